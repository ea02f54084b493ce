"""Configurations: how sites and services work. The verbs are those of `cmdlets.families`.

What lives here: one file for each subject (meetings, messages, records, the Registrar, web servers, devices, ...) with
the declarations of its nouns, the objects in memory that go into their properties, and the rules over a whole object;
`rules` has what several of them check. What users get by policy is in `cmdlets.policies`, what has a folder of its own
(voice, network, edge, logging) is there.

What may not live here: reading or writing items, which the verbs do, and limits of single properties anywhere but in
their annotations.
"""
