"""Help of a noun's cmdlets: the noun's docstring and those under its fields, and what the verbs themselves say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from lyncshell.cmdlet.help_text import ClassHelp, help_of

if TYPE_CHECKING:
    from lyncshell.declare.noun import Noun

SYNOPSES = {
    "Get": "Gets the {noun} items of the deployment.",
    "New": "Makes a new {noun}.",
    "Set": "Changes a {noun}.",
    "Remove": "Removes a {noun}; at Global it puts the defaults back.",
    "Grant": "Assigns a per-user {noun} to users, or takes it away.",
}

SWITCHES = {
    "LocalStore": "Reads the local replica of the store; here it is the same as the store.",
    "InMemory": "Writes the object without storing it; Set- with -Instance stores it.",
    "Force": "Asks nothing.",
    "PassThru": "Writes the users.",
    "Tenant": "Accepted; it means something online only.",
    "DomainController": "Accepted; there is one directory here, so it has no effect.",
    "Include": "Accepted; it means something online only.",
    "ApplicableTo": "Accepted; it means something online only.",
}
TEXTS = {
    "Filter": "A wildcard pattern on the identity, such as site:* or tag:*Sales*.",
    "Instance": "An object of this noun, changed by the script, that is to be stored.",
    "Parent": "The scope that the item belongs to.",
    "PolicyName": "The name of the per-user policy without Tag:; $null takes an assigned policy away.",
    "Group": "A group whose members get the policy; it means something online only.",
    "Rank": "The rank of the group's policy; it means something online only.",
    "Global": "Assigns for everybody; it means something online only.",
}
IDENTITIES = {
    "Get": "Which item: Global, Site:name, Service:Role:fqdn, Tag:name, or a name. Left out: all.",
    "New": "The scope or name of the new item.",
    "Set": "Which item to change; Global where it is left out.",
    "Remove": "Which item to remove.",
    "Grant": "Whose policy: SIP address, user principal name, DOMAIN\\logon, display name or distinguished name.",
}


def help_for(noun: Noun, verb: str) -> ClassHelp:
    """The help of the cmdlet of a noun and a verb; the noun's examples stand with the cmdlet that they begin with."""
    said = help_of(noun.settings)
    name = f"{verb}-Cs{noun.name}".lower()
    parameters = {**TEXTS, **SWITCHES, "Identity": IDENTITIES[verb], **said.parameters}
    if noun.key is not None:
        parameters.setdefault(noun.key, "The name of the item, the same as the identity.")
    examples = [example for example in said.examples if name in example.code.lower()]
    return ClassHelp(SYNOPSES[verb].format(noun=noun.name), [said.synopsis, *said.description], examples, parameters)
