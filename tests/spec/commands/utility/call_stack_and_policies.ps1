#% the call stack has the innermost call first
function Outer { Inner 5 }
function Inner($a) { Get-PSCallStack | ForEach-Object { "$($_.Command) $($_.ScriptLineNumber) $($_.Arguments)" } | Select-Object -First 2 }
Outer
#= output
Inner 2 {a=5}
Outer 1 {}

#% execution policies are kept by scope and bind nothing
Set-ExecutionPolicy RemoteSigned
Set-ExecutionPolicy Bypass -Scope Process -Force
"$(Get-ExecutionPolicy)"; "$(Get-ExecutionPolicy -Scope LocalMachine)"
(Get-ExecutionPolicy -List).Count
#= output
Bypass
RemoteSigned
5

#% secure random numbers take the same bounds as random numbers
1..20 | ForEach-Object { Get-SecureRandom -Minimum 3 -Maximum 5 } | Sort-Object -Unique
(Get-SecureRandom -InputObject 1, 2, 3 -Shuffle | Measure-Object -Sum).Sum
#= output
3
4
6
