#% drive C: is there on every system, with the folders that scripts take for granted
Test-Path C:\Temp
Test-Path C:\Windows\Temp
Test-Path "$env:ProgramData"
Test-Path C:\Temp\nothing.txt
#= output
True
True
True
False

#% a file of drive C: is written, read and shown by its Windows path
New-Item C:\Reports -ItemType Directory | Out-Null
'line' | Out-File C:\Reports\x.txt
'more' >> C:\Reports\x.txt
Get-Content C:\Reports\x.txt
(Get-Item C:\Reports\x.txt).FullName
(Get-Item C:\Reports\x.txt).DirectoryName
Get-ChildItem C:\Rep*\*.txt | ForEach-Object FullName
#= output
line
more
C:\Reports\x.txt
C:\Reports
C:\Reports\x.txt

#% both separators and any case name the same file
[pscustomobject]@{ a = 1 } | Export-Csv C:\Temp\Report.csv -NoTypeInformation
(Import-Csv c:/temp/REPORT.csv).a
Join-Path C:\Temp report.csv | Test-Path
#= output
1
True

#% .NET's file members take Windows paths too
[System.IO.File]::WriteAllText('C:\Temp\net.txt', 'written')
[System.IO.File]::ReadAllText("C:\Temp\net.txt")
[System.IO.Directory]::Exists('C:\temp')
#= output
written
True

#% a location on drive C: keeps its drive, and a path from its root stays on it
Set-Location C:\Windows
"$PWD"
Set-Location \Temp
(Get-Location).Path
'here' | Set-Content x.txt
Test-Path C:\Temp\x.txt
#= output
C:\Windows
C:\Temp
True

#% a drive that is not mapped is not there
Test-Path E:\Scripts
try { Get-Content E:\Scripts\x.txt -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
#= output
False
Cannot find drive. A drive with the name 'E' does not exist.
DriveNotFound,Microsoft.PowerShell.Commands.GetContentCommand

#% the file store of the deployment is a share
Test-Path \\atl-files-001.litwareinc.com\LyncShare
'kept' | Set-Content \\atl-files-001\lyncshare\backup.txt
Get-ChildItem \\atl-files-001\lyncshare | ForEach-Object Name
(Get-Item \\atl-files-001\lyncshare\backup.txt).FullName
Get-Content \\atl-files-001\lyncshare\*.txt
#= output
True
backup.txt
\\atl-files-001\lyncshare\backup.txt
kept

#% a share that nobody has is missing for reading and for writing
Test-Path \\nosuch\share
try { Get-Content \\nosuch\share\x -ErrorAction Stop } catch { $_.Exception.Message }
try { 'x' | Out-File \\nosuch\share\x -ErrorAction Stop } catch { $_.Exception.Message }
#= output
False
Cannot find path '\\nosuch\share\x' because it does not exist.
Could not find a part of the path '\\nosuch\share\x'.

#% variables that Windows sets have values everywhere, in any case
foreach ($name in 'COMPUTERNAME', 'username', 'USERDOMAIN', 'TEMP', 'UserProfile', 'windir', 'ProgramFiles', 'LOGONSERVER') {
    if (-not (Get-Item "env:$name").Value) { "no $name" }
}
$env:SystemRoot
Test-Path $env:TEMP
Test-Path $env:USERPROFILE
#= output
C:\Windows
True
True

#% a file in the folder for temporary files is found with a backslash
$file = "$env:TEMP\$([guid]::NewGuid()).txt"
'temporary' | Out-File $file
Get-Content $file
Remove-Item $file
Test-Path $file
#= output
temporary
False

#% copies, moves and removals work across drives
'data' | Set-Content one.txt
Copy-Item one.txt C:\Temp\two.txt
Move-Item C:\Temp\two.txt C:\Windows\Temp
Get-ChildItem C:\Windows\Temp -Name
Remove-Item C:\Windows\Temp\two.txt
Test-Path C:\Windows\Temp\two.txt
#= output
two.txt
False
