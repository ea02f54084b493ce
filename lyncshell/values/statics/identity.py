"""System.Security.Principal: who runs the shell, and whether as an administrator."""

from __future__ import annotations

import os

from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_P = "System.Security.Principal."
_ADMINISTRATOR = 544


class WindowsIdentity(Adapted):
    """System.Security.Principal.WindowsIdentity."""

    __slots__ = ("name",)
    PS_TYPE = _P + "WindowsIdentity"

    def __init__(self, name: str) -> None:
        self.name = name


class WindowsPrincipal(Adapted):
    """System.Security.Principal.WindowsPrincipal."""

    __slots__ = ("identity",)
    PS_TYPE = _P + "WindowsPrincipal"

    def __init__(self, identity: WindowsIdentity) -> None:
        self.identity = identity


IDENTITY = declare(_P + "WindowsIdentity", python=WindowsIdentity)
PRINCIPAL = declare(_P + "WindowsPrincipal", python=WindowsPrincipal)


def is_administrator() -> bool:
    """Whether the process may change the system."""
    if hasattr(os, "geteuid"):
        return os.geteuid() == 0
    import ctypes
    return bool(getattr(ctypes, "windll").shell32.IsUserAnAdmin())  # noqa: B009  (exists on Windows only)


@IDENTITY.static(f"{_P}WindowsIdentity GetCurrent()")
def _current() -> WindowsIdentity:
    from lyncshell.values.members import get_static
    from lyncshell.values.typesystem import need_type
    environment = need_type("System.Environment")
    return WindowsIdentity(f"{get_static(environment, 'UserDomainName')}\\{get_static(environment, 'UserName')}")


IDENTITY.property("string Name {get;}")(lambda self: self.name)
IDENTITY.property("bool IsAuthenticated {get;}")(lambda self: True)
IDENTITY.property("bool IsSystem {get;}")(lambda self: False)
IDENTITY.property("string AuthenticationType {get;}")(lambda self: "")


@PRINCIPAL.constructor(f"{_P}WindowsPrincipal new({_P}WindowsIdentity ntIdentity)")
def _new(identity: WindowsIdentity) -> WindowsPrincipal:
    return WindowsPrincipal(identity)


PRINCIPAL.property(f"{_P}WindowsIdentity Identity {{get;}}")(lambda self: self.identity)


@PRINCIPAL.method(f"bool IsInRole({_P}WindowsBuiltInRole role)", "bool IsInRole(string role)", "bool IsInRole(int rid)")
def _is_in_role(self: WindowsPrincipal, role: Any) -> bool:
    if isinstance(role, str):
        return role.rpartition("\\")[2].lower() in ("administrators", "administrator") and is_administrator()
    return int(role) == _ADMINISTRATOR and is_administrator()
