"""A setting of clients that has no parameter of its own: a name and a value."""

from typing import Annotated

from lyncshell.declare import Mandatory, Settings, value


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Client.PolicyEntryType")
class ClientPolicyEntry(Settings):
    r"""A setting of clients that has no parameter of its own: a name and a value.

    PS> $entry = New-CsClientPolicyEntry -Name EnableOnlineFeedback -Value False
    PS> Set-CsClientPolicy Global -PolicyEntry @{Add = $entry}; (Get-CsClientPolicy Global).PolicyEntry.Name
    EnableOnlineFeedback
    """

    Name: Annotated[str | None, Mandatory()] = None
    """What the client calls the setting."""

    Value: Annotated[str | None, Mandatory()] = None
    """Its value."""
