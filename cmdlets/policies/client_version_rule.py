"""Which clients may sign in: what one kind of client, in one range of versions, is told."""

from typing import Annotated

from lyncshell.declare import GLOBAL, SERVICE, SITE, TAG, Choice, Mandatory, Settings, element
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.numbers import UInt16
from lyncshell.values.text import to_string


class RuleRefused(ShellError):
    """A rule that says too little."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def _url(rule: SettingsObject, _: Repository) -> None:
    """An action that leads to an address needs one."""
    action = to_string(rule.get("Action"))
    if action.endswith("WithUrl") and not rule.get("ActionUrl"):
        raise RuleRefused(f"The action {action} needs an ActionUrl.", action)


def _version(rule: SettingsObject, _: Repository) -> None:
    """A rule is about versions."""
    if rule.get("MajorVersion") is None:
        raise RuleRefused("A rule needs at least a MajorVersion.")


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.Rule",
    tenant=True,
    of="ClientVersionPolicy",
    list_property="Rules",
    key="RuleId",
    scopes=(GLOBAL, SITE, SERVICE, TAG),
    roles=("Registrar",),
    checks=(_url, _version),
)
class ClientVersionPolicyRule(Settings):
    """Which clients may sign in: what one kind of client, in one range of versions, is told.

    PS> $old = @{UserAgent = 'OC'; MajorVersion = 4; CompareOp = 'LSS'; Action = 'Block'}
    PS> New-CsClientVersionPolicyRule -Parent Global -RuleId (New-Guid) @old | ForEach-Object Priority
    0
    """

    Priority: int | None = None
    """The rule's place in the policy; 0 comes first."""

    RuleId: Annotated[str | None, Mandatory()] = None
    """The rule's GUID, the same as in the identity."""

    Description: str | None = None
    """Text for administrators."""

    Action: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.Action",
            "Allow", "AllowWithUrl", "AllowAndUpgrade", "Block", "BlockWithUrl", "BlockAndUpgrade")
    ] = None
    """What the client is told: to go on or not, to fetch an update, or to look at an address."""

    ActionUrl: str | None = None
    """That address."""

    MajorVersion: UInt16 | None = None
    """The version, first part."""

    MinorVersion: UInt16 | None = None
    """The version, second part."""

    BuildNumber: UInt16 | None = None
    """The version, third part."""

    QfeNumber: UInt16 | None = None
    """The version, fourth part."""

    UserAgent: str | None = None
    """The kind of client, as it names itself: OC, UCCP, CPE and others."""

    UserAgentFullName: str | None = None
    """The client's full name."""

    Enabled: bool = True
    """Whether the rule is used."""

    CompareOp: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Policy.ClientVersion.CompareOp",
            "EQL", "NEQ", "GTR", "GEQ", "LSS", "LEQ")
    ] = None
    """How the client's version is compared: equal, other, greater, greater or equal, less, less or equal."""
