"""Desk phones and other devices: their updates, those that try updates first, and the versions of clients."""

import re
from typing import Annotated

from cmdlets.configurations.rules import SettingsRefused
from lyncshell.declare import (
    GLOBAL,
    SERVICE,
    SITE,
    Choice,
    Mandatory,
    Named,
    Range,
    ReadOnly,
    Settings,
    configuration,
    element,
    span,
)
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import UInt32
from lyncshell.values.text import to_string

TIME_OF_DAY = Named("System.DateTime")
"""The parameter is a DateTime; its time of day is kept."""

VALID_LOG_FILE_TYPES = [
    "Watson", "Config", "DiagLog", "CELog",
]  # fmt: skip

VALID_LOG_FILE_EXTENSIONS = [
    ".dmp", ".clg", ".clg2", ".bak", ".kdmp", ".dat", ".bin", ".cat", ".xml", ".txt", ".hex",
]  # fmt: skip

MAC = re.compile(r"[0-9A-Fa-f]{2}([-:]?[0-9A-Fa-f]{2}){5,}")


def _mac_address(item: SettingsObject, _: Repository) -> None:
    """A MAC address has six or more pairs of digits, plain or with - or : between them."""
    text = str(item.get("Identifier"))
    if to_string(item.get("IdentifierType")) == "MACAddress" and MAC.fullmatch(text) is None:
        raise SettingsRefused(f'"{text}" is no MAC address: it needs six pairs of hexadecimal digits.', text)


@configuration(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.DeviceUpdate.DeviceUpdateConfiguration")
class DeviceUpdateConfiguration(Settings):
    """How the service for updates of devices keeps their logs.

    PS> (Get-CsDeviceUpdateConfiguration Global).ValidLogFileTypes -join " "
    Watson Config DiagLog CELog
    """

    ValidLogFileTypes: list[str] = VALID_LOG_FILE_TYPES
    """Kinds of logs that devices may send."""

    ValidLogFileExtensions: list[str] = VALID_LOG_FILE_EXTENSIONS
    """Extensions of the files that they may send."""

    MaxLogFileSize: UInt32 = UInt32(1024000)
    """Largest file, in bytes."""

    MaxLogCacheLimit: UInt32 = UInt32(512000)
    """How much is kept in memory before it is written, in bytes."""

    LogCleanUpInterval: Annotated[
        TimeSpan, Range(ge=span("1.00:00:00"), le=span("365.00:00:00")),
    ] = span("10.00:00:00")
    """How long logs are kept."""

    LogFlushInterval: Annotated[TimeSpan, Range(ge=span("00:01:00"), le=span("01:00:00"))] = span("00:05:00")
    """How often what is in memory is written."""

    LogCleanUpTimeOfDay: Annotated[str | None, TIME_OF_DAY] = None
    """When old logs are deleted."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.DeviceUpdate.DeviceUpdate.Rule",
    scopes=(SERVICE,),
    roles=("WebServer",),
    key="Id",
    relative_set=False,
    verbs=("Get", "Remove"),
)
class DeviceUpdateRule(Settings):
    """An update of one model of devices: waiting for approval, approved, or the one to go back to.

    PS> Get-CsDeviceUpdateRule | Where-Object Model -eq CX600 | ForEach-Object PendingVersion
    4.0.7577.4066
    """

    Id: Annotated[str | None, ReadOnly()] = None
    """The second part of the identity."""

    DeviceType: Annotated[str | None, ReadOnly()] = None
    """Kind of the device."""

    Brand: Annotated[str | None, ReadOnly()] = None
    """Who made it."""

    Model: Annotated[str | None, ReadOnly()] = None
    """The model."""

    Revision: Annotated[str | None, ReadOnly()] = None
    """Revision of the model."""

    Locale: Annotated[str | None, ReadOnly()] = None
    """Language of the update."""

    UpdateType: Annotated[str | None, ReadOnly()] = None
    """What is updated."""

    ApprovedVersion: Annotated[str | None, ReadOnly()] = None
    """The version that devices get."""

    RestoreVersion: Annotated[str | None, ReadOnly()] = None
    """The version that was approved before."""

    PendingVersion: Annotated[str | None, ReadOnly()] = None
    """The version that waits for approval; only test devices get it."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.DeviceUpdate.TestDevice",
    scopes=(GLOBAL, SITE),
    key="Name",
    checks=(_mac_address,),
)
class TestDevice(Settings):
    """A device that gets updates before they are approved.

    PS> New-CsTestDevice -Parent Global -Name Phone1 -IdentifierType MACAddress -Identifier AB-12-CD-34-EF-56 | ForEach-Object Identity
    Global/Phone1
    """  # noqa: E501

    Name: Annotated[str | None, Mandatory()] = None
    """The second part of the identity."""

    IdentifierType: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.DeviceUpdate.IdentifierType",
            "MACAddress", "SerialNumber",
        ), Mandatory(),
    ] = None
    """Whether the device is known by MAC address or serial number."""

    Identifier: Annotated[str | None, Mandatory()] = None
    """The address or the number."""


@configuration(object_type="Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.ClientVersionConfiguration")
class ClientVersionConfiguration(Settings):
    """What happens to clients of which no rule of a client version policy speaks.

    PS> (Get-CsClientVersionConfiguration Global).DefaultAction
    Allow
    """

    DefaultAction: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.DefaultAction",
            "Allow", "AllowWithUrl", "Block", "BlockWithUrl",
        ),
    ] = "Allow"
    """Whether such clients may sign in, perhaps with an address that tells them more."""

    DefaultURL: str | None = None
    """The address."""

    Enabled: bool = True
    """Whether versions are looked at; otherwise the action means nothing."""
