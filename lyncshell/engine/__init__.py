"""Tree to running program: lowering, scopes, binding, pipelines, streams and errors.

A text's tree is lowered to a Python module (`lowering` and its parts, one for each subject), whose functions call
nothing but `runtime` and its parts. A function runs as `run(v, out)`: `v` is the scope (`variables`), `out` takes
what it writes. A call site asks the command table (`table`, `command`, `discovery`) once and keeps a binding plan
(`callsite`, `binder*`, `parameters`); `pipeline` runs begin, process and end of its commands and alone turns an
exception into an ErrorRecord with its position (`records`); `streams` and `redirection` say where records go.
`script*`, `classes*` and `module*` are script blocks, functions, classes and modules; `state` is what commands see of
all this, and `engine` runs a text and gives an exit code.

What may not live here: a particular command, anything that prints or knows a terminal (`hosting` has the protocols),
the store, and anything that looks at the process: clock, environment and folders come in through `World`.

Where building showed the plan to be too small: Ctrl+C is raised in generated code only (`lyncshell.interrupts`), so
loops look at no flag; and the helpers of generated code are several modules that `runtime` gathers.
"""
