"""The Windows services of the product's computers under the product's own names.

Which services there are and which run, the shell's machine knows (`state.services["machine"]`); Get-Service shows the
same. What may not live here: the services of the topology's roles, which Get-CsService shows.
"""
