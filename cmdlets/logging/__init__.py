"""What servers record of their own work, and the tests that watch them.

What lives here: centralized logging with its scenarios, search terms, groups and regions (`centralized`), the older
diagnostics of single servers (`diagnostics`), and the users and pools of synthetic tests (`monitoring`).

What may not live here: running the agents or the tests, which need servers; and records about users' calls and
messages, which are `cmdlets.configurations.records`.
"""
