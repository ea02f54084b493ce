"""PowerShell data files (`.psd1`): one hash literal of constants, evaluated without running anything."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.language import ast

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.engine.state import State
    from lyncshell.language.ast import Ast
    from lyncshell.values.hashtable import Hashtable

_ALLOWED = (
    ast.HashtableAst, ast.ConstantExpressionAst, ast.StringConstantExpressionAst, ast.ArrayExpressionAst,
    ast.ArrayLiteralAst, ast.ParenExpressionAst, ast.ConvertExpressionAst, ast.TypeConstraintAst, ast.PipelineAst,
    ast.CommandExpressionAst, ast.StatementBlockAst, ast.UnaryExpressionAst, ast.BinaryExpressionAst,
    ast.ExpandableStringExpressionAst, ast.SubExpressionAst, ast.TypeExpressionAst, ast.ScriptBlockExpressionAst,
)  # fmt: skip
_VARIABLES = frozenset(("true", "false", "null", "psscriptroot", "psedition", "enabledexperimentalfeatures"))


class NotData(ShellError):
    """A text that is more than data."""

    category = ErrorCategory.InvalidData
    error_id = "CouldNotParseAsPowerShellDataFile"
    exception_type = "System.InvalidOperationException"


def read_data_file(state: State, path: str) -> Hashtable:
    """The hash table of a data file. Raises NotData, ParseFailure, and what reading the file raises."""
    code = state.code_of(state.read_script(path), path)
    block = code.block
    body = block.end_block
    statements = [] if body is None else body.statements
    only = statements[0] if len(statements) == 1 else None
    root = only.pure_expression() if isinstance(only, ast.PipelineAst) else None
    if not isinstance(root, ast.HashtableAst) or block.param_block is not None or len(block.named_blocks) != 1:
        raise NotData(
            f"The PowerShell data file '{path}' could not be evaluated because it does not contain a single hashtable.",
            path,
            error_id="CouldNotParseAsPowerShellDataFileNoHashtableRoot",
        )
    bad = first_not_allowed(root)
    if bad is not None:
        text = code.source.text[bad.start : bad.end]
        raise NotData(
            f"Cannot generate a PowerShell object for a ScriptBlock evaluating dynamic expressions: '{text}'.", path
        )
    found: Hashtable = state.evaluate(root, state.scope)
    return found


def first_not_allowed(root: Ast) -> Ast | None:
    """The first node that is no data; script blocks are data, whatever is in them."""
    pending: list[Ast] = [root]
    while pending:
        node = pending.pop()
        if isinstance(node, ast.VariableExpressionAst):
            if node.variable_path.name.lower() not in _VARIABLES:
                return node
        elif not isinstance(node, _ALLOWED):
            return node
        elif not isinstance(node, ast.ScriptBlockExpressionAst):
            pending.extend(node.children())
    return None
