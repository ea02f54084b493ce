"""The names that generated code may call, and nothing else of the engine.

`NAMES` is the dict that every unit's globals start from. The functions live by subject: `runtime_values` (writing and
building values), `runtime_variables`, `runtime_members`, `runtime_flow` (errors, loops, switch), and in
`lyncshell.values` the operators. Functions that need to know where they run get the scope `v` first.
"""

from __future__ import annotations

from lyncshell.engine.constraints import declare
from lyncshell.engine.control import BreakFlow, ContinueFlow, LoopFlow, ReturnFlow
from lyncshell.engine.runtime_fast import PLAIN, UNSET, alike, all_plain, counted, element_class, found, ready
from lyncshell.engine.runtime_flow import (
    breaks,
    case_block,
    case_equal,
    case_regex,
    case_wildcard,
    caught,
    end_catch,
    enter_try,
    failed,
    file_lines,
    halted,
    label_of,
    leave,
    leave_try,
    statement,
    status,
    succeeded,
    switch_values,
    thrown,
    thrown_again,
    trapped,
)
from lyncshell.engine.runtime_members import (
    call,
    cmatch,
    cnot_match,
    item,
    match,
    member,
    member_key,
    not_match,
    set_item,
    set_member,
    set_static,
    static_call,
    static_member,
    step_item,
    step_member,
    step_static,
)
from lyncshell.engine.runtime_values import (
    array,
    array_of,
    base_call,
    call_cast,
    collapse,
    collect,
    collect_array,
    custom_object,
    define_function,
    define_types,
    discard,
    each,
    emit,
    enumerator,
    flush,
    forget,
    hashtable,
    ordered,
    ordered_refused,
    plain,
    run_part,
    script_block,
    spread,
    unrolled,
)
from lyncshell.engine.runtime_variables import (
    assign,
    drive_item,
    global_scope,
    keep_under,
    reference,
    refuse,
    restore_under,
    scoped,
    set_drive_item,
    step,
    step_drive_item,
    step_scoped,
)
from lyncshell.values.arithmetic import (
    add,
    band,
    bnot,
    bor,
    bxor,
    decrement,
    divide,
    increment,
    multiply,
    negate,
    plus,
    range_,
    remainder,
    shl,
    shr,
    subtract,
)
from lyncshell.values.comparison import (
    as_,
    ccontains,
    cequal,
    cgreater,
    cgreater_equal,
    cin,
    cless,
    cless_equal,
    clike,
    cnot_contains,
    cnot_equal,
    cnot_in,
    cnot_like,
    contains,
    equal,
    greater,
    greater_equal,
    in_,
    is_,
    is_not,
    less,
    less_equal,
    like,
    not_contains,
    not_equal,
    not_in_,
    not_like,
)
from lyncshell.values.convert import convert, truth
from lyncshell.values.null import MISSING
from lyncshell.values.text import format_string, join, replace, split, split_whitespace, to_string

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any


def text(value: Any) -> str:
    """The text of a value inside an expandable string."""
    return value if type(value) is str else to_string(value)


def csplit(left: Any, right: Any) -> Any:
    """`-csplit`"""
    return split(left, right, False)


def creplace(left: Any, right: Any) -> Any:
    """`-creplace`"""
    return replace(left, right, False)


NAMES: dict[str, Any] = {
    function.__name__: function
    for function in (
        BreakFlow, ContinueFlow, LoopFlow, ReturnFlow, add, alike, all_plain, array, array_of, as_, assign, band,
        base_call, bnot, bor, breaks, bxor, call, call_cast, case_block, case_equal, case_regex, case_wildcard,
        caught, ccontains, cequal, cgreater, cgreater_equal, cin, cless, cless_equal, clike, cmatch, cnot_contains,
        cnot_equal, cnot_in, cnot_like, cnot_match, collapse, collect, collect_array, contains, convert, counted,
        creplace, csplit, custom_object, declare, decrement, define_function, define_types, discard, divide,
        drive_item, each, element_class, emit, end_catch, enter_try, enumerator, equal, failed, file_lines, flush,
        forget, format_string, found, global_scope, greater, greater_equal, halted, hashtable, in_, increment, is_,
        is_not, item, join, keep_under, label_of, leave, leave_try, less, less_equal, like, match, member, member_key,
        multiply, negate, not_contains, not_equal, not_like, not_match, ordered, ordered_refused, plain, plus, range_,
        ready, reference, refuse, remainder, replace, restore_under, run_part, scoped, script_block, set_drive_item,
        set_item, set_member, set_static, shl, shr, split, spread, statement, static_call, static_member, status,
        step, step_drive_item, step_item, step_member, step_scoped, step_static, subtract, succeeded, switch_values,
        text, thrown, thrown_again, trapped, truth, unrolled,
    )
}  # fmt: skip
NAMES.update(not_in=not_in_, join_all=join, split_words=split_whitespace, MISSING=MISSING, PLAIN=PLAIN, UNSET=UNSET)
