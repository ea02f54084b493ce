"""Help of the verbs of contacts: the kind's docstring and those under its fields, and what the verbs themselves say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncshell.cmdlet.help_text import ClassHelp, help_of

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun

SYNOPSES = {
    "Get": "Gets the {noun} objects of the directory.",
    "New": "Makes a new {noun} object in the directory and writes it.",
    "Set": "Changes a {noun} object.",
    "Remove": "Removes a {noun} object from the directory.",
    "Move": "Moves {noun} objects to another pool.",
}
TEXTS = {
    "Identity": "Which object: SIP address, display name (with * too), distinguished name or GUID.",
    "Credential": "Accepted; there is one directory here, which asks for no credentials, so it has no effect.",
    "DomainController": "Accepted; there is one directory here, so it has no effect.",
    "Filter": 'A condition on properties: {LineURI -like "tel:+1425*"}.',
    "LdapFilter": "A condition as the directory spells it; not together with -Filter.",
    "OU": "An organizational unit, by its distinguished name: where New- puts the object, and whose Get- gives.",
    "DN": "The distinguished name of the object: a plain contact that is there becomes one of this kind.",
    "ResultSize": "At most so many objects; 0 gives none, Unlimited all.",
    "ApplicationId": "The application whose endpoints are wanted, with or without urn:application:.",
    "PoolFqdn": "The pool whose endpoints are wanted.",
    "PassThru": "Writes the object; New- does it in any case.",
    "Target": "The pool that becomes the home.",
    "UserList": "A text file with the SIP address of an object in each line.",
    "Report": "Where a log of the run is written, as HTML.",
    "Force": "Accepted; nothing is asked and no data stays behind offline, so it has no effect.",
    "UseLegacyMode": "Accepted; there is one way of moving offline, so it has no effect.",
    "IgnoreBackendStoreException": "Accepted; no database has to answer offline, so it has no effect.",
    "ProxyPool": "Accepted; pools of earlier releases need no proxy offline, so it has no effect.",
    "ConcurrentMovesPerFE": "Accepted; objects are moved one after another offline, so it has no effect.",
    "HostedMigrationOverrideUrl": "Accepted; nothing is moved online from here, so it has no effect.",
}


def help_for(noun: Noun, verb: str) -> ClassHelp:
    """The help of the cmdlet of a kind and a verb; examples stand with the cmdlet that they begin with."""
    said = help_of(noun.settings)
    name = f"{verb}-Cs{noun.name}".lower()
    examples = [example for example in said.examples if example.code.lower().startswith(name)]
    parameters = {**said.parameters, **{key: text for key, text in TEXTS.items() if key not in said.parameters}}
    return ClassHelp(SYNOPSES[verb].format(noun=noun.name), [said.synopsis, *said.description], examples, parameters)
