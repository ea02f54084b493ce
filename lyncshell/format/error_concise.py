"""ConciseView: the message, and for errors in files and longer scripts the line with the place marked below it."""

from __future__ import annotations

from lyncshell.errors import ErrorCategory, Thrown

TYPE_CHECKING = False
if TYPE_CHECKING:
    from lyncshell.format.error_colors import ErrorColors
    from lyncshell.values.records import ErrorRecord, InvocationInfo

_MARKED = "~\n"
# Kinds of commands that cannot be called by their name alone, so that the name says nothing.
_SCRIPTS = ("ExternalScript", "Script")


def concise_text(record: ErrorRecord, colors: ErrorColors, width: int) -> str:
    """`reason: message`, or the reason, the position and the message behind a bar."""
    position = ""
    prefix = ""
    invocation = record.invocation
    if invocation is not None and _shows_line(record, invocation):
        position, prefix = _position(invocation, colors)
    message = prefix + _message(record)
    in_script = invocation is not None and bool(invocation.script_name)
    if in_script or record.category_info.category is ErrorCategory.ParserError:
        message = _fold_lines(message, prefix, colors, width) + "\n"
    found = f"{colors.error}{_reason(record)}: {position}{colors.error}{message}{colors.reset}"
    details = record.details
    if details is not None and details.recommended_action.strip():
        found += f"\n{colors.error}  Recommendation: {details.recommended_action}{colors.reset}"
    return found


def _shows_line(record: ErrorRecord, invocation: InvocationInfo) -> bool:
    """Whether the source line is shown: errors in script files (not of modules), parse errors, later lines."""
    if invocation.script_name.lower().endswith(".psm1") or "\n" not in invocation.position_message:
        return False
    parse_error = (
        record.category_info.category is ErrorCategory.ParserError
        and record.exception.type.name == "ParentContainsErrorRecordException"
    )
    return parse_error or bool(invocation.script_name) or invocation.line > 1


def _position(invocation: InvocationInfo, colors: ErrorColors) -> tuple[str, str]:
    """The position text, and what stands before each line of the message."""
    number = str(invocation.line)
    more = " " * max(len(number) - 4, 0)
    file = f"{colors.reset}{invocation.script_name}:{invocation.line}\n" if invocation.script_name else "\n"
    shown = invocation.position_message.split("\n")
    line, marks = shown[1][1:], shown[-1][1:]
    start, length = marks.find("~"), len(marks.strip())
    if colors.accent and start >= 0 and start + length <= len(line):
        line = line[:start] + colors.accent + line[start : start + length] + colors.reset + line[start + length :]
    prefix = f"{colors.accent}{more}     | {colors.error}"
    text = (
        f"{file}{colors.accent}{more}Line |\n"
        f"{colors.accent}{number.rjust(4)} | {colors.reset}{line}\n"
        f"{prefix}{marks}\n"
    )
    return text, prefix


def _message(record: ErrorRecord) -> str:
    if record.details is not None and record.details.message:
        return record.details.message
    message = record.exception.message
    if record.category_info.category is ErrorCategory.ParserError and _MARKED in message:
        return message.split(_MARKED)[1].split("\n\n")[0]
    return message


def _reason(record: ErrorRecord) -> str:
    """What stands before the colon: Exception for a `throw`, the command, else the category."""
    if isinstance(record.exception.error, Thrown):
        return "Exception"
    invocation = record.invocation
    command = None if invocation is None else invocation.command
    if command is not None and command.name and command.kind not in _SCRIPTS:
        return str(command.name)
    info = record.category_info
    if info.activity:
        return info.activity
    if invocation is not None and invocation.invocation_name:
        return invocation.invocation_name
    if info.category is not ErrorCategory.NotSpecified:
        return info.category.name
    return info.reason or "Error"


def _fold_lines(message: str, prefix: str, colors: ErrorColors, width: int) -> str:
    """The message in lines no wider than the host, each behind the bar."""
    message = message.replace("\n", " ").replace("\t", " ")
    hidden = len(prefix) - len(prefix.replace(colors.accent, "").replace(colors.error, "")) if colors.error else 0
    if width <= 0 or len(message) - hidden <= width:
        return message
    first = _cut(message, width + hidden)
    done = [first]
    rest = message[len(first) :].strip()
    while len(rest) + len(prefix) - hidden > width:
        piece = _cut(prefix + rest, width + hidden)
        if len(piece) <= len(prefix):
            break
        done.append(piece)
        rest = rest[len(piece) - len(prefix) :].strip()
    done.append(prefix + rest)
    return "\n".join(done)


def _cut(text: str, length: int) -> str:
    """As much of the text as fits, up to its last blank."""
    if len(text) <= length:
        return text
    head = text[:length]
    for place in range(len(head) - 1, -1, -1):
        if head[place].isspace():
            return head[:place]
    return head
