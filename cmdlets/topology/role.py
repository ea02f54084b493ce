"""What every service shows at its end, and what several roles have in common."""

from typing import Annotated

from lyncshell.declare import Named, ReadOnly, Reference, Settings
from lyncshell.values.numbers import UInt16

XDS = "Microsoft.Rtc.Management.Xds"
Service = Annotated[str | None, Reference("Service")]
"""A property that names a service on which this one depends."""


def port(number: int) -> UInt16:
    """A port as the value of a property."""
    return UInt16(number)


class ServiceEnd(Settings):
    """The last properties of every service."""

    DependentServiceList: Annotated[list[str], ReadOnly()] = []
    """The services that depend on this one."""

    ServiceId: Annotated[str | None, ReadOnly()] = None
    """The id in the topology: site, role and number."""

    SiteId: Annotated[str | None, ReadOnly()] = None
    """The site, as `Site:name`."""

    PoolFqdn: Annotated[str | None, ReadOnly()] = None
    """The pool where the service runs."""

    Version: Annotated[int, ReadOnly()] = 7
    """The version of the product: 5 for 2010, 6 for 2013, 7 for 2015, 8 for 2019."""

    Role: Annotated[str | None, ReadOnly()] = None
    """The role, as in the identity."""


class SqlStore(ServiceEnd):
    """A database."""

    SqlInstanceName: Annotated[str | None, ReadOnly(), Named("System.String")] = None
    """The instance of SQL Server."""
