"""What the store costs: `python tests/bench/bench_store.py` prints one figure a line.

Sizes are those of the targets: the sample company (400 users, 100 items) in memory, 10,000 updates in one statement
on a file, 100,000 revisions behind the present, two states of 100,000 items that differ in 100.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

from lyncshell.store.identity import GLOBAL, Identity, parse_global_relative, parse_plain, parse_user, tag
from lyncshell.values.predicate import And, Compare

Entry = tuple[str, Identity, dict[str, Any]]


def person(number: int) -> dict[str, Any]:
    """A user as the directory has it."""
    return {
        "Guid": f"0a1b2c3d-0000-0000-0000-{number:012d}", "Sid": f"S-1-5-21-7-{number}",
        "SamAccountName": f"user{number}", "DomainLogon": f"litwareinc\\user{number}",
        "UserPrincipalName": f"user{number}@litwareinc.com", "SipAddress": f"sip:user{number}@litwareinc.com",
        "DistinguishedName": f"CN=User {number},OU=Redmond,DC=litwareinc,DC=com", "DisplayName": f"User {number}",
        "LineURI": f"tel:+1425{number:07d}", "RegistrarPool": "atl-cs-001.litwareinc.com", "Enabled": True,
        "FirstName": "User", "LastName": str(number), "Department": "Finance", "City": "Redmond",
    }  # fmt: skip


def entries(items: int, users: int) -> Iterator[Entry]:
    """Policies and users for a bulk load."""
    for number in range(items):
        yield "MobilityPolicy", tag(f"Policy{number}"), {"EnableMobility": False, "Description": "Sales " * 5}
    for number in range(users):
        body = person(number)
        yield "User", parse_plain(body["Guid"]), body


def timed(label: str, work: Callable[[], object], times: int = 1, unit: str = "ms") -> float:
    """Run the work so many times, print the time of one run, and give it in seconds."""
    start = perf_counter()
    for _ in range(times):
        work()
    seconds = (perf_counter() - start) / times
    print(f"{label:<66} {seconds * {'s': 1, 'ms': 1e3, 'us': 1e6}[unit]:9.2f} {unit}", flush=True)
    return seconds


def sample() -> None:
    """Opening and filling the sample company in memory."""
    start = perf_counter()
    from lyncshell.store.store import CREATE, Store

    print(f"{'import of the store with SQLAlchemy':<66} {(perf_counter() - start) * 1e3:9.2f} ms")
    loaded = list(entries(100, 400))

    def ready() -> None:
        Store.open(":memory:", clock=lambda: 0, create=CREATE).load(loaded)

    timed("sample store ready in memory, first time (target 60)", ready)
    timed("sample store ready in memory, again", ready, 10)


def one_statement(path: str) -> None:
    """10,000 changed users in one statement on a file, and the Gets of a store of that size."""
    from lyncshell.store.store import CREATE, Store

    store = Store.open(path, clock=count().__next__, create=CREATE)
    timed("load of 10,000 users and 100 policies", lambda: store.load(entries(100, 10_000)))

    def update() -> None:
        store.begin_statement("Get-CsUser | Set-CsUser -EnterpriseVoiceEnabled $true")
        for user in store.find("User"):
            store.update("User", user.as_identity(), lambda body: {**body, "EnterpriseVoiceEnabled": True})
        store.end_statement()

    timed("10,000 updates of users in one statement (target 4)", update, unit="s")
    policy = tag("policy50")
    timed("Get of a policy by identity, warm (target 300)", lambda: store.get("MobilityPolicy", policy), 1000, "us")
    timed("Get of all 100 policies, warm", lambda: list(store.all("MobilityPolicy")), 100, "us")
    name = parse_user("sip:user7777@litwareinc.com")
    timed("Get of a user by SIP address (target 300)", lambda: store.named("User", name), 1000, "us")
    line = Compare("eq", "LineURI", "tel:+14250007777")
    timed("filter of 10,000 users, indexed property", lambda: list(store.find("User", line)), 20)
    city = And(Compare("eq", "Enabled", True), Compare("eq", "City", "redmond"), Compare("like", "LastName", "77*"))
    timed("filter of 10,000 users, property without column", lambda: list(store.find("User", city)), 3)
    past = store.as_of(1)
    timed("the same user as of an earlier revision", lambda: past.named("User", name), 1000, "us")
    timed("undo of the 10,000 updates (target 15)", lambda: store.revert(2), unit="s")
    store.close()


def long_past(path: str, revisions: int) -> tuple[float, float]:
    """Gets of current items, and as-of, with many revisions behind them; nothing is remembered between them."""
    from lyncshell.store.reader import Reader
    from lyncshell.store.store import CREATE, Store

    store = Store.open(path, clock=count().__next__, create=CREATE)
    store.load(entries(100, 400))
    people = [parse_plain(person(number)["Guid"]) for number in range(400)]
    start = perf_counter()
    for number in range(revisions):
        store.begin_statement("Set-CsUser")
        store.update("User", people[number % 400], lambda body: {**body, "LineURI": f"tel:+1{number:010d}"})  # noqa: B023
        store.end_statement()
    print(f"{revisions:>7} statements with one change each: {(perf_counter() - start) / revisions * 1e6:.0f} us each")
    name = parse_user("sip:user77@litwareinc.com")
    tip, past = Reader(store._database, store.tip.line, is_root_tip=True), store.as_of(revisions // 2)

    def get(view: Reader) -> None:
        view.named("User", name)
        list(view.all("MobilityPolicy"))
        view.get("MobilityPolicy", tag("Policy50"))

    present = timed(f"user by name and all policies, {revisions} revisions behind", lambda: get(tip), 200)
    earlier = timed("the same, as of the middle", lambda: get(past), 200)
    store.close()
    return present, earlier


def comparing() -> None:
    """Two states of 100,000 items that differ in 100."""
    from lyncshell.store.history import compare
    from lyncshell.store.store import CREATE, Store

    store = Store.open(":memory:", clock=count().__next__, create=CREATE)
    store.load(("NetworkSubnet", parse_global_relative(f"10.{number >> 8}.{number & 255}.0"), {"MaskBits": 24})
               for number in range(100_000))
    store.snapshot("before")
    for number in range(100):
        store.put("NetworkSubnet", parse_global_relative(f"10.{number}.9.0"), {"MaskBits": 25})
    timed("compare of 100,000 items that differ in 100 (target 1)", lambda: compare(store.at("before"), store.tip),
          unit="s")
    timed("fork of 100,000 items", store.fork)
    timed("Get of one of 100,000", lambda: store.tip.get("NetworkSubnet", GLOBAL), 100, "us")


def main() -> None:
    """All figures."""
    sample()
    with TemporaryDirectory() as folder:
        one_statement(str(Path(folder) / "users.db"))
        few, _ = long_past(str(Path(folder) / "short.db"), 100)
        many, earlier = long_past(str(Path(folder) / "long.db"), 100_000)
        print(f"{'present with 100,000 revisions / with 100 (target 1.3)':<66} {many / few:9.2f}")
        print(f"{'as of the middle / present (target 3)':<66} {earlier / many:9.2f}")
    comparing()


if __name__ == "__main__":
    main()
