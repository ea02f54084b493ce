"""Policies, configurations and the network of Litware, Inc.: noun, identity, and the properties that differ."""

from __future__ import annotations

POLICIES: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("ConferencingPolicy", "Site:Dublin", {"MaxMeetingSize": 100, "Description": "Meetings of the European office"}),
    ("ConferencingPolicy", "Tag:RedmondConferencingPolicy", {"AllowConferenceRecording": True, "MaxMeetingSize": 200}),
    ("ConferencingPolicy", "Tag:SalesConferencingPolicy", {"AllowExternalUserControl": True, "MaxMeetingSize": 50}),
    ("ExternalAccessPolicy", "Site:Redmond", {"EnableOutsideAccess": True}),
    ("ExternalAccessPolicy", "Tag:RedmondExternalAccessPolicy", {"EnableOutsideAccess": True,
                                                                "EnablePublicCloudAudioVideoAccess": True}),
    ("MobilityPolicy", "Site:Redmond", {"RequireWIFIForIPVideo": True}),
    ("MobilityPolicy", "Tag:RedmondMobilityPolicy", {"RequireWIFIForIPAudio": True, "RequireWIFIForIPVideo": True}),
    ("MobilityPolicy", "Tag:SalesMobilityPolicy", {"EnableOutsideVoice": False}),
)  # fmt: skip

CONFIGURATIONS: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("WebServiceConfiguration", "Site:Redmond", {"MaxGroupSizeToExpand": 200}),
    ("WebServiceConfiguration", "Service:WebServer:dublin-cs-001.litwareinc.com", {"UseCertificateAuth": True}),
    ("McxConfiguration", "Site:Dublin", {"SessionShortExpirationInterval": 7200}),
    ("ProxyConfiguration", "Service:EdgeServer:atl-edge-001.litwareinc.com", {"MaxClientMessageBodySizeKb": 256}),
)

# Name, audio limit, audio session limit, video limit, video session limit: kilobits a second.
BANDWIDTH_PROFILES = (
    ("5Mb_Link", 2000, 200, 1400, 700),
    ("10Mb_Link", 4000, 200, 2800, 700),
    ("50Mb_Link", 20000, 200, 14000, 700),
)

# Name, central site.
REGIONS = (("NorthAmerica", "Site:Redmond"), ("EMEA", "Site:Dublin"))

# Name, two regions, profile; and the route over it.
REGION_LINKS = (("NA-EMEA-LINK", "NorthAmerica", "EMEA", "50Mb_Link"),)
REGION_ROUTES = (("NorthAmerica-EMEA-ROUTE", "NorthAmerica", "EMEA", ("NA-EMEA-LINK",)),)

# Name, region, profile, description, subnets (address, mask bits).
NETWORK_SITES = (
    ("RedmondHQ", "NorthAmerica", "50Mb_Link", "Buildings 1 to 4", (("10.1.0.0", 16), ("172.11.12.0", 24))),
    ("SeattleOffice", "NorthAmerica", "10Mb_Link", "Sales and support", (("10.2.0.0", 16),)),
    ("PortlandOffice", "NorthAmerica", "5Mb_Link", "Sales", (("10.3.0.0", 24),)),
    ("DublinOffice", "EMEA", "10Mb_Link", "European office", (("10.8.0.0", 16),)),
    ("ParisOffice", "EMEA", "5Mb_Link", "Branch of Dublin", (("10.9.0.0", 24),)),
)
