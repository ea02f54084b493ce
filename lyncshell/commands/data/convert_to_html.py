"""ConvertTo-Html."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import Any

from lyncshell.cmdlet import Cmdlet, Set, Switch, cmdlet, param
from lyncshell.commands.modules import UTILITY
from lyncshell.commands.object.property_expression import Expression, parse
from lyncshell.values import arrays, members, text
from lyncshell.values.hashtable import Hashtable
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.objects import unwrap

_STRICT = ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN"  '
           '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">')
_TRANSITIONAL = ('<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN"  '
                 '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">')
_KEYS = ("name", "label", "expression", "width", "alignment")


def encoded(value: str) -> str:
    """Text as HTML, as WebUtility.HtmlEncode makes it."""
    return escape(value).replace("&#x27;", "&#39;")


@cmdlet("ConvertTo-Html", default_set="Page", module=UTILITY, output=("System.String",))
class ConvertToHtml(Cmdlet):
    """Turns objects into an HTML page or table.

    PS> [pscustomobject]@{ Name = 'anna'; Ext = 101 } | ConvertTo-Html -Fragment
    <table>
    <colgroup><col/><col/></colgroup>
    <tr><th>Name</th><th>Ext</th></tr>
    <tr><td>anna</td><td>101</td></tr>
    </table>
    """

    InputObject: Any = param(AUTOMATION_NULL, pipeline=True, type="psobject")
    """The objects."""
    Property: Any = param(position=0, type="object[]")
    """The columns: names, wildcards, or tables with Label and Expression."""
    Body: list[str] = param(sets="Page", position=3)
    """Lines at the start of the body."""
    Head: list[str] = param(sets="Page", position=1)
    """Lines of the head, in place of the title."""
    Title: str = param("HTML TABLE", sets="Page", position=2)
    """The page's title."""
    As: str = param("Table", validate=(Set("Table", "List"),))
    """A table of all objects, or a list of the properties of each."""
    CssUri: Any = param(sets="Page", aliases=("cu", "uri"), type="uri")
    """A style sheet that the page links to."""
    Fragment: Switch = param(sets="Fragment")
    """Writes only the table."""
    PostContent: list[str] = param()
    """Lines behind the table."""
    PreContent: list[str] = param()
    """Lines before the table."""
    Meta: Any = param(sets="Page", type="hashtable")
    """Names and contents of meta elements."""
    Charset: str = param(sets="Page")
    """The page's character set."""
    Transitional: Switch = param(sets="Page")
    """Declares transitional XHTML."""

    def begin(self) -> Iterator[str]:
        self.is_list = self.As.lower() == "list"
        self.expressions = parse(self.Property, self.state, _KEYS) if self.Property is not None else None
        self.columns: list[Expression] = []
        self.started = False
        self.count = 0
        if not self.Fragment:
            yield from self.page_start()
        yield from self.PreContent or ()

    def page_start(self) -> Iterator[str]:
        """The page up to its body."""
        yield _TRANSITIONAL if self.Transitional else _STRICT
        yield '<html xmlns="http://www.w3.org/1999/xhtml">'
        yield "<head>"
        if self.Charset:
            yield f'<meta charset="{encoded(self.Charset)}">'
        yield from self.meta_lines()
        yield from self.Head or [f"<title>{encoded(self.Title)}</title>"]
        if self.CssUri is not None:
            address = encoded(str(text.to_string(self.CssUri)))
            yield f'<link rel="stylesheet" type="text/css" href="{address}" />'
        yield "</head><body>"
        yield from self.Body or ()

    def meta_lines(self) -> Iterator[str]:
        """The meta elements."""
        table: Hashtable = self.Meta if self.Meta is not None else Hashtable()
        for key, value in table.items():
            name, content = str(text.to_string(key)), encoded(str(text.to_string(value)))
            kind = "http-equiv" if name.lower() in ("content-type", "default-style", "x-ua-compatible", "refresh") \
                else "name"
            yield f'<meta {kind}="{encoded(name)}" content="{content}">'

    def process(self) -> Iterator[str]:
        value = self.InputObject
        if value is AUTOMATION_NULL or value is None:
            return
        if not self.started:
            self.started = True
            self.columns = self.columns_of(value)
            yield "<table>"
            if not self.is_list:
                yield f"<colgroup>{''.join(map(self.col, self.columns))}</colgroup>"
                yield f"<tr>{''.join(f'<th>{self.label(column)}</th>' for column in self.columns)}</tr>"
        self.count += 1
        if self.is_list:
            if self.count > 1:
                yield "<tr><td><hr></td></tr>"
            for column in self.columns:
                yield f"<tr><td>{encoded(self.label(column))}:</td><td>{self.cell(column, value)}</td></tr>"
        else:
            yield f"<tr>{''.join(f'<td>{self.cell(column, value)}</td>' for column in self.columns)}</tr>"

    def columns_of(self, value: Any) -> list[Expression]:
        """The columns that the first object and -Property give."""
        if self.expressions is None:
            names = members.display_set(value) or [prop.name for prop in members.properties(value)]
            return parse(list(names), self.state)
        columns: list[Expression] = []
        for expression in self.expressions:
            if expression.pattern is None:
                columns.append(expression)
            else:
                columns.extend(parse([result.name for result in expression.results(value)], self.state))
        return columns

    def col(self, column: Expression) -> str:
        """The col element with the column's width and alignment."""
        options = ""
        for name, attribute in (("width", "width"), ("alignment", "align")):
            if name in column.options:
                options += f' {attribute} = "{encoded(str(text.to_string(column.options[name])))}"'
        return f"<col{options}/>"

    def label(self, column: Expression) -> str:
        """The column's name."""
        return column.name or column.text

    def cell(self, column: Expression, value: Any) -> str:
        """The text of a cell."""
        results = column.results(value)
        found = results[0].value if results else None
        if found is None:
            return ""
        base = unwrap(found)
        words = text.to_display(found) if not arrays.is_enumerable(base) else text.to_display(base)
        return encoded(str(words))

    def end(self) -> Iterator[str]:
        if not self.started:
            yield "<table>"
        yield "</table>"
        yield from self.PostContent or ()
        if not self.Fragment:
            yield "</body></html>"
