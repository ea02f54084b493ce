"""Tests of routing that administrators write down, and the list of all of them."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused
from lyncshell.declare import GLOBAL, Length, Mandatory, Pattern, Settings, configuration, element
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository

LONGEST_NAME = 32


def _name(test: SettingsObject, _: Repository) -> None:
    """A name has letters, digits, periods and underscores."""
    name = str(test.get("Name"))
    if len(name) > LONGEST_NAME or not name.replace(".", "").replace("_", "").isalnum():
        raise VoiceRefused(
            f'"{name}" is no name of a test: at most {LONGEST_NAME} letters, digits, periods and underscores.', name
        )


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.TestConfiguration",
    form=Form.RELATIVE,
    of="VoiceConfiguration",
    list_property="VoiceTestConfigurations",
    key="Name",
    checks=(_name,),
)
class VoiceTestConfiguration(Settings):
    """A test of routing: a number that is dialled, by whom, and what should come of it.

    PS> New-CsVoiceTestConfiguration Operator -DialedNumber 0 -ExpectedTranslatedNumber +14255550100 | % TargetDialplan
    Global
    """

    DialedNumber: Annotated[str, Length(512)] = "1234"
    """The number that is dialled."""

    TargetDialplan: Annotated[str, Length(40)] = "Global"
    """The dial plan, by its identity."""

    TargetVoicePolicy: Annotated[str, Length(40)] = "Global"
    """The voice policy, by its identity."""

    ExpectedTranslatedNumber: Annotated[str, Length(512)] = "+1234"
    """The number that it should become."""

    ExpectedUsage: Annotated[str | None, Length(256)] = None
    """The usage that should be found."""

    ExpectedRoute: Annotated[str | None, Length(256)] = None
    """The route that should be found."""

    Name: Annotated[str | None, Length(32), Pattern(r"[A-Za-z0-9\._]+"), Mandatory()] = None
    """The test's name, the same as the identity."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.VoiceConfiguration",
    scopes=(GLOBAL,),
    verbs=("Get", "Set", "Remove"),
)
class VoiceConfiguration(Settings):
    """All tests of routing that administrators have written down.

    PS> (Get-CsVoiceConfiguration).VoiceTestConfigurations.Count
    1
    """

    VoiceTestConfigurations: list[VoiceTestConfiguration] = []
    """The tests; see New-CsVoiceTestConfiguration."""
