"""What Set-Cs<Role> does: the parameters that were given become properties of the service."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from cmdlets.topology.objects import find_service, role_noun
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.deployment import SERVICE
from lyncshell.declare.encoding import is_default, to_json, typed
from lyncshell.declare.repository import MissingReference
from lyncshell.errors import ErrorCategory, ShellError

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.store.item import Body, Item

PENDING = (
    "The following changes must be made in order for the operation to be complete.\n"
    "Enable-CsTopology must still be run for all changes to take effect."
)
SECOND = 10_000_000
INTERVALS = ("FailureDetectionInterval", "FailbackDetectionInterval")
SHORTEST, LONGEST = 30 * SECOND, 86_400 * SECOND
TARGETS = {"ConferenceServer": "ConferencingServer", "BackupRegistrar": "Registrar"}
"""Property -> the role of the services that it may name, where it has another name."""

OWN = ("Identity", "Force", "WhatIf", "Confirm")


class ServiceRefused(ShellError):
    """Settings of a service that contradict each other or other services."""

    category = ErrorCategory.InvalidData
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


class SetService(CsCmdlet):
    """Changes a service of one role."""

    ROLE: ClassVar[str] = ""

    def process(self) -> None:
        """Stores the changed service."""
        identity = self.bound.get("Identity")
        if not identity:
            raise ServiceRefused("Name the service to change: -Identity is missing.")
        found = self._service(str(identity))
        noun = role_noun(self.deployment, self.ROLE)
        body = found.body
        for prop in noun.properties:
            if prop.name in self.bound and prop.name not in OWN:
                self._change(body, prop, self.bound[prop.name])
        self._check(noun, found, body)
        if self.should_process(found.identity):
            self.deployment.store.put(SERVICE, found.as_identity(), body)
            self._settle(found, body)
            self.warning(PENDING)

    def _service(self, text: str) -> Item:
        is_bare = ":" not in text and text.count("-") < 2
        found = find_service(self.deployment, text, self.ROLE if is_bare else None)
        if found is None and ":" not in text:
            found = find_service(self.deployment, text, self.ROLE)
        if found is None or not found.identity.startswith(f"{self.ROLE}:"):
            raise ManagementObjectNotFound(text)
        return found

    def _change(self, body: Body, prop: Property, value: Any) -> None:
        kept: Any = value or None
        if prop.reference is not None:
            kept = self._target(prop, str(value)) if value else None
        elif value is not None:
            converted = typed(prop, value)
            if prop.name.endswith("Port") and converted is not None and int(converted) == 0:
                raise ServiceRefused(f"{prop.name}: 0 is no port.")
            kept = to_json(prop, converted)
            if is_default(prop, converted):
                kept = None
        if kept is None:
            body.pop(prop.name, None)
        else:
            body[prop.name] = kept

    def _target(self, prop: Property, text: str) -> str:
        name = prop.name.removeprefix("Mirror")
        role = TARGETS.get(prop.name, name)
        found = find_service(self.deployment, text, None if ":" in text else role)
        if found is None and "-" in text:
            found = find_service(self.deployment, text)
        allowed = (role, "Director") if role == "Registrar" else (role,)
        if found is None or found.identity.partition(":")[0] not in allowed:
            raise MissingReference(text, prop.name, role)
        return found.identity

    def _check(self, noun: Noun, found: Item, body: Body) -> None:
        for name in INTERVALS:
            if name in self.bound and not SHORTEST <= self.bound[name].ticks <= LONGEST:
                raise ServiceRefused(f"{name} must be between 30 seconds and 24 hours.", self.bound[name])
        needs_backup = [name for name in (*INTERVALS, "EnableAutomaticFailover") if self.bound.get(name)]
        backup = body.get("BackupRegistrar")
        if needs_backup and noun.name == "Registrar" and not backup:
            raise ServiceRefused(f"{needs_backup[0]} needs a BackupRegistrar.")
        if "BackupRegistrar" in self.bound and backup:
            self._check_pair(found.identity, str(backup))

    def _check_pair(self, own: str, backup: str) -> None:
        """Pools back each other up in pairs. Raises ServiceRefused."""
        if own.lower() == backup.lower():
            raise ServiceRefused("A Registrar cannot be its own backup.", own)
        for other in self.deployment.services("Registrar"):
            named = str(other.body.get("BackupRegistrar") or "").lower()
            if other.identity.lower() == backup.lower() and named not in ("", own.lower()):
                raise ServiceRefused(f'"{backup}" has the backup "{other.body["BackupRegistrar"]}".', backup)
            if other.identity.lower() not in (own.lower(), backup.lower()) and named == backup.lower():
                raise ServiceRefused(f'"{backup}" is the backup of "{other.identity}".', backup)

    def _settle(self, found: Item, body: Body) -> None:
        """What follows for other services: pairs are mutual, and a Mediation Server has one default gateway."""
        store = self.deployment.store
        if self.ROLE == "PstnGateway" and self.bound.get("Default"):
            for other in self.deployment.services("PstnGateway"):
                same = other.body.get("MediationServer") == body.get("MediationServer")
                if same and other.key != found.key and other.body.get("Default"):
                    store.update(SERVICE, other.as_identity(), lambda old: _without(old, "Default"))
        if "BackupRegistrar" not in self.bound:
            return
        for other in self.deployment.services("Registrar"):
            named = str(other.body.get("BackupRegistrar") or "").lower()
            if other.identity == body.get("BackupRegistrar") and named != found.key:
                store.update(SERVICE, other.as_identity(), lambda old: {**old, "BackupRegistrar": found.identity})
            elif named == found.key and other.identity != body.get("BackupRegistrar"):
                store.update(SERVICE, other.as_identity(), lambda old: _without(old, "BackupRegistrar"))


def _without(body: Body, name: str) -> Body:
    return {key: value for key, value in body.items() if key != name}


# Its attributes are no parameters.
SetService.ps_not_declaring = SetService  # type: ignore[attr-defined]
