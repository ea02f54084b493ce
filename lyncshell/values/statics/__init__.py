"""The members of .NET's types, one module for each family.

A module here declares what scripts may reach of a family of types: properties, methods, static members, constructors,
as tables of `values.typesystem` (`declare`, `@STRING.method("string Trim()")`). The text of a signature is what
`"".Trim` prints, chooses the overload and converts the arguments; the function under it gets Python values.

- Which module declares a type is stated in `values/types_def.py`; it is imported when a member of the type is first
  asked for, so nothing here may be imported by modules that every start needs.
- What a type *is* (its Python class, how it is compared, formatted, parsed) belongs in `values/`, not here: these
  modules only make it reachable.
- A failure is raised as .NET's exception (`values/dotnet_errors.py`); `values/overloads.py` wraps it as PowerShell
  does. Clock, environment and directory come from `values.invoke.services()`.
"""
