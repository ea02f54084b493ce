"""SecureString, PSCredential, NetworkCredential, and the Marshal calls that make a SecureString readable.

A SecureString keeps its text hidden from display and from tables, not from whoever reads this process's memory.
"""

from __future__ import annotations

from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure, argument_null, argument_range
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


class SecureString:
    """System.Security.SecureString: `reveal()` gives the text."""

    __slots__ = ("_text", "read_only")
    PS_TYPE = "System.Security.SecureString"
    KEY_BY_IDENTITY = True

    def __init__(self, text: str = "", read_only: bool = True) -> None:
        self._text = text
        self.read_only = read_only

    def __str__(self) -> str:
        return "System.Security.SecureString"

    def reveal(self) -> str:
        """The text."""
        return self._text

    def replace(self, text: str) -> None:
        """Sets the text. Raises InvalidOperationException where it is read-only."""
        if self.read_only:
            raise DotNetFailure("Instance is read-only.", "System.InvalidOperationException")
        self._text = text


class NetworkCredential:
    """System.Net.NetworkCredential."""

    __slots__ = ("domain", "password", "user")
    PS_TYPE = "System.Net.NetworkCredential"

    def __init__(self, user: str = "", password: str = "", domain: str = "") -> None:
        self.user = user
        self.password = password
        self.domain = domain

    def __str__(self) -> str:
        return "System.Net.NetworkCredential"


class PSCredential(Adapted):
    """System.Management.Automation.PSCredential."""

    __slots__ = ("password", "user")
    PS_TYPE = "System.Management.Automation.PSCredential"

    def __init__(self, user: str, password: SecureString) -> None:
        self.user = user
        self.password = password

    def network(self) -> NetworkCredential:
        """The credential with its password as text; `domain\\\\user` is taken apart."""
        domain, slash, user = self.user.partition("\\")
        if not slash:
            user, domain = self.user, ""
        return NetworkCredential(user, self.password.reveal(), domain)


class UnmanagedText:
    """What SecureStringToBSTR gives: an IntPtr to a text."""

    __slots__ = ("text",)
    PS_TYPE = "System.IntPtr"

    def __init__(self, text: str | None) -> None:
        self.text = text

    def __str__(self) -> str:
        return str(id(self) & 0x7FFFFFFFFFFF)


SECURE = declare("System.Security.SecureString", python=SecureString)
NETWORK = declare("System.Net.NetworkCredential", python=NetworkCredential)
CREDENTIAL = declare("System.Management.Automation.PSCredential", python=PSCredential)
MARSHAL = declare("System.Runtime.InteropServices.Marshal")


@SECURE.constructor("securestring new()")
def _new_secure() -> SecureString:
    return SecureString("", False)


@SECURE.property("int Length {get;}")
def _length(self: SecureString) -> int:
    return len(self.reveal())


@SECURE.method("void AppendChar(char c)")
def _append_char(self: SecureString, ch: str) -> None:
    self.replace(self.reveal() + str(ch))


@SECURE.method("void InsertAt(int index, char c)")
def _insert_at(self: SecureString, index: int, ch: str) -> None:
    text = self.reveal()
    if not 0 <= index <= len(text):
        raise argument_range("Index was out of range.", "index")
    self.replace(text[:index] + str(ch) + text[index:])


@SECURE.method("void RemoveAt(int index)")
def _remove_at(self: SecureString, index: int) -> None:
    text = self.reveal()
    self.replace(text[:index] + text[index + 1:])


@SECURE.method("void Clear()")
def _clear(self: SecureString) -> None:
    self.replace("")


@SECURE.method("securestring Copy()")
def _copy(self: SecureString) -> SecureString:
    return SecureString(self.reveal(), False)


@SECURE.method("void MakeReadOnly()")
def _make_read_only(self: SecureString) -> None:
    self.read_only = True


@SECURE.method("bool IsReadOnly()")
def _is_read_only(self: SecureString) -> bool:
    return self.read_only


@SECURE.method("void Dispose()")
def _dispose(self: SecureString) -> None:
    self.read_only = False
    self.replace("")


@SECURE.method("string ToString()")
def _to_string(self: SecureString) -> str:
    return str(self)


@CREDENTIAL.constructor("pscredential new(string userName, securestring password)")
def _new_credential(user: str | None, password: SecureString | None) -> PSCredential:
    if not user:
        raise argument_failure('Cannot process argument because the value of argument "userName" is not valid. Change '
                               'the value of the "userName" argument and run the operation again.')
    if password is None:
        raise argument_null("password")
    return PSCredential(user, password)


@CREDENTIAL.property("string UserName {get;}")
def _user_name(self: PSCredential) -> str:
    return self.user


@CREDENTIAL.property("securestring Password {get;}")
def _password(self: PSCredential) -> SecureString:
    return self.password


@CREDENTIAL.method("System.Net.NetworkCredential GetNetworkCredential()")
def _get_network_credential(self: PSCredential) -> NetworkCredential:
    return self.network()


@CREDENTIAL.static_property("static pscredential Empty {get;}")
def _empty() -> PSCredential | None:
    return None


def _plain(password: Any) -> str:
    return password.reveal() if isinstance(password, SecureString) else password or ""


@NETWORK.constructor("System.Net.NetworkCredential new()",
                     "System.Net.NetworkCredential new(string userName, string password)",
                     "System.Net.NetworkCredential new(string userName, string password, string domain)",
                     "System.Net.NetworkCredential new(string userName, securestring password)",
                     "System.Net.NetworkCredential new(string userName, securestring password, string domain)")
def _new_network(user: str | None = "", password: Any = "", domain: str | None = "") -> NetworkCredential:
    return NetworkCredential(user or "", _plain(password), domain or "")


@NETWORK.property("string UserName {get;set;}")
def _network_user(self: NetworkCredential) -> str:
    return self.user


@_network_user.setter
def _set_network_user(self: NetworkCredential, value: str | None) -> None:
    self.user = value or ""


@NETWORK.property("string Password {get;set;}")
def _network_password(self: NetworkCredential) -> str:
    return self.password


@_network_password.setter
def _set_network_password(self: NetworkCredential, value: str | None) -> None:
    self.password = value or ""


@NETWORK.property("securestring SecurePassword {get;set;}")
def _network_secure(self: NetworkCredential) -> SecureString:
    return SecureString(self.password)


@_network_secure.setter
def _set_network_secure(self: NetworkCredential, value: SecureString) -> None:
    self.password = value.reveal()


@NETWORK.property("string Domain {get;set;}")
def _network_domain(self: NetworkCredential) -> str:
    return self.domain


@_network_domain.setter
def _set_network_domain(self: NetworkCredential, value: str | None) -> None:
    self.domain = value or ""


declare("System.IntPtr", python=UnmanagedText)


def _pointer(secret: SecureString) -> UnmanagedText:
    return UnmanagedText(secret.reveal())


def _text_of(pointer: UnmanagedText) -> str | None:
    return pointer.text


def _free(pointer: UnmanagedText) -> None:
    pointer.text = None


for _name in ("SecureStringToBSTR", "SecureStringToGlobalAllocUnicode", "SecureStringToCoTaskMemUnicode"):
    MARSHAL.static(f"System.IntPtr {_name}(securestring s)")(_pointer)
for _name in ("PtrToStringBSTR", "PtrToStringAuto", "PtrToStringUni"):
    MARSHAL.static(f"string {_name}(System.IntPtr ptr)")(_text_of)
for _name in ("ZeroFreeBSTR", "ZeroFreeGlobalAllocUnicode", "ZeroFreeCoTaskMemUnicode", "FreeBSTR"):
    MARSHAL.static(f"void {_name}(System.IntPtr s)")(_free)
