#% new-item makes files with text, directories with parents, and refuses what is there
(New-Item a/b/c -ItemType Directory).Name
(New-Item a/f.txt -Value 'hello').Length
try { New-Item a/f.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
(New-Item a/f.txt -Force).Length
try { New-Item x -ItemType Nonsense -ErrorAction Stop } catch { $_.CategoryInfo.Category }
(New-Item deep/er/f.txt -Force -Value 'x').Name
#= output
c
5
NewItemIOError,Microsoft.PowerShell.Commands.NewItemCommand
0
InvalidArgument
f.txt

#% get-item of a missing file tells the whole path
try { Get-Item nofile -ErrorAction Stop } catch { $_.Exception.Message.Replace($PWD.Path, '~'); $_.CategoryInfo.Reason }
@(Get-Item nofile*).Count
#= output
Cannot find path '~/nofile' because it does not exist.
ItemNotFoundException
0

#% listing goes directories first, filters and recurses
New-Item d/e/f -ItemType Directory | Out-Null
'd/a.log', 'd/b.txt', 'd/.hid', 'd/e/c.log', 'd/e/f/z.log' | ForEach-Object { Set-Content $_ 'x' }
(Get-ChildItem d).Name -join ' '
(Get-ChildItem d -Recurse).Name -join ' '
(Get-ChildItem d -Recurse -Filter *.log).Name -join ' '
(Get-ChildItem d -Recurse -Include *.log, *.txt -Exclude z*).Name -join ' '
(Get-ChildItem d/*.log -Recurse).Name -join ' '
(Get-ChildItem d -File).Name -join ' '
(Get-ChildItem d -Directory).Name
(Get-ChildItem d -Force -File).Name -join ' '
(Get-ChildItem d -Depth 1 -Name) -replace '\\', '/' -join ' '
(Get-ChildItem d -Attributes !Directory).Name -join ' '
#= output
e a.log b.txt
e a.log b.txt f c.log z.log
a.log c.log z.log
a.log b.txt c.log
a.log c.log z.log
a.log b.txt
e
.hid a.log b.txt
e a.log b.txt e/f e/c.log
a.log b.txt

#% copies and moves go into a directory that is there
New-Item src/in -ItemType Directory | Out-Null
Set-Content src/in/x.txt 1
Copy-Item src dst -Recurse
Copy-Item src dst -Recurse
(Get-ChildItem dst -Recurse -Name) -replace '\\', '/' -join ' '
Copy-Item src/in/x.txt -Destination y.txt -PassThru | ForEach-Object Name
Move-Item y.txt dst
Test-Path dst/y.txt
try { Move-Item nothing dst -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Copy-Item src/in/x.txt src/in/x.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
in src in/x.txt src/in src/in/x.txt
y.txt
True
PathNotFound,Microsoft.PowerShell.Commands.MoveItemCommand
CopyError,Microsoft.PowerShell.Commands.CopyItemCommand

#% a directory with contents is removed after a question
New-Item d -ItemType Directory | Out-Null
Set-Content d/x 1
New-PSDrive q9 FileSystem $PWD.Path | Out-Null
Remove-Item q9:/d
Test-Path d
Remove-Item q9:/d -Recurse
Test-Path d
#= answers
n
#= output

Confirm
The item at q9:/d has children and the Recurse parameter was not specified. If you continue, all children will be removed with the item. Are you sure you want to continue?
[Y] Yes  [N] No  [S] Suspend  [?] Help (default is "Y"): n
True
False

#% -whatif changes nothing and says what would happen
Set-Content f.txt 1
New-PSDrive q9 FileSystem $PWD.Path | Out-Null
Remove-Item q9:/f.txt -WhatIf
Set-Content q9:/f.txt 2 -WhatIf
Copy-Item q9:/f.txt q9:/g.txt -WhatIf
New-Item q9:/new -ItemType Directory -WhatIf
Get-Content f.txt
#= output
What if: Performing the operation "Remove File" on target "q9:/f.txt".
What if: Performing the operation "Set Content" on target "Path: q9:/f.txt".
What if: Performing the operation "Copy File" on target "Item: q9:/f.txt Destination: q9:/g.txt".
What if: Performing the operation "Create Directory" on target "Destination: q9:/new".
1

#% renaming takes a name only and not one that is taken
Set-Content a.txt 1; Set-Content b.txt 2
(Rename-Item a.txt c.txt -PassThru).Name
try { Rename-Item b.txt c.txt -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Rename-Item nothing x -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
c.txt
RenameItemIOError,Microsoft.PowerShell.Commands.RenameItemCommand
PathNotFound,Microsoft.PowerShell.Commands.RenameItemCommand

#% test-path asks for kind, age and syntax
New-Item d -ItemType Directory | Out-Null
Set-Content old.txt 1
(Get-Item old.txt).LastWriteTime = [datetime]'2016-01-01'
Test-Path d -PathType Leaf
Test-Path old.txt -OlderThan '2017-01-01'
Test-Path old.txt -NewerThan '2017-01-01'
Test-Path 'any/thing' -IsValid
Test-Path nodrive:x -IsValid
Test-Path *.txt
#= output
False
True
False
True
False
True

#% parts of paths
Split-Path 'logs/a.b.txt' -LeafBase
Split-Path 'logs/a.b.txt' -Extension
(Split-Path 'a/b/c') -replace '\\', '/'
Split-Path 'x' | ForEach-Object Length
Split-Path 'HKLM:\Software\X' -Qualifier
Split-Path 'HKLM:\Software\X' -NoQualifier
Split-Path 'a/b' -IsAbsolute
(Join-Path a b c 'd/e') -replace '\\', '/'
(Join-Path 'a/' '/b') -replace '\\', '/'
#= output
a.b
.txt
a/b
0
HKLM:
\Software\X
False
a/b/c/d/e
a/b

#% locations are kept on stacks
New-Item one/two -ItemType Directory | Out-Null
Push-Location one
Push-Location two
(Get-Location -Stack).Count
Pop-Location
Split-Path $PWD -Leaf
Set-Location ..
Set-Location -
Split-Path $PWD -Leaf
try { Set-Location nowhere -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
(Resolve-Path two -Relative) -replace '\\', '/'
#= output
2
one
one
PathNotFound,Microsoft.PowerShell.Commands.SetLocationCommand
./two

#% properties of files are read and written
Set-Content a.txt 'abc' -NoNewline
Get-ItemPropertyValue a.txt Length
(Get-ItemProperty a.txt Name, Length).Name
Set-ItemProperty a.txt LastWriteTime ([datetime]'2016-02-03')
(Get-Item a.txt).LastWriteTime.ToString('yyyyMMdd')
try { Get-ItemProperty a.txt Nope -ErrorAction Stop } catch { $_.CategoryInfo.Category }
#= output
3
a.txt
20160203
InvalidArgument

#% an unknown drive is an error, a new one is used like any other
try { Get-Item zz:\x -ErrorAction Stop } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
New-Item data/sub -ItemType Directory | Out-Null
Set-Content data/sub/f.txt 'on a drive'
(New-PSDrive zz FileSystem data).Name
Get-Content zz:\sub\f.txt
Get-Content zz:/sub/f.txt
(Get-ChildItem zz:\sub).Name
Remove-PSDrive zz
Test-Path zz:\sub
#= output
DriveNotFound,Microsoft.PowerShell.Commands.GetItemCommand
DriveNotFoundException
zz
on a drive
on a drive
f.txt
False
