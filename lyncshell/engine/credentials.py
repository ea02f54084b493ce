"""Asking for a credential: what a `-Credential` parameter does with a user name, and Get-Credential with nothing."""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

    from lyncshell.engine.hosting import Host


def ask_credential(host: Host, user: str = "", message: str | None = None, title: str | None = None) -> Any:
    """The credential that the user types; the name is asked for only where it is not known."""
    from lyncshell.values.statics.credential import PSCredential, SecureString

    host.write_line("")
    host.write_line(title or "PowerShell credential request")
    host.write_line(message or "Enter your credentials.")
    if not user:
        user = host.read_line("User: ")
    return PSCredential(user, SecureString(host.read_line(f"Password for user {user}: ", True)))
