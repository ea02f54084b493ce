"""Members of what the trees hold: registry keys and certificate stores."""

from __future__ import annotations

from typing import Any

from lyncshell.providers.tree import CertificateStore, RegistryKey, TreeKey
from lyncshell.values.names import fold
from lyncshell.values.typesystem import declare, need_type

KEY = declare("Microsoft.Win32.RegistryKey", python=RegistryKey)
STORE = declare("Microsoft.PowerShell.Commands.X509StoreLocation", python=CertificateStore)


def _names(values: Any) -> Any:
    from lyncshell.values.arrays import TypedArray

    return TypedArray(need_type("System.String"), list(values))


KEY.property("string Name {get;}")(lambda self: self.path)
KEY.property("int SubKeyCount {get;}")(lambda self: len(self.node.children))
KEY.property("int ValueCount {get;}")(lambda self: len(self.node.values))
KEY.property("string[] Property {get;}")(lambda self: _names(self.node.values))
KEY.method("string[] GetValueNames()")(lambda self: _names(self.node.values))
KEY.method("string[] GetSubKeyNames()")(lambda self: _names(each.name for each in self.node.children.values()))
STORE.property("string Name {get;}")(lambda self: self.node.name)


@KEY.method("System.Object GetValue(string name)", "System.Object GetValue(string name, System.Object defaultValue)")
def _get_value(self: TreeKey, name: str, default: Any = None) -> Any:
    return next((value for key, value in self.node.values.items() if fold(key) == fold(name)), default)
