"""Monitoring: the users and pools that synthetic tests try."""

from typing import Annotated

from cmdlets.configurations.rules import SettingsRefused
from lyncshell.declare import Choice, Mandatory, Pattern, Settings, element, value
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import DuplicateKey, Repository
from lyncshell.values.numbers import UInt16
from lyncshell.values.text import to_string


def _test_users(item: SettingsObject, _: Repository) -> None:
    """Tests need two users to talk to each other."""
    if 0 < len(item.get("TestUsers")) < 2:
        raise SettingsRefused("TestUsers needs two users at least.")


def _tests_once(item: SettingsObject, _: Repository) -> None:
    """A test is in the list once."""
    seen: set[str] = set()
    for name in map(to_string, item.get("Tests")):
        if name in seen:
            raise DuplicateKey(name, "urn:schema:Microsoft.Rtc.Management.Settings.WatcherNode.2010:TestName")
        seen.add(name)


def _pstn_users(item: SettingsObject, _: Repository) -> None:
    """A call over the telephone network needs a caller and a callee."""
    if to_string(item.get("TestType")) == "PSTN" and len(item.get("TestUsers")) < 2:
        raise SettingsRefused("TestUsers needs two users at least where TestType is PSTN.")


@value(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.WatcherNode.ExtendedTest", checks=(_pstn_users,))
class ExtendedTest(Settings):
    """A test that does not belong to the usual ones, to put into a watcher node configuration.

    PS> (New-CsExtendedTest -Name Calls -TestType PSTN -TestUsers sip:test1@litwareinc.com, sip:test2@litwareinc.com).TestUsers.Count
    2
    """  # noqa: E501

    TestUsers: list[str] = []
    """The users who try it, by SIP address."""

    Name: Annotated[str | None, Mandatory()] = None
    """Name of the test."""

    TestType: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.WatcherNode.TestType",
            "PSTN", "AudioConferencingProvider",
        ), Mandatory(),
    ] = None
    """What is tried."""


TESTS = Choice(
    "Microsoft.Rtc.Management.WritableConfig.Settings.WatcherNode.TestName",
    "Registration", "IM", "GroupIM", "P2PAV", "AvConference", "Presence", "ABS", "ABWQ", "MCXP2PIM",
    "ExumConnectivity", "JoinLauncher", "PersistentChatMessage", "DataConference", "XmppIM", "UnifiedContactStore",
    "AVEdgeConnectivity",
)  # fmt: skip


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.WatcherNode.TargetPool#Decorated",
    key="TargetFqdn",
    form=Form.RELATIVE,
    checks=(_test_users, _tests_once),
)
class WatcherNodeConfiguration(Settings):
    """What a watcher node tests at a pool, and with whom.

    PS> New-CsWatcherNodeConfiguration pool0.litwareinc.com -PortNumber 5061 -TestUsers sip:test1@litwareinc.com, sip:test2@litwareinc.com | ForEach-Object TargetFqdn
    pool0.litwareinc.com
    """  # noqa: E501

    TestUsers: list[str] = []
    """The users who try it, two at least, by SIP address."""

    ExtendedTests: list[ExtendedTest] = []
    """Further tests; see New-CsExtendedTest."""

    TargetFqdn: str | None = None
    """The pool, the same as the identity."""

    PortNumber: Annotated[UInt16 | None, Mandatory()] = None
    """Port of its Registrar."""

    UseInternalWebUrls: bool | None = None
    """Whether the addresses inside are tried."""

    XmppTestReceiverMailAddress: str | None = None
    """Who gets the message of the test of XMPP."""

    Enabled: bool = True
    """Whether the tests are run."""

    UseAutoDiscovery: bool = False
    """Whether the server is looked for as clients do."""

    Tests: Annotated[list[str], TESTS] = []
    """The usual tests that are run."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.HealthMonitoring.HealthMonitoringSettings",
    key="TargetFqdn",
    form=Form.RELATIVE,
)
class HealthMonitoringConfiguration(Settings):
    """The two users with whom a pool is tested.

    PS> (Get-CsHealthMonitoringConfiguration atl-cs-001.litwareinc.com).FirstTestUserSipUri
    sip:kenmyer@litwareinc.com
    """

    TargetFqdn: str | None = None
    """The pool, the same as the identity."""

    FirstTestUserSipUri: Annotated[str | None, Pattern(r"^sip:"), Mandatory()] = None
    """SIP address of the first user."""

    FirstTestSamAccountName: str | None = None
    """Account of the first user, as domain\\name."""

    SecondTestUserSipUri: Annotated[str | None, Pattern(r"^sip:"), Mandatory()] = None
    """SIP address of the second user."""

    SecondTestSamAccountName: str | None = None
    """Account of the second user, as domain\\name."""
