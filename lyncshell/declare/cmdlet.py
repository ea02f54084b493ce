"""What every cmdlet of the domain starts from: a cmdlet with a deployment behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import lyncshell.declare.parameter_types  # noqa: F401  parameters name these types
from lyncshell.cmdlet import Cmdlet
from lyncshell.cmdlet.declaration import metadata_of
from lyncshell.cmdlet.metadata import Parameter
from lyncshell.declare.moments import AS_OF, AS_OF_HELP
from lyncshell.errors import ItemExists, ItemNotFound
from lyncshell.format.views import register_module

if TYPE_CHECKING:
    from collections.abc import Iterable

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

    ps_rehearsed: ClassVar[bool | None] = None
    """Whether -WhatIf tries the change and shows what is different; None: where the verb is one that changes."""

    ps_has_past: ClassVar[bool] = True
    """Whether a Get takes -AsOf."""

    _seen: Deployment | None = None

    @classmethod
    def ps_added_parameters(cls) -> Iterable[Parameter]:
        """-AsOf of every Get, without a line in any of them."""
        if cls.ps_name.startswith("Get-") and cls.ps_has_past:
            yield Parameter(AS_OF, "object", dont_show=True)

    @classmethod
    def ps_added_texts(cls) -> dict[str, str]:
        """What -AsOf is."""
        return {AS_OF: AS_OF_HELP} if cls.ps_name.startswith("Get-") and cls.ps_has_past else {}

    @classmethod
    def ps_processor(cls, command: Any, invocation: Any) -> Any:
        """What runs the cmdlet; one that changes something can rehearse it for -WhatIf."""
        if not metadata_of(cls).supports_should_process:
            return super().ps_processor(command, invocation)
        from lyncshell.declare.rehearsal import CsProcessor

        return CsProcessor(cls, command, invocation)

    @property
    def deployment(self) -> Deployment:
        """The deployment, as it was at the moment that -AsOf names; its store is opened when it is first asked for."""
        if self._seen is None:
            found: Deployment = self.state.services["deployment"]
            moment = self.bound.get(AS_OF)
            self._seen = found if moment is None else found.at(moment)
        return self._seen

    def warning(self, text: str) -> None:
        """Writes to the warning stream; not of what does not happen, under -WhatIf."""
        if not getattr(self.processor, "is_muted", False):
            super().warning(text)

    def given(self, name: str) -> bool:
        """Whether the parameter was given."""
        return name in self.bound

    def asked(self, name: str, default: Any = None) -> Any:
        """The value of a parameter that a noun declares, where it was given."""
        return self.bound.get(name, default)


register_module("Microsoft.Rtc.Management.", "lyncshell.declare.views")
# Its attributes are no parameters.
CsCmdlet.ps_not_declaring = CsCmdlet  # type: ignore[attr-defined]
