"""The names of usages, which tie voice policies to the routes that they may take."""

from collections.abc import Iterator

from cmdlets.voice.rules import USAGES, VoiceRefused, known_usages
from lyncshell.declare import Settings, settings
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import DuplicateKey, ItemInUse, Repository

USERS = ("VoicePolicy", "VoiceRoutingPolicy", "VoiceRoute", "TrunkConfiguration", "LocationPolicy")


def _usage_list(item: SettingsObject, repository: Repository) -> None:
    """Names are unique, and one that something refers to stays."""
    names = [str(name) for name in item.get("Usage")]
    seen: set[str] = set()
    for name in names:
        if name.lower() in seen:
            raise DuplicateKey(name, "urn:schema:Microsoft.Rtc.Management.Policy.Voice.2008:Usage")
        if not name.strip():
            raise VoiceRefused("A usage needs a name.")
        seen.add(name.lower())
    for gone in known_usages(repository):
        if gone.lower() not in seen and (users := list(_users(repository, gone))):
            raise ItemInUse("PstnUsage", gone, users)


def _users(repository: Repository, usage: str) -> Iterator[str]:
    for noun in map(repository.nouns.named, USERS):
        for item in repository.all(noun):
            named = [item.get(name) or () for name in USAGES if noun.property_named(name) is not None]
            flat = [each for value in named for each in ([value] if isinstance(value, str) else value)]
            if any(str(each).lower() == usage.lower() for each in flat):
                yield f"{noun.name} {item.identity}"


@settings(object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.PSTNUsages", checks=(_usage_list,))
class PstnUsage(Settings):
    """The names of usages, which tie voice policies to the routes that they may take.

    PS> Set-CsPstnUsage -Usage @{Add = 'Service'}; (Get-CsPstnUsage).Usage -contains 'Service'
    True
    """

    Usage: list[str] = []
    """The names."""
