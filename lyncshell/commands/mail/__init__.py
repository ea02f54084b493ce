"""Sending mail. The session decides where a message goes: to the outbox, or, where the network is allowed, to a server.

What a message is, lives in `lyncshell.values.statics.mail`.
"""
