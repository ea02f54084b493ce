"""How the domain declares its nouns: one class for each, and everything else follows.

    @policy(scopes=(GLOBAL, SITE, TAG), object_type="Microsoft.Rtc.Management.WritableConfig.Policy.Im.ImPolicy")
    class ImPolicy(Settings):
        \"\"\"What users may send.\"\"\"

        MaxLength: Annotated[UInt32, Range(ge=1, le=8000)] = UInt32(4000)
        \"\"\"Longest message, in characters.\"\"\"

What lives here: field types and limits (`fields`), the decorators (`settings`), what they record (`noun`), the
objects that a Get yields (`objects`), list changes (`modifier`), validation of a write (`models`, the only module that
knows pydantic), items in the store (`repository`), the deployment behind a cmdlet (`deployment`, `cmdlet`), and views.

What may not live here: any noun, and any verb. The five verbs are cmdlets of the package `cmdlets`; they ask a noun
for its definition. Reading needs no pydantic: a model is built when a noun is first written.
"""

from lyncshell.declare.fields import (
    At,
    Choice,
    In,
    InputOnly,
    Length,
    Mandatory,
    Named,
    OneOf,
    Pattern,
    Range,
    ReadOnly,
    Reference,
)
from lyncshell.declare.noun import ParameterSets
from lyncshell.declare.settings import Settings, configuration, displayed, element, policy, settings, value
from lyncshell.store.identity import Scope
from lyncshell.values.span_parse import parse_span as span

GLOBAL, SITE, SERVICE, TAG = Scope.GLOBAL, Scope.SITE, Scope.SERVICE, Scope.TAG

__all__ = [
    "GLOBAL", "SERVICE", "SITE", "TAG", "At", "Choice", "In", "InputOnly", "Length", "Mandatory", "Named", "OneOf",
    "ParameterSets", "Pattern", "Range", "ReadOnly", "Reference", "Settings", "configuration", "displayed", "element",
    "policy", "settings", "span", "value",
]  # fmt: skip
