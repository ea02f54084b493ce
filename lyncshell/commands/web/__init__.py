"""Requests to web servers. The session decides whether a request leaves the computer (`lyncshell.web`).

`request` has the parameters and the request of both commands; each command makes its own thing of the answer.
"""
