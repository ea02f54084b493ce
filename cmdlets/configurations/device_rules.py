"""Approve-, Reset- and Restore-CsDeviceUpdateRule: an update waits, is approved, and can be taken back."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.configurations.devices import DeviceUpdateRule
from cmdlets.configurations.rules import SettingsRefused
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.declare.objects import SettingsObject
from lyncshell.values.objects import unwrap

if TYPE_CHECKING:
    from lyncshell.store.identity import Identity as RuleIdentity

SPACE = "Microsoft.Rtc.Management.DeviceUpdate"


class RuleCmdlet(CsCmdlet):
    """A cmdlet that moves the versions of a rule."""

    Identity: str | None = param(position=0, sets="Identity", type="Microsoft.Rtc.Management.Xds.XdsIdentity")
    """The rule, as `Service:WebServer:fqdn/id`; with the service alone, all of its rules."""

    Instance: Any = param(pipeline=True, sets="Instance", type="psobject")
    """The rule itself, as Get-CsDeviceUpdateRule gives it."""

    Force: Switch = param(OFF, sets=("Identity", "Instance"))
    """Asks no questions."""

    def process(self) -> None:
        """Stores the changed rules. Raises ManagementObjectNotFound, SettingsRefused."""
        for rule in self._rules():
            if self.should_process(str(rule.identity)):
                self.move(rule)
                self.deployment.repository.save(rule)

    def move(self, rule: SettingsObject) -> None:
        """Moves the versions."""
        raise SettingsRefused("This cmdlet moves nothing.")

    def _rules(self) -> list[SettingsObject]:
        given = unwrap(self.Instance)
        if isinstance(given, SettingsObject) and given.noun is DeviceUpdateRule.noun and given.identity is not None:
            return [self._rule(given.identity)]
        if self.Identity is None:
            raise SettingsRefused("Name the rule: -Identity or -Instance is missing.")
        noun = DeviceUpdateRule.noun
        identity = self.deployment.check_scope(noun, noun.parse(self.Identity))
        if identity.name is None:
            return list(self.deployment.repository.all(noun, parent=identity))
        return [self._rule(identity)]

    def _rule(self, identity: RuleIdentity) -> SettingsObject:
        found = self.deployment.repository.find(DeviceUpdateRule.noun, identity)
        if found is None:
            raise ManagementObjectNotFound(identity)
        return found


@cmdlet(
    "Approve-CsDeviceUpdateRule", default_set="Identity", should_process=True,
    type_name=f"{SPACE}.ApproveDeviceUpdateRuleCmdlet",
)  # fmt: skip
class ApproveCsDeviceUpdateRule(RuleCmdlet):
    """Approves the version that waits: all devices of the model get it.

    PS> Get-CsDeviceUpdateRule | Where-Object Model -eq CX600 | Approve-CsDeviceUpdateRule; (Get-CsDeviceUpdateRule | Where-Object Model -eq CX600).ApprovedVersion
    4.0.7577.4066
    """  # noqa: E501

    def move(self, rule: SettingsObject) -> None:
        """What was approved can be restored; what waited is approved."""
        if rule.get("PendingVersion") is None:
            raise SettingsRefused(f'"{rule.identity}" has no version that waits for approval.', str(rule.identity))
        rule.set("RestoreVersion", rule.get("ApprovedVersion"))
        rule.set("ApprovedVersion", rule.get("PendingVersion"))
        rule.set("PendingVersion", None)


@cmdlet(
    "Reset-CsDeviceUpdateRule", default_set="Identity", should_process=True,
    type_name=f"{SPACE}.ResetDeviceUpdateRuleCmdlet",
)  # fmt: skip
class ResetCsDeviceUpdateRule(RuleCmdlet):
    """Drops the version that waits for approval.

    PS> Get-CsDeviceUpdateRule | Reset-CsDeviceUpdateRule; @(Get-CsDeviceUpdateRule | Where-Object PendingVersion).Count
    0
    """

    def move(self, rule: SettingsObject) -> None:
        """Nothing waits any more."""
        rule.set("PendingVersion", None)


@cmdlet(
    "Restore-CsDeviceUpdateRule", default_set="Identity", should_process=True,
    type_name=f"{SPACE}.RestoreDeviceUpdateRuleCmdlet",
)  # fmt: skip
class RestoreCsDeviceUpdateRule(RuleCmdlet):
    """Goes back to the version that was approved before.

    PS> Get-CsDeviceUpdateRule | Where-Object Model -eq CPE | Restore-CsDeviceUpdateRule; (Get-CsDeviceUpdateRule | Where-Object Model -eq CPE).ApprovedVersion
    4.0.7577.250
    """  # noqa: E501

    def move(self, rule: SettingsObject) -> None:
        """The former version is approved, and what was approved waits again."""
        if rule.get("RestoreVersion") is None:
            raise SettingsRefused(f'"{rule.identity}" has no version to go back to.', str(rule.identity))
        rule.set("PendingVersion", rule.get("ApprovedVersion"))
        rule.set("ApprovedVersion", rule.get("RestoreVersion"))
        rule.set("RestoreVersion", None)
