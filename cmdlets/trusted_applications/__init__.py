"""Trusted applications: programs of others that the servers trust, their pools and their computers.

A pool is a service of the role TrustedApplicationPool; it, its computers and its applications are part of the topology
and work once Enable-CsTopology ran. What may not live here: what such a program does.
"""
