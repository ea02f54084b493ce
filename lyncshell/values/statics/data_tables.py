"""The objects of System.Data that need no server: tables, columns, rows, sets of tables."""

from __future__ import annotations

from lyncshell.errors import ShellError
from lyncshell.values.convert import convert
from lyncshell.values.dotnet_errors import DotNetFailure, argument_failure
from lyncshell.values.names import fold
from lyncshell.values.objects import Adapted
from lyncshell.values.statics.dbnull import VALUE as DB_NULL
from lyncshell.values.typesystem import TypeInfo, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from typing import Any


class DataColumn(Adapted):
    """System.Data.DataColumn."""

    __slots__ = ("allow_null", "default", "name", "next_number", "step", "table", "type")
    PS_TYPE = "System.Data.DataColumn"

    def __init__(self, name: str, type: TypeInfo | None = None) -> None:
        self.name = name
        self.type: TypeInfo = type or need_type("System.String")
        self.table: DataTable | None = None
        self.default: Any = DB_NULL
        self.allow_null = True
        self.step = 0
        self.next_number = 0

    def __str__(self) -> str:
        return self.name

    def take(self, value: Any) -> Any:
        """A value as the column keeps it. Raises ArgumentException where it does not fit."""
        if value is None or value is DB_NULL:
            return DB_NULL
        try:
            return convert(value, self.type)
        except ShellError as error:
            raise argument_failure(f"{error.message} Couldn't store <{value}> in {self.name} Column.  Expected type is "
                                   f"{self.type.name}.") from None


class ColumnCollection(list):  # type: ignore[type-arg]
    """System.Data.DataColumnCollection."""

    __slots__ = ("table",)
    PS_TYPE = "System.Data.DataColumnCollection"
    KEY_BY_IDENTITY = True

    def __init__(self, table: DataTable) -> None:
        super().__init__()
        self.table = table

    def named(self, name: str) -> DataColumn | None:
        """The column of that name, whatever its case."""
        folded = fold(name)
        return next((column for column in self if fold(column.name) == folded), None)

    def ps_index(self, index: Any) -> Any:
        """`$table.Columns['name']`."""
        return self.named(index) if isinstance(index, str) else self[int(index)]

    def include(self, column: DataColumn) -> DataColumn:
        """Adds a column; rows that are there get its default. Raises DuplicateNameException."""
        if self.named(column.name) is not None:
            raise DotNetFailure(f"A column named '{column.name}' already belongs to this DataTable.",
                                "System.Data.DuplicateNameException")
        column.table = self.table
        column.name = column.name or f"Column{len(self) + 1}"
        self.append(column)
        for row in self.table.rows:
            row.cells.append(column.default)
        return column


class DataRow(Adapted):
    """System.Data.DataRow: cells in the order of the table's columns, read like properties."""

    __slots__ = ("cells", "state", "table")
    PS_TYPE = "System.Data.DataRow"
    KEY_BY_IDENTITY = True

    def __init__(self, table: DataTable) -> None:
        self.table = table
        self.cells = [self._first(column) for column in table.columns]
        self.state = "Detached"

    def _first(self, column: DataColumn) -> Any:
        if not column.step:
            return column.default
        column.next_number += column.step
        return convert(column.next_number - column.step, column.type)

    def __str__(self) -> str:
        return "System.Data.DataRow"

    def place(self, name: Any) -> int:
        """The place of a column by name or number. Raises ArgumentException."""
        if isinstance(name, DataColumn):
            name = name.name
        if not isinstance(name, str):
            if not 0 <= int(name) < len(self.cells):
                raise DotNetFailure(f"Cannot find column {int(name)}.", "System.IndexOutOfRangeException")
            return int(name)
        column = self.table.columns.named(name)
        if column is None:
            raise argument_failure(f"Column '{name}' does not belong to table {self.table.name}.")
        return self.table.columns.index(column)

    def store(self, place: int, value: Any) -> None:
        """Sets a cell."""
        self.cells[place] = self.table.columns[place].take(value)
        if self.state == "Unchanged":
            self.state = "Modified"

    def fill(self, values: Iterable[Any]) -> DataRow:
        """Sets the first cells."""
        for place, value in enumerate(values):
            if place >= len(self.cells):
                raise argument_failure("Input array is longer than the number of columns in this table.")
            if value is not None:
                self.store(place, value)
        return self

    def ps_index(self, index: Any) -> Any:
        """`$row['name']`."""
        return self.cells[self.place(index)]

    def ps_set_index(self, index: Any, value: Any) -> None:
        """`$row['name'] = value`."""
        self.store(self.place(index), value)

    def ps_property_names(self) -> list[str]:
        """The columns."""
        return [column.name for column in self.table.columns]

    def ps_get(self, name: str) -> Any:
        """A cell, else a property of every row."""
        column = self.table.columns.named(name)
        return super().ps_get(name) if column is None else self.cells[self.table.columns.index(column)]

    def ps_set(self, name: str, value: Any) -> None:
        """Sets a cell, else a property of every row."""
        column = self.table.columns.named(name)
        if column is None:
            super().ps_set(name, value)
        else:
            self.store(self.table.columns.index(column), value)


class RowCollection(list):  # type: ignore[type-arg]
    """System.Data.DataRowCollection."""

    __slots__ = ("table",)
    PS_TYPE = "System.Data.DataRowCollection"
    KEY_BY_IDENTITY = True

    def __init__(self, table: DataTable) -> None:
        super().__init__()
        self.table = table

    def include(self, row: DataRow, place: int | None = None) -> DataRow:
        """Adds a row. Raises ArgumentException for one of another table or one that is there."""
        if row.table is not self.table:
            raise argument_failure("This row already belongs to another table.")
        if row.state != "Detached":
            raise argument_failure("This row already belongs to this table.")
        for column, cell in zip(self.table.columns, row.cells, strict=True):
            if cell is DB_NULL and not column.allow_null:
                raise DotNetFailure(f"Column '{column.name}' does not allow nulls.",
                                    "System.Data.NoNullAllowedException")
        row.state = "Added"
        self.insert(len(self) if place is None else place, row)
        return row


class DataTable(Adapted):
    """System.Data.DataTable; a pipeline gets its rows."""

    __slots__ = ("columns", "name", "rows", "set")
    PS_TYPE = "System.Data.DataTable"
    PS_ENUMERABLE = True
    KEY_BY_IDENTITY = True

    def __init__(self, name: str = "") -> None:
        self.name = name
        self.columns = ColumnCollection(self)
        self.rows = RowCollection(self)
        self.set: DataSet | None = None

    def __str__(self) -> str:
        return self.name

    def __iter__(self) -> Iterator[DataRow]:
        return iter(list(self.rows))

    def __len__(self) -> int:
        return len(self.rows)

    def ps_string(self) -> str:
        """Its name."""
        return self.name

    def empty_copy(self) -> DataTable:
        """A table of the same columns without rows."""
        made = DataTable(self.name)
        for column in self.columns:
            own = DataColumn(column.name, column.type)
            own.default, own.allow_null, own.step, own.next_number = (
                column.default, column.allow_null, column.step, column.next_number)
            made.columns.include(own)
        return made


class TableCollection(list):  # type: ignore[type-arg]
    """System.Data.DataTableCollection."""

    __slots__ = ("set",)
    PS_TYPE = "System.Data.DataTableCollection"
    KEY_BY_IDENTITY = True

    def __init__(self, owner: DataSet) -> None:
        super().__init__()
        self.set = owner

    def include(self, table: DataTable) -> DataTable:
        """Adds a table."""
        table.name = table.name or f"Table{len(self) + 1}"
        table.set = self.set
        self.append(table)
        return table

    def ps_index(self, index: Any) -> Any:
        """`$set.Tables['name']`."""
        if isinstance(index, str):
            return next((table for table in self if fold(table.name) == fold(index)), None)
        if not 0 <= int(index) < len(self):
            raise DotNetFailure(f"Cannot find table {int(index)}.", "System.IndexOutOfRangeException")
        return self[int(index)]


class DataSet(Adapted):
    """System.Data.DataSet."""

    __slots__ = ("name", "tables")
    PS_TYPE = "System.Data.DataSet"
    KEY_BY_IDENTITY = True

    def __init__(self, name: str = "NewDataSet") -> None:
        self.name = name
        self.tables = TableCollection(self)


