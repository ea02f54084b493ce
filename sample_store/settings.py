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
    ("ArchivingPolicy", "Site:Redmond", {"ArchiveExternal": True}),
    ("ArchivingPolicy", "Tag:RedmondArchivingPolicy", {"ArchiveInternal": True, "ArchiveExternal": True}),
    ("ArchivingPolicy", "Tag:SalesArchivingPolicy", {"ArchiveExternal": True}),
    ("ClientPolicy", "Site:Redmond", {"DisableEmoticons": True}),
    ("ClientPolicy", "Tag:RedmondClientPolicy", {"DisplayPhoto": "PhotosFromADOnly", "MaximumNumberOfContacts": 300}),
    ("ClientPolicy", "Tag:SalesClientPolicy", {"DisableSavingIM": True, "IMWarning": "Be kind to customers."}),
    ("ClientVersionPolicy", "Site:Redmond", {"Description": "Clients of the head office"}),
    ("ClientVersionPolicy", "Tag:RedmondClientVersionPolicy", {"Description": "Engineers"}),
    ("PersistentChatPolicy", "Tag:RedmondPersistentChatPolicy", {"EnablePersistentChat": True}),
    ("PersistentChatPolicy", "Tag:SalesPersistentChatPolicy", {"EnablePersistentChat": True}),
    ("PinPolicy", "Site:Redmond", {"MinPasswordLength": 6}),
    ("PinPolicy", "Tag:RedmondPinPolicy", {"MinPasswordLength": 7, "PINHistoryCount": 5, "PINLifetime": 90}),
    ("PinPolicy", "Tag:SalesPinPolicy", {"AllowCommonPatterns": True}),
    ("PresencePolicy", "Tag:RedmondPresencePolicy", {"MaxPromptedSubscriber": 400}),
    ("PresencePolicy", "Tag:SalesPresencePolicy", {"MaxPromptedSubscriber": 600, "MaxCategorySubscription": 3000}),
    ("ThirdPartyVideoSystemPolicy", "Tag:RedmondThirdPartyVideoSystemPolicy", {"SupportsSendingLowResolution": False}),
    ("UserServicesPolicy", "Tag:RedmondUserServicesPolicy", {"UcsAllowed": False}),
    ("IPPhonePolicy", "Tag:RedmondIPPhonePolicy", {"DateTimeFormat": 12}),
    ("TeamsUpgradePolicy", "Tag:RedmondTeamsUpgradePolicy", {"NotifySfbUsers": True}),
)  # fmt: skip

# Component, SIP domain, address.
SIMPLE_URLS = (
    ("Meet", "litwareinc.com", "https://meet.litwareinc.com"),
    ("Meet", "fabrikam.com", "https://meet.fabrikam.com"),
    ("Meet", "contoso.com", "https://meet.contoso.com"),
    ("Dialin", "*", "https://dialin.litwareinc.com"),
    ("Admin", "*", "https://admin.litwareinc.com"),
)

CONFIGURATIONS: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("WebServiceConfiguration", "Site:Redmond", {"MaxGroupSizeToExpand": 200}),
    ("WebServiceConfiguration", "Service:WebServer:dublin-cs-001.litwareinc.com", {"UseCertificateAuth": True}),
    ("McxConfiguration", "Site:Dublin", {"SessionShortExpirationInterval": 7200}),
    ("ProxyConfiguration", "Service:EdgeServer:atl-edge-001.litwareinc.com", {"MaxClientMessageBodySizeKb": 256}),
    ("AVEdgeConfiguration", "Site:Redmond", {"MaxBandwidthPerUserKb": 20000}),
    ("AddressBookConfiguration", "Site:Redmond", {"KeepDuration": 60}),
    ("AddressBookNormalizationConfiguration", "Site:Redmond", {}),
    ("ArchivingConfiguration", "Site:Redmond", {"EnableArchiving": "ImOnly", "EnablePurging": True}),
    ("ArchivingConfiguration", "Service:Registrar:pool0.litwareinc.com", {"EnableArchiving": "ImAndWebConf"}),
    ("AutodiscoverConfiguration", "Site:Redmond", {"WebLinks": [
        {"Token": "Fabrikam", "Href": "https://lyncdiscover.fabrikam.com"}]}),
    ("BandwidthPolicyServiceConfiguration", "Site:Redmond", {"EnableLogging": True}),
    ("CdrConfiguration", "Site:Redmond", {"KeepCallDetailForDays": 90}),
    ("ClientVersionConfiguration", "Site:Redmond", {"DefaultAction": "BlockWithUrl",
                                                    "DefaultURL": "https://www.litwareinc.com/clients"}),
    ("ClsConfiguration", "Site:Redmond", {"EtlFileRolloverSizeMB": 40}),
    ("ConferencingConfiguration", "Site:Redmond", {"Organization": "Litware", "MaxContentStorageMb": 600}),
    ("ConferencingConfiguration", "Service:ConferencingServer:pool0.litwareinc.com", {"MaxContentStorageMb": 1000}),
    ("CpsConfiguration", "Site:Redmond", {"EnableMusicOnHold": False}),
    ("DeviceUpdateConfiguration", "Site:Redmond", {"LogCleanUpInterval": "20.00:00:00"}),
    ("DiagnosticConfiguration", "Site:Redmond", {"LoggingShare": "\\\\atl-files-001\\logs"}),
    ("DiagnosticHeaderConfiguration", "Site:Redmond", {"SendToExternalNetworks": True}),
    ("DialInConferencingConfiguration", "Site:Redmond", {"EntryExitAnnouncementsType": "ToneOnly"}),
    ("DialInConferencingDtmfConfiguration", "Site:Redmond", {"CommandCharacter": "#"}),
    ("FileTransferFilterConfiguration", "Site:Redmond", {"Action": "BlockAll"}),
    ("ImFilterConfiguration", "Site:Redmond", {"Action": "Block"}),
    ("MediaConfiguration", "Site:Redmond", {"EnableQoS": True}),
    ("MediaConfiguration", "Service:MediationServer:atl-mcs-001.litwareinc.com", {"EnableSiren": True}),
    ("MeetingConfiguration", "Site:Redmond", {"DesignateAsPresenter": "Everyone"}),
    ("PersistentChatConfiguration", "Site:Redmond", {"DefaultChatHistory": 50}),
    ("PersistentChatComplianceConfiguration", "Site:Redmond", {"AddUserDetails": True}),
    ("PrivacyConfiguration", "Site:Redmond", {"EnablePrivacyMode": True}),
    ("PushNotificationConfiguration", "Site:Redmond", {"EnableApplePushNotificationService": True}),
    ("QoEConfiguration", "Site:Redmond", {"KeepQoEDataForDays": 30}),
    ("RegistrarConfiguration", "Site:Redmond", {"MaxEndpointsPerUser": 10}),
    ("RegistrarConfiguration", "Service:Registrar:atl-cs-001.litwareinc.com", {"EnableDHCPServer": True}),
    ("ReportingConfiguration", "Service:MonitoringDatabase:atl-sql-001.litwareinc.com", {
        "ReportingUrl": "https://atl-sql-001.litwareinc.com/reports"}),
    ("SimpleUrlConfiguration", "Global", {"SimpleUrl": [
        *({"SimpleUrlEntry": [{"Url": url}], "Component": component, "Domain": domain, "ActiveUrl": url}
          for component, domain, url in SIMPLE_URLS)]}),
    ("StorageServiceConfiguration", "Site:Redmond", {"EnableAutoImportFlushedData": True}),
    ("TelemetryConfiguration", "Site:Redmond", {"EnableClientTelemetry": True}),
    ("UCPhoneConfiguration", "Site:Redmond", {"LoggingLevel": "Low"}),
    ("UserServicesConfiguration", "Site:Redmond", {"MaxContacts": 500}),
    ("VideoTrunkConfiguration", "Site:Redmond", {"EnableSessionTimer": True}),
    ("VoicemailReroutingConfiguration", "Site:Redmond", {"Enabled": True, "AutoAttendantNumber": "+14255551000"}),
)

# What lives at Global by a name of its own.
NAMED: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("AllowedDomain", "northwindtraders.com", {"Comment": "Supplier", "ProxyFqdn": "sip.northwindtraders.com"}),
    ("AllowedDomain", "woodgrovebank.com", {"VerificationLevel": "AlwaysVerifiable"}),
    ("BlockedDomain", "wingtiptoys.com", {"Comment": "Asked for by the help desk"}),
    ("HostingProvider", "LyncOnline", {"ProxyFqdn": "sipfed.online.lync.com", "Enabled": True,
                                       "EnabledSharedAddressSpace": True, "HostsOCSUsers": True,
                                       "AutodiscoverUrl": "https://webdir.online.lync.com/Autodiscover"}),
    ("PublicProvider", "Skype", {"ProxyFqdn": "federation.messenger.msn.com", "Enabled": True,
                                 "EnableSkypeIdRouting": True}),
    ("XmppAllowedPartner", "jabber.northwindtraders.com", {"PartnerType": "Federated"}),
    ("HealthMonitoringConfiguration", "atl-cs-001.litwareinc.com", {
        "FirstTestUserSipUri": "sip:kenmyer@litwareinc.com", "SecondTestUserSipUri": "sip:pilar@litwareinc.com"}),
    ("WatcherNodeConfiguration", "atl-cs-001.litwareinc.com", {
        "PortNumber": 5061, "TestUsers": ["sip:kenmyer@litwareinc.com", "sip:pilar@litwareinc.com"]}),
    ("PartnerApplication", "MailApplication", {
        "ApplicationIdentifier": "00000002-0000-0ff1-ce00-000000000000", "ApplicationTrustLevel": "Full"}),
)  # fmt: skip

# Web server, rule, brand, model, and the versions of the firmware.
_DEVICE_RULES: tuple[tuple[str, str, str, str, dict[str, object]], ...] = (
    ("atl-cs-001.litwareinc.com", "d5ce3c10-2588-420a-82ac-dc2d9b1222ff", "Microsoft", "CPE",
     {"ApprovedVersion": "4.0.7577.4066", "RestoreVersion": "4.0.7577.250"}),
    ("pool0.litwareinc.com", "2de8cbf6-9441-4f61-b755-1e4bef1effde", "Polycom", "CX600",
     {"PendingVersion": "4.0.7577.4066"}),
)  # fmt: skip


def _device_rule(_pool: str, _rule: str, brand: str, model: str, versions: dict[str, object]) -> dict[str, object]:
    return {
        "DeviceType": "UCPhone", "Brand": brand, "Model": model, "Revision": "A", "Locale": "ENU", "UpdateType": "CPE",
        **versions,
    }  # fmt: skip


# What is nested in a scope, by its name there.
NESTED: tuple[tuple[str, str, dict[str, object]], ...] = (
    ("AddressBookNormalizationRule", "Site:Redmond/Internal", {"Pattern": r"^(\d{5})$", "Translation": "+142555$1"}),
    ("PresenceProvider", "Global/pool0.litwareinc.com", {}),
    ("TestDevice", "Global/LabPhone", {"IdentifierType": "MACAddress", "Identifier": "01-12-23-AB-CD-EF"}),
    ("TestDevice", "Site:Redmond/UCPhone", {"IdentifierType": "SerialNumber", "Identifier": "55-12345"}),
    ("ClsSecurityGroup", "Site:Redmond/Helpdesk", {"AccessLevel": "Tier3"}),
    ("ClsRegion", "Site:Redmond/NorthAmerica", {"Sites": "Redmond,Seattle", "SecurityGroupSuffix": "NA",
                                                "OtherRegionAccess": "No"}),
    ("ClsScenario", "Site:Redmond/RedmondScenario", {"Provider": [{"Name": "S4", "Flags": "All"}]}),
    *(("DeviceUpdateRule", f"Service:WebServer:{row[0]}/{row[1]}", _device_rule(*row)) for row in _DEVICE_RULES),
)  # fmt: skip

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
