"""The address ranges of all subnets in order, so that a new one is compared with two neighbours and not with all."""

from __future__ import annotations

from bisect import bisect_left, insort
from ipaddress import IPv4Address, IPv4Network
from typing import TYPE_CHECKING

from lyncshell.store.identity import Identity, parse_global_relative

if TYPE_CHECKING:
    from lyncshell.declare.repository import Repository
    from lyncshell.store.item import Item

NOUN, USUAL_BITS = "NetworkSubnet", 24


class Ranges:
    """The stored ranges, none of which overlap: first address -> mask bits, and the first addresses in order.

    It is good for the change of the store at which it was read, and for the next one where that stored the range that
    was asked about last.
    """

    __slots__ = ("_asked", "_bits", "_change", "_firsts", "_repository")

    def __init__(self, repository: Repository) -> None:
        self._repository = repository
        self._change = repository.store.last_change
        self._bits = {_first(item): _mask_bits(item) for item in repository.view.all(NOUN)}
        self._firsts = sorted(self._bits)
        self._asked: IPv4Network | None = None

    @classmethod
    def of(cls, repository: Repository) -> Ranges:
        """The ranges as they are now: those that the repository remembers, where they are still good."""
        known: Ranges | None = repository.memory.get(NOUN)
        if known is None or not known._is_good():
            known = repository.memory[NOUN] = cls(repository)
        return known

    def _is_good(self) -> bool:
        change = self._repository.store.last_change
        if change == self._change:
            return True
        asked = self._asked
        if asked is None or change != self._change + 1:
            return False
        item = self._repository.view.get(NOUN, parse_global_relative(str(asked.network_address)))
        if item is None or item.change != change:
            return False
        first = int(asked.network_address)
        if first not in self._bits:
            insort(self._firsts, first)
        self._bits[first] = asked.prefixlen
        self._change = change
        return True

    def taken_by(self, network: IPv4Network, own: Identity) -> IPv4Network | None:
        """A stored range that overlaps this one, other than the one that it replaces; None where there is none."""
        self._asked = network
        first, last = int(network.network_address), int(network.broadcast_address)
        replaced = first if str(network.network_address) == own.text else None
        place = bisect_left(self._firsts, first)
        for neighbour in self._firsts[max(place - 1, 0) : place + 2]:
            range_ = IPv4Network((neighbour, self._bits[neighbour]))
            if neighbour != replaced and neighbour <= last and int(range_.broadcast_address) >= first:
                return range_
        return None


def _first(item: Item) -> int:
    return int(IPv4Address(item.identity))


def _mask_bits(item: Item) -> int:
    return int(item.body.get("MaskBits", USUAL_BITS))
