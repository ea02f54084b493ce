"""The names of the modules that PowerShell's own commands come from, as Get-Command shows them."""

from __future__ import annotations

CORE = "Microsoft.PowerShell.Core"
UTILITY = "Microsoft.PowerShell.Utility"
MANAGEMENT = "Microsoft.PowerShell.Management"
