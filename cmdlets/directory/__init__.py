"""The module ActiveDirectory: the cmdlets with which scripts read and change the directory beside the product's own.

What lives here: `Get-ADUser` and its like, over the same accounts, contacts, groups and units that Get-CsAdUser and
the contacts' cmdlets show. `reading` is what all Gets share (filters in both spellings, search base and scope, the
attributes that are shown), the other modules are the cmdlets. Attribute names, and how they map to what the store
keeps, are `lyncshell.declare.directory_objects`'s.

There is one domain in one forest, its domain controller is no other computer: -Server, -Credential, -AuthType and
-Partition are taken and change nothing, which their help says. What may not live here: anything of the product; a
script that never says `Import-Module ActiveDirectory` needs nothing of it.
"""
