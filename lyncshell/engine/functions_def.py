"""The functions that a shell starts with, as PowerShell has them. Folded name -> (name, text)."""

from __future__ import annotations

_TEXTS = {
    "cd..": "Set-Location ..",
    "cd\\": "Set-Location \\",
    "cd~": "Set-Location ~",
    "Clear-Host": "[Console]::Write([char]27 + '[2J' + [char]27 + '[H')",
    "help": "Get-Help @args",
    "mkdir": """
        [CmdletBinding(DefaultParameterSetName = 'pathSet', SupportsShouldProcess = $true)]
        param(
            [Parameter(ParameterSetName = 'nameSet', Position = 0, ValueFromPipelineByPropertyName = $true)]
            [Parameter(ParameterSetName = 'pathSet', Mandatory = $true, Position = 0,
                ValueFromPipelineByPropertyName = $true)]
            [string[]] $Path,
            [Parameter(ParameterSetName = 'nameSet', Mandatory = $true, ValueFromPipelineByPropertyName = $true)]
            [string] $Name,
            [switch] $Force
        )
        process { New-Item -ItemType Directory @PSBoundParameters }""",
    "Pause": "$null = Read-Host 'Press Enter to continue...'",
    "prompt": "\"PS $(Get-Location)> \"",
}

FUNCTIONS: dict[str, tuple[str, str]] = {name.lower(): (name, text) for name, text in _TEXTS.items()}
