#% Invoke-Command runs the block as the computer that it names
$before = $env:COMPUTERNAME
Invoke-Command -ComputerName fe01.litwareinc.com, fe02 { $env:COMPUTERNAME }
$env:COMPUTERNAME -eq $before
#= output
FE01
FE02
True

#% what comes back tells where it comes from
$found = Invoke-Command -ComputerName fe01.litwareinc.com { [pscustomobject]@{ Name = 'x' } }
"$($found.Name) $($found.PSComputerName) $($found.RunspaceId.GetType().Name)"
(Invoke-Command -ComputerName fe02.litwareinc.com { 42 }).PSComputerName
(Invoke-Command -ComputerName fe02.litwareinc.com { 42 }) + 1
#= output
x fe01.litwareinc.com Guid
fe02.litwareinc.com
43

#% arguments, input and $using reach the block, other variables do not
$a = 1; $b = 2
1..3 | Invoke-Command -ComputerName fe01.litwareinc.com { param($x) "[$x] [$a] [$using:b] $($input -join ',')" } -ArgumentList 7
#= output
[7] [] [2] 1,2,3

#% a computer that nobody knows is reported, and the others are asked
Invoke-Command -ComputerName nosuch, fe01.litwareinc.com { 'here' } -ErrorVariable e -ErrorAction SilentlyContinue
$e[0].FullyQualifiedErrorId
$e[0].CategoryInfo.Category
$e[0].TargetObject
try { Invoke-Command nosuch { 1 } -ErrorAction Stop } catch { $_.Exception.GetType().Name }
#= output
here
NetworkPathNotFound,PSSessionStateBroken,Microsoft.PowerShell.Commands.InvokeCommandCommand
OpenError
nosuch
PSRemotingTransportException

#% cmdlets of the product work there too
Invoke-Command -ComputerName atl-cs-001.litwareinc.com { (Get-CsPool pool0.litwareinc.com).Computers.Count }
#= output
3

#% a session keeps its variables and functions, and knows nothing of ours
$mine = 1
$s = New-PSSession -ComputerName fe01.litwareinc.com
Invoke-Command -Session $s { $x = 5; function Twice($n) { 2 * $n } }
Invoke-Command -Session $s { Twice $x; "[$mine]" }
"$($s.ComputerName) $($s.State) $($s.ConfigurationName) $($s.Name)"
(Get-PSSession).Count
Remove-PSSession $s
@(Get-PSSession).Count
$s.State
"[$x]"
#= output
10
[]
fe01.litwareinc.com Opened Microsoft.PowerShell Runspace1
1
0
Closed
[]

#% a session to a pool's shell leads back to the deployment
$option = New-PSSessionOption -SkipCACheck -SkipCNCheck -SkipRevocationCheck
$credential = New-Object PSCredential 'litware\admin', (ConvertTo-SecureString 'x' -AsPlainText -Force)
$session = New-PSSession -ConnectionUri 'https://pool0.litwareinc.com/OcsPowershell' -SessionOption $option -Credential $credential -Authentication NegotiateWithImplicitCredential
$session.ConfigurationName
$module = Import-PSSession $session -AllowClobber
$module.Name -like 'tmp_*'
(Get-CsSite Redmond).SiteId
Remove-PSSession $session
#= output
Microsoft.OcsPowershell
True
1

#% imported commands can have a prefix and be chosen
$session = New-PSSession -ConnectionUri https://pool0.litwareinc.com/OcsPowershell/
$module = Import-PSSession $session -Prefix Remote -CommandName Get-CsSite, Get-CsPool
$module.ExportedCommands.Keys | Sort-Object
(Get-RemoteCsSite Redmond).SiteId
'pool0.litwareinc.com' | ForEach-Object { (Get-RemoteCsPool $_).Computers.Count }
Get-Command Get-RemoteCsUser -ErrorAction SilentlyContinue
Remove-Module $module
Get-Command Get-RemoteCsSite -ErrorAction SilentlyContinue
#= output
Get-RemoteCsPool
Get-RemoteCsSite
1
3

#% a session to a pool that does not exist cannot be opened
$s = New-PSSession -ConnectionUri https://nosuch.litwareinc.com/OcsPowershell -ErrorVariable e -ErrorAction SilentlyContinue
$null -eq $s
$e[0].FullyQualifiedErrorId
try { Import-PSSession $s } catch { $_.FullyQualifiedErrorId }
#= output
True
NetworkPathNotFound,PSSessionOpenFailed,Microsoft.PowerShell.Commands.NewPSSessionCommand
ParameterArgumentValidationError,Microsoft.PowerShell.Commands.ImportPSSessionCommand

#% nobody can move to another computer; the error says what to do
try { Enter-PSSession fe01.litwareinc.com } catch { $_.Exception.Message }
try { Enter-PSSession nosuch } catch { $_.FullyQualifiedErrorId }
#= output
Nobody can move to fe01.litwareinc.com: it is a computer of the topology and has no console. To run something as that computer, use Invoke-Command -ComputerName fe01.litwareinc.com { ... }.
NetworkPathNotFound,CreateRemoteRunspaceFailed,Microsoft.PowerShell.Commands.EnterPSSessionCommand

#% Get-PSSession and Remove-PSSession report a session that is not there
Get-PSSession -Id 99 -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].Exception.Message
Get-PSSession -Name x*
#= output
The session Id 99 cannot be found. Verify that the value specified for Id is correct, and then try the command again.
