#% get-random stays between its bounds and picks from a list
(1..50 | ForEach-Object { Get-Random -Minimum 2 -Maximum 4 } | Sort-Object -Unique) -join ','
(Get-Random -InputObject 1, 2, 3 -Shuffle | Sort-Object) -join ','
@(1..10 | Get-Random -Count 3).Count
@(1..3 | Get-Random -Count 9).Count
(Get-Random -Maximum 1.5).GetType().Name
#= output
2,3
1,2,3
3
3
Double

#% the same seed gives the same numbers
$a = Get-Random -SetSeed 7
$b = Get-Random -SetSeed 7
$a -eq $b
#= output
True

#% bounds the wrong way round are an error
try { Get-Random -Minimum 5 -Maximum 2 } catch { $_.FullyQualifiedErrorId; $_.CategoryInfo.Category; $_.Exception.Message }
#= output
MinGreaterThanOrEqualMax,Microsoft.PowerShell.Commands.GetRandomCommand
InvalidArgument
The Minimum value (5) cannot be greater than or equal to the Maximum value (2).

#% guids are new each time, empty, or read from text
(New-Guid) -eq (New-Guid)
(New-Guid -Empty).ToString()
(New-Guid '{11111111-2222-3333-4444-555555555555}').ToString()
(New-Guid).GetType().Name
#= output
False
00000000-0000-0000-0000-000000000000
11111111-2222-3333-4444-555555555555
Guid

#% measure-command drops output and gives a time span
$t = Measure-Command { 'dropped'; $script:ran = $true }
$t.GetType().Name
$ran
1, 2 | Measure-Command { $script:last = $_ } | ForEach-Object { $_.GetType().Name }
$last
#= output
TimeSpan
True
TimeSpan
2

#% strict mode holds in its scope and below
function F { Set-StrictMode -Version Latest; try { $nope } catch { 'refused' } }
F
"[$nope]"
Set-StrictMode -Version 1
try { $nope } catch { 'refused too' }
Set-StrictMode -Off
"[$nope]"
#= output
refused
[]
refused too
[]

#% read-host asks with its prompt and gives what was typed
$name = Read-Host 'Your name'
"hello $name"
#= answers
Anna
#= output
Your name: Anna
hello Anna

#% sleeping takes seconds, milliseconds or a time span and refuses negative times
Start-Sleep -Milliseconds 1
Start-Sleep 0.001
try { Start-Sleep -Seconds -1 } catch { $_.FullyQualifiedErrorId }
#= output
ParameterArgumentValidationError,Microsoft.PowerShell.Commands.StartSleepCommand

#% the culture and the host can be asked
(Get-Culture).Name
(Get-UICulture).Name
(Get-Host).Name -eq $Host.Name
#= output
en-US
en-US
True
