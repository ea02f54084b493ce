"""Records that are kept: archives, call details, quality, and the databases that report on them."""

from typing import Annotated

from lyncshell.declare import (
    GLOBAL,
    SERVICE,
    SITE,
    Choice,
    Mandatory,
    Named,
    Range,
    Settings,
    configuration,
    settings,
    value,
)
from lyncshell.values.numbers import UInt32


@value(object_type="Microsoft.Rtc.Management.WritableConfig.BaseTypes.IssuedCertId")
class IssuedCertId(Settings):
    """A certificate, by its issuer and serial number.

    PS> (New-CsIssuedCertId -Issuer 'Litware CA' -SerialNumber 1, 2).SerialNumber.Length
    2
    """

    Issuer: Annotated[str | None, Mandatory()] = None
    """Who issued it."""

    SerialNumber: Annotated[object, Named("System.Byte[]"), Mandatory()] = None
    """Its number, as bytes."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Archiving.ArchivingSettings",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("Registrar",),
)
class ArchivingConfiguration(Settings):
    """Which conversations are archived and how long they are kept.

    PS> (Get-CsArchivingConfiguration Global).EnableArchiving
    None
    """

    EnableArchiving: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.Archiving.EnableArchiving",
            "None", "ImOnly", "ImAndWebConf",
        ),
    ] = "None"
    """What is archived: nothing, messages, or messages and meetings."""

    EnablePurging: bool = False
    """Whether old archives are deleted."""

    PurgeExportedArchivesOnly: bool = False
    """Whether only exported archives are deleted."""

    BlockOnArchiveFailure: bool = False
    """Whether messages are refused while they cannot be archived."""

    KeepArchivingDataForDays: Annotated[UInt32, Range(ge=1, le=2562)] = UInt32(14)
    """How many days archives are kept, where old ones are deleted."""

    PurgeHourOfDay: Annotated[UInt32, Range(le=23)] = UInt32(2)
    """The hour at which old ones are deleted."""

    ArchiveDuplicateMessages: bool = True
    """Whether a message is archived at each pool that it passes."""

    CachePurgingInterval: Annotated[UInt32, Range(ge=4, le=168)] = UInt32(24)
    """How often the cache is emptied, in hours."""

    EnableExchangeArchiving: bool = False
    """Whether mailboxes hold the archives of those who have one."""


@configuration(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CallDetailRecording.CdrSettings")
class CdrConfiguration(Settings):
    """Whether calls are recorded in the monitoring database, and for how long.

    PS> (Get-CsCdrConfiguration Global).KeepCallDetailForDays
    60
    """

    EnableCDR: bool = True
    """Whether call details are recorded."""

    EnablePurging: bool = True
    """Whether old details are deleted."""

    KeepCallDetailForDays: Annotated[UInt32, Range(ge=1, le=2562)] = UInt32(60)
    """How many days call details are kept, where old ones are deleted."""

    KeepErrorReportForDays: Annotated[UInt32, Range(ge=1, le=2562)] = UInt32(60)
    """How many days error reports are kept."""

    PurgeHourOfDay: Annotated[UInt32, Range(le=23)] = UInt32(2)
    """The hour at which old ones are deleted."""

    EnableUdcLite: bool | None = None
    """Reserved by the product."""


@configuration(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.QoE.QoESettings")
class QoEConfiguration(Settings):
    """Whether the quality of calls is recorded, and who else gets the reports.

    PS> (Get-CsQoEConfiguration Global).PurgeHourOfDay
    1
    """

    ExternalConsumerIssuedCertId: IssuedCertId | None = None
    """Certificate of the other receiver; see New-CsIssuedCertId."""

    EnablePurging: bool = True
    """Whether old records are deleted."""

    KeepQoEDataForDays: Annotated[UInt32, Range(ge=1, le=2562)] = UInt32(60)
    """How many days records are kept, where old ones are deleted."""

    PurgeHourOfDay: Annotated[UInt32, Range(le=23)] = UInt32(1)
    """The hour at which old ones are deleted."""

    EnableExternalConsumer: bool = False
    """Whether another receiver gets the reports."""

    ExternalConsumerName: str | None = None
    """Name of the other receiver."""

    ExternalConsumerURL: str | None = None
    """Address to which the reports go."""

    EnableQoE: bool = True
    """Whether the quality is recorded."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.Reporting.ReportingConfiguration",
    scopes=(SERVICE,),
    roles=("MonitoringDatabase",),
)
class ReportingConfiguration(Settings):
    """Where the reports of a monitoring database are shown.

    PS> Get-CsReportingConfiguration | ForEach-Object ReportingUrl
    https://atl-sql-001.litwareinc.com/reports
    """

    ReportingUrl: str | None = None
    """Address of the reports."""


@settings(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CloudCallDataConnection",
    changes=False,
    options=("one_get_set",),
)
class CloudCallDataConnector(Settings):
    """The connection over which call data go to the cloud.

    PS> Get-CsCloudCallDataConnector | ForEach-Object TenantId

    """

    Token: str | None = None
    """Key of the connection."""

    TenantId: str | None = None
    """The tenant in the cloud."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.CallDataConnectorConfiguration",
    verbs=("Get", "New", "Set"),
)
class CloudCallDataConnectorConfiguration(Settings):
    """Whether call data go to the cloud.

    PS> (Set-CsCloudCallDataConnectorConfiguration -EnableCallDataConnector $true); (Get-CsCloudCallDataConnectorConfiguration Global).EnableCallDataConnector
    True
    """  # noqa: E501

    EnableCallDataConnector: bool | None = None
    """Whether they do."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SignInTelemetry"
    ".SignInTelemetryConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("WebServer",),
)
class TelemetryConfiguration(Settings):
    """Whether clients report how signing in went.

    PS> (Get-CsTelemetryConfiguration Global).EnableClientTelemetry
    False
    """

    EnableClientTelemetry: bool = False
    """Whether they do."""
