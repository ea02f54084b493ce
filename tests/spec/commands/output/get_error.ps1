#% Get-Error gives the newest errors with all that is known of them
try { 1 / 0 } catch { }
try { [int]'x' } catch { }
(Get-Error).FullyQualifiedErrorId
(Get-Error -Newest 2)[1].FullyQualifiedErrorId
(Get-Error | Out-String -Stream | Select-String 'ScriptLineNumber').Count
#= output
InvalidCastFromStringToInteger
RuntimeException
1
