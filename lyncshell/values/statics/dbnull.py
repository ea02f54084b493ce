"""System.DBNull: the value of a cell that has none."""

from __future__ import annotations

from lyncshell.values.typesystem import declare


class DBNull:
    """System.DBNull; VALUE is the only one."""

    __slots__ = ()
    PS_TYPE = "System.DBNull"

    def __str__(self) -> str:
        return ""


VALUE = DBNull()
DB_NULL = declare("System.DBNull", python=DBNull)


@DB_NULL.static_property("static System.DBNull Value {get;}")
def _value() -> DBNull:
    return VALUE


@DB_NULL.method("string ToString()")
def _to_string(self: DBNull) -> str:
    return ""
