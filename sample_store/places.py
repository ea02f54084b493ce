"""Sites, pools, computers, services and SIP domains of Litware, Inc."""

from __future__ import annotations

# Name, SiteId, description, city, state, country.
SITES = (
    ("Redmond", "1", "Head office", "Redmond", "WA", "US"),
    ("Seattle", "2", "Sales and support", "Seattle", "WA", "US"),
    ("Dublin", "3", "European office", "Dublin", "", "IE"),
    ("Paris", "4", "Branch of Dublin", "Paris", "", "FR"),
)

SIP_DOMAINS = ("litwareinc.com", "fabrikam.com", "contoso.com")
"""The first is the default."""

# FQDN, site, computers. A pool of one computer has the computer's name.
POOLS = (
    ("atl-cs-001.litwareinc.com", "Redmond", ("atl-cs-001.litwareinc.com",)),
    ("redmond-cs-001.litwareinc.com", "Redmond", ("redmond-cs-001.litwareinc.com",)),
    ("pool0.litwareinc.com", "Seattle", ("fe01.litwareinc.com", "fe02.litwareinc.com", "fe03.litwareinc.com")),
    ("dublin-cs-001.litwareinc.com", "Dublin", ("dublin-cs-001.litwareinc.com",)),
    ("atl-edge-001.litwareinc.com", "Redmond", ("atl-edge-001.litwareinc.com",)),
    ("atl-mcs-001.litwareinc.com", "Redmond", ("atl-mcs-001.litwareinc.com",)),
    ("atl-sql-001.litwareinc.com", "Redmond", ("atl-sql-001.litwareinc.com",)),
    ("atl-files-001.litwareinc.com", "Redmond", ("atl-files-001.litwareinc.com",)),
    ("dublin-files-001.litwareinc.com", "Dublin", ("dublin-files-001.litwareinc.com",)),
    ("192.168.0.240", "Redmond", ("192.168.0.240",)),
    ("192.168.0.100", "Dublin", ("192.168.0.100",)),
    ("trustpool.litwareinc.com", "Redmond", ("trustpool.litwareinc.com",)),
)

# Pool, its file share, its SQL server.
FRONT_ENDS = (
    ("atl-cs-001.litwareinc.com", "atl-files-001.litwareinc.com", "atl-sql-001.litwareinc.com"),
    ("redmond-cs-001.litwareinc.com", "atl-files-001.litwareinc.com", "atl-sql-001.litwareinc.com"),
    ("pool0.litwareinc.com", "atl-files-001.litwareinc.com", "atl-sql-001.litwareinc.com"),
    ("dublin-cs-001.litwareinc.com", "dublin-files-001.litwareinc.com", "atl-sql-001.litwareinc.com"),
)

# Pool -> the FQDNs of its web services, outside and inside.
WEB = {
    "atl-cs-001.litwareinc.com": ("web-redmond.litwareinc.com", "atl-cs-001.litwareinc.com"),
    "redmond-cs-001.litwareinc.com": ("web-redmond2.litwareinc.com", "redmond-cs-001.litwareinc.com"),
    "pool0.litwareinc.com": ("web-seattle.litwareinc.com", "web-int-seattle.litwareinc.com"),
    "dublin-cs-001.litwareinc.com": ("web-dublin.litwareinc.com", "dublin-cs-001.litwareinc.com"),
}

EDGE = "atl-edge-001.litwareinc.com"
ACCESS_EDGE, DATA_EDGE, AV_EDGE = "access.litwareinc.com", "data.litwareinc.com", "av.litwareinc.com"
CENTRAL_MANAGEMENT = "atl-cs-001.litwareinc.com"
SQL = "atl-sql-001.litwareinc.com"

# Mediation pool and the Registrar that it belongs to.
MEDIATION = (
    ("atl-mcs-001.litwareinc.com", "atl-cs-001.litwareinc.com"),
    ("dublin-cs-001.litwareinc.com", "dublin-cs-001.litwareinc.com"),
)

# Gateway and its Mediation Server.
GATEWAYS = (
    ("192.168.0.240", "atl-mcs-001.litwareinc.com"),
    ("192.168.0.100", "dublin-cs-001.litwareinc.com"),
)

# Trusted pool, its Registrar, and its applications (id, port).
TRUSTED_POOLS = (
    ("trustpool.litwareinc.com", "atl-cs-001.litwareinc.com", (("intranetpresence", 12345),)),
)
