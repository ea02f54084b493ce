"""Server to server authentication: servers that issue tokens, applications that are trusted, and FIPS."""

from typing import Annotated

from lyncshell.declare import (
    GLOBAL,
    Choice,
    In,
    Mandatory,
    Named,
    ParameterSets,
    Pattern,
    Settings,
    configuration,
    displayed,
    element,
    settings,
)
from lyncshell.declare.noun import Form

FILE, RAW, METADATA, SERVER = ("CertificateFileData",), ("CertificateRawData",), ("MetadataUrl",), ("UseOAuthServer",)
SCENARIOS = (
    "Custom", "AllowAllExternallyAndInternally", "BlockWindowsAuthExternally",
    "BlockWindowsAuthExternallyAndInternally", "BlockWindowsAuthExternalyAndModernAuthInternally",
    "BlockModernAuthInternally",
)  # fmt: skip
USUAL = "AllowAllExternallyAndInternally"


@settings(object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.OAuthSettings", tenant=True)
class OAuthConfiguration(Settings):
    """How servers of different products prove to each other who they are.

    PS> (Set-CsOAuthConfiguration -Realm litwareinc.com); (Get-CsOAuthConfiguration).Realm
    litwareinc.com
    """

    Realm: str | None = None
    """The realm; the default SIP domain where it is left out."""

    ServiceName: Annotated[str | None, Pattern(r"^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$")] = None
    """Name of the service, a GUID."""

    ClientAuthorizationOAuthServerIdentity: str | None = None
    """The server that issues tokens to clients."""

    ExchangeAutodiscoverUrl: str | None = None
    """Where mail servers are found."""

    ExchangeAutodiscoverAllowedDomains: str | None = None
    """Domains to which a search for mail servers may lead, with semicolons between them."""

    ClientAdalAuthOverride: Annotated[
        str | None, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.ClientAdalAuthOverride",
            "NoOverride", "Allowed", "Disallowed",
        ),
    ] = None
    """Whether clients may sign in with tokens, whatever else is set."""

    AlternateAudienceUrl: str | None = None
    """Reserved by the product."""

    AdditionalAudienceUrls: str | None = None
    """Reserved by the product."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.OAuthServer#Decorated",
    form=Form.RELATIVE,
    relative_set=False,
    tenant=True,
    options=("new_identity_optional", "set_names_item", "set_in_one"),
)
class OAuthServer(Settings):
    """A server whose tokens are accepted. Its metadata are not fetched.

    PS> New-CsOAuthServer litware -MetadataUrl https://sts.litwareinc.com/metadata.json | ForEach-Object MetadataUrl
    https://sts.litwareinc.com/metadata.json
    """

    AcceptSecurityIdentifierInformation: bool = False
    """Whether tokens may name users by SID."""

    Realm: Annotated[str | None, In(set=())] = None
    """The realm; the default SIP domain where it is left out."""

    MetadataUrl: Annotated[str | None, Mandatory()] = None
    """Where the server publishes its keys."""

    AuthorizationUriOverride: str | None = None
    """Where clients are sent, in place of what the metadata say."""

    Type: str | None = None
    """Kind of the server."""


@element(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.PartnerApplication#Decorated",
    form=Form.RELATIVE,
    relative_set=False,
    tenant=True,
    options=("new_identity_optional", "set_names_item"),
    parameter_sets=ParameterSets(
        new=(*METADATA, *FILE, *RAW, *SERVER), set=("Identity", *METADATA, *FILE, *RAW, *SERVER)
    ),
)
class PartnerApplication(Settings):
    """An application of another product that is trusted. Its metadata are not fetched.

    PS> New-CsPartnerApplication Exchange -MetadataUrl https://mail.litwareinc.com/autodiscover/metadata/json/1 -ApplicationTrustLevel Full | ForEach-Object Enabled
    True
    """  # noqa: E501

    ApplicationIdentifier: Annotated[str | None, In((*FILE, *RAW, *SERVER), (), (*FILE, *RAW, *SERVER))] = None
    """The application's name among servers, a GUID."""

    Realm: Annotated[str | None, In((*FILE, *RAW, *SERVER), (), (*FILE, *RAW))] = None
    """The realm; the default SIP domain where it is left out."""

    ApplicationTrustLevel: Annotated[
        str, Choice(
            "Microsoft.Rtc.Management.WritableConfig.Settings.SSAuth.ApplicationTrustLevel",
            "Full", "Application", "User",
        ), Mandatory(),
    ] = "Full"
    """For whom the application may speak: everybody, itself, or one user."""

    AcceptSecurityIdentifierInformation: bool = False
    """Whether it may name users by SID."""

    Enabled: bool = True
    """Whether it is trusted now."""

    MetadataUrl: Annotated[str | None, In(METADATA, METADATA, METADATA)] = None
    """Where the application publishes its keys."""

    CertificateFileData: Annotated[str | None, In(FILE, FILE, FILE)] = None
    """Its certificate, as a file."""

    CertificateRawData: Annotated[str | None, In(RAW, RAW, RAW)] = None
    """Its certificate, as text."""

    UseOAuthServer: Annotated[bool, Named("switch"), In(SERVER, SERVER)] = False
    """Its tokens come from the OAuth server."""


@configuration(
    object_type="Microsoft.Rtc.Management.WritableConfig.Settings.FIPSConfiguration.FIPSConfiguration",
    scopes=(GLOBAL,),
    tenant=True,
)
class FIPSConfiguration(Settings):
    """Whether media are encrypted by the rules of FIPS only.

    PS> (Get-CsFIPSConfiguration).RequireFIPSCompliantMedia
    False
    """

    RequireFIPSCompliantMedia: bool = False
    """Whether they are."""


@displayed(object_type="System.Object#AuthConfig")
class AuthConfig(Settings):
    """Which ways to sign in are open, for all pools or for one."""

    Scenario: Annotated[str, Choice("Microsoft.Rtc.Management.AuthConfig.AuthConfigScenario", *SCENARIOS)] = USUAL
    """What is allowed and blocked outside and inside."""
