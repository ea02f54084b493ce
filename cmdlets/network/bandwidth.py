"""Bandwidth: policies of one kind of media, the profiles that hold them, and paths around a full link."""

from typing import Annotated

from lyncshell.declare import Choice, InputOnly, Mandatory, Settings, element, value
from lyncshell.declare.noun import Form
from lyncshell.declare.objects import SettingsObject
from lyncshell.declare.repository import Repository
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values.numbers import UInt32

SPACE = "Microsoft.Rtc.Management.WritableConfig.Settings.NetworkConfiguration"
MODALITY = Choice(f"{SPACE}.BWPolicyModality", "Audio", "Video")

# Least session limits and, where only the other limit is given, the values taken: kilobits a second.
LEAST_SESSION = {"Audio": 40, "Video": 100}
USUAL_SESSION = {"Audio": 175, "Video": 700}


class BandwidthRefused(ShellError):
    """Limits of bandwidth that contradict each other or are too small."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


@value(object_type=f"{SPACE}.BWPolicyType")
class NetworkBWPolicy(Settings):
    """Limits of one kind of media, to put into a bandwidth policy profile.

    PS> (New-CsNetworkBWPolicy -BWLimit 2000 -BWSessionLimit 200 -BWPolicyModality Audio).BWLimit
    2000
    """

    BWLimit: Annotated[UInt32, Mandatory()] = UInt32(0)
    """What all sessions together may use, in kilobits a second."""

    BWSessionLimit: Annotated[UInt32, Mandatory()] = UInt32(0)
    """What one session may use, in kilobits a second."""

    BWPolicyModality: Annotated[str, MODALITY, Mandatory()] = "Audio"
    """Audio or Video."""


@value(object_type=f"{SPACE}.BWAlternatePathType")
class NetworkBWAlternatePath(Settings):
    """Whether one kind of media may go over the Internet when a region's links are full.

    PS> (New-CsNetworkBWAlternatePath -BWPolicyModality Video -AlternatePath $false).AlternatePath
    False
    """

    BWPolicyModality: Annotated[str, MODALITY, Mandatory()] = "Audio"
    """Audio or Video."""

    AlternatePath: Annotated[bool, Mandatory()] = True
    """Whether such media may take the way around."""


def _profile_limits(profile: SettingsObject, _: Repository) -> None:
    """The four limit parameters become policies; given for one kind of media only, they drop the other's policy."""
    given = {name: profile.values.pop(name) for name in _LIMITS if profile.values.get(name) not in (None, "")}
    if not given:
        return
    if "BWPolicy" in profile.values and not profile.based_on and profile.get("BWPolicy"):
        raise BandwidthRefused("BWPolicy cannot be used together with the limits of audio and video.")
    policies = []
    for modality in ("Audio", "Video"):
        limit, session = given.get(f"{modality}BWLimit"), given.get(f"{modality}BWSessionLimit")
        if limit is not None or session is not None:
            policies.append(_policy(modality, limit, session))
    profile.set("BWPolicy", policies)


_LIMITS = ("AudioBWLimit", "AudioBWSessionLimit", "VideoBWLimit", "VideoBWSessionLimit")


def _policy(modality: str, limit: str | None, session: str | None) -> SettingsObject:
    made = SettingsObject(NetworkBWPolicy.noun, None)
    made.ps_set("BWLimit", 0 if limit is None else limit)
    made.ps_set("BWSessionLimit", USUAL_SESSION[modality] if session is None else session)
    made.ps_set("BWPolicyModality", modality)
    return made


def _least_sessions(profile: SettingsObject, _: Repository) -> None:
    """A session limit must leave room for one session."""
    for policy in profile.get("BWPolicy"):
        modality = policy.get("BWPolicyModality").text
        if policy.get("BWSessionLimit") < LEAST_SESSION[modality]:
            raise BandwidthRefused(
                f"{modality}BWSessionLimit must be at least {LEAST_SESSION[modality]}: one session needs as much.",
                policy.get("BWSessionLimit"),
            )


@element(
    of="NetworkConfiguration",
    list_property="BWPolicyProfiles",
    object_type=f"{SPACE}.BWPolicyProfileType",
    key="BWPolicyProfileID",
    form=Form.RELATIVE,
    relative_set=False,
    used_by=("NetworkSite", "NetworkRegionLink", "NetworkInterSitePolicy"),
    checks=(_profile_limits, _least_sessions),
)
class NetworkBandwidthPolicyProfile(Settings):
    """Limits of audio and video, for the links of sites and regions that are given this profile.

    PS> New-CsNetworkBandwidthPolicyProfile 2Mb -AudioBWLimit 800 -AudioBWSessionLimit 100 | ForEach-Object BWPolicy | ForEach-Object BWLimit
    800
    """  # noqa: E501

    BWPolicy: list[NetworkBWPolicy] = []
    """The limits, one object for each kind of media; see New-CsNetworkBWPolicy."""

    BWPolicyProfileID: str | None = None
    """The profile's name, the same as the identity."""

    Description: str | None = None
    """Text for administrators."""

    AudioBWLimit: Annotated[str | None, InputOnly()] = None
    """What all audio may use, in kilobits a second; 0 where only the session limit is given."""

    AudioBWSessionLimit: Annotated[str | None, InputOnly()] = None
    """What one audio session may use, at least 40; 175 where only the other limit is given."""

    VideoBWLimit: Annotated[str | None, InputOnly()] = None
    """What all video may use, in kilobits a second; 0 where only the session limit is given."""

    VideoBWSessionLimit: Annotated[str | None, InputOnly()] = None
    """What one video session may use, at least 100; 700 where only the other limit is given."""
