"""What the cmdlets of SIP domains share: names, the one default domain, and who uses a domain."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from lyncshell.declare.deployment import SIP_DOMAIN
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.store.directory import CONTACT, USER

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.store.item import Item

DOMAIN = "Microsoft.Rtc.Management.Xds.SipDomain"
_LABEL = r"[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?"
_NAME = re.compile(rf"{_LABEL}(\.{_LABEL})*", re.IGNORECASE)


class SipDomainRefused(ShellError):
    """A change that would leave the SIP domains without a default one, or a name that is no domain."""

    category = ErrorCategory.InvalidData
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def check_name(name: str) -> None:
    """Whether a text is the name of a domain. Raises SipDomainRefused."""
    if len(name) > 255 or _NAME.fullmatch(name) is None:
        raise SipDomainRefused(f'"{name}" is not the name of a domain.')


def make_default(deployment: Deployment, domain: Item) -> Item:
    """Makes a domain the one default domain."""
    for other in deployment.view.all(SIP_DOMAIN):
        if other.key != domain.key and other.body.get("IsDefault"):
            deployment.store.update(SIP_DOMAIN, other.as_identity(), _without_default)
    return deployment.store.update(SIP_DOMAIN, domain.as_identity(), lambda body: {**body, "IsDefault": True})


def _without_default(body: dict[str, object]) -> dict[str, object]:
    return {name: value for name, value in body.items() if name != "IsDefault"}


def users_of(deployment: Deployment, domain: str) -> list[str]:
    """The SIP addresses in a domain."""
    ending = f"@{domain.lower()}"
    items = (item for noun in (USER, CONTACT) for item in deployment.view.all(noun))
    addresses = (str(item.body.get("SipAddress") or "") for item in items)
    return [address for address in addresses if address.lower().endswith(ending)]
