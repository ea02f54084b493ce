"""What callers of numbers hear that nobody has, and where they go afterwards."""

from typing import Annotated

from cmdlets.voice.rules import VoiceRefused
from lyncshell.declare import SERVICE, Mandatory, OneOf, Pattern, Settings, element
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import DuplicateKey, Repository, parent_text
from lyncshell.store.identity import parse_nested

LANGUAGES = (
    "ca-ES", "da-DK", "de-DE", "en-AU", "en-CA", "en-GB", "en-IN", "en-US", "es-ES", "es-MX", "fi-FI", "fr-CA", "fr-FR",
    "it-IT", "ja-JP", "ko-KR", "nb-NO", "nl-NL", "pl-PL", "pt-BR", "pt-PT", "ru-RU", "sv-SE", "zh-CN", "zh-HK", "zh-TW",
)  # fmt: skip


def _prompts(item: SettingsObject, _: Repository) -> str | None:
    """A text needs a language; of a file and a text the file is played. The target is a SIP address."""
    if item.get("TextToSpeechPrompt") and not item.get("Language"):
        raise VoiceRefused("TextToSpeechPrompt needs a Language.")
    if item.get("TextToSpeechPrompt") and item.get("AudioFilePrompt"):
        return "The audio file is played; the text of TextToSpeechPrompt is not spoken."
    return None


def _name(item: SettingsObject, repository: Repository) -> None:
    """Names are unique at a service."""
    name = str(item.get("Name") or "")
    if not name:
        raise VoiceRefused("An announcement needs a Name.")
    for other in repository.all(item.noun, parent=parse_nested(parent_text(item))):
        if other.identity != item.identity and str(other.get("Name")).lower() == name.lower():
            raise DuplicateKey(name, "urn:schema:Microsoft.Rtc.Management.Settings.Announcement.2008:Name")


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.AnnouncementServiceSettings.Announcement",
    scopes=(SERVICE,),
    roles=("ApplicationServer",),
    checks=(_prompts, _name),
)
class Announcement(Settings):
    """What callers of numbers hear that nobody has, and where they go afterwards.

    PS> New-CsAnnouncement -Parent ApplicationServer:pool0.litwareinc.com -Name Hello | ForEach-Object Name
    Hello
    """

    Name: Annotated[str | None, Mandatory()] = None
    """The announcement's name, unique at its service."""

    AudioFilePrompt: Annotated[str | None, Pattern(r"\.(wav|wma)$")] = None
    """The file that is played."""

    TextToSpeechPrompt: str | None = None
    """The text that is spoken where there is no file."""

    Language: Annotated[
        str | None, OneOf(*LANGUAGES)
    ] = None
    """The language in which it is spoken."""

    TargetUri: Annotated[str | None, Pattern(r"^sip:")] = None
    """SIP address where the caller goes afterwards."""
