"""The people of Litware, Inc.: a few that the documentation's examples name, and some hundred by pattern."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

DOMAIN = "litwareinc.com"
BASE = "DC=litwareinc,DC=com"
GROUPS_OF_PEOPLE = (
    ("Voice Users", "Redmond", "People with a telephone number", ("kenmyer", "pilar")),
    ("Sales", "Dublin", "", ("jhaas", "kakers", "hjensen")),
)
"""Name, unit, description, accounts."""

UNITS = ("Redmond", "Dublin", "Finance", "Telecommunications", "Portland")


class Person(NamedTuple):
    """One account of the directory. `pool` is None for somebody who is not enabled; `line` has no `tel:`."""

    first: str
    last: str
    account: str
    ou: str
    department: str
    pool: str | None = None
    voice: bool = False
    line: str = ""
    policies: tuple[tuple[str, str], ...] = ()

    @property
    def name(self) -> str:
        """The display name."""
        return f"{self.first} {self.last}"

    @property
    def sip(self) -> str:
        """The SIP address, where enabled."""
        return f"sip:{self.account}@{DOMAIN}" if self.pool else ""


ATL, REDMOND, SEATTLE, DUBLIN = (
    "atl-cs-001.litwareinc.com",
    "redmond-cs-001.litwareinc.com",
    "pool0.litwareinc.com",
    "dublin-cs-001.litwareinc.com",
)

NAMED = (
    Person("Ken", "Myer", "kenmyer", "Redmond", "Engineering", ATL, True, "+14255550123",
           (("ConferencingPolicy", "RedmondConferencingPolicy"),
            ("ExternalAccessPolicy", "RedmondExternalAccessPolicy"))),
    Person("Pilar", "Ackerman", "pilar", "Redmond", "Marketing", ATL, True, "+14255550124",
           (("MobilityPolicy", "RedmondMobilityPolicy"),)),
    Person("Jonathan", "Haas", "jhaas", "Dublin", "Sales", DUBLIN, True, "+35315550125",
           (("ConferencingPolicy", "SalesConferencingPolicy"),)),
    Person("Chrystal", "Velasquez", "cvelasquez", "Finance", "Finance", REDMOND),
    Person("Bonnie", "Kearney", "bkearney", "Telecommunications", "Telecommunications", ATL, True, "+14255550126"),
    Person("Kim", "Akers", "kakers", "Portland", "Sales", SEATTLE, False, "",
           (("MobilityPolicy", "SalesMobilityPolicy"),)),
    Person("Toni", "Poe", "tpoe", "Redmond", "Human Resources", SEATTLE),
    Person("Henrik", "Jensen", "hjensen", "Dublin", "Sales"),
    Person("Gail", "Erickson", "gerickson", "Redmond", "Engineering"),
)  # fmt: skip

FIRST = (
    "Adam", "Alice", "Amy", "Anders", "Ben", "Birgit", "Carol", "Claus", "Dana", "David", "Elena", "Erik",
    "Fiona", "Frank", "Grace", "Hanna", "Ian", "Irene", "Jack", "Julia", "Karin", "Kevin", "Laura", "Liam",
    "Maria", "Nils", "Nora", "Oscar", "Paula", "Rosa",
)  # fmt: skip
LAST = (
    "Adams", "Barnes", "Carter", "Doyle", "Evans", "Fischer", "Garcia", "Hansen", "Ito", "Jones", "Kelly",
    "Larsen",
)  # fmt: skip

# OU, department, pool, area code. Paris has no pool yet: its people are homed in Dublin.
GROUPS = (
    ("Redmond", "Engineering", ATL, "+1425555"),
    ("Redmond", "Human Resources", REDMOND, "+1425556"),
    ("Finance", "Finance", REDMOND, "+1425557"),
    ("Portland", "Sales", SEATTLE, "+1503555"),
    ("Telecommunications", "Telecommunications", ATL, "+1425558"),
    ("Dublin", "Support", DUBLIN, "+3531555"),
)


def everybody() -> Iterator[Person]:
    """All accounts, the named ones first; always the same."""
    yield from NAMED
    for number in range(len(FIRST) * len(LAST)):
        yield _by_pattern(number)


def _by_pattern(number: int) -> Person:
    first, last = FIRST[number % len(FIRST)], LAST[number // len(FIRST)]
    ou, department, pool, area = GROUPS[number % len(GROUPS)]
    account = f"{first[0]}{last}{number // len(FIRST)}{number % len(FIRST):02}".lower()
    # The patterns count rounds over the groups, so that every group has people of every kind.
    turn = number // len(GROUPS)
    if turn % 3 == 2:
        return Person(first, last, account, ou, department)
    voice = turn % 4 == 0
    policies: tuple[tuple[str, str], ...] = ()
    if turn % 10 == 0:
        policies = (("MobilityPolicy", "RedmondMobilityPolicy"),)
    elif turn % 10 == 5:
        policies = (("ExternalAccessPolicy", "RedmondExternalAccessPolicy"),)
    line = f"{area}{2000 + number}" if voice else ""
    return Person(first, last, account, ou, department, pool, voice, line, policies)
