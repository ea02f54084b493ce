#% the services of a computer follow from the roles of its pool
Get-Service -ComputerName atl-mcs-001.litwareinc.com | ForEach-Object { "$($_.Name) $($_.Status)" }
(Get-Service RTCSRV -ComputerName fe01.litwareinc.com).DisplayName
@(Get-Service -ComputerName fe01.litwareinc.com -Name RTC*MCU).Count
#= output
REPLICA Running
RTCCLSAGT Running
RTCMEDSRV Running
Skype for Business Server Front-End
4

#% a stopped service is stopped everywhere, and started again it runs
Invoke-Command -ComputerName fe01.litwareinc.com { Stop-Service RTCSRV -Verbose:$false }
(Get-Service RTCSRV -ComputerName fe01.litwareinc.com).Status
(Get-Service RTCSRV -ComputerName fe02.litwareinc.com).Status
$service = Get-Service RTCSRV -ComputerName fe01
$service | Start-Service
$service.Status
(Get-Service RTCSRV -ComputerName fe01).Status
#= output
Stopped
Running
Running
Running

#% services that are not there, and computers that nobody knows, are reported
try { Get-Service NoSuch -ComputerName fe01 -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { Get-Service -ComputerName nosuch -ErrorAction Stop } catch { $_.Exception.Message }
@(Get-Service Lync* -ErrorAction SilentlyContinue).Count
try { Restart-Service RTCSRV -ErrorAction Stop } catch { $_.Exception.Message }
#= output
Cannot find any service with service name 'NoSuch'.
NoServiceFoundForGivenName,Microsoft.PowerShell.Commands.GetServiceCommand
Cannot open Service Control Manager on computer 'nosuch'. This operation might require other privileges.
0
Cannot find any service with service name 'RTCSRV'.

#% -WhatIf changes nothing
Get-Service RTCSRV -ComputerName fe01 | Stop-Service -WhatIf
(Get-Service RTCSRV -ComputerName fe01).Status
#= output
What if: Performing the operation "Stop-Service" on target "Skype for Business Server Front-End (RTCSRV)".
Running
