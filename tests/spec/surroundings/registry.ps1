#% the registry has the product's keys
Test-Path 'HKLM:\SOFTWARE\Microsoft\Real-Time Communications'
Test-Path hklm:\software\nothing
(Get-ItemProperty 'HKLM:\Software\Microsoft\Windows\CurrentVersion\Uninstall\*' | Where-Object DisplayName -like '*Core Components').DisplayVersion
Get-ChildItem HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall | Select-Object -First 1 | ForEach-Object { $_.GetValue('Publisher'); $_.PSChildName; $_.Name }
(Get-ItemProperty 'Registry::HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Real-Time Communications' -Name InstallDir).InstallDir
Get-ItemPropertyValue 'HKLM:\SOFTWARE\Microsoft\Real-Time Communications' InstallDir
#= output
True
False
6.0.9319.0
Microsoft Corporation
Skype for Business Server 2015, Administrative Tools
HKEY_LOCAL_MACHINE\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\Skype for Business Server 2015, Administrative Tools
C:\Program Files\Skype for Business Server 2015\
C:\Program Files\Skype for Business Server 2015\

#% a key that is not there is not found, and nothing can be changed
try { Get-ItemProperty HKLM:\SOFTWARE\None -ErrorAction Stop } catch { $_.Exception.Message }
try { New-Item HKLM:\SOFTWARE\Mine -ErrorAction Stop } catch { $_.Exception.Message; $_.CategoryInfo.Category }
try { Remove-Item HKLM:\SOFTWARE\Microsoft -Recurse -ErrorAction Stop } catch { $_.Exception.Message }
#= output
Cannot find path 'HKLM:\SOFTWARE\None' because it does not exist.
Requested registry access is not allowed.
PermissionDenied
Requested registry access is not allowed.

#% the certificate stores are there
Test-Path Cert:\LocalMachine\My
Get-ChildItem Cert:\LocalMachine | ForEach-Object PSChildName
@(Get-ChildItem Cert:\LocalMachine\My | Where-Object NotAfter -lt (Get-Date)).Count
#= output
True
AuthRoot
CA
Disallowed
My
Root
TrustedPeople
TrustedPublisher
0

#% a location can be in the registry
Set-Location HKLM:\SOFTWARE
"$PWD"
Get-ChildItem Microsoft -Name
Test-Path C:\Temp
#= output
HKLM:\SOFTWARE
PowerShell
Real-Time Communications
Windows
True
