"""The comparison operators as functions on pairs of values.

The plain names ignore case, those with `c` in front do not. A collection on the left filters: the operator gives its
items that fit. `compare` is the order that Sort-Object and the relational operators share.
"""

from __future__ import annotations

from lyncshell.errors import CannotConvert, ErrorCategory, ShellError
from lyncshell.values.arrays import is_enumerable, items_of
from lyncshell.values.collation import collation_key, compare_text, same_text
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.numbers import Char
from lyncshell.values.objects import PSObject
from lyncshell.values.promotion import compare_numbers, is_number_like, number_of, rank

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from lyncshell.values.hashtable import Hashtable
    from lyncshell.values.typesystem import TypeInfo


def _plain(value: Any) -> Any:
    if type(value) is PSObject:
        value = value.base
    return None if value is AUTOMATION_NULL else value


def equal_values(a: Any, b: Any, ignore_case: bool = True) -> bool:
    """Whether two single values are equal: `-eq` without filtering, `-contains`, `switch`, Compare-Object."""
    cls = type(a)
    if cls is type(b):
        if cls is int or cls is float or cls is bool:
            return a == b  # type: ignore[no-any-return]
        if cls is str:
            return same_text(a, b, ignore_case)
    a, b = _plain(a), _plain(b)
    if a is None or b is None:
        return a is None and b is None
    if isinstance(a, str) and not isinstance(a, Char):
        from lyncshell.values.text import to_string

        return same_text(a, to_string(b), ignore_case)
    if _is_numeric(a):
        return _equal_number(a, b)
    return _equal_objects(a, b, ignore_case)


def _is_numeric(value: Any) -> bool:
    return is_number_like(value) and not isinstance(value, (bool, Char))


def _equal_number(a: Any, b: Any) -> bool:
    try:
        other = number_of(b, a)
    except CannotConvert:
        return False
    if other is not None:
        return compare_numbers(a, other) == 0
    return _equal_converted(a, b)


def _equal_objects(a: Any, b: Any, ignore_case: bool) -> bool:
    if isinstance(a, Char) and isinstance(b, str) and len(b) == 1:
        return str(a) == str(b) or (ignore_case and str(a).upper() == str(b).upper())
    if a is b or _same(a, b):
        return True
    return _equal_converted(a, b)


def _equal_converted(a: Any, b: Any) -> bool:
    """The right value brought to the left one's type, where it can be."""
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import type_of

    if type(a) is type(b) and not isinstance(a, list):
        return _same(a, b)
    if is_enumerable(a):
        return False
    try:
        other = convert(b, type_of(a))
    except ShellError:
        return False
    if _is_numeric(a):
        return compare_numbers(a, other) == 0
    return _same(a, other)


def _same(a: Any, b: Any) -> bool:
    """`a.Equals(b)`: by value where the class says so, else by identity."""
    cls: Any = type(a)
    if isinstance(a, list) or cls.__eq__ is object.__eq__:
        return a is b or _own_answer(a, "Equals", b) is True
    return cls is type(b) and bool(a == b)


def compare(a: Any, b: Any, ignore_case: bool = True) -> int:
    """Negative, zero or positive, as `a` stands before, with or after `b`. Raises ShellError: they do not compare."""
    cls = type(a)
    if cls is type(b):
        if cls is int or cls is float:
            return -1 if a < b else 1 if a > b else 0
        if cls is str:
            return compare_text(a, b, ignore_case)
    result = _compare(_plain(a), _plain(b), ignore_case)
    return 0 if result is None else result


def sort_key(text: str, ignore_case: bool = True) -> Any:
    """A key that orders texts as `compare` does: equal keys mean that they compare as equal."""
    key = collation_key(text)
    accents = key[1] or (0,) * len(key[0])
    return (key[0], accents) if ignore_case else (key[0], accents, key[2])


def _compare(a: Any, b: Any, ignore_case: bool) -> int | None:
    if a is None:
        return 0 if b is None else -_against_null(b)
    if isinstance(a, str) and not isinstance(a, Char):
        from lyncshell.values.text import to_string

        return compare_text(a, to_string(b), ignore_case)
    if b is None and getattr(a, "enum_type", None) is not None:
        return _against_null(a)
    if _is_numeric(a):
        other = number_of(b, a)
        if other is not None:
            return compare_numbers(a, other)
    if b is None:
        return _against_null(a)
    if a is b:
        return 0
    own = _own_answer(a, "CompareTo", b)
    if own is not None:
        return int(own)
    return _compare_converted(a, b)


def _against_null(value: Any) -> int:
    """How a value stands to `$null`: after it, but negative numbers before."""
    from lyncshell.values.enums import EnumValue

    if isinstance(value, EnumValue):
        from lyncshell.values.promotion import no_coercion

        raise no_coercion("System.Object", value.enum_type.full_name)
    if rank(value) is not None and not isinstance(value, (bool, Char)) and value < 0:
        return -1
    return 1


def _own_answer(a: Any, method: str, b: Any) -> Any:
    """What the method of a script class says; None where its class has none of its own."""
    from lyncshell.values.typesystem import MethodDef, type_of

    owner = type_of(a)
    if owner.user is None:
        return None
    found = owner.find(method)
    if not isinstance(found, MethodDef) or not any(found in base.members.values() for base in _script_bases(owner)):
        return None
    from lyncshell.values.members import call_method

    return call_method(a, method, [b])


def _script_bases(owner: TypeInfo) -> list[TypeInfo]:
    """A script class and the script classes that it derives from."""
    return [base for base in owner.lineage() if base.user is not None]


def _compare_converted(a: Any, b: Any) -> int | None:
    from lyncshell.values.convert import convert
    from lyncshell.values.typesystem import type_of

    if type(a) is type(b):
        other = b
    else:
        try:
            other = convert(b, type_of(a))
        except ShellError as error:
            raise _not_comparable(a, b, error) from None
    if _is_numeric(a):
        return compare_numbers(a, other)
    if isinstance(a, (bool, Char)) or _is_ordered(type(a)):
        return -1 if a < other else 0 if a == other else 1
    if _same(a, other):
        return 0
    raise ShellError(
        f'Cannot compare "{_shown(a)}" because it is not IComparable.', error_id="NotIcomparable",
        exception_type="System.Management.Automation.PSArgumentException",
    )


_NO_ORDER: Any = vars(object)["__lt__"]


def _is_ordered(cls: Any) -> bool:
    """Whether the Python class of a value has an order of its own."""
    return getattr(cls, "__lt__", None) is not _NO_ORDER and not issubclass(cls, list)


def _not_comparable(a: Any, b: Any, error: ShellError) -> ShellError:
    from lyncshell.values.typesystem import type_of

    interfaces = type_of(a).interfaces
    if "System.IComparable" not in interfaces:
        return ShellError(
            f'Cannot compare "{_shown(a)}" because it is not IComparable.', error_id="NotIcomparable",
            exception_type="System.Management.Automation.PSArgumentException",
        )
    return ShellError(
        f'Could not compare "{_shown(a)}" to "{_shown(b)}". Error: "{error.message}"', inner=error,
        error_id="ComparisonFailure", exception_type="System.Management.Automation.ExtendedTypeSystemException",
    )


def _shown(value: Any) -> str:
    from lyncshell.values.conversion_errors import shown

    return shown(value)


def _filtering(a: Any, fits: Callable[[Any], bool]) -> Any:
    """The operator's result: the fitting items of a collection, or whether the one value fits."""
    if is_enumerable(a):
        return [item for item in items_of(a) if fits(item)]
    return fits(a)


def equal(a: Any, b: Any) -> Any:
    """`a -eq b`."""
    cls = type(a)
    if cls is type(b) and (cls is int or cls is float or cls is bool):
        return a == b
    if cls is str or a is None:
        return equal_values(a, b)
    return _filtering(a, lambda item: equal_values(item, b))


def not_equal(a: Any, b: Any) -> Any:
    """`a -ne b`."""
    cls = type(a)
    if cls is type(b) and (cls is int or cls is float or cls is bool):
        return a != b
    if cls is str or a is None:
        return not equal_values(a, b)
    return _filtering(a, lambda item: not equal_values(item, b))


def _relation(a: Any, b: Any, ignore_case: bool, holds: Callable[[int], bool]) -> Any:
    def fits(item: Any) -> bool:
        result = _compare(_plain(item), _plain(b), ignore_case)
        return result is not None and holds(result)

    return _filtering(a, fits)


def greater(a: Any, b: Any) -> Any:
    """`a -gt b`. Raises ShellError for values that have no order."""
    cls = type(a)
    if cls is type(b) and (cls is int or cls is float):
        return a > b
    return _relation(a, b, True, lambda result: result > 0)


def greater_equal(a: Any, b: Any) -> Any:
    """`a -ge b`."""
    cls = type(a)
    if cls is type(b) and (cls is int or cls is float):
        return a >= b
    return _relation(a, b, True, lambda result: result >= 0)


def less(a: Any, b: Any) -> Any:
    """`a -lt b`."""
    cls = type(a)
    if cls is type(b) and (cls is int or cls is float):
        return a < b
    return _relation(a, b, True, lambda result: result < 0)


def less_equal(a: Any, b: Any) -> Any:
    """`a -le b`."""
    cls = type(a)
    if cls is type(b) and (cls is int or cls is float):
        return a <= b
    return _relation(a, b, True, lambda result: result <= 0)


less_than = less
greater_than = greater


def cequal(a: Any, b: Any) -> Any:
    """`a -ceq b`."""
    return _filtering(a, lambda item: equal_values(item, b, False))


def cnot_equal(a: Any, b: Any) -> Any:
    """`a -cne b`."""
    return _filtering(a, lambda item: not equal_values(item, b, False))


def cgreater(a: Any, b: Any) -> Any:
    """`a -cgt b`."""
    return _relation(a, b, False, lambda result: result > 0)


def cgreater_equal(a: Any, b: Any) -> Any:
    """`a -cge b`."""
    return _relation(a, b, False, lambda result: result >= 0)


def cless(a: Any, b: Any) -> Any:
    """`a -clt b`."""
    return _relation(a, b, False, lambda result: result < 0)


def cless_equal(a: Any, b: Any) -> Any:
    """`a -cle b`."""
    return _relation(a, b, False, lambda result: result <= 0)


# -- wildcards and patterns


def _likeness(a: Any, b: Any, ignore_case: bool, wanted: bool) -> Any:
    """Of a collection, the texts of the items that fit."""
    from lyncshell.values.text import to_string
    from lyncshell.values.wildcard import compile_wildcard

    matches = compile_wildcard(to_string(b), ignore_case)
    if type(a) is str:
        return bool(matches(a)) is wanted
    a = _plain(a)
    if is_enumerable(a):
        return [text for text in map(to_string, items_of(a)) if bool(matches(text)) is wanted]
    return bool(matches(to_string(a))) is wanted


def like(a: Any, b: Any) -> Any:
    """`a -like b`."""
    return _likeness(a, b, True, True)


def not_like(a: Any, b: Any) -> Any:
    """`a -notlike b`."""
    return _likeness(a, b, True, False)


def clike(a: Any, b: Any) -> Any:
    """`a -clike b`."""
    return _likeness(a, b, False, True)


def cnot_like(a: Any, b: Any) -> Any:
    """`a -cnotlike b`."""
    return _likeness(a, b, False, False)


def match_with_groups(
    a: Any, b: Any, ignore_case: bool = True, negate: bool = False
) -> tuple[Any, Hashtable | None]:
    """`-match` and its kin: the result, and what `$Matches` becomes (None where it stays as it is)."""
    from lyncshell.values.text import to_string

    regex = _regex(b, ignore_case)
    a = _plain(a)
    if is_enumerable(a):
        return [item for item in items_of(a) if (regex.search(to_string(item)) is None) is negate], None
    found = regex.search(to_string(a))
    if found is None:
        return negate, None
    from lyncshell.values.hashtable import Hashtable

    return not negate, Hashtable(regex.captured(found))


def _regex(value: Any, ignore_case: bool) -> Any:
    from lyncshell.values.dotnet_regex import Regex, compile
    from lyncshell.values.text import to_string

    value = _plain(value)
    if isinstance(value, Regex):
        return value
    try:
        return compile(to_string(value), 1 if ignore_case else 0)
    except ShellError as error:
        error.error_id = error.exception_type
        raise


def match(a: Any, b: Any) -> Any:
    """`a -match b` without `$Matches`."""
    return match_with_groups(a, b)[0]


def not_match(a: Any, b: Any) -> Any:
    """`a -notmatch b`."""
    return match_with_groups(a, b, negate=True)[0]


def cmatch(a: Any, b: Any) -> Any:
    """`a -cmatch b`."""
    return match_with_groups(a, b, False)[0]


def cnot_match(a: Any, b: Any) -> Any:
    """`a -cnotmatch b`."""
    return match_with_groups(a, b, False, True)[0]


# -- containment and types


def _holds(collection: Any, value: Any, ignore_case: bool) -> bool:
    collection = _plain(collection)
    return any(equal_values(item, value, ignore_case) for item in items_of(collection))


def contains(a: Any, b: Any) -> bool:
    """`a -contains b`."""
    return _holds(a, b, True)


def not_contains(a: Any, b: Any) -> bool:
    """`a -notcontains b`."""
    return not _holds(a, b, True)


def ccontains(a: Any, b: Any) -> bool:
    """`a -ccontains b`."""
    return _holds(a, b, False)


def cnot_contains(a: Any, b: Any) -> bool:
    """`a -cnotcontains b`."""
    return not _holds(a, b, False)


def in_(a: Any, b: Any) -> bool:
    """`a -in b`."""
    return _holds(b, a, True)


def not_in_(a: Any, b: Any) -> bool:
    """`a -notin b`."""
    return not _holds(b, a, True)


def cin(a: Any, b: Any) -> bool:
    """`a -cin b`."""
    return _holds(b, a, False)


def cnot_in(a: Any, b: Any) -> bool:
    """`a -cnotin b`."""
    return not _holds(b, a, False)


def is_(a: Any, b: Any) -> bool:
    """`a -is b`: `b` a type or its name. Raises ShellError for an unknown name."""
    from lyncshell.values.typesystem import is_instance

    return is_instance(a, _type_operand(b, "-is"))


def is_not(a: Any, b: Any) -> bool:
    """`a -isnot b`."""
    return not is_(a, b)


def as_(a: Any, b: Any) -> Any:
    """`a -as b`: the converted value or null. Dates become text in the current culture here."""
    from lyncshell.values.convert import try_convert

    target = _type_operand(b, "-as")
    if target.full_name in ("System.String", "System.String[]") and getattr(_plain(a), "PS_TYPE", "") == _DATE:
        from lyncshell.values.text import to_display

        a = to_display(_plain(a))
    return try_convert(a, target)


_DATE = "System.DateTime"


def _type_operand(value: Any, symbol: str) -> Any:
    from lyncshell.values.text import to_string
    from lyncshell.values.typesystem import TypeInfo, find_type

    value = _plain(value)
    if isinstance(value, TypeInfo):
        return value
    if isinstance(value, str):
        found = find_type(to_string(value))
        if found is not None:
            return found
        raise ShellError(
            f"Unable to find type [{value}].", value, error_id="TypeNotFound",
            category=ErrorCategory.InvalidOperation,
        )
    word = "Is" if symbol == "-is" else "As"
    raise ShellError(
        f"The right operand of '{symbol}' must be a type.", value, error_id=f"{word}OperatorRequiresType",
        category=ErrorCategory.InvalidOperation,
    )
