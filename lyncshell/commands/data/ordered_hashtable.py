"""System.Management.Automation.OrderedHashtable: the tables that ConvertFrom-Json -AsHashtable makes."""

from __future__ import annotations

from lyncshell.values.hashtable import OrderedDictionary
from lyncshell.values.typesystem import declare


class OrderedHashtable(OrderedDictionary):
    """A Hashtable that keeps the order of its keys; text keys that differ in case are different keys."""

    __slots__ = ()
    PS_TYPE = "System.Management.Automation.OrderedHashtable"


declare(OrderedHashtable.PS_TYPE, python=OrderedHashtable, base="System.Collections.Hashtable")
