"""Where the hosted voice mail of users is."""

from typing import Annotated

from lyncshell.declare import Length, Pattern, Settings, policy


@policy(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Voice.HostedVoicemailPolicy",
    tenant=True,
    options=("policy_name_mandatory",),
)
class HostedVoicemailPolicy(Settings):
    """Where the hosted voice mail of users is.

    PS> New-CsHostedVoicemailPolicy Field -Destination exap.litwareinc.com | ForEach-Object Destination
    exap.litwareinc.com
    """

    Description: str | None = None
    """Text for administrators."""

    Destination: Annotated[str | None, Length(255), Pattern(r"^[a-zA-Z0-9\-_]+(\.[a-zA-Z0-9\-_]+){0,}$")] = None
    """The host name of the voice mail service."""

    Organization: str | None = None
    """The tenant there, as host names with commas between them."""
