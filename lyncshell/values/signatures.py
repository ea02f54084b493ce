"""Signatures of declared methods: `string Join(string separator, Params string[] value)`, parsed when first called."""

from __future__ import annotations

from lyncshell.values.null import MISSING
from lyncshell.values.typenames import split_arguments

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.values.typesystem import TypeInfo


class SignatureParameter:
    """One parameter of an overload. `by_reference` for `[ref]` and `[out]`, `rest` for `Params`."""

    __slots__ = ("by_reference", "default", "name", "rest", "type")

    def __init__(self, name: str, type: TypeInfo, rest: bool, by_reference: bool, default: Any) -> None:
        self.name = name
        self.type = type
        self.rest = rest
        self.by_reference = by_reference
        self.default = default


class Overload:
    """One signature with the function that carries it out."""

    __slots__ = (
        "function", "is_void", "least", "most", "number", "parameters", "returns", "takes_number", "takes_type", "text",
    )

    def __init__(
        self, text: str, returns: str, parameters: list[SignatureParameter], function: Callable[..., Any], number: int
    ) -> None:
        self.text = text
        self.returns = returns
        self.parameters = parameters
        self.function = function
        self.number = number
        rest = bool(parameters) and parameters[-1].rest
        self.most = 10**9 if rest else len(parameters)
        self.least = sum(1 for p in parameters if p.default is MISSING) - (1 if rest else 0)
        names = _argument_names(function)
        self.takes_number = "overload" in names
        self.is_void = returns == "void"
        self.takes_type = "closed_type" in names


def _argument_names(function: Callable[..., Any]) -> tuple[str, ...]:
    code = getattr(function, "__code__", None)
    if code is None:
        return ()
    return tuple(code.co_varnames[: code.co_argcount + code.co_kwonlyargcount])


def parse_overload(text: str, function: Callable[..., Any], number: int, owner: TypeInfo) -> Overload:
    """The overload that a signature text describes; `owner` resolves generic parameters."""
    head, _, rest = text.partition("(")
    if head.endswith("]") and " " in head:
        rest = _without_parameters(head.rpartition("[")[2][:-1].split(","), rest)
    inner = rest.rpartition(")")[0]
    returns = head.strip().rpartition(" ")[0].removeprefix("static ").strip()
    parts = [part.strip() for part in split_arguments(inner)] if inner.strip() else []
    return Overload(text, returns, [_parameter(part, owner) for part in parts], function, number)


def _without_parameters(names: list[str], text: str) -> str:
    """The parameters of a generic method, with Object in place of its type parameters."""
    from re import sub

    return sub(rf"\b(?:{'|'.join(name.strip() for name in names)})\b", "System.Object", text)


def _parameter(text: str, owner: TypeInfo) -> SignatureParameter:
    text, equals, default = text.partition("=")
    rest = by_reference = False
    words = text.split()
    while words and words[0].lower() in ("params", "[ref]", "[out]", "[in]", "ref", "out", "in"):
        word = words.pop(0).lower()
        rest = rest or word == "params"
        by_reference = by_reference or word.strip("[]") in ("ref", "out")
    name = words.pop()
    type = owner.resolve(" ".join(words))
    return SignatureParameter(name, type, rest, by_reference, _default(default.strip()) if equals else MISSING)


def _default(text: str) -> Any:
    if text in ("null", "$null", "None", "default", ""):
        return None
    if text.lower() in ("true", "false"):
        return text.lower() == "true"
    if text[0] in "\"'":
        return text[1:-1]
    return int(text) if text.lstrip("-").isdigit() else text
