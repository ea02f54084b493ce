"""The machine that a script runs on: its services, processes, event logs, and what WMI says of it.

Services are those of the topology's computers (`state.services["machine"]`, `lyncshell.machine`); processes and disks
are those of the system. What nobody can know here, commands refuse with the error of a machine that does not have it.
"""
