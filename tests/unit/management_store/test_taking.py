"""Documents that are taken into a store: what is unknown in them, and what cannot be taken."""

from __future__ import annotations

import pytest

from cmdlets.index import NOUNS
from cmdlets.management_store.item_xml import DocumentRefused
from cmdlets.management_store.package import document_set, unpacked
from cmdlets.management_store.taking import exported, take
from lyncshell.declare.deployment import Deployment
from lyncshell.declare.registry import Nouns
from lyncshell.store.connection import MEMORY
from lyncshell.store.store import CREATE, Store
from sample_store.entries import entries

FUTURE = (
    "future",
    '<AnchoredXml xmlns="urn:schema:Microsoft.Rtc.Management.ScopeFramework.2008" SchemaWriteVersion="1">'
    '<Key ScopeClass="Global"><SchemaId Namespace="urn:schema:Microsoft.Rtc.Management.Settings.Future.2030" '
    'ElementName="Future"/></Key><Dictionary Count="0"/></AnchoredXml>',
)


def _deployment() -> Deployment:
    store = Store.open(MEMORY, clock=lambda: 638_000_000_000_000_000, create=CREATE)
    return Deployment(store, Nouns([NOUNS]))


@pytest.fixture
def deployment() -> Deployment:
    """The sample company in memory."""
    made = _deployment()
    made.store.load(entries())
    return made


def _text(deployment: Deployment) -> str:
    return document_set(exported(deployment))


def test_empty_store_that_takes_an_export_exports_the_same(deployment: Deployment) -> None:
    """An export goes into an empty store and comes out of it byte by byte."""
    text = _text(deployment)
    other = _deployment()
    assert take(other, unpacked(text.encode())) == []
    assert _text(other) == text


def test_unknown_content_is_kept(deployment: Deployment) -> None:
    """Unknown documents are named and, like unknown properties, written back."""
    text = document_set([*exported(deployment), FUTURE])
    text = text.replace('SimpleName="RedmondDialPlan"', 'SimpleName="RedmondDialPlan" NotYet="7"')
    assert take(deployment, unpacked(text.encode())) == ["future"]
    again = _text(deployment)
    assert 'NotYet="7"' in again
    assert FUTURE[1] in again
    take(deployment, unpacked(again.encode()))
    assert _text(deployment) == again


def test_year_of_a_namespace_does_not_matter(deployment: Deployment) -> None:
    """Documents are known by area and element."""
    text = _text(deployment).replace("Policy.Voice.2008", "Policy.Voice.2019")
    assert take(deployment, unpacked(text.encode())) == []


@pytest.mark.parametrize(
    ("old", "new", "place"),
    [
        ('EnableCallPark="true"', 'EnableCallPark="perhaps"', "RedmondVoicePolicy/@EnableCallPark"),
        ('<Key SiteId="1" Name="Redmond"/>', '<Key SiteId="1" Name="Atlantis"/>', "no site"),
        ('RoleName="PstnGateway" Instance="1"/>\n      </Key>', 'RoleName="Gone" Instance="1"/>\n      </Key>', "Gone"),
    ],
)
def test_refused_import_changes_nothing(deployment: Deployment, old: str, new: str, place: str) -> None:
    """A value that is wrong or a place that is not there is told with its place, and nothing is stored."""
    before = _text(deployment)
    assert old in before
    text = before.replace("Branch of Dublin", "Branch").replace(old, new)
    with pytest.raises(DocumentRefused, match=place):
        take(deployment, unpacked(text.encode()))
    assert _text(deployment) == before
