"""Text to tree: the PowerShell language, and nothing that runs it.

`parse` makes a tree (`ast.py` is its schema) and a list of errors out of any text; it never raises because of the text.
`tokenize` gives the tokens for colours. The parts, in the order in which a text passes through them:

- `token_def.py` tables; `tokens.py` the tokens; `scanner.py`, `strings.py`, `lexer.py` text to tokens, in the mode
  that the parser asks for (PowerShell's first-token rule decides between command and expression);
- `parser_base.py`, `attributes.py`, `expandable.py`, `expressions.py`, `commands.py`, `statements.py`, `loops.py`,
  `definitions.py`, `parser.py` tokens to tree: one chain of classes, each adding a part of the grammar, each method
  with its rule; `requirements.py` reads `#requires`;
- `semantics.py`, `class_checks.py` what the grammar cannot say; run only on a tree without errors;
- `ast*.py`, `names.py`, `source.py` the nodes and what they hold; `parse_errors.py` the errors as data.

What may not live here: values (a number stays a `NumberLiteral`), names of commands or types, anything that runs code,
reads a file or prints. Imports nothing of LyncShell outside of this package.

Rules and error ids are those of Windows PowerShell 5.1 and PowerShell 7, seen on a real one.
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable

    from lyncshell.language.ast_blocks import ScriptBlockAst
    from lyncshell.language.names import TypeName
    from lyncshell.language.parse_errors import ParseError
    from lyncshell.language.source import Source
    from lyncshell.language.tokens import Token

__all__ = ["ParseResult", "parse", "rebuild", "tokenize"]


class ParseResult:
    """What `parse` gives: the `tree`, the `errors` in the order in which they were found, and the `source`."""

    __slots__ = ("_tokens", "errors", "source", "tree")

    def __init__(self, tree: ScriptBlockAst, errors: list[ParseError], source: Source) -> None:
        self.tree = tree
        self.errors = errors
        self.source = source
        self._tokens: list[Token] | None = None

    @property
    def incomplete(self) -> bool:
        """Whether the first error is one that more input could mend."""
        return bool(self.errors) and self.errors[0].incomplete

    @property
    def tokens(self) -> list[Token]:
        """The tokens, comments included; made when first asked for."""
        if self._tokens is None:
            self._tokens = tokenize(self.source.text)
        return self._tokens


def parse(
    text: str, file: str | None = None, type_exists: Callable[[TypeName], bool] | None = None
) -> ParseResult:
    """Parse a text.

    `file` is the path that extents report. `type_exists` says whether a plain type name is known; with it classes that
    name unknown types are refused (TypeNotFound), as PowerShell does when it parses.
    """
    from lyncshell.language.parser import link_parents, new_parser
    from lyncshell.language.source import Source

    source = Source(text, file)
    recorded: list[Token] | None = [] if "#requires" in text.lower() else None
    parser = new_parser(text, recorded)
    tree = parser.script(source)
    if recorded is not None:
        from lyncshell.language.requirements import read_requirements

        tree.requirements = read_requirements(text, recorded, parser.lexer)
    errors = parser.lexer.errors
    link_parents(tree)
    if not errors:
        from lyncshell.language.semantics import SemanticChecker

        errors = SemanticChecker(type_exists).check(tree)
    return ParseResult(tree, errors, source)


def tokenize(text: str) -> list[Token]:
    """The tokens of a text in their order, comments and ends of lines included; a string's `parts` hold more."""
    from lyncshell.language.parser import new_parser
    from lyncshell.language.source import Source

    recorded: list[Token] = []
    new_parser(text, recorded).script(Source(text))
    return recorded


def rebuild(tokens: list[Token], text: str) -> str:
    """The source, put together again from its tokens and the blanks between them."""
    pieces = []
    end = 0
    for token in tokens:
        pieces.append(text[end : token.start])
        pieces.append(text[token.start : token.end])
        end = max(end, token.end)
    pieces.append(text[end:])
    return "".join(pieces)
