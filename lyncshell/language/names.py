"""Names inside nodes that are no nodes themselves: variable paths, type names, number literals."""

from __future__ import annotations

_SCOPES = ("global", "local", "private", "script", "using", "variable", "workflow")


class VariablePath:
    """What stands after the dollar sign, split into scope or drive and name.

    `scope` is the folded scope word (`global`, `local`, `private`, `script`, `using`) or ``""``; `drive` is the word of
    any other drive (`env`, `function` ...) or ``""``; `variable:` counts as a drive that holds variables and is dropped
    from both. `name` is the rest, `user_path` the whole text.
    """

    __slots__ = ("drive", "name", "scope", "user_path")

    def __init__(self, user_path: str) -> None:
        self.user_path = user_path
        self.scope = self.drive = ""
        self.name = user_path
        word, colon, rest = user_path.partition(":")
        if not colon or not word:
            return
        folded = word.lower()
        if folded not in _SCOPES:
            self.drive, self.name = word, rest
            return
        self.name = rest
        if folded != "variable":
            self.scope = folded

    @property
    def is_variable(self) -> bool:
        """Whether it names a variable (not an item of another drive)."""
        return not self.drive

    @property
    def is_drive_qualified(self) -> bool:
        """Whether a drive other than a scope stands before the name."""
        return bool(self.drive)

    @property
    def is_unqualified(self) -> bool:
        """Whether neither scope nor drive stands before the name."""
        return self.name == self.user_path

    @property
    def is_unscoped_variable(self) -> bool:
        """Whether it is a variable without scope word."""
        return not self.drive and not self.scope

    @property
    def is_global(self) -> bool:
        """Whether the scope word is `global`."""
        return self.scope == "global"

    @property
    def is_local(self) -> bool:
        """Whether the scope word is `local`."""
        return self.scope == "local"

    @property
    def is_private(self) -> bool:
        """Whether the scope word is `private`."""
        return self.scope == "private"

    @property
    def is_script(self) -> bool:
        """Whether the scope word is `script`."""
        return self.scope == "script"

    @property
    def drive_name(self) -> str | None:
        """The drive, None for a variable."""
        return self.drive or None

    def __str__(self) -> str:
        return self.user_path

    def __repr__(self) -> str:
        return f"VariablePath({self.user_path!r})"


class TypeName:
    """A plain type name: `int`, `System.Text.Encoding`, `Name, Assembly`. `name` is without the assembly."""

    __slots__ = ("assembly_name", "end", "name", "start")

    def __init__(self, start: int, end: int, name: str, assembly_name: str | None = None) -> None:
        self.start = start
        self.end = end
        self.name = name
        self.assembly_name = assembly_name

    @property
    def full_name(self) -> str:
        """The name with the assembly where one was written."""
        return f"{self.name},{self.assembly_name}" if self.assembly_name else self.name

    @property
    def is_array(self) -> bool:
        """Whether it is an array type."""
        return False

    @property
    def is_generic(self) -> bool:
        """Whether it has type arguments."""
        return False

    def __str__(self) -> str:
        return self.full_name

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.full_name!r})"


class GenericTypeName(TypeName):
    """`List[string]`: `type_name` is the open type, `generic_arguments` what stands in the brackets."""

    __slots__ = ("generic_arguments", "type_name")

    def __init__(
        self,
        start: int,
        end: int,
        type_name: TypeName,
        generic_arguments: list[TypeName],
        assembly_name: str | None = None,
    ) -> None:
        arguments = ",".join(_bracketed(argument) for argument in generic_arguments)
        super().__init__(start, end, f"{type_name.name}[{arguments}]", assembly_name or type_name.assembly_name)
        self.type_name = type_name
        self.generic_arguments = generic_arguments

    @property
    def is_generic(self) -> bool:
        return True


class ArrayTypeName(TypeName):
    """`int[]`, `int[,]`: `element_type` and the `rank` (number of dimensions)."""

    __slots__ = ("element_type", "rank")

    def __init__(self, start: int, end: int, element_type: TypeName, rank: int) -> None:
        super().__init__(start, end, f"{element_type.name}[{',' * (rank - 1)}]", element_type.assembly_name)
        self.element_type = element_type
        self.rank = rank

    @property
    def is_array(self) -> bool:
        return True


class NumberLiteral:
    """A numeric literal in parts, so that the layer that knows the number types can make its value.

    `text` is the literal as written, `digits` the digits without sign, prefix, suffix and multiplier (a real has its
    point and exponent in it), `base` is 10, 16 or 2, `suffix` the folded type letters (``"" u l ul d y uy s us n``),
    and `multiplier` 1 or the power of 1024 that `kb` ... `pb` stand for. `negative` says that a minus is part of it.
    """

    __slots__ = ("base", "digits", "is_real", "multiplier", "negative", "suffix", "text")

    def __init__(
        self, text: str, digits: str, base: int, suffix: str, multiplier: int, is_real: bool, negative: bool
    ) -> None:
        self.text = text
        self.digits = digits
        self.base = base
        self.suffix = suffix
        self.multiplier = multiplier
        self.is_real = is_real
        self.negative = negative

    def __repr__(self) -> str:
        return f"NumberLiteral({self.text!r})"


def _bracketed(argument: TypeName) -> str:
    return f"[{argument.full_name}]" if argument.assembly_name else argument.name
