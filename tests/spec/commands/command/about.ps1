#% pages about the language are found by name, by part of a name and by pattern
(Get-Help about_if) -split '\r?\n' | Select-Object -Skip 1 -First 1
(Get-Help splatting) -split '\r?\n' | Select-Object -Skip 1 -First 1
(Get-Help about_*operators).Name
(Get-Help about_*operators)[0].Category
#= output
    about_If
    about_Splatting
about_Comparison_Operators
about_Operators
HelpFile

#% there is no help outside of the shell
try { Get-Help Get-Date -Online } catch { "$_" }
#= output
The help of Get-Date cannot be shown online: all help of this shell comes with it. Leave -Online out.

#% a component that no help names finds nothing
try { Get-Help Get-Date -Component nothing -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
HelpNotFound,Microsoft.PowerShell.Commands.GetHelpCommand
