"""Get-CsDialInConferencingAccessNumber: by name, by region in the order of callers' choice, or those of no region."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from cmdlets.contacts.conferencing import DialInConferencingAccessNumber
from cmdlets.contacts.getting import GetContact
from cmdlets.contacts.regions import in_region
from cmdlets.users.base import FQDN_TYPE, ID_SPACE, OU_TYPE, UNLIMITED_TYPE, USER_TYPE
from lyncshell.cmdlet import OFF, Switch, cmdlet, param

if TYPE_CHECKING:
    from lyncshell.store.item import Item

ONE, NONE, REGION = "Identity", "EmptyRegion", "Region"
ALL = (ONE, NONE, REGION)


@cmdlet("Get-CsDialInConferencingAccessNumber", default_set=ONE, output=("Microsoft.Rtc.Management.Xds.AccessNumber",),
        type_name=f"{ID_SPACE}.GetOcsAccessNumberCmdlet")  # fmt: skip
class GetCsDialInConferencingAccessNumber(GetContact):
    """Gets the numbers that people dial to join a meeting.

    PS> Get-CsDialInConferencingAccessNumber -Filter {LineURI -like 'tel:+1425*'} | ForEach-Object DisplayNumber
    1-425-555-0180
    """

    noun = DialInConferencingAccessNumber.noun

    Identity: Any = param(sets=ONE, position=0, pipeline=True, by_name=True, type=USER_TYPE)
    """Which number, by its SIP address."""

    EmptyRegion: Switch = param(OFF, sets=NONE)
    """Only numbers that are for no region."""

    Region: str | None = param(sets=REGION)
    """Only numbers of this region, in the order in which callers are offered them."""

    Credential: Any = param(sets=ALL, type="pscredential")
    """Other credentials for the directory; there is one directory here, which asks for none."""

    DomainController: str | None = param(sets=ALL, type=FQDN_TYPE)
    """The domain controller to ask; there is one directory here."""

    Filter: str | None = param(sets=ALL)
    """A condition on properties: `{PrimaryLanguage -eq "en-US"}`."""

    OU: str | None = param(sets=ALL, type=OU_TYPE)
    """Only the numbers in this organizational unit and below."""

    ResultSize: Any = param(sets=ALL, type=UNLIMITED_TYPE)
    """At most so many objects; 0 gives none, Unlimited all."""

    def items(self) -> list[Item]:
        """The numbers that were named, those of a region, or all."""
        found = super().items()
        if self.EmptyRegion:
            return [item for item in found if not item.body.get("Regions")]
        return found if self.Region is None else in_region(found, self.Region)
