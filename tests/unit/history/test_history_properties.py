"""What holds for the past and the plans of any commands: checked with random commands on random nouns."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from lyncshell.declare.sources import changes_between
from lyncshell.declare.tree import files_of, read_item
from lyncshell.host import RecordingHost
from lyncshell.session import Session

if TYPE_CHECKING:
    from lyncshell.store.reader import Reader

State = dict[str, list[tuple[str, str | None]]]
NAMES = ("Alpha", "Beta")
USERS = ("kenmyer", "pilar", "hjensen")
MODEST = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture(scope="module")
def session() -> Iterator[Session]:
    """One session for all examples: what is checked holds from whatever state they begin with."""
    with Session(RecordingHost(), store="sample") as session:
        # The engine raises Python's limit of recursion once; hypothesis wants it to stay as it is.
        session.run("$null = Get-CsSite")
        yield session


def flags() -> list[tuple[str, str]]:
    """Every flag of every noun that has an instance at Global and can be set."""
    with Session(RecordingHost(), store=":memory:") as empty:
        nouns = empty.deployment.nouns
        declared = [nouns.named(name) for name in nouns.names()]
    return [
        (noun.name, prop.name)
        for noun in declared if noun.has_global and "Set" in noun.verbs
        for prop in noun.properties if prop.python is bool and not prop.is_list and not prop.read_only
    ]  # fmt: skip


FLAGS = flags()
FLAG, NAME, USER = st.sampled_from(FLAGS), st.sampled_from(NAMES), st.sampled_from(USERS)
VALUE = st.sampled_from(("$true", "$false"))
COMMAND = st.one_of(
    st.builds(lambda flag, value: f"Set-Cs{flag[0]} -Identity Global -{flag[1]} {value}", FLAG, VALUE),
    st.builds(lambda flag: f"Remove-Cs{flag[0]} Global", FLAG),
    st.builds(lambda name, value: f"New-CsMobilityPolicy {name} -EnableMobility {value}", NAME, VALUE),
    st.builds(lambda name: f"Remove-CsMobilityPolicy {name} -Force", NAME),
    st.builds(lambda user, name: f"Grant-CsMobilityPolicy {user} {name}", USER, NAME),
    st.builds(lambda user, number: f"Set-CsUser {user} -LineURI 'tel:+1425555{number:04d}'", USER,
              st.integers(0, 3)),
    st.builds(lambda name: f"New-CsNetworkSite {name} -NetworkRegionID NorthAmerica", NAME),
    st.builds(lambda name: f"New-CsNetworkSubnet 10.99.0.0 -MaskBits 24 -NetworkSiteID {name}", NAME),
    st.builds(lambda name: f"Remove-CsNetworkSite {name}", NAME),
    st.just("Remove-CsNetworkSubnet 10.99.0.0"),
    st.builds(lambda user: f"Disable-CsUser {user}", USER),
)  # fmt: skip
COMMANDS = st.lists(COMMAND, min_size=1, max_size=8)


def state(view: Reader) -> State:
    """Everything that Gets show, in their order."""
    return {noun: [(item.identity, item.text) for item in view.all(noun)] for noun in view.nouns()}


def contents(found: State) -> dict[str, set[tuple[str, str | None]]]:
    """A state without the order of its lists."""
    return {noun: set(items) for noun, items in found.items()}


def revision(session: Session) -> int:
    """The newest revision."""
    number: int = session.deployment.history.last_revision()
    return number


def run(session: Session, command: str) -> None:
    """One command, whether it is refused or not."""
    session.run(command)


@MODEST
@given(COMMANDS)
def test_undo_takes_any_command_back(session: Session, commands: list[str]) -> None:
    """After each command that changed something, an undo gives what every Get gave before, and a redo what it did."""
    store = session.deployment.store
    for command in commands:
        before, number = state(store.tip), revision(session)
        run(session, command)
        after = state(store.tip)
        if revision(session) != number:
            session.run("Undo-CsChange -ErrorAction Stop")
            assert state(store.tip) == before, command
            session.run("Redo-CsChange -ErrorAction Stop")
            assert state(store.tip) == after, command


@MODEST
@given(COMMANDS)
def test_what_if_changes_nothing(session: Session, commands: list[str]) -> None:
    """No command with -WhatIf changes anything or leaves a revision, and what it shows is what it would do."""
    store = session.deployment.store
    for command in commands:
        before, number = state(store.tip), revision(session)
        shown = session.output_of(f"{command} -WhatIf")
        assert (state(store.tip), revision(session)) == (before, number), command
        run(session, command)
        assert ("\n  ~ " in shown or "\n  + " in shown or "\n  - " in shown) == (state(store.tip) != before), command


@MODEST
@given(COMMANDS)
def test_the_past_stays_as_it_was(session: Session, commands: list[str]) -> None:
    """As of any revision the store is what it was when the revision was done."""
    store = session.deployment.store
    seen: dict[int, State] = {}
    for command in commands:
        run(session, command)
        seen[revision(session)] = state(store.tip)
    for number, copy in seen.items():
        assert state(store.as_of(number)) == copy


@MODEST
@given(COMMANDS)
def test_a_plan_is_what_its_commands_do(session: Session, commands: list[str]) -> None:
    """Planned and applied, commands give the same as run one by one on a fork; planning changes nothing."""
    store = session.deployment.store
    before, home = state(store.tip), store.branch
    session.deployment.stand_on(store.fork())
    for command in commands:
        run(session, command)
    wanted = state(store.tip)
    session.deployment.stand_on(home)
    session.run("Start-CsPlan")
    for command in commands:
        run(session, command)
    session.run("$plan = Stop-CsPlan")
    assert state(store.tip) == before
    session.run("Invoke-CsPlan $plan -ErrorAction Stop")
    # What was removed and made again as it was stays where it is in lists.
    assert contents(state(store.tip)) == contents(wanted)


@MODEST
@given(COMMANDS)
def test_a_difference_leads_there_and_back(session: Session, commands: list[str]) -> None:
    """The plan to another state makes the store that state, item by item."""
    store = session.deployment.store
    number = revision(session)
    before = store.as_of(number)
    for command in commands:
        run(session, command)
    after = store.as_of(revision(session))
    for view in (before, after):
        session.deployment.store.apply(changes_between(store.tip, view))
        assert state(store.tip).keys() == state(view).keys()
        assert changes_between(store.tip, view) == []


@MODEST
@given(COMMANDS)
def test_a_tree_holds_everything(session: Session, commands: list[str]) -> None:
    """Each item is the same when it is read from its file."""
    for command in commands:
        run(session, command)
    nouns, view = session.deployment.nouns, session.deployment.view
    items = [item for noun in view.nouns() for item in view.all(noun)]
    files = files_of(nouns, items)
    texts = {path: text for path, text in files.items() if "/" in path}
    assert len(texts) == len(items)
    found = [read_item(nouns, text, path) for path, text in texts.items()]
    assert [(item.noun, item.key, item.scope, item.parent, item.text) for item in found] == [
        (item.noun, item.key, item.scope, item.parent, item.text) for item in items
    ]
