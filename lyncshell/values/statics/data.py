"""System.Data: the members of DataTable, DataColumn, DataRow, DataSet and their collections."""

from __future__ import annotations

from lyncshell.values.arrays import TypedArray
from lyncshell.values.dotnet_errors import argument_failure
from lyncshell.values.statics.data_filter import select_rows
from lyncshell.values.statics.data_tables import (
    ColumnCollection,
    DataColumn,
    DataRow,
    DataSet,
    DataTable,
    RowCollection,
    TableCollection,
)
from lyncshell.values.statics.dbnull import VALUE as DB_NULL
from lyncshell.values.typesystem import TypeInfo, declare, need_type

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

_D = "System.Data."
COLUMN = declare(_D + "DataColumn", python=DataColumn)
COLUMNS = declare(_D + "DataColumnCollection", python=ColumnCollection)
ROW = declare(_D + "DataRow", python=DataRow)
ROWS = declare(_D + "DataRowCollection", python=RowCollection)
TABLE = declare(_D + "DataTable", python=DataTable)
TABLES = declare(_D + "DataTableCollection", python=TableCollection)
SET = declare(_D + "DataSet", python=DataSet)


def _property(type: TypeInfo, text: str, getter: Callable[[Any], Any], setter: Callable[...,
                                                                                        None] | None = None) -> None:
    definition = type.property(f"{text} {{get;{'set;' if setter else ''}}}")(getter)
    if setter is not None:
        definition.setter(setter)


def _assign(field: str) -> Callable[[Any, Any], None]:
    def assign(self: Any, value: Any) -> None:
        setattr(self, field, value)

    return assign


@COLUMN.constructor("System.Data.DataColumn new()", "System.Data.DataColumn new(string columnName)",
                    "System.Data.DataColumn new(string columnName, type dataType)")
def _new_column(name: str | None = "", kind: TypeInfo | None = None) -> DataColumn:
    return DataColumn(name or "", kind)


def _set_default(self: DataColumn, value: Any) -> None:
    self.default = self.take(value)


def _set_increment(self: DataColumn, value: bool) -> None:
    self.step = (self.step or 1) if value else 0
    if value and self.type.full_name == "System.String":
        self.type = need_type("System.Int32")


_property(COLUMN, "string ColumnName", lambda self: self.name, _assign("name"))
_property(COLUMN, "string Caption", lambda self: self.name)
_property(COLUMN, "type DataType", lambda self: self.type, _assign("type"))
_property(COLUMN, "bool AllowDBNull", lambda self: self.allow_null, _assign("allow_null"))
_property(COLUMN, "System.Object DefaultValue", lambda self: self.default, _set_default)
_property(COLUMN, "bool AutoIncrement", lambda self: bool(self.step), _set_increment)
_property(COLUMN, "int AutoIncrementSeed", lambda self: self.next_number, _assign("next_number"))
_property(COLUMN, "int AutoIncrementStep", lambda self: self.step or 1, _assign("step"))
_property(COLUMN, "int Ordinal", lambda self: self.table.columns.index(self) if self.table is not None else -1)
_property(COLUMN, "System.Data.DataTable Table", lambda self: self.table)


@COLUMN.method("string ToString()")
def _column_text(self: DataColumn) -> str:
    return self.name


@COLUMNS.method("System.Data.DataColumn Add(string columnName)",
                "System.Data.DataColumn Add(string columnName, type type)", "System.Data.DataColumn Add()")
def _add_column(self: ColumnCollection, name: str | None = "", kind: TypeInfo | None = None) -> DataColumn:
    return self.include(DataColumn(name or "", kind))


@COLUMNS.method("void Add(System.Data.DataColumn column)")
def _add_made_column(self: ColumnCollection, column: DataColumn) -> None:
    self.include(column)


@COLUMNS.method("void AddRange(System.Data.DataColumn[] columns)")
def _add_columns(self: ColumnCollection, columns: Any) -> None:
    for column in columns:
        self.include(column)


@COLUMNS.method("bool Contains(string name)")
def _contains_column(self: ColumnCollection, name: str) -> bool:
    return self.named(name) is not None


@COLUMNS.method("int IndexOf(string columnName)")
def _index_of_column(self: ColumnCollection, name: str) -> int:
    column = self.named(name)
    return -1 if column is None else self.index(column)


@COLUMNS.method("void Remove(string name)", "void Remove(System.Data.DataColumn column)")
def _remove_column(self: ColumnCollection, name: Any) -> None:
    column = self.named(name.name if isinstance(name, DataColumn) else name)
    if column is None:
        raise argument_failure(f"Column '{name}' does not belong to table {self.table.name}.")
    place = self.index(column)
    del self[place]
    for row in self.table.rows:
        del row.cells[place]


def _set_items(self: DataRow, values: Any) -> None:
    self.fill(values)


def _row_state(self: DataRow) -> Any:
    from lyncshell.values.enums import enum_value
    return enum_value(_D + "DataRowState", self.state)


_property(ROW, "string RowError", lambda self: "")
_property(ROW, "System.Data.DataRowState RowState", _row_state)
_property(ROW, "System.Data.DataTable Table", lambda self: self.table)
_property(ROW, "System.Object[] ItemArray", lambda self: list(self.cells), _set_items)
_property(ROW, "bool HasErrors", lambda self: False)


@ROW.method("System.Object get_Item(string columnName)", "System.Object get_Item(int columnIndex)",
            "System.Object Item(string columnName)", "System.Object Item(int columnIndex)")
def _cell(self: DataRow, name: Any) -> Any:
    return self.ps_index(name)


@ROW.method("void set_Item(string columnName, System.Object value)",
            "void set_Item(int columnIndex, System.Object value)")
def _set_cell(self: DataRow, name: Any, value: Any) -> None:
    self.ps_set_index(name, value)


@ROW.method("void Delete()")
def _delete_row(self: DataRow) -> None:
    if any(row is self for row in self.table.rows):
        _remove_row(self.table.rows, self)


@ROW.method("bool IsNull(string columnName)", "bool IsNull(int columnIndex)")
def _is_null(self: DataRow, name: Any) -> bool:
    return self.ps_index(name) is DB_NULL


@ROWS.method("void Add(System.Data.DataRow row)")
def _add_row(self: RowCollection, row: DataRow) -> None:
    self.include(row)


@ROWS.method("System.Data.DataRow Add(Params System.Object[] values)")
def _add_values(self: RowCollection, values: Any = ()) -> DataRow:
    return self.include(DataRow(self.table).fill(values))


@ROWS.method("void InsertAt(System.Data.DataRow row, int pos)")
def _insert_row(self: RowCollection, row: DataRow, place: int) -> None:
    self.include(row, place)


@ROWS.method("void Remove(System.Data.DataRow row)")
def _remove_row(self: RowCollection, row: DataRow) -> None:
    for place, item in enumerate(self):
        if item is row:
            del self[place]
            row.state = "Detached"
            return
    raise argument_failure("The given DataRow is not in the current DataRowCollection.")


@ROWS.method("void RemoveAt(int index)")
def _remove_row_at(self: RowCollection, place: int) -> None:
    _remove_row(self, self[place])


@ROWS.method("void Clear()")
def _clear_rows(self: RowCollection) -> None:
    del self[:]


for _type in (COLUMNS, ROWS, TABLES):
    _property(_type, "int Count", len)


@TABLE.constructor("System.Data.DataTable new()", "System.Data.DataTable new(string tableName)")
def _new_table(name: str | None = "") -> DataTable:
    return DataTable(name or "")


_property(TABLE, "string TableName", lambda self: self.name, _assign("name"))
_property(TABLE, "System.Data.DataColumnCollection Columns", lambda self: self.columns)
_property(TABLE, "System.Data.DataRowCollection Rows", lambda self: self.rows)
_property(TABLE, "System.Data.DataSet DataSet", lambda self: self.set)


@TABLE.method("System.Data.DataRow NewRow()")
def _new_row(self: DataTable) -> DataRow:
    return DataRow(self)


def _rows_array(rows: list[DataRow]) -> Any:
    return TypedArray(need_type(_D + "DataRow"), rows)


@TABLE.method("System.Data.DataRow[] Select()", "System.Data.DataRow[] Select(string filterExpression)",
              "System.Data.DataRow[] Select(string filterExpression, string sort)")
def _select(self: DataTable, text: str | None = None, order: str | None = None) -> Any:
    return _rows_array(select_rows(self.rows, text, order))


@TABLE.method("void ImportRow(System.Data.DataRow row)")
def _import_row(self: DataTable, row: DataRow) -> None:
    made = DataRow(self)
    for column, cell in zip(row.table.columns, row.cells, strict=True):
        if self.columns.named(column.name) is not None:
            made.ps_set(column.name, cell)
    self.rows.include(made)


@TABLE.method("System.Data.DataTable Clone()")
def _clone(self: DataTable) -> DataTable:
    return self.empty_copy()


@TABLE.method("System.Data.DataTable Copy()")
def _copy(self: DataTable) -> DataTable:
    made = self.empty_copy()
    for row in self.rows:
        _import_row(made, row)
    return made


@TABLE.method("void Clear()")
def _clear(self: DataTable) -> None:
    del self.rows[:]


@TABLE.method("void AcceptChanges()")
def _accept(self: DataTable) -> None:
    for row in self.rows:
        row.state = "Unchanged"


@TABLE.method("void Dispose()")
def _dispose(self: DataTable) -> None:
    del self.rows[:]


@TABLE.method("string ToString()")
def _table_text(self: DataTable) -> str:
    return self.name


@SET.constructor("System.Data.DataSet new()", "System.Data.DataSet new(string dataSetName)")
def _new_set(name: str = "NewDataSet") -> DataSet:
    return DataSet(name)


_property(SET, "string DataSetName", lambda self: self.name, _assign("name"))
_property(SET, "System.Data.DataTableCollection Tables", lambda self: self.tables)


@TABLES.method("System.Data.DataTable Add()", "System.Data.DataTable Add(string name)")
def _add_table(self: TableCollection, name: str = "") -> DataTable:
    return self.include(DataTable(name))


@TABLES.method("void Add(System.Data.DataTable table)")
def _add_made_table(self: TableCollection, table: DataTable) -> None:
    self.include(table)


@TABLES.method("bool Contains(string name)")
def _contains_table(self: TableCollection, name: str) -> bool:
    return self.ps_index(name) is not None
