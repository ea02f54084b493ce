"""What `$Host.UI` asks: fields, credentials, keys; and the small values that `$Host.UI.RawUI` takes and gives."""

from __future__ import annotations

from lyncshell.engine.host_object import HOST, RAW, UI, HostObject, HostRawInterface, HostUserInterface
from lyncshell.values.dotnet_errors import argument_failure
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_H = "System.Management.Automation.Host."


class FieldDescription(Adapted):
    """One field that `$Host.UI.Prompt` asks for; the type decides whether the answer is hidden."""

    __slots__ = ("default", "help", "label", "mandatory", "name", "type_name")
    PS_TYPE = _H + "FieldDescription"

    def __init__(self, name: str) -> None:
        self.name = name
        self.label = ""
        self.help = ""
        self.default: Any = None
        self.mandatory = True
        self.type_name = "System.String"

    def question(self) -> str:
        """The label without its key's mark, else the name."""
        return (self.label or self.name).replace("&", "")


class KeyInfo(Adapted):
    """A key that was pressed."""

    __slots__ = ("character",)
    PS_TYPE = _H + "KeyInfo"

    def __init__(self, character: str) -> None:
        self.character = character


class Pair(Adapted):
    """Two whole numbers: a size (Width, Height) or a place (X, Y)."""

    __slots__ = ("first", "second")

    def __init__(self, first: int, second: int) -> None:
        self.first = first
        self.second = second

    def __str__(self) -> str:
        return f"{self.first},{self.second}"


class Size(Pair):
    """The size of a window or a buffer."""

    __slots__ = ()
    PS_TYPE = _H + "Size"


class Coordinates(Pair):
    """A place in a window."""

    __slots__ = ()
    PS_TYPE = _H + "Coordinates"


FIELD = declare(_H + "FieldDescription", python=FieldDescription)
KEY = declare(_H + "KeyInfo", python=KeyInfo)
SIZE = declare(_H + "Size", python=Size)
COORDINATES = declare(_H + "Coordinates", python=Coordinates)


# -- fields


@FIELD.constructor(f"{_H}FieldDescription new(string name)")
def _new_field(name: str | None) -> FieldDescription:
    if not name:
        raise argument_failure('Cannot process argument because the value of argument "name" is not valid. Change the '
                               'value of the "name" argument and run the operation again.')
    return FieldDescription(name)


FIELD.property("string Name {get;}")(lambda self: self.name)
FIELD.property("string ParameterTypeName {get;}")(lambda self: self.type_name.rpartition(".")[2])
FIELD.property("string ParameterTypeFullName {get;}")(lambda self: self.type_name)


def _settable(text: str, slot: str) -> None:
    definition = FIELD.property(f"{text} {{get;set;}}")(lambda self: getattr(self, slot))
    definition.setter(lambda self, value: setattr(self, slot, value))


for _text, _slot in (("string Label", "label"), ("string HelpMessage", "help"), ("psobject DefaultValue", "default"),
                     ("bool IsMandatory", "mandatory")):
    _settable(_text, _slot)


@FIELD.method("void SetParameterType(type parameterType)")
def _set_type(self: FieldDescription, type: Any) -> None:
    self.type_name = type.full_name


@UI.method("System.Collections.Generic.Dictionary[string,psobject] Prompt(string caption, string message, "
           "System.Object descriptions)")
def _prompt(self: HostUserInterface, caption: str, message: str, descriptions: Any) -> Any:
    from lyncshell.values.arrays import enumerate_value
    from lyncshell.values.members import call_method, construct
    from lyncshell.values.typesystem import need_type

    _introduce(self, caption, message)
    answers = construct(need_type("System.Collections.Generic.Dictionary[string,psobject]"), [])
    for field in enumerate_value(descriptions):
        call_method(answers, "Add", [field.name, _answer(self, field)])
    return answers


def _introduce(self: HostUserInterface, caption: str | None, message: str | None) -> None:
    for text in (caption, message):
        if text:
            self.state.host.write_line(text)


def _answer(self: HostUserInterface, field: FieldDescription) -> Any:
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import find_type

    host, question = self.state.host, field.question() + ": "
    if field.type_name.endswith("PSCredential"):
        from lyncshell.engine.credentials import ask_credential

        return ask_credential(host, message=field.help or None)
    if field.type_name.endswith("SecureString"):
        return _secure(host.read_line(question, True))
    text = host.read_line(question)
    if not text and field.default is not None:
        return field.default
    wanted = find_type(field.type_name)
    return text if wanted is None else convert(text, wanted)


def _secure(text: str) -> Any:
    from lyncshell.values.statics.credential import SecureString

    return SecureString(text)


@UI.method("securestring ReadLineAsSecureString()")
def _read_secure(self: HostUserInterface) -> Any:
    return _secure(self.state.host.read_line("", True))


@UI.method(
    "pscredential PromptForCredential(string caption, string message, string userName, string targetName)",
    "pscredential PromptForCredential(string caption, string message, string userName, string targetName, "
    "System.Object allowedCredentialTypes, System.Object options)",
)
def _prompt_credential(self: HostUserInterface, caption: str, message: str, user: str, target: str, *more: Any) -> Any:
    from lyncshell.engine.credentials import ask_credential

    return ask_credential(self.state.host, user or "", message or None, caption or None)


# -- keys, sizes and places


@RAW.method(f"{_H}KeyInfo ReadKey()", f"{_H}KeyInfo ReadKey(System.Object options)")
def _read_key(self: HostRawInterface, options: Any = None) -> KeyInfo:
    from lyncshell.values.numbers import Char

    return KeyInfo(Char(self.state.host.read_key()))


RAW.method("void FlushInputBuffer()")(lambda self: None)
RAW.property("bool KeyAvailable {get;}")(lambda self: False)
KEY.property("char Character {get;}")(lambda self: self.character)
KEY.property("int VirtualKeyCode {get;}")(lambda self: ord(self.character.upper()))
KEY.property("bool KeyDown {get;}")(lambda self: True)


def _remembered(text: str, name: str, default: Any) -> None:
    """A setting of the window that is kept and has no effect here."""

    def get(self: HostRawInterface) -> Any:
        kept = self.state.services.get("window " + name)
        return default(self) if kept is None else kept

    def put(self: HostRawInterface, value: Any) -> None:
        self.state.services["window " + name] = value

    RAW.property(f"{text} {name} {{get;set;}}")(get).setter(put)


def _color(name: str) -> Any:
    def get(self: HostRawInterface) -> Any:
        from lyncshell.values.convert import convert
        from lyncshell.values.typesystem import need_type

        return convert(name, need_type("System.ConsoleColor"))

    return get


def _window(self: HostRawInterface) -> Size:
    return Size(self.state.host.width(), self.state.host.height())


for _name in ("WindowSize", "BufferSize"):
    _remembered(_H + "Size", _name, _window)
for _name in ("CursorPosition", "WindowPosition"):
    _remembered(_H + "Coordinates", _name, lambda self: Coordinates(0, 0))
_remembered("System.ConsoleColor", "ForegroundColor", _color("Gray"))
_remembered("System.ConsoleColor", "BackgroundColor", _color("Black"))
_remembered("int", "CursorSize", lambda self: 25)
for _name in ("MaxWindowSize", "MaxPhysicalWindowSize"):
    RAW.property(f"{_H}Size {_name} {{get;}}")(_window)


@SIZE.constructor(f"{_H}Size new(int width, int height)")
def _new_size(width: int, height: int) -> Size:
    return Size(width, height)


@COORDINATES.constructor(f"{_H}Coordinates new(int x, int y)")
def _new_coordinates(x: int, y: int) -> Coordinates:
    return Coordinates(x, y)


def _half(type: Any, name: str, slot: str) -> None:
    definition = type.property(f"int {name} {{get;set;}}")(lambda self: getattr(self, slot))
    definition.setter(lambda self, value: setattr(self, slot, value))


for _type, _first, _second in ((SIZE, "Width", "Height"), (COORDINATES, "X", "Y")):
    _half(_type, _first, "first")
    _half(_type, _second, "second")


# -- the host itself


@HOST.property("psobject PrivateData {get;}")
def _private_data(self: HostObject) -> Any:
    from lyncshell.values.objects import PSCustomObject

    found = self.state.services.get("host private data")
    if found is None:
        colors = {"Error": "Red", "Warning": "Yellow", "Verbose": "Yellow", "Debug": "Yellow", "Progress": "Yellow"}
        members = {}
        for name, color in colors.items():
            members[f"{name}ForegroundColor"] = _color(color)(self)
            members[f"{name}BackgroundColor"] = _color("Black")(self)
        found = self.state.services["host private data"] = PSCustomObject(members)
    return found


@HOST.method("void SetShouldExit(int exitCode)")
def _set_should_exit(self: HostObject, code: int) -> None:
    from lyncshell.engine.control import ExitFlow

    raise ExitFlow(code)
