#% the product's module can be imported under both names, and from the product's folder
Import-Module Lync
Import-Module SkypeForBusiness
Import-Module "C:\Program Files\Common Files\Skype for Business Server 2015\Modules\SkypeForBusiness\SkypeForBusiness.psd1"
(Get-Module Lync).Name
(Get-Module SkypeForBusiness | Select-Object -First 1).Name
(Get-Command -Module Lync).Count -eq (Get-Command -Module SkypeForBusiness).Count
#= output
Lync
SkypeForBusiness
True

#% modules that are here are listed as available, others are not
Get-Module -ListAvailable Lync, SkypeForBusiness, MSOnline, ActiveDirectoryX | ForEach-Object Name
if (Get-Module -ListAvailable -Name SkypeOnlineConnector) { 'there' } else { 'not there' }
#= output
Lync
SkypeForBusiness
not there

#% a module of another product is not found, and its commands neither
try { Import-Module MSOnline -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
try { Connect-MsolService } catch { $_.FullyQualifiedErrorId }
#= output
Modules_ModuleNotFound,Microsoft.PowerShell.Commands.ImportModuleCommand
CommandNotFoundException

#% a script may supply a command of another product
function Get-MsolUser { param($UserPrincipalName) "cloud $UserPrincipalName" }
Get-MsolUser -UserPrincipalName ken@litwareinc.com
#= output
cloud ken@litwareinc.com

#% the product's cmdlets can be imported with a prefix
Import-Module Lync -Prefix Old
(Get-OldCsSite Redmond).SiteId
(Get-CsSite Redmond).SiteId
#= output
1
1

#% a snap-in is not installed
Add-PSSnapin Quest.ActiveRoles.ADManagement -ErrorAction SilentlyContinue
$Error[0].Exception.Message
if (-not (Get-PSSnapin Quest* -ErrorAction SilentlyContinue)) { 'none' }
#= output
The Windows PowerShell snap-in 'Quest.ActiveRoles.ADManagement' is not installed on this computer.
none

#% #requires imports the modules that are here, and nobody is no administrator
@'
#Requires -Version 3.0
#requires -Modules Lync
#Requires -RunAsAdministrator
"ran with $((Get-Module Lync).Name)"
'@ | Set-Content needs.ps1
.\needs.ps1
#= output
ran with Lync

#% a script that requires what is not here does not run
"#requires -Modules ActiveDirectoryX, NoSuch`n'ran'" | Set-Content a.ps1
"#requires -Version 99`n'ran'" | Set-Content b.ps1
foreach ($script in 'a', 'b') {
    try { & ".\$script.ps1" } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
}
#= output
The script 'a.ps1' cannot be run because the following modules that are specified by the "#requires" statements of the script are missing: ActiveDirectoryX, NoSuch.
ScriptRequiresMissingModules
The script 'b.ps1' cannot be run because it contained a "#requires" statement for PowerShell 99.0. The version of PowerShell that is required by the script does not match the currently running version of PowerShell 7.6.5.
ScriptRequiresUnmatchedPSVersion
