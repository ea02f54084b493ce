"""What databases and file stores show."""

from typing import Annotated

from cmdlets.topology.role import XDS, ServiceEnd, SqlStore
from lyncshell.declare import ReadOnly, displayed


@displayed(object_type=f"{XDS}.DisplayCentralManagementDatabase", role_name="CentralMgmtStore")
class CentralManagementDatabase(SqlStore):
    """The database of the Central Management store."""


@displayed(object_type=f"{XDS}.DisplayUserDatabase", role_name="UserStore")
class UserDatabase(SqlStore):
    """Contacts, presence and meetings."""


@displayed(object_type=f"{XDS}.DisplayApplicationDatabase", role_name="ApplicationStore")
class ApplicationDatabase(SqlStore):
    """What the product's own applications keep."""


@displayed(object_type=f"{XDS}.DisplayMonitoringDatabase", role_name="MonitoringStore")
class MonitoringDatabase(SqlStore):
    """Call detail records and reports of quality."""


@displayed(object_type=f"{XDS}.DisplayArchivingDatabase", role_name="ArchivingStore")
class ArchivingDatabase(SqlStore):
    """Archived messages."""


@displayed(object_type=f"{XDS}.DisplayFileStore", role_name="FileStore")
class FileStore(ServiceEnd):
    """A share with the files of pools."""

    ShareName: Annotated[str | None, ReadOnly()] = None
    UncPath: Annotated[str | None, ReadOnly()] = None
    IsDfsShare: Annotated[bool, ReadOnly()] = False
