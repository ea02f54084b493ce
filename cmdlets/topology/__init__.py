"""The topology: sites, pools, computers, services with their ports and dependencies, SIP domains.

What a site, a pool or a service shows is put together from the items of the store in `objects`; `roles_*` declare what
a service of each role shows. What may not live here: trusted applications, which have a folder of their own, and
answers about calls and sign-in.
"""
