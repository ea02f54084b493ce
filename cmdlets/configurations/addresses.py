"""The address book: its files, and the rules by which it writes phone numbers."""

from typing import Annotated

from lyncshell.declare import GLOBAL, SITE, Mandatory, Named, Range, Settings, configuration, element, span
from lyncshell.values.dates import TimeSpan
from lyncshell.values.numbers import UInt32

TIME_OF_DAY = Named("System.DateTime")
"""The parameter is a DateTime; its time of day is kept."""


@configuration(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.AddressBook.AddressBookSettings")
class AddressBookConfiguration(Settings):
    """How the address book is made.

    PS> (Get-CsAddressBookConfiguration Global).RunTimeOfDay
    01:30:00
    """

    RunTimeOfDay: Annotated[str, TIME_OF_DAY] = "01:30:00"
    """When the files are made."""

    KeepDuration: Annotated[UInt32, Range(ge=1, le=90)] = UInt32(30)
    """How many days they are kept."""

    SynchronizePollingInterval: Annotated[
        TimeSpan, Range(ge=span("00:00:05"), le=span("03:00:00")),
    ] = span("00:05:00")
    """How often changes are looked for."""

    MaxDeltaFileSizePercentage: Annotated[UInt32, Range(ge=1, le=100)] = UInt32(20)
    """How large the file of changes may be, in percent of the whole."""

    UseNormalizationRules: bool = True
    """Whether phone numbers are rewritten."""

    IgnoreGenericRules: bool = False
    """Whether only the own rules count."""

    EnableFileGeneration: bool = True
    """Whether files are made; otherwise users look up entries on the server."""

    EnableSearchByDialPad: bool = True
    """Whether phones look up names by digits."""

    EnablePhotoSearch: bool | None = None
    """Whether pictures are found too."""

    PhotoCacheRefreshInterval: TimeSpan | None = None
    """How often pictures are fetched again."""

    MaxFileShareThreadCount: int = 300
    """How many files are fetched at once."""


@element(
    of="AddressBookNormalizationConfiguration",
    list_property="AddressBookNormalizationRules",
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.AddressBook"
    ".AddressBookNormalizationRule#Decorated",
    scopes=(GLOBAL, SITE),
    key="Name",
)
class AddressBookNormalizationRule(Settings):
    r"""A rule that turns phone numbers of the directory into E.164.

    PS> New-CsAddressBookNormalizationRule -Parent Global -Name Redmond -Pattern '^(\d{7})$' -Translation '+1425$1' | ForEach-Object Identity
    Global/Redmond
    """  # noqa: E501

    Description: str | None = None
    """Text for administrators."""

    Pattern: str = "^(\\d{11})$"
    """Regular expression that numbers must match."""

    Translation: str = "+$"
    """What they become."""

    Name: Annotated[str | None, Mandatory()] = None
    """The second part of the identity."""

    Priority: int | None = None
    """Its place among the rules of the scope; 0 comes first."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.AddressBook"
    ".AddressBookNormalizationSettings",
)
class AddressBookNormalizationConfiguration(Settings):
    """The rules by which the address book writes phone numbers.

    PS> (Get-CsAddressBookNormalizationConfiguration Global).AddressBookNormalizationRules.Count
    0
    """

    AddressBookNormalizationRules: list[AddressBookNormalizationRule] = []
    """The rules; see New-CsAddressBookNormalizationRule."""
