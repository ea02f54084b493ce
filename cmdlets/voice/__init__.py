"""Voice: from the digits that a user dials to the gateway over which the call leaves.

A **dial plan** (`dial_plan`) has normalization rules; the first whose pattern fits turns what was dialled into a
number. A **voice policy** (`policy`, `routing_policy`) names usages, in order; `usage` is the list of all usages.
A **route** (`route`, all of them in `routing`) has a pattern for numbers, usages and gateways; the first route by
priority that fits and shares a usage carries the call. A **trunk** (`trunk`) has rules for what the gateway gets to
see. Beside that: call park orbits, unassigned numbers with their announcements, and tests of routing that
administrators write down (`test_configuration`).

What lives here: these nouns; the rules that they share (`rules`); the algorithms (`normalization`, `outbound`), which
know nothing of parameters; what the tests give (`results`); and one module for each Test- cmdlet. What may not: the
priorities themselves (every list with a Priority has them, `lyncshell.declare.ordering`), users, gateways as services.
"""
