"""Test-CsTopology: whether the topology keeps its rules and is enabled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.management_store.report_file import write_report
from cmdlets.topology.objects import find_service, pool_of
from lyncshell.cmdlet import cmdlet, param
from lyncshell.declare.activation import pending
from lyncshell.declare.cmdlet import CsCmdlet, ManagementObjectNotFound
from lyncshell.values.dates import TimeSpan
from lyncshell.values.objects import PSCustomObject

if TYPE_CHECKING:
    from collections.abc import Iterator

TYPE = "Microsoft.Rtc.SyntheticTransactions.TaskOutput"


@cmdlet(
    "Test-CsTopology", output=(TYPE,), type_name="Microsoft.Rtc.Management.SyntheticTransactions.TestTopologyCmdlet"
)
class TestCsTopology(CsCmdlet):
    """Checks the rules of the topology, and whether anything waits for Enable-CsTopology.

    PS> (Test-CsTopology).Result
    Success
    """

    GlobalCatalog: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """A global catalog server of the directory; there is one directory here."""

    GlobalSettingsDomainController: str | None = param(type="Microsoft.Rtc.Management.Deploy.Fqdn")
    """The domain controller that keeps the global settings; there is one directory here."""

    Service: str | None = None
    """Looks at one service only, named by its identity or service id."""

    Report: str | None = None
    """Where a log of the run is written, as HTML."""

    def process(self) -> Iterator[PSCustomObject]:
        """Writes the result."""
        found = list(self._problems())
        target = self._target()
        members = {
            "TargetFqdn": target, "Result": "Failure" if found else "Success", "Latency": TimeSpan(0),
            "Error": found[0] if found else None, "Diagnosis": "; ".join(found[1:]) or None,
        }  # fmt: skip
        yield PSCustomObject(members, (TYPE, "System.Object"))
        write_report(self, self.Report, found or ["The topology keeps all rules."])

    def _target(self) -> str | None:
        if self.Service is not None:
            found = find_service(self.deployment, self.Service)
            if found is None:
                raise ManagementObjectNotFound(self.Service)
            return pool_of(found)
        manager = next(iter(self.deployment.services("CentralManagement")), None)
        return None if manager is None else pool_of(manager)

    def _problems(self) -> Iterator[str]:
        from cmdlets.management_store.topology_rules import problems

        view = self.deployment.view
        nouns = ("Pool", "Computer", "Service", "SipDomain")
        entries = [(noun, item.as_identity(), item.body) for noun in nouns for item in view.all(noun)]
        for place, problem in problems(self.deployment, entries):
            if self._is_meant(place):
                yield f"{place}: {problem}"
        for name in pending(view):
            if self._is_meant(name.partition(" ")[2]):
                yield f"{name} waits for Enable-CsTopology."

    def _is_meant(self, place: str) -> bool:
        if self.Service is None:
            return True
        found = find_service(self.deployment, self.Service)
        return found is not None and found.identity.lower() == place.lower()
