"""Simple URLs: the addresses of meetings, of the dial-in page and of the control panel."""

import re
from typing import Annotated

from cmdlets.configurations.rules import SettingsRefused
from lyncshell.declare import Choice, Mandatory, Pattern, Settings, configuration, value
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import DuplicateKey, Repository

URL = re.compile(r"https://[A-Za-z0-9.-]+(/[A-Za-z0-9.-]+)*/?", re.IGNORECASE)


def _active(url: SettingsObject, _: Repository) -> None:
    """The active address is one of the entries."""
    active = url.get("ActiveUrl")
    entries = [str(entry.get("Url")).lower() for entry in url.get("SimpleUrlEntry")]
    if active is not None and str(active).lower() not in entries:
        raise SettingsRefused(f'ActiveUrl "{active}" must be one of the entries of the simple URL.', active)


def _addresses(item: SettingsObject, repository: Repository) -> None:
    """Addresses are plain, name no pool, and none is the beginning of another."""
    pools = {pool.identity.lower() for pool in repository.view.all("Pool")}
    seen: list[str] = []
    for url in item.get("SimpleUrl"):
        _active(url, repository)
        for entry in url.get("SimpleUrlEntry"):
            text = str(entry.get("Url"))
            _plain(text, pools)
            _apart(text, seen)
            seen.append(text)


def _plain(text: str, pools: set[str]) -> None:
    if URL.fullmatch(text) is None:
        raise SettingsRefused(f'"{text}" must be https://, a name, and folders of letters, digits and periods.', text)
    host = text.split("/")[2]
    if host.lower() in pools:
        raise SettingsRefused(f'"{text}" must not contain "{host}": this is the name of a pool.', text)


def _apart(text: str, seen: list[str]) -> None:
    own = text.lower().rstrip("/") + "/"
    for other in seen:
        known = other.lower().rstrip("/") + "/"
        if own == known:
            raise DuplicateKey(text, "urn:schema:Microsoft.Rtc.Management.Settings.SimpleUrl.2008:Url")
        if own.startswith(known) or known.startswith(own):
            message = f'"{text}" and "{other}" must not begin alike: one is the beginning of the other.'
            raise SettingsRefused(message, text)


@value(object_type="Microsoft.Rtc.Management.WritableConfig.SimpleUrl.SimpleUrlEntry")
class SimpleUrlEntry(Settings):
    """One address of a simple URL.

    PS> (New-CsSimpleUrlEntry -Url https://meet.litwareinc.com).Url
    https://meet.litwareinc.com
    """

    Url: Annotated[str | None, Pattern(r"^https:"), Mandatory()] = None
    """The address; it begins with https."""


# The property has the name of the class that it is annotated with.
Entries = list[SimpleUrlEntry]


@value(object_type="Microsoft.Rtc.Management.WritableConfig.SimpleUtl.SimpleUrl", checks=(_active,))
class SimpleUrl(Settings):
    """The addresses for meetings, for dial-in, or for the control panel, to put into a simple URL configuration.

    PS> (New-CsSimpleUrl -Component Dialin -Domain '*' -SimpleUrlEntry (New-CsSimpleUrlEntry -Url https://dialin.litwareinc.com) -ActiveUrl https://dialin.litwareinc.com).Component
    Dialin
    """  # noqa: E501

    SimpleUrlEntry: Entries = []
    """The addresses; see New-CsSimpleUrlEntry."""

    Component: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.SimpleUtl.Component",
            "Meet", "Admin", "Dialin", "WebScheduler",
        ), Mandatory(),
    ] = None
    """What they lead to."""

    Domain: Annotated[str | None, Mandatory()] = None
    """The SIP domain that they are for, * for all."""

    ActiveUrl: str | None = None
    """The address that is given out; one of the entries."""


Urls = list[SimpleUrl]


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SimpleUrl.SimpleUrlConfiguration",
    tenant=True,
    checks=(_addresses,),
)
class SimpleUrlConfiguration(Settings):
    """The simple URLs of the deployment, or of a site. Enable-CsComputer must run on the servers after a change.

    PS> (Get-CsSimpleUrlConfiguration Global).SimpleUrl | Where-Object Component -eq Dialin | ForEach-Object ActiveUrl
    https://dialin.litwareinc.com
    """

    SimpleUrl: Urls = []
    """The simple URLs; see New-CsSimpleUrl."""
