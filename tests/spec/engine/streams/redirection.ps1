#% errors of a function go where its call says
function F { 'out'; Write-Error 'e1'; 1 / $null; Get-Item ./none }
F 2> errors.txt
(Get-Content errors.txt | Where-Object { $_ -match 'e1|divide|none' }).Count -ge 3
#= output
out
True

#% all streams into one variable
$all = & { 'o'; Write-Warning 'w'; Write-Verbose 'v' -Verbose; Write-Host 'h'; Write-Error 'e' } *>&1
($all | ForEach-Object { $_.GetType().Name }) -join ','
#= output
String,WarningRecord,VerboseRecord,InformationRecord,ErrorRecord

#% appending keeps what is there
'a' > f.txt; 'b' >> f.txt; 1, 2 | ForEach-Object { "n$_" } >> f.txt
(Get-Content f.txt) -join ','
#= output
a,b,n1,n2

#% an expression can be redirected
$($x = 5; "x is $x") > e.txt
Get-Content e.txt
$(Write-Error 'quiet') 2> $null
'on'
#= output
x is 5
on

#% a redirection of the error stream of a foreach block
1 | ForEach-Object { Write-Error 'hidden'; 'shown' } 2> $null
#= output
shown

#% warnings and verbose text of nested functions are merged
function Inner { [CmdletBinding()]param() Write-Warning 'iw'; Write-Verbose 'iv' }
function Outer { [CmdletBinding()]param() Inner }
Outer -Verbose 3>&1 4>&1 | ForEach-Object { "$($_.GetType().Name) $_" }
#= output
WarningRecord iw
VerboseRecord iv

#% a warning variable collects without hiding
function F { [CmdletBinding()]param() Write-Warning 'one'; Write-Warning 'two' }
F -WarningVariable w -WarningAction SilentlyContinue
$w.Count
"$($w[1])"
#= output
2
two

#% warning action stop ends the command
function F { [CmdletBinding()]param() Write-Warning 'stop here'; 'never' }
try { F -WarningAction Stop 3> $null } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
#= output
ActionPreferenceStop
