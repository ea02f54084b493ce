"""Shared lines: Get-, Set- and Remove-CsSlaConfiguration, Add- and Remove-CsSlaDelegates."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from cmdlets.users.base import USER_TYPE, UserRefused
from cmdlets.users.own_settings import OwnSettings
from cmdlets.users.shown import SLA_BUSY, SLA_MISSED, SlaConfiguration
from lyncshell.cmdlet import OFF, Switch, cmdlet, param
from lyncshell.declare.cmdlet import ManagementObjectNotFound
from lyncshell.declare.encoding import choice_type
from lyncshell.errors import ShellError
from lyncshell.values.numbers import UInt32
from lyncshell.values.text import to_string

if TYPE_CHECKING:
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Item

KEPT = "SharedLine"
NAMESPACE = "Microsoft.Rtc.Management.Sla.Cmdlets"
PROPERTIES = ("MaxNumberOfCalls", "BusyOption", "Target", "MissedCallOption", "MissedCallForwardTarget")
# Parameters name these types.
CHOICES = {"BusyOption": choice_type(SLA_BUSY), "MissedCallOption": choice_type(SLA_MISSED)}


class SharedLineCmdlet(OwnSettings):
    """A cmdlet of the shared line of a user; `changed` gives what is to be kept."""

    Identity: Any = param(position=0, mandatory=True, pipeline=True, by_name=True, type=USER_TYPE)
    """Whose line: SIP address, UPN, domain\\logon, display name, distinguished name, GUID or SID."""

    PassThru: Switch = OFF
    """Writes what is kept of the line afterwards; Get- writes it in any case."""

    def process(self) -> Iterator[SettingsObject]:
        """Stores what was changed."""
        try:
            item = self.user(self.Identity)
            before: dict[str, Any] = item.body.get(KEPT) or {}
            after = self.changed(dict(before))
        except ShellError as error:
            self.error(error, self.Identity)
            return
        if after != before and self.should_process(str(item.body["SipAddress"])):
            item = self.keep(item, KEPT, after)
        if item.body.get(KEPT) and (self.PassThru or self.ps_name.startswith("Get-")):
            yield self.shown(item)

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """What is to be kept. Raises UserRefused."""
        return kept

    def shown(self, item: Item) -> SettingsObject:
        """The shared line of the user."""
        values = {name: CHOICES[name][value] if name in CHOICES else value for name, value in item.body[KEPT].items()}
        if "MaxNumberOfCalls" in values:
            values["MaxNumberOfCalls"] = UInt32(values["MaxNumberOfCalls"])
        return self.show(SlaConfiguration.noun, item, values)


@cmdlet("Get-CsSlaConfiguration", output=(SlaConfiguration.noun.object_type,),
        type_name=f"{NAMESPACE}.GetCsSlaConfigurationCmdlet")  # fmt: skip
class GetCsSlaConfiguration(SharedLineCmdlet):
    """Gets the shared line of a user.

    PS> @(Get-CsSlaConfiguration kenmyer).Count
    0
    """


@cmdlet("Set-CsSlaConfiguration", should_process=True, type_name=f"{NAMESPACE}.SetCsSlaConfigurationCmdlet")
class SetCsSlaConfiguration(SharedLineCmdlet):
    """Makes the line of a user a shared one, or changes it.

    PS> Set-CsSlaConfiguration kenmyer -MaxNumberOfCalls 3 -BusyOption BusyOnBusy -PassThru | ForEach-Object MaxNumberOfCalls
    3
    """  # noqa: E501

    BusyOption: Any = param(pipeline=True, by_name=True, type=SLA_BUSY.type_name)
    """What happens to a call above the greatest number."""

    Target: Any = param(pipeline=True, by_name=True, type="uri")
    """Where such a call goes, with -BusyOption Forward: `tel:` or `sip:`."""

    MissedCallOption: Any = param(pipeline=True, by_name=True, type=SLA_MISSED.type_name)
    """What happens to a call that nobody answers."""

    MissedCallForwardTarget: Any = param(pipeline=True, by_name=True, type="uri")
    """Where such a call goes, with -MissedCallOption Forward: `tel:` or `sip:`."""

    MaxNumberOfCalls: Any = param(pipeline=True, by_name=True, type="uint32")
    """So many calls the line has at the same time."""

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """The changed line. Raises UserRefused."""
        for name in PROPERTIES:
            if self.given(name):
                value = self.asked(name)
                kept[name] = int(value) if name == "MaxNumberOfCalls" else to_string(value)
        for option, target in (("BusyOption", "Target"), ("MissedCallOption", "MissedCallForwardTarget")):
            if kept.get(target) and not kept[target].lower().startswith(("tel:", "sip:")):
                raise UserRefused(f'{target} begins with "tel:" or "sip:".', kept[target])
            if kept.get(option) == "Forward" and not kept.get(target):
                raise UserRefused(f"{option} Forward needs {target}.")
        return kept


@cmdlet("Remove-CsSlaConfiguration", should_process=True, type_name=f"{NAMESPACE}.RemoveCsSlaConfigurationCmdlet")
class RemoveCsSlaConfiguration(SharedLineCmdlet):
    """Makes the line of a user an ordinary one again.

    PS> Set-CsSlaConfiguration kenmyer -MaxNumberOfCalls 3; Remove-CsSlaConfiguration kenmyer
    PS> @(Get-CsSlaConfiguration kenmyer).Count
    0
    """

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """Nothing."""
        return {}


class DelegateCmdlet(SharedLineCmdlet):
    """A cmdlet of those who share a line."""

    Delegate: Any = param(mandatory=True, pipeline=True, by_name=True, type="uri")
    """The SIP address of the user who shares the line."""

    def address(self, kept: dict[str, Any]) -> str:
        """The delegate's address. Raises ManagementObjectNotFound where the line is not shared or the user unknown."""
        if not kept:
            raise ManagementObjectNotFound(str(self.Identity))
        return str(self.user(to_string(self.Delegate)).body["SipAddress"])


@cmdlet("Add-CsSlaDelegates", should_process=True, type_name=f"{NAMESPACE}.AddCsSlaDelegatesCmdlet")
class AddCsSlaDelegates(DelegateCmdlet):
    """Lets another user share a line.

    PS> Set-CsSlaConfiguration kenmyer -MaxNumberOfCalls 3
    PS> Add-CsSlaDelegates kenmyer -Delegate sip:pilar@litwareinc.com -PassThru | ForEach-Object Delegates
    sip:pilar@litwareinc.com
    """

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """With the delegate."""
        address = self.address(kept)
        others = kept.get("Delegates") or []
        return {**kept, "Delegates": others if address in others else [*others, address]}


@cmdlet("Remove-CsSlaDelegates", should_process=True, type_name=f"{NAMESPACE}.RemoveCsSlaDelegatesCmdlet")
class RemoveCsSlaDelegates(DelegateCmdlet):
    """Lets a user no more share a line.

    PS> Set-CsSlaConfiguration kenmyer -MaxNumberOfCalls 3; Add-CsSlaDelegates kenmyer -Delegate sip:pilar@litwareinc.com
    PS> Remove-CsSlaDelegates kenmyer -Delegate sip:pilar@litwareinc.com -PassThru | ForEach-Object { $_.Delegates.Count }
    0
    """  # noqa: E501

    def changed(self, kept: dict[str, Any]) -> dict[str, Any]:
        """Without the delegate."""
        address = self.address(kept)
        return {**kept, "Delegates": [each for each in kept.get("Delegates") or [] if each != address]}
