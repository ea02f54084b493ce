#% the product's services of a computer are shown with their roles
Get-CsWindowsService -ComputerName atl-mcs-001.litwareinc.com | Format-Table Name, Status
(Get-CsWindowsService RTCSRV -ComputerName fe01.litwareinc.com).RoleName | Sort-Object
#= output

Name      Status
----      ------
REPLICA   Running
RTCCLSAGT Running
RTCMEDSRV Running

Registrar
UserServer

#% a watchdog starts what is stopped, and Windows shows the same
Stop-CsWindowsService RTCRGS -ComputerName fe01.litwareinc.com
(Get-Service RTCRGS -ComputerName fe01.litwareinc.com).Status
Get-CsPool pool0.litwareinc.com | Select-Object -ExpandProperty Computers | ForEach-Object {
    foreach ($service in Get-CsWindowsService -ComputerName $_ | Where-Object Status -ne 'Running') {
        "$($service.Name) on $_ is $($service.Status)"
        $service | Start-CsWindowsService
    }
}
(Get-Service RTCRGS -ComputerName fe01.litwareinc.com).Status
#= output
Stopped
RTCRGS on fe01.litwareinc.com is Stopped
Running

#% a computer that is not of the topology has no services
try { Get-CsWindowsService -ComputerName nosuch.litwareinc.com } catch { $_.Exception.Message }
try { Get-CsWindowsService NoSuch -ComputerName fe01.litwareinc.com } catch { $_.Exception.Message }
#= output
Computer "nosuch.litwareinc.com" is not part of the topology.
There is no service "NoSuch" on computer "fe01.litwareinc.com".

#% -WhatIf stops nothing
Stop-CsWindowsService RTCRGS -ComputerName fe01.litwareinc.com -WhatIf
(Get-CsWindowsService RTCRGS -ComputerName fe01.litwareinc.com).Status
#= output
What if: Performing the operation "Stop-CsWindowsService" on target "RTCRGS on fe01.litwareinc.com".
Running
