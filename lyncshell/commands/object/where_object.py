"""Where-Object."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from lyncshell.cmdlet import Switch, cmdlet, param
from lyncshell.commands.modules import CORE
from lyncshell.commands.object.stepping import SteppingCmdlet
from lyncshell.errors import ErrorCategory, ShellError
from lyncshell.values import comparison, members
from lyncshell.values.convert import truth

_OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    "EQ": comparison.equal, "CEQ": comparison.cequal,
    "NE": comparison.not_equal, "CNE": comparison.cnot_equal,
    "GT": comparison.greater, "CGT": comparison.cgreater,
    "LT": comparison.less, "CLT": comparison.cless,
    "GE": comparison.greater_equal, "CGE": comparison.cgreater_equal,
    "LE": comparison.less_equal, "CLE": comparison.cless_equal,
    "Like": comparison.like, "CLike": comparison.clike,
    "NotLike": comparison.not_like, "CNotLike": comparison.cnot_like,
    "Match": comparison.match, "CMatch": comparison.cmatch,
    "NotMatch": comparison.not_match, "CNotMatch": comparison.cnot_match,
    "Contains": comparison.contains, "CContains": comparison.ccontains,
    "NotContains": comparison.not_contains, "CNotContains": comparison.cnot_contains,
    "In": comparison.in_, "CIn": comparison.cin,
    "NotIn": comparison.not_in_, "CNotIn": comparison.cnot_in,
    "Is": comparison.is_, "IsNot": comparison.is_not,
}  # fmt: skip

_SETS = (
    "EqualSet", "CaseSensitiveEqualSet", "NotEqualSet", "CaseSensitiveNotEqualSet", "GreaterThanSet",
    "CaseSensitiveGreaterThanSet", "LessThanSet", "CaseSensitiveLessThanSet", "GreaterOrEqualSet",
    "CaseSensitiveGreaterOrEqualSet", "LessOrEqualSet", "CaseSensitiveLessOrEqualSet", "LikeSet",
    "CaseSensitiveLikeSet", "NotLikeSet", "CaseSensitiveNotLikeSet", "MatchSet", "CaseSensitiveMatchSet",
    "NotMatchSet", "CaseSensitiveNotMatchSet", "ContainsSet", "CaseSensitiveContainsSet", "NotContainsSet",
    "CaseSensitiveNotContainsSet", "InSet", "CaseSensitiveInSet", "NotInSet", "CaseSensitiveNotInSet", "IsSet",
    "IsNotSet",
)  # fmt: skip


@cmdlet("Where-Object", default_set="EqualSet", aliases=("?", "where"), module=CORE)
class WhereObject(SteppingCmdlet):
    """Selects objects by a condition.

    PS> 1..6 | Where-Object { $_ % 2 }
    1
    3
    5
    PS> 'fe01', 'fe02', 'be01' | Where-Object Length -eq 4 | Where-Object { $_ -like 'fe*' }
    fe01
    fe02
    """

    FilterScript: Any = param(sets="ScriptBlockSet", position=0, mandatory=True, type="scriptblock")
    """The condition; `$_` is the object."""
    Property: str = param(sets=(*_SETS, "Not"), position=0, mandatory=True)
    """The property that is compared, or that must be true."""
    Value: Any = param(sets=_SETS, position=1)
    """What the property is compared with."""
    InputObject: Any = param(pipeline=True, type="psobject")
    """The objects to choose from."""
    EQ: Switch = param(sets="EqualSet", aliases=("IEQ",))
    """The property equals the value."""
    CEQ: Switch = param(sets="CaseSensitiveEqualSet", mandatory=True)
    """The property equals the value, letter case included."""
    NE: Switch = param(sets="NotEqualSet", mandatory=True, aliases=("INE",))
    """The property differs from the value."""
    CNE: Switch = param(sets="CaseSensitiveNotEqualSet", mandatory=True)
    """The property differs from the value, letter case included."""
    GT: Switch = param(sets="GreaterThanSet", mandatory=True, aliases=("IGT",))
    """The property is greater."""
    CGT: Switch = param(sets="CaseSensitiveGreaterThanSet", mandatory=True)
    """The property is greater, letter case included."""
    LT: Switch = param(sets="LessThanSet", mandatory=True, aliases=("ILT",))
    """The property is less."""
    CLT: Switch = param(sets="CaseSensitiveLessThanSet", mandatory=True)
    """The property is less, letter case included."""
    GE: Switch = param(sets="GreaterOrEqualSet", mandatory=True, aliases=("IGE",))
    """The property is greater or equal."""
    CGE: Switch = param(sets="CaseSensitiveGreaterOrEqualSet", mandatory=True)
    """The property is greater or equal, letter case included."""
    LE: Switch = param(sets="LessOrEqualSet", mandatory=True, aliases=("ILE",))
    """The property is less or equal."""
    CLE: Switch = param(sets="CaseSensitiveLessOrEqualSet", mandatory=True)
    """The property is less or equal, letter case included."""
    Like: Switch = param(sets="LikeSet", mandatory=True, aliases=("ILike",))
    """The property matches the wildcard pattern."""
    CLike: Switch = param(sets="CaseSensitiveLikeSet", mandatory=True)
    """The property matches the wildcard pattern, letter case included."""
    NotLike: Switch = param(sets="NotLikeSet", mandatory=True, aliases=("INotLike",))
    """The property does not match the wildcard pattern."""
    CNotLike: Switch = param(sets="CaseSensitiveNotLikeSet", mandatory=True)
    """The property does not match the wildcard pattern, letter case included."""
    Match: Switch = param(sets="MatchSet", mandatory=True, aliases=("IMatch",))
    """The property matches the regular expression."""
    CMatch: Switch = param(sets="CaseSensitiveMatchSet", mandatory=True)
    """The property matches the regular expression, letter case included."""
    NotMatch: Switch = param(sets="NotMatchSet", mandatory=True, aliases=("INotMatch",))
    """The property does not match the regular expression."""
    CNotMatch: Switch = param(sets="CaseSensitiveNotMatchSet", mandatory=True)
    """The property does not match the regular expression, letter case included."""
    Contains: Switch = param(sets="ContainsSet", mandatory=True, aliases=("IContains",))
    """An item of the property equals the value."""
    CContains: Switch = param(sets="CaseSensitiveContainsSet", mandatory=True)
    """An item of the property equals the value, letter case included."""
    NotContains: Switch = param(sets="NotContainsSet", mandatory=True, aliases=("INotContains",))
    """No item of the property equals the value."""
    CNotContains: Switch = param(sets="CaseSensitiveNotContainsSet", mandatory=True)
    """No item of the property equals the value, letter case included."""
    In: Switch = param(sets="InSet", mandatory=True, aliases=("IIn",))
    """The property equals an item of the value."""
    CIn: Switch = param(sets="CaseSensitiveInSet", mandatory=True)
    """The property equals an item of the value, letter case included."""
    NotIn: Switch = param(sets="NotInSet", mandatory=True, aliases=("INotIn",))
    """The property equals no item of the value."""
    CNotIn: Switch = param(sets="CaseSensitiveNotInSet", mandatory=True)
    """The property equals no item of the value, letter case included."""
    Is: Switch = param(sets="IsSet", mandatory=True)
    """The property is of the type."""
    IsNot: Switch = param(sets="IsNotSet", mandatory=True)
    """The property is not of the type."""
    Not: Switch = param(sets="Not", mandatory=True)
    """The property is missing, null, zero, false or empty."""

    def begin(self) -> None:
        test = self.test()
        out = self.processor.out

        def step(value: Any) -> None:
            if truth(test(value)):
                out(value)

        self.step = step

    def process(self) -> None:
        if "InputObject" in self.bound:
            self.step(self.InputObject)

    def test(self) -> Callable[[Any], Any]:
        """The condition as a function of the object."""
        if self.FilterScript is not None:
            evaluator: Callable[[Any], Any] = self.FilterScript.evaluator(self.state)
            return evaluator
        name, value = self.Property, self.Value
        get = members.get_member
        if self.Not:
            return lambda obj: not truth(get(obj, name))
        operator = self.operator()
        if operator is None:
            return lambda obj: get(obj, name)
        if (self.Is or self.IsNot) and isinstance(value, str) and value[:1] == "[" and value[-1:] == "]":
            value = value[1:-1]
        return lambda obj: operator(get(obj, name), value)

    def operator(self) -> Callable[[Any, Any], Any] | None:
        """The chosen comparison; None where only the property is asked for."""
        for name, function in _OPERATORS.items():
            if getattr(self, name):
                if "Value" not in self.bound:
                    raise self.refused("The specified operator requires both the -Property and -Value parameters. "
                                       "Provide values for both parameters, and then try the command again.",
                                       "ValueNotSpecifiedForWhereObject")
                return function
        if "Value" in self.bound:
            raise self.refused("The -Value parameter needs an operator such as -EQ between the property and the value.",
                               "OperatorNotSpecified")
        return None

    def refused(self, message: str, error_id: str) -> ShellError:
        """The error of a condition that is not whole."""
        return ShellError(message, error_id=error_id, category=ErrorCategory.InvalidArgument,
                          exception_type="System.Management.Automation.PSArgumentException")


