"""Rules that several nouns of voice share: patterns are regular expressions, usages are in the list of usages."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from lyncshell.declare.repository import MissingReference
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.identity import GLOBAL, parse_service
from lyncshell.values.dotnet_regex import compile as compile_regex

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.repository import Repository

PATTERNS = ("Pattern", "NumberPattern")
USAGES = ("PstnUsages", "CustomCallForwardingSimulRingUsages", "PstnUsage")


class VoiceRefused(ShellError):
    """Settings of voice that contradict each other."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def pattern_is_regex(item: SettingsObject, _: Repository) -> None:
    """A pattern must be a regular expression. Raises VoiceRefused with what is wrong with it."""
    for name in PATTERNS:
        if item.noun.property_named(name) is None:
            continue
        text = str(item.get(name) or "")
        try:
            compile_regex(text)
        except ShellError as error:
            raise VoiceRefused(
                f"The '{name}' attribute is invalid - The value '{text}' is not a regular expression. {error.message}",
                text,
            ) from None


def known_usages(repository: Repository) -> list[str]:
    """The names of all usages."""
    found = repository.find(repository.nouns.named("PstnUsage"), GLOBAL)
    return [] if found is None else [str(name) for name in found.get("Usage")]


def usages_exist(item: SettingsObject, repository: Repository) -> None:
    """Usages that an item names must be in the list of usages; they take its spelling. Raises MissingReference."""
    known: dict[str, str] | None = None
    for name in USAGES:
        if item.noun.property_named(name) is None or not item.get(name):
            continue
        if known is None:
            known = {usage.lower(): usage for usage in known_usages(repository)}
        value = item.get(name)
        named = [value] if isinstance(value, str) else list(value)
        missing = next((usage for usage in named if str(usage).lower() not in known), None)
        if missing is not None:
            raise MissingReference(str(missing), name, "PstnUsage")
        spelled = [known[str(usage).lower()] for usage in named]
        item.set(name, spelled[0] if isinstance(value, str) else spelled)


def find_gateway(repository: Repository, text: str, roles: Iterable[str] = ("PstnGateway", "MediationServer")) -> str:
    """A gateway in its own spelling, `PstnGateway:fqdn`; a bare name or address will do. Raises MissingReference."""
    for role in roles:
        if ":" in text and not text.lower().removeprefix("service:").startswith(f"{role.lower()}:"):
            continue
        found = repository.view.get("Service", parse_service(text, role))
        if found is not None:
            return found.identity
    raise MissingReference(text, "PstnGatewayList", "PstnGateway")


def find_application_server(repository: Repository, text: str, prop: str) -> str:
    """An application server as `ApplicationServer:fqdn`; the FQDN alone will do. Raises MissingReference."""
    role = "ApplicationServer"
    bare = text.lower().removeprefix("service:")
    found = None
    if ":" not in bare or bare.startswith("applicationserver:"):
        found = repository.view.get("Service", parse_service(text, role))
    if found is None:
        raise MissingReference(text, prop, role)
    return found.identity

