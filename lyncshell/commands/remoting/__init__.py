"""Other computers: sessions on them, blocks run on them, names and addresses of them.

There are no other computers here but those of the deployment's topology. `network` knows their names and addresses;
`running` runs a script block as one of them, in scopes of its own and with that computer's environment, and marks what
it writes; `session` is the PSSession. A session to a pool's OcsPowershell leads back to this deployment.

Not here: what runs on this computer (`lyncshell.commands.process`), and anything that opens a connection.
"""
