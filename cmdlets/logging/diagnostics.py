"""Diagnostics of single servers: which messages are logged, and what answers tell to whom."""

from lyncshell.declare import GLOBAL, SERVICE, SITE, Settings, configuration, value


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Diagnostics.Filter")
class DiagnosticsFilter(Settings):
    """Which messages are logged, to put into a diagnostic configuration.

    PS> (New-CsDiagnosticsFilter -Fqdn fabrikam.com -ExcludeRegisterMessages $true).Fqdn
    fabrikam.com
    """

    Fqdn: list[str] = []
    """Domains and servers whose messages are logged."""

    Uri: list[str] = []
    """Users whose messages are logged."""

    Enabled: bool = True
    """Whether the filter is used."""

    ExcludeRegisterMessages: bool = False
    """Whether registrations are left out."""

    ExcludeConferenceMessages: bool = False
    """Whether messages of meetings are left out."""

    ExcludePresenceNotifications: bool = False
    """Whether notices of presence are left out."""

    ExcludeSubscribeMessages: bool = False
    """Whether subscriptions are left out."""

    ExcludeSuccessfulRequests: bool | None = None
    """Whether requests that went well are left out."""

    ExcludeMidDialogRequests: bool | None = None
    """Whether requests inside a conversation are left out."""

    ExcludeTypingNotifications: bool | None = None
    """Whether notices that somebody types are left out."""


@configuration(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Diagnostics.DiagnosticFilterSettings")
class DiagnosticConfiguration(Settings):
    """Which messages servers log, and where.

    PS> (New-CsDiagnosticConfiguration Site:Dublin -LoggingShare D:/logs).LoggingShare
    D:/logs
    """

    Filter: DiagnosticsFilter | None = None
    """Which messages are logged; see New-CsDiagnosticsFilter."""

    LoggingShare: str | None = None
    """Share to which they go."""

    LogAllSipHeaders: bool | None = None
    """Whether all headers are logged."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Diagnostics.DiagnosticHeaderSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("EdgeServer", "Registrar"),
)
class DiagnosticHeaderConfiguration(Settings):
    """Whether answers to the outside tell why something failed.

    PS> (Get-CsDiagnosticHeaderConfiguration Global).SendToExternalNetworks
    False
    """

    SendToExternalNetworks: bool = False
    """Whether answers to other networks do."""

    SendToExternalNetworksOnServiceEdge: bool = False
    """Whether answers of the Edge service do."""

    SendToOutsideUnauthenticatedUsers: bool = False
    """Whether answers to users outside do who did not sign in yet."""
