"""What a PowerShell value is, and what operators, casts and member accesses do to it.

Here live the classes of values that Python has none for (`numbers`, `objects`, `arrays`, `hashtable`, `enums`, dates,
records), the system of types (`typesystem`, with the names in `types_def`, `accelerators`, `enums_def`,
`exceptions_def`), and the rules: `convert` (casts), `arithmetic` and `comparison` (operators as functions on pairs of
values), `members` (properties, methods, indexes), text (`text`, `number_format`, `dotnet_format`, `dotnet_regex`).
`statics/` declares the members of .NET's types, one file for each family.

The rules of the house:

- `type(x) is int` means Int32, `float` Double, `str` String, `list` Object[]; fast paths depend on it.
- Operators are functions, never methods of the values: PowerShell's rules are per pair of types.
- No Python attribute is reachable from a script: members come from declared tables (`typesystem.declare`) only.
- What needs a running engine (a script block, `$OFS`, the clock) goes through `invoke.services()`.
- Nothing here parses scripts, knows commands or variables, prints, or reads the clock, the environment or the
  terminal. It imports `lyncshell.errors` and nothing else of the project.
- Start-up pays for what `1+1` needs: `decimal`, `uuid`, `regex`, `lxml` and the modules of members are imported
  where they are first used.
"""
