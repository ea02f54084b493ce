"""The network as call admission control, location and media bypass see it: regions, links, routes, sites, subnets.

Everything here is listed in the one network configuration at Global. What may not live here: the answers to calls
(`cmdlets.analysis`), which only read it.
"""
