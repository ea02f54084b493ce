"""How the Mobility Service of the 2010 clients works."""

from typing import Annotated

from lyncshell.declare import GLOBAL, SERVICE, SITE, Choice, Pattern, Range, Settings, configuration
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.numbers import UInt32


class ExpirationRefused(ShellError):
    """The longer of two times is not the longer one."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def _expirations(item: SettingsObject, _: Repository) -> None:
    """A session outlives one that cannot stay in the background."""
    if item.get("SessionExpirationInterval") <= item.get("SessionShortExpirationInterval"):
        raise ExpirationRefused("SessionExpirationInterval must be greater than SessionShortExpirationInterval.")


@configuration(
    object_type="Microsoft.Rtc.Management.WriteableConfig.Settings.McxConfiguration.McxConfiguration",
    scopes=(GLOBAL, SITE, SERVICE),
    roles=("WebServer",),
    checks=(_expirations,),
)
class McxConfiguration(Settings):
    """How the Mobility Service of the 2010 clients works.

    PS> (Get-CsMcxConfiguration Global).SessionShortExpirationInterval
    3600
    """

    ExposedWebURL: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WriteableConfig.Settings.McxConfiguration.ExposedWebURL",
            "Internal", "External")
    ] = "External"
    """Whether phones are told the internal or the external address of the service."""

    PushNotificationProxyUri: Annotated[str | None, Pattern(r"^sip:")] = None
    """SIP address of the service that sends push notices."""

    SessionExpirationInterval: Annotated[UInt32, Range(ge=120)] = UInt32(259200)
    """How long a session lives without a sign of life, in seconds."""

    SessionShortExpirationInterval: Annotated[UInt32, Range(ge=120)] = UInt32(3600)
    """How long a session of a client that cannot stay in the background lives, in seconds."""
