"""The trees of a machine with the product's administrative tools: what its registry and certificate stores hold.

The registry says what setup says of the product and of Windows' place for its files; values of a real server's
hardware or operating system are not made up. Certificates are those of the deployment; it has none so far.
"""

from __future__ import annotations

from typing import Any

from lyncshell.providers.protocol import Drive
from lyncshell.providers.tree import CertificateStore, Node, RegistryKey, TreeProvider

_FILES = "C:\\Program Files\\Skype for Business Server 2015\\"
_COMMON = "C:\\Program Files\\Common Files\\Skype for Business Server 2015\\"
_VERSION = "6.0.9319.0"
_UNINSTALL = "SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Uninstall\\"

REGISTRY: dict[str, dict[str, Any]] = {
    "SOFTWARE\\Microsoft\\Real-Time Communications": {"InstallDir": _FILES},
    "SOFTWARE\\Microsoft\\PowerShell\\3\\PowerShellEngine": {"PowerShellVersion": "5.1"},
    _UNINSTALL + "Skype for Business Server 2015, Core Components": {
        "DisplayName": "Skype for Business Server 2015, Core Components",
        "DisplayVersion": _VERSION,
        "InstallLocation": _COMMON,
        "Publisher": "Microsoft Corporation",
    },
    _UNINSTALL + "Skype for Business Server 2015, Administrative Tools": {
        "DisplayName": "Skype for Business Server 2015, Administrative Tools",
        "DisplayVersion": _VERSION,
        "InstallLocation": _FILES,
        "Publisher": "Microsoft Corporation",
    },
    "SYSTEM\\CurrentControlSet\\Services": {},
    "SYSTEM\\CurrentControlSet\\Control\\Session Manager": {},
}
"""Key below HKEY_LOCAL_MACHINE -> its values."""

_STORES = ("AuthRoot", "CA", "Disallowed", "My", "Root", "TrustedPeople", "TrustedPublisher")
# Folded drive -> (its name, provider, root, description).
DRIVES = {
    "hklm": ("HKLM", "Registry", "HKEY_LOCAL_MACHINE", "The configuration settings for the local computer"),
    "hkcu": ("HKCU", "Registry", "HKEY_CURRENT_USER", "The software settings for the current user"),
    "cert": ("Cert", "Certificate", "", "X509 Certificate Provider"),
}


def tree_provider(state: Any, name: str) -> TreeProvider | None:
    """The provider of that folded name; None for another."""
    root = Node("")
    if name == "registry":
        root.make("HKEY_CURRENT_USER\\Software")
        machine = root.make("HKEY_LOCAL_MACHINE")
        for path, values in REGISTRY.items():
            machine.make(path).values.update(values)
        for service in ("ComputerName\\ActiveComputerName", "ComputerName\\ComputerName"):
            key = machine.make("SYSTEM\\CurrentControlSet\\Control\\" + service)
            key.values["ComputerName"] = str(state.environment.get("COMPUTERNAME") or "")
        return TreeProvider(state, "Registry", root, RegistryKey)
    if name == "certificate":
        for place in ("CurrentUser", "LocalMachine"):
            for store in _STORES:
                root.make(f"{place}\\{store}")
        return TreeProvider(state, "Certificate", root, CertificateStore)
    return None


def tree_drive(providers: Any, folded: str) -> Drive | None:
    """The drive of that folded name, over a provider that is made now where it is not there."""
    row = DRIVES.get(folded)
    if row is None:
        return None
    name, provider, root, description = row
    return Drive(name, providers.provider(provider), root, description)
