"""The .NET types of parameters that name things: identities, FQDNs, users, OUs, result sizes.

An identity parameter takes a text, an identity, or an object that has one (`Remove-CsX -Identity $x`). What it holds
afterwards is a text of a class of its own; `UserId` also remembers the account that it was made from, so that a
pipeline of users needs no second look-up.
"""

from __future__ import annotations

from typing import Any

from lyncshell.declare.directory_objects import DirectoryObject
from lyncshell.declare.objects import SettingsObject
from lyncshell.errors import CannotConvert
from lyncshell.store.identity import Identity
from lyncshell.values.null import MISSING
from lyncshell.values.numbers import UInt32
from lyncshell.values.objects import unwrap
from lyncshell.values.typesystem import TypeInfo, declare

XDS = "Microsoft.Rtc.Management.Xds"


class XdsIdentity(str):
    """An identity with a scope."""

    __slots__ = ()
    PS_TYPE = f"{XDS}.XdsIdentity"


class XdsGlobalRelativeIdentity(str):
    """The name of something that lives at Global."""

    __slots__ = ()
    PS_TYPE = f"{XDS}.XdsGlobalRelativeIdentity"


class ExternalApplicationIdentity(str):
    """The identity of a trusted application: `pool/urn:application:id`."""

    __slots__ = ()
    PS_TYPE = f"{XDS}.ExternalApplicationIdentity"


class Fqdn(str):
    """A host name with its domain, or an IP address."""

    __slots__ = ()
    PS_TYPE = "Microsoft.Rtc.Management.Deploy.Fqdn"


class OUId(str):
    """An organizational unit, by its distinguished name."""

    __slots__ = ()
    PS_TYPE = "Microsoft.Rtc.Management.AD.OUIdParameter"


class UserId:
    """How a user was named; `guid` where the account itself was given."""

    __slots__ = ("guid", "text")
    PS_TYPE = "Microsoft.Rtc.Management.AD.UserIdParameter"

    def __init__(self, text: str, guid: str | None = None) -> None:
        self.text = text
        self.guid = guid

    def __str__(self) -> str:
        return self.text


UNLIMITED = "Microsoft.Rtc.Management.ADConnect.Core.Unlimited"


class Unlimited:
    """`-ResultSize`: a number, or None for Unlimited."""

    __slots__ = ("count",)
    PS_TYPE = UNLIMITED

    def __init__(self, count: int | None) -> None:
        self.count = count

    def __str__(self) -> str:
        return "Unlimited" if self.count is None else str(self.count)


def _text_type(cls: type[str]) -> None:
    def convert_to(value: Any, _type: TypeInfo) -> Any:
        text = named(value)
        return MISSING if text is None else cls(text)

    declare(str(getattr(cls, "PS_TYPE", "")), python=cls).converter = convert_to


def named(value: Any) -> str | None:
    """The text by which a value names something; None where it names nothing."""
    plain = unwrap(value)
    if isinstance(plain, str):
        return str(plain)
    if isinstance(plain, SettingsObject) and plain.identity is not None:
        return plain.identity.text
    if isinstance(plain, Identity | UserId):
        return str(plain)
    if isinstance(plain, DirectoryObject):
        return plain.distinguished_name
    return str(plain) if type(plain) is int else None


def _fqdn(value: Any, type: TypeInfo) -> Any:
    text = named(value)
    if text is None:
        return MISSING
    if not text.strip() or any(not (character.isalnum() or character in "-._:") for character in text):
        raise CannotConvert(f'Cannot convert value "{text}" to type "{type.full_name}". It is not a valid FQDN.', value)
    return Fqdn(text)


def _user(value: Any, _type: TypeInfo) -> Any:
    plain = unwrap(value)
    if isinstance(plain, UserId):
        return plain
    if isinstance(plain, SettingsObject) and plain.identity is not None and plain.values.get("Guid"):
        return UserId(plain.identity.text, str(plain.values["Guid"]))
    text = named(plain)
    return MISSING if text is None else UserId(text)


def _unlimited(value: Any, type: TypeInfo) -> Any:
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import need_type

    plain = unwrap(value)
    if isinstance(plain, Unlimited):
        return plain
    if isinstance(plain, str) and plain.lower() == "unlimited":
        return Unlimited(None)
    return Unlimited(int(convert(plain, need_type(UInt32.PS_TYPE))))


for _cls in (XdsIdentity, XdsGlobalRelativeIdentity, ExternalApplicationIdentity, OUId):
    _text_type(_cls)
declare(Fqdn.PS_TYPE, python=Fqdn).converter = _fqdn
declare(UserId.PS_TYPE, python=UserId).converter = _user
declare(UNLIMITED, python=Unlimited).converter = _unlimited
