"""Patterns and translations made of what people say of numbers: how they begin, how long they are."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused
from lyncshell.declare import In, ParameterSets, ReadOnly, Settings, value
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository

SETS = ParameterSets(("ExactLength", "AtLeastLength"))


def _regex(item: SettingsObject, _: Repository) -> None:
    """The pattern has a group for the digits that stay; the translation puts the others before them."""
    begins = str(item.get("StartsWith") or "")
    exact, least = item.get("ExactLength"), item.get("AtLeastLength")
    length = int(exact if exact is not None else least)
    strip = int(item.get("DigitsToStrip") or 0)
    if length < len(begins) or length < strip or min(length, strip) < 0:
        raise VoiceRefused("The numbers are shorter than what they begin with, or than what is taken from them.")
    more = "" if exact is not None else ","
    taken = begins[:strip] + _digits(strip - len(begins), "")
    kept = begins[strip:] + _digits(length - max(len(begins), strip), more)
    item.set("Pattern", f"^{taken}({kept})$")
    item.set("Translation", f"{item.get('DigitsToPrepend') or ''}$1")


def _digits(count: int, more: str) -> str:
    if count <= 0 and not more:
        return ""
    return rf"\d{{{max(count, 0)}{more}}}"


@value(
    object_type="Microsoft.Rtc.Management.Voice.OcsVoiceRegex",
    parameter_sets=SETS,
    checks=(_regex,),
)
class VoiceRegex(Settings):
    """A pattern for numbers and a translation of them, for the rules of dial plans and trunks.

    PS> New-CsVoiceRegex -StartsWith 9 -ExactLength 11 -DigitsToStrip 1 -DigitsToPrepend +1 | % Pattern
    ^9(\\d{10})$
    """

    StartsWith: str | None = None
    """Digits with which the numbers begin."""

    ExactLength: Annotated[int | None, In(("ExactLength",), None, ("ExactLength",))] = None
    """The number of digits."""

    AtLeastLength: Annotated[int | None, In(("AtLeastLength",), None, ("AtLeastLength",))] = None
    """Fewest digits of the numbers."""

    DigitsToStrip: int | None = None
    """How many digits at the beginning go away."""

    DigitsToPrepend: str | None = None
    """Digits that come before the rest; a plus sign may be among them."""

    Pattern: Annotated[str | None, ReadOnly()] = None
    """The regular expression."""

    Translation: Annotated[str | None, ReadOnly()] = None
    """What a number becomes."""
