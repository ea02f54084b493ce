"""Classes and enums that scripts define: what generated code calls.

A class becomes a TypeInfo with declared members, as any other type has them, so that conversion, overloads and
Get-Member need to know nothing of scripts.

classes_text.py (the types of one text: made once, found by name, `using`)  classes_definition.py (one class: bases,
members, construction)  classes_members.py (properties and methods as declared members)  classes_methods.py (running
bodies)  classes_objects.py (the Python classes of the objects)  classes_enums.py  classes_attributes.py (validation and
transformation attributes that scripts write)

A method's body is lowered like a function's, except that `return` gives the value and whatever else is written is
dropped (`lowering_jumps.py`).
"""

from __future__ import annotations

from lyncshell.engine.classes_definition import ClassDefinition
from lyncshell.values.null import AUTOMATION_NULL
from lyncshell.values.script_object import ScriptObject

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.classes_text import BlockTypes
    from lyncshell.engine.variables import Scope
    from lyncshell.values.typesystem import TypeInfo


def define_types(v: Scope, types: BlockTypes) -> None:
    """Makes the types of a block known in the scope that runs it; for a whole text, does what its `using` lines say."""
    types.define(v)


def base_call(v: Scope, *arguments: Any) -> None:
    """`: base(arguments)` of a constructor."""
    definition: ClassDefinition = v.frame.definition
    definition.base_constructor(v["this"], [None if each is AUTOMATION_NULL else each for each in arguments])


def call_cast(obj: Any, type: TypeInfo, name: str, *arguments: Any) -> Any:
    """`([Type]obj).name(arguments)`: the method of that very class, even where the object's class overrides it."""
    from lyncshell.engine.runtime_members import call
    from lyncshell.values.overloads import call_method_def
    from lyncshell.values.typesystem import MethodDef, is_instance, type_of

    if not isinstance(obj, ScriptObject) or type_of(obj) is type or not is_instance(obj, type):
        return call(obj, name, *arguments)
    found = type.find(name)
    if not isinstance(found, MethodDef):
        return call(obj, name, *arguments)
    if not arguments and not isinstance(type.user, ClassDefinition) and found.name == "ToString":
        from lyncshell.engine.classes_objects import base_text

        return base_text(obj)
    plain = [None if each is AUTOMATION_NULL else each for each in arguments]
    return call_method_def(found, type, obj, plain)
