#% WMI shows the services as they are
Stop-Service -InputObject (Get-Service RTCRGS -ComputerName fe01)
(Get-WmiObject Win32_Service -ComputerName fe01.litwareinc.com -Filter "Name='RTCRGS'").State
Get-CimInstance -ClassName Win32_Service -ComputerName fe01 -Filter "Name LIKE 'RTC%MCU' AND State='Running'" | ForEach-Object Name
(gwmi -Query "SELECT Name, State FROM Win32_Service WHERE State = 'Stopped' OR Name = 'MASTER'" -ComputerName fe01).Name
#= output
Stopped
RTCASMCU
RTCAVMCU
RTCDATAMCU
RTCIMMCU
RTCRGS

#% computers know their names, and what nobody can know of them is null
$system = Get-WmiObject -Class Win32_ComputerSystem -ComputerName fe01.litwareinc.com
"$($system.Name) $($system.Domain) $($system.PartOfDomain) [$($system.Model)]"
(Get-CimInstance Win32_ComputerSystem).Name -eq $env:COMPUTERNAME
(Get-CimInstance Win32_OperatingSystem -ComputerName fe01.litwareinc.com).CSName
(Get-WmiObject Win32_LogicalDisk -Filter 'DriveType=3').DeviceID
(Get-WmiObject Win32_Product | Where-Object Name -like '*Core Components').Version
#= output
FE01 litwareinc.com True []
True
FE01
C:
6.0.9319.0

#% a class that is not here and a computer that nobody knows are errors
try { Get-WmiObject Win32_Fan -ErrorAction Stop } catch { $_.Exception.Message }
try { Get-WmiObject Win32_ComputerSystem -ComputerName nosuch -ErrorAction Stop } catch { $_.Exception.Message; $_.Exception.GetType().Name }
try { Get-CimInstance -Query 'GIVE ME ALL' -ErrorAction Stop } catch { $_.Exception.Message }
#= output
Invalid class "Win32_Fan"
The RPC server is unavailable. (Exception from HRESULT: 0x800706BA)
COMException
Invalid query "GIVE ME ALL"
