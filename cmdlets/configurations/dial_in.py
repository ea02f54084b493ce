"""Dial-in conferencing: what callers hear, the keys that they press, and the languages."""

from typing import Annotated

from cmdlets.configurations.rules import SettingsRefused
from lyncshell.declare import Choice, Pattern, ReadOnly, Settings, configuration, settings
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository


def _keys(item: SettingsObject, _: Repository) -> None:
    """Each command has a key of its own."""
    seen: dict[str, str] = {}
    for name in COMMANDS:
        key = item.get(name)
        if key in seen:
            message = f'The key "{key}" of {name} is the one of {seen[key]}: each command needs its own.'
            raise SettingsRefused(message, key)
        if key:
            seen[key] = name


COMMANDS = (
    "AdmitAll", "AudienceMuteCommand", "EnableDisableAnnouncementsCommand", "HelpCommand",
    "LockUnlockConferenceCommand", "MuteUnmuteCommand", "PrivateRollCallCommand",
)  # fmt: skip

LANGUAGES = [
    "ca-ES", "da-DK", "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "fi-FI", "fr-CA",
    "fr-FR", "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ru-RU", "sv-SE", "zh-CN",
    "zh-HK", "zh-TW",
]  # fmt: skip


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings"
    ".DialInConferencingConfiguration",
)
class DialInConferencingConfiguration(Settings):
    """What is announced when callers join and leave meetings.

    PS> (Get-CsDialInConferencingConfiguration Global).EntryExitAnnouncementsType
    UseNames
    """

    EntryExitAnnouncementsType: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings.EntryExitAnnouncementsType",
            "UseNames", "ToneOnly",
        ),
    ] = "UseNames"
    """Whether a name or a tone announces who joins and leaves."""

    EnableNameRecording: bool = True
    """Whether callers without a known name are asked for it."""

    EntryExitAnnouncementsEnabledByDefault: bool = False
    """Whether joining and leaving is announced at first."""

    AllowAnonymousPstnActivation: bool = False
    """Whether a caller without a PIN may start the meeting."""

    PinAuthType: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings.PinAuthType",
            "Everyone", "OrganizerOnly",
        ),
    ] = None
    """Who may sign in with a PIN."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings"
    ".DialInConferencingDtmfConfiguration",
    checks=(_keys,),
)
class DialInConferencingDtmfConfiguration(Settings):
    """The keys that callers press in a meeting.

    PS> (Get-CsDialInConferencingDtmfConfiguration Global).MuteUnmuteCommand
    6
    """

    CommandCharacter: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings.CommandCharacter",
            "*", "#",
        ),
    ] = "*"
    """The key that comes before each command."""

    MuteUnmuteCommand: Annotated[str | None, Pattern(r"^(?:[0-9])$")] = "6"
    """Switches the own microphone."""

    AudienceMuteCommand: Annotated[str | None, Pattern(r"^(?:[0-9])$")] = "4"
    """Switches all microphones but the presenter's."""

    LockUnlockConferenceCommand: Annotated[str | None, Pattern(r"^(?:[0-9])$")] = "7"
    """Locks and unlocks the meeting."""

    HelpCommand: Annotated[str | None, Pattern(r"^(?:[0-9])$")] = "1"
    """Reads the commands aloud."""

    PrivateRollCallCommand: Annotated[str | None, Pattern(r"^(?:[0-9])$")] = "3"
    """Reads the names of all participants to the one who asks."""

    EnableDisableAnnouncementsCommand: Annotated[str | None, Pattern(r"^(?:[0-9])$")] = "9"
    """Switches announcements of who joins and leaves."""

    AdmitAll: Annotated[str | None, Pattern(r"^(?:[0-9])$")] = "8"
    """Lets everybody in who waits in the lobby."""

    OperatorLineUri: str | None = None
    """Number of the operator."""


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.DialInConferencingSettings"
    ".DialInConferencingLanguageList",
    changes=False,
)
class DialInConferencingLanguageList(Settings):
    """The languages in which callers can be greeted. The list comes with the product.

    PS> (Get-CsDialInConferencingLanguageList).Languages -contains 'en-US'
    True
    """

    Languages: Annotated[list[str], ReadOnly()] = LANGUAGES
    """The languages, as culture names."""
