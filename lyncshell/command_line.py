"""The command line's options, as pwsh takes them: any case, one dash or two, unambiguous prefixes.

Pure: words in, `CommandLine` or `UsageError` out. A first word that ends in `.ps1` or has a path separator is a
script; other bare first words are subcommands, which `cli` knows.
"""

from __future__ import annotations

from collections.abc import Sequence

# Name, the value's name in the help (None for a switch), further spellings, and what it does.
OPTIONS: tuple[tuple[str, str | None, tuple[str, ...], str], ...] = (
    ("File", "FILE [ARG ...]", ("f",), "run a script with arguments; ends the options"),
    ("Command", "TEXT", ("c",), "run text; `-` reads it from standard input; ends the options"),
    ("EncodedCommand", "BASE64", ("e", "ec", "enc"), "run text given as Base64 of UTF-16"),
    ("NoProfile", None, ("nop",), "do not run the profile script"),
    ("NonInteractive", None, ("noni",), "never ask; a prompt without an answer is an error"),
    ("NoExit", None, ("noe",), "stay in the interactive shell afterwards"),
    ("NoLogo", None, ("nol",), "no banner"),
    ("WorkingDirectory", "FOLDER", ("wd", "wo"), "start in this folder"),
    ("ExecutionPolicy", "POLICY", ("ep", "ex"), "accepted; scripts always run"),
    ("Store", "PATH|URL|:memory:|sample", (), "which deployment (or LYNCSHELL_STORE)"),
    ("From", "sample|PATH", (), "with -Store PATH: make the store from that one first"),
    ("Answers", "FILE", (), "what prompts are answered"),
    ("Drive", "C=FOLDER", (), "the folder behind a drive or a share (\\\\server\\share=FOLDER); may be repeated"),
    ("Computer", "FQDN", (), "the computer of the topology that scripts run as"),
    ("Network", None, (), "web requests and mail leave this computer"),
    ("Programs", None, (), "scripts may run programs of the system"),
    ("Version", None, ("v",), "print the version"),
    ("Help", None, ("h", "?"), "print this help"),
)


class UsageError(Exception):
    """A command line that makes no sense; the text says why. The exit code is 64, as pwsh's."""


class CommandLine:
    """What the command line asks for.

    `options` has an entry for each option given, by its full name; `drives` the folders that -Drive names; `script`
    and `arguments` the script to run; `text` the text to run (`-` for standard input); `subcommand` a bare first word,
    with `arguments` after it.
    """

    def __init__(self) -> None:
        self.options: dict[str, str] = {}
        self.script: str | None = None
        self.text: str | None = None
        self.subcommand: str | None = None
        self.arguments: list[str] = []
        self.drives: dict[str, str] = {}

    def has(self, name: str) -> bool:
        """Whether the option was given."""
        return name in self.options


def parse(words: Sequence[str]) -> CommandLine:
    """The command line that the words make. Raises UsageError."""
    line = CommandLine()
    rest = list(words)
    while rest:
        word = rest.pop(0)
        name = _option(word)
        if name is None:
            _take_first_word(line, word, rest)
            break
        if _takes_value(name):
            if not rest:
                raise UsageError(f"-{name} needs a value.")
            value = rest.pop(0)
        else:
            value = ""
        if name == "Drive":
            line.drives.update([_drive(value)])
        line.options[name] = value
        if _ends_options(line, name, value, rest):
            break
    return line


def _drive(value: str) -> tuple[str, str]:
    name, equals, folder = value.partition("=")
    name = name.rstrip(":").replace("/", "\\")
    if not equals or not folder or (not (len(name) == 1 and name.isalpha()) and name[:2] != "\\\\"):
        raise UsageError("-Drive needs a letter or a share and its folder, as C=FOLDER or \\\\server\\share=FOLDER.")
    return name, folder


def _takes_value(name: str) -> bool:
    return next(value is not None for option, value, _, _ in OPTIONS if option == name)


def _ends_options(line: CommandLine, name: str, value: str, rest: list[str]) -> bool:
    if name == "File":
        line.script, line.arguments = value, rest
        return True
    if name == "Command":
        line.text = " ".join([value, *rest])
        return True
    if name == "EncodedCommand":
        line.text = _decoded(value)
    return False


def _take_first_word(line: CommandLine, word: str, rest: list[str]) -> None:
    if word.lower().endswith(".ps1") or "/" in word or "\\" in word:
        line.script = word
    elif word == "-":
        line.text = "-"
    else:
        line.subcommand = word
    line.arguments = rest


def _decoded(value: str) -> str:
    import base64
    import binascii

    try:
        return base64.b64decode(value, validate=True).decode("utf-16-le")
    except (binascii.Error, UnicodeDecodeError):
        raise UsageError("-EncodedCommand needs Base64 of UTF-16 text.") from None


def _option(word: str) -> str | None:
    """The full name of the option that a word spells; None for a word that is no option."""
    if not word.startswith(("-", "\u2013", "\u2014")) or word == "-":
        return None
    spelled = word.lstrip("-\u2013\u2014").lower().replace("-", "")
    for name, _, others, _ in OPTIONS:
        if spelled == name.lower() or spelled in others:
            return name
    found = [name for name, *_ in OPTIONS if name.lower().startswith(spelled)]
    if len(found) == 1:
        return found[0]
    if found:
        raise UsageError(f"'{word}' is ambiguous: it could be {', '.join('-' + name for name in found)}.")
    raise UsageError(f"There is no option '{word}'. `lyncshell -Help` lists them.")


def help_text() -> str:
    """The text of `-Help`."""
    lines = [
        "lyncshell [options]                     the interactive shell",
        "lyncshell [options] FILE.ps1 [ARG ...]  run a script",
        "lyncshell [options] -Command TEXT       run text",
        "lyncshell [options] plan FILE.ps1 [ARG ...]   what a script would change; exit code 0 nothing, 2 changes",
        "lyncshell [options] diff A [B]          what differs between two stores, snapshots, or exported trees",
        "",
    ]
    for name, value, others, text in OPTIONS:
        spelling = ", ".join([f"-{name}", *(f"-{other}" for other in others)])
        lines.append(f"  {spelling} {value or ''}".rstrip())
        lines.append(f"      {text}")
    lines.append("")
    lines.append("Options are taken in any case, shortened as far as they stay clear, and with two dashes.")
    return "\n".join(lines) + "\n"
