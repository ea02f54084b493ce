#% variables are items
$pool = 'p1'
(Get-Item variable:pool).Value
Set-Item variable:pool 'p2'
$pool
Test-Path variable:nosuch
Rename-Item variable:pool other
$other
Remove-Item variable:other
$null -eq $other
New-Item variable:made -Value 5 | Out-Null
$made
(Get-ChildItem variable:mad*).Name
Clear-Item variable:made
$null -eq $made
#= output
p1
p2
False
p2
True
5
made
True

#% functions are items
function Get-One { 1 }
(Get-Item function:Get-One).CommandType
Copy-Item function:Get-One function:Get-Uno
Get-Uno
Set-Item function:Get-One { 'new' }
Get-One
${function:Get-One}.GetType().Name
Remove-Item function:Get-One
Test-Path function:Get-One
$function:Made = "'from text'"
Made
(Get-Content function:Made).ToString()
try { Get-Item function:Nope -ErrorAction Stop } catch { $_.Exception.Message }
#= output
Function
1
new
ScriptBlock
False
from text
'from text'
Cannot find path 'Function:/Nope' because it does not exist.

#% aliases are items
New-Item alias:zz -Value Get-Date | Out-Null
(Get-Alias zz).Definition
$alias:zz
Remove-Item alias:zz
Test-Path alias:zz
#= output
Get-Date
Get-Date
False

#% the environment is a drive
$env:LS_A = 'x'
(Get-Item env:LS_A).Value
Test-Path env:LS_A
$env:LS_A = $null
Test-Path env:LS_A
New-Item env:LS_B -Value 'b' | Out-Null
Rename-Item env:LS_B LS_C
$env:LS_C
try { Get-Item env:LS_NOPE -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
x
True
False
b
PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand

#% files are read and written through braces
$p = Join-Path $PWD.Path 'v.txt'
Set-Content v.txt 'a', 'b'
New-PSDrive q9 FileSystem $PWD.Path | Out-Null
${q9:v.txt} -join '+'
${q9:w.txt} = 'written'
Get-Content w.txt
#= output
a+b
written

#% items carry where they come from
Set-Content a.txt 1
$i = Get-Item a.txt
$i.PSChildName
$i.PSProvider.Name
$i.PSIsContainer
$i.PSPath.EndsWith('a.txt')
#= output
a.txt
FileSystem
False
True

#% wildcards match names and brackets, and a backtick makes them plain
'a1.txt', 'a2.txt', 'b1.txt' | ForEach-Object { Set-Content $_ 1 }
Set-Content -LiteralPath '[x].txt' 1
(Get-Item [ab]1.txt).Name -join ' '
(Get-Item a?.txt).Name -join ' '
(Get-Item '`[x`].txt').Name
(Get-Item -LiteralPath '[x].txt').Name
#= output
a1.txt b1.txt
a1.txt a2.txt
[x].txt
[x].txt
