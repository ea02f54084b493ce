"""System.Console: output goes through the session's host."""

from __future__ import annotations

from lyncshell.values.arrays import is_enumerable
from lyncshell.values.numbers import Char
from lyncshell.values.objects import Adapted
from lyncshell.values.text import to_display
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

CONSOLE = declare("System.Console")


class ConsoleKeyInfo(Adapted):
    """System.ConsoleKeyInfo: a key that was pressed."""

    __slots__ = ("character",)
    PS_TYPE = "System.ConsoleKeyInfo"

    def __init__(self, character: str) -> None:
        self.character = character


KEY = declare("System.ConsoleKeyInfo", python=ConsoleKeyInfo, base="System.ValueType")
# Characters of keys whose ConsoleKey has a name of its own.
_KEY_NAMES = {"\r": "Enter", "\n": "Enter", " ": "Spacebar", "\x1b": "Escape", "\t": "Tab", "\x7f": "Backspace"}


@KEY.property("char KeyChar {get;}")
def _key_char(self: ConsoleKeyInfo) -> Char:
    return Char(self.character)


@KEY.property("string Key {get;}")
def _key_name(self: ConsoleKeyInfo) -> str:
    digit = "D" if self.character.isdigit() else ""
    return _KEY_NAMES.get(self.character) or digit + self.character.upper()


def _text(value: Any, args: tuple[Any, ...]) -> str:
    if args:
        from lyncshell.values.dotnet_format import composite
        if len(args) == 1 and isinstance(args[0], list):
            args = tuple(args[0])
        return composite(value, args)
    if isinstance(value, list) and value and all(type(item).__name__ == "Char" for item in value):
        return "".join(value)
    if is_enumerable(value) and value is not None:
        from lyncshell.values.typesystem import type_of
        return type_of(value).full_name
    return to_display(value)


@CONSOLE.static("void WriteLine()", "void WriteLine(string value)", "void WriteLine(bool value)",
                "void WriteLine(char value)",
                "void WriteLine(char[] buffer)", "void WriteLine(int value)", "void WriteLine(double value)",
                "void WriteLine(System.Object value)", "void WriteLine(string format, System.Object arg0)",
                "void WriteLine(string format, Params System.Object[] arg)")
def _write_line(value: Any = "", *args: Any) -> None:
    from lyncshell.values.invoke import services
    services().write_out(_text(value, args) + "\n")


@CONSOLE.static("void Write(string value)", "void Write(bool value)", "void Write(char value)",
                "void Write(char[] buffer)",
                "void Write(int value)", "void Write(double value)", "void Write(System.Object value)",
                "void Write(string format, System.Object arg0)",
                "void Write(string format, Params System.Object[] arg)")
def _write(value: Any, *args: Any) -> None:
    from lyncshell.values.invoke import services
    services().write_out(_text(value, args))


@CONSOLE.static("string ReadLine()")
def _read_line() -> str:
    from lyncshell.values.invoke import services
    return services().read_line()


@CONSOLE.static("System.ConsoleKeyInfo ReadKey()", "System.ConsoleKeyInfo ReadKey(bool intercept)")
def _read_key(intercept: bool = False) -> ConsoleKeyInfo:
    from lyncshell.values.invoke import services
    return ConsoleKeyInfo(services().read_key())


@CONSOLE.static("void Beep()")
def _beep() -> None:
    from lyncshell.values.invoke import services
    services().write_out("\a")


@CONSOLE.static_property("static System.Text.Encoding OutputEncoding {get;set;}")
def _output_encoding() -> Any:
    from lyncshell.values.statics.encoding import UTF8_PLAIN
    return UTF8_PLAIN


@_output_encoding.setter
def _set_output_encoding(value: Any) -> None:
    """The host writes UTF-8, whatever a script asks for."""


@CONSOLE.static_property("static System.Text.Encoding InputEncoding {get;}")
def _input_encoding() -> Any:
    from lyncshell.values.statics.encoding import UTF8_PLAIN
    return UTF8_PLAIN
