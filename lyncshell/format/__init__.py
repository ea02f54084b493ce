"""Objects become lines of text here, and nowhere else.

An object goes through three rooms. *Choosing* (`choose.py`) finds how it is shown: a view registered for its type
names (`views.py`), else a table of at most four properties, else a list. *Shaping* (`front.py` with `shape_*.py`) turns
objects into packets: the start of a document with its columns, groups, entries with their cells as text, and the ends.
Format-Table and its like stop here; their packets travel through pipelines as opaque objects. *Writing* (`writer.py`
with `table.py`, `list.py`, `wide.py`, `custom.py`) makes lines of packets for a width in columns: column widths,
wrapping, cutting, blank lines. `stream.py` joins the three for what reaches the end of a pipeline, `error.py` words
error records in PowerShell's error views, `cell.py` knows the text of one value.

The rules are PowerShell 7's, measured at its output: which object decides the shape for a run, what leaves a run in
the middle of a table (text, numbers, errors) and what is only an empty row, where blank lines stand.

Built-in views are declared tables in `views_*.py`, loaded when an object needs them: printing a number or a text
imports `stream.py` only. Domain types register the module that declares their views under a prefix of their type
names: `views.register_module("Deserialized.Contoso.", "contoso.views")`.

What may live here: anything that lays out text for people. What may not: writing to a terminal (that is the host's),
reading preferences from anywhere but the options that a caller passes, serialisation for programs (CSV, JSON: the
commands), texts of single values (`lyncshell.values.text`). Only `values` and `errors` are imported.
"""

from __future__ import annotations
