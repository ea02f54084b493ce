"""A script of cmdlets that rebuilds a configuration: New- and Set- for what they make, the tree's files for the rest.

Sites, pools, services and accounts have no cmdlet that makes them from nothing; the script takes those from the tree
that it lies in. Everything else is one command an item, in an order in which each names only what is there already.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from lyncshell.declare.data_text import quoted
from lyncshell.declare.differences import noun_named
from lyncshell.store.directory import NOUNS as ACCOUNTS
from lyncshell.store.identity import GLOBAL

if TYPE_CHECKING:
    from lyncshell.declare.fields import Property
    from lyncshell.declare.noun import Noun
    from lyncshell.declare.registry import Nouns
    from lyncshell.store.item import Body, Item

HEAD = """# Rebuilds this configuration in the store of the shell that runs it, all of it or nothing.
# Exported by Export-CsConfigurationTree -Script; run it with an empty store: lyncshell -Store new.db rebuild.ps1
Invoke-CsTransaction {
"""


REST = """    # What commands cannot say, such as numbers that they give out.
    Import-CsConfigurationTree $PSScriptRoot | Invoke-CsPlan
"""


def script_of(nouns: Nouns, items: Iterable[Item]) -> str:
    """The text of the script; it lies in the folder of the items' tree."""
    found = list(items)
    made = [noun for noun in _ordered(nouns, {item.noun for item in found}) if _can_say(nouns, noun, found)]
    names = {noun.name for noun in made}
    others = sorted({item.noun for item in found} - names)
    lines = [HEAD]
    lines += _imported([noun for noun in others if noun not in ACCOUNTS])
    for noun in made:
        of_noun = sorted((item for item in found if item.noun == noun.name), key=_place)
        lines += (f"    {command(noun, item)}\n" for item in of_noun)
    lines += _imported([noun for noun in others if noun in ACCOUNTS])
    lines.append(REST)
    return "".join([*lines, "}\n"])


def command(noun: Noun, item: Item) -> str:
    """The command that makes an item, or, of what is always there, gives it its values."""
    body = item.body
    verb = "Set" if noun.has_global and item.key == GLOBAL.key else "$null = New"
    words = [f"{verb}-Cs{noun.name} -Identity {quoted(item.identity)}"]
    words.extend(f"-{name} {text}" for name, text in _arguments(noun, body, verb == "Set"))
    return " ".join(words)


def _can_say(nouns: Nouns, noun: Noun, items: Iterable[Item]) -> bool:
    """Whether the cmdlets of a noun can make its items as they are."""
    if not {"New", "Set"}.intersection(noun.verbs) or noun.kind in ("displayed", "value"):
        return False
    parent = None if noun.parent is None else noun_named(nouns, noun.parent.noun)
    if noun.initial is not None or (parent is not None and parent.initial is not None):
        # They come with parts that nobody asked for.
        return False
    unsaid = {prop.name for prop in noun.properties if prop.read_only or not _has_objects(prop)}
    own = [item for item in items if item.noun == noun.name]
    if "New" not in noun.verbs and any(item.key != GLOBAL.key for item in own):
        return False
    return not any(unsaid.intersection(item.body) for item in own)


def _has_objects(prop: Property) -> bool:
    """Whether the objects in a property, if any, have a command that makes them."""
    if prop.item is None:
        return True
    return "New" in prop.item.verbs and prop.item.kind == "value" and all(map(_has_objects, prop.item.properties))


def _place(item: Item) -> tuple[int, int]:
    """The order of the commands: by priority, and as the items came."""
    return int(item.body.get("Priority") or 0), item.born


def _ordered(nouns: Nouns, names: set[str]) -> list[Noun]:
    """The declared nouns among the names; one that another names, or lists, comes before it."""
    placed: dict[str, Noun] = {}

    def place(name: str, asking: tuple[str, ...]) -> None:
        noun = noun_named(nouns, name)
        if noun is None or noun.name in placed or noun.name in asking:
            return
        needed = [prop.reference.what for prop in noun.properties if prop.reference is not None]
        for other in (*needed, *((noun.parent.noun,) if noun.parent is not None and noun.form == "nested" else ())):
            place(other, (*asking, noun.name))
        placed[noun.name] = noun

    # What there is one of (the usages of telephone numbers) is often named by what there are many of.
    for name in sorted(names, key=lambda name: ("New" in _verbs(nouns, name), name)):
        place(name, ())
    return [noun for noun in placed.values() if noun.name in names]


def _verbs(nouns: Nouns, name: str) -> tuple[str, ...]:
    noun = noun_named(nouns, name)
    return () if noun is None else noun.verbs


def _imported(names: list[str]) -> Iterator[str]:
    if names:
        nouns = ", ".join(names)
        yield f"    Import-CsConfigurationTree $PSScriptRoot -Noun {nouns} | Invoke-CsPlan -Force\n"


def _arguments(noun: Noun, body: Body, is_there: bool) -> Iterator[tuple[str, str]]:
    """The parameters of a command and their values; New- wants some of them also where they have their defaults."""
    for prop in noun.properties:
        if prop.name != noun.key and (prop.name in body or (prop.mandatory and not is_there)):
            yield prop.name, _value(prop, body.get(prop.name, prop.default))


def _value(prop: Property, value: Any) -> str:
    if isinstance(value, list):
        return "@(" + ", ".join(_item(prop, each) for each in value) + ")"
    return _item(prop, value)


def _item(prop: Property, value: Any) -> str:
    if isinstance(value, dict) and prop.item is not None:
        words = (f" -{name} {text}" for name, text in _arguments(prop.item, value, False))
        return f"(New-Cs{prop.item.name}{''.join(words)})"
    if value is None:
        return "$null"
    if isinstance(value, bool):
        return "$true" if value else "$false"
    return quoted(value) if isinstance(value, str) else repr(value)
