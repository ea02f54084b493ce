"""Get-CsAdUser: the accounts of the directory."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cmdlets.users.account import SCHEMA, AdUser
from cmdlets.users.base import ID_SPACE
from cmdlets.users.listing import Listing
from lyncshell.cmdlet import cmdlet

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun


@cmdlet("Get-CsAdUser", output=(f"{SCHEMA}.CSADUser",), type_name=f"{ID_SPACE}.GetAdUserCmdlet")
class GetCsAdUser(Listing):
    """Gets the accounts of the directory, enabled for the product or not.

    PS> (Get-CsAdUser -Filter {Enabled -eq $null -and DisplayName -eq 'Henrik Jensen'}).SamAccountName
    hjensen
    """

    LDAPFilter: str | None = None
    """A condition as the directory spells it; not together with -Filter."""

    def noun(self) -> Noun:
        """Accounts."""
        return AdUser.noun
