"""`python -m lyncshell` is the command `lyncshell`."""

from lyncshell.cli import main

if __name__ == "__main__":
    main()
