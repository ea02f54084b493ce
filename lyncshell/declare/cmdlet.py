"""What every cmdlet of the domain starts from: a cmdlet with a deployment behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import lyncshell.declare.parameter_types  # noqa: F401  parameters name these types
from lyncshell.cmdlet import Cmdlet
from lyncshell.errors import ItemExists, ItemNotFound
from lyncshell.format.views import register_module

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.identity import Identity


class ManagementObjectNotFound(ItemNotFound):
    """No item of that identity; the product's words."""

    error_id = "ManagementObjectNotFoundException"
    exception_type = "Microsoft.Rtc.Management.AD.ManagementObjectNotFoundException"

    def __init__(self, identity: Identity | str) -> None:
        super().__init__(f'Management object not found for identity "{identity}".', str(identity))


class ManagementObjectExists(ItemExists):
    """An item of that identity is there already."""

    error_id = "ManagementObjectAlreadyExistsException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"

    def __init__(self, noun: str, identity: Identity | str) -> None:
        super().__init__(f'"{identity}" already exists: there can be only one {noun} of that identity.', str(identity))


class CsCmdlet(Cmdlet):
    """A cmdlet that works on the deployment of the running shell."""

    @property
    def deployment(self) -> Deployment:
        """The deployment; its store is opened when it is first asked for."""
        found: Deployment = self.state.services["deployment"]
        return found

    def given(self, name: str) -> bool:
        """Whether the parameter was given."""
        return name in self.bound

    def asked(self, name: str, default: Any = None) -> Any:
        """The value of a parameter that a noun declares, where it was given."""
        return self.bound.get(name, default)


register_module("Microsoft.Rtc.Management.", "lyncshell.declare.views")
# Its attributes are no parameters.
CsCmdlet.ps_not_declaring = CsCmdlet  # type: ignore[attr-defined]
