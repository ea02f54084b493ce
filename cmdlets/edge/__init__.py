"""The edge of the deployment: who comes in from outside, and which other organizations are reached.

What lives here: the access and A/V Edge configurations (`access`), the domains that are allowed, blocked or reached by
XMPP (`domains`), hosting and public providers (`providers`), and SIP routes that do not follow the topology
(`routing`), each with the rules that belong to it: a domain is on one list only, a provider's name and proxy are unique
among both kinds, a default route leaves no room for providers.

What may not live here: Edge servers as parts of the topology (`cmdlets.topology`), and what users may do outside
(`cmdlets.policies.external_access`).
"""
