#% entries are numbered, found, run again and cleared
1..3 | ForEach-Object { [pscustomobject]@{ CommandLine = "$_ + 1" } } | Add-History
(Get-History).CommandLine -join '; '
(Get-History -Count 1).Id
(Get-History 2).CommandLine
Invoke-History 3
Clear-History -Id 1
(Get-History).Id -join ' '
#= output
1 + 1; 2 + 1; 3 + 1
3
2 + 1
3 + 1
4
2 3 4

#% a number that was never given is an error
try { Get-History 99 -ErrorAction Stop } catch { "$_" }
#= output
Cannot locate the history for Id 99.
