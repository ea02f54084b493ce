"""Types whose values the engine makes: which module of the engine declares the members of each.

`lyncshell.values` knows their names only (or not at all); `announce` tells it the modules, once for a process.
"""

from __future__ import annotations

from lyncshell.values.typesystem import declare

_A = "System.Management.Automation."
_OBJECT = "System.Object"
_ATTRIBUTES = (
    "Parameter", "Alias", "ValidateSet", "ValidateRange", "ValidatePattern", "ValidateLength", "ValidateCount",
    "ValidateScript", "ValidateNotNull", "ValidateNotNullOrEmpty", "AllowNull", "AllowEmptyString",
    "AllowEmptyCollection", "CmdletBinding",
)  # fmt: skip
# Full name -> (base, module of this package).
TYPES: dict[str, tuple[str, str]] = {
    _A + "ScriptBlock": (_OBJECT, "script_members"),
    _A + "PSScriptCmdlet": (_A + "PSCmdlet", "pscmdlet"),
    _A + "ScriptInfo": (_A + "CommandInfo", "command_types"),
    _A + "SessionState": (_OBJECT, "host_object"),
    _A + "EngineIntrinsics": (_OBJECT, "host_object"),
    _A + "Internal.Host.InternalHost": (_OBJECT, "host_object"),
    _A + "RuntimeDefinedParameter": (_OBJECT, "dynamic_parameters"),
    _A + "RuntimeDefinedParameterDictionary": (_OBJECT, "dynamic_parameters"),
    _A + "Host.FieldDescription": (_OBJECT, "host_prompts"),
    _A + "Host.KeyInfo": (_OBJECT, "host_prompts"),
    _A + "Host.Size": ("System.ValueType", "host_prompts"),
    _A + "Host.Coordinates": ("System.ValueType", "host_prompts"),
    _A + "Language.Ast": (_OBJECT, "ast_members"),
    **{f"{_A}{name}Attribute": ("System.Attribute", "attribute_values") for name in _ATTRIBUTES},
}
_announced: list[bool] = []


def announce() -> None:
    """Makes the types known."""
    if _announced:
        return
    _announced.append(True)
    for name, (base, module) in TYPES.items():
        found = declare(name, base=base)
        found.module = f"lyncshell.engine.{module}"
        found._loaded = False
