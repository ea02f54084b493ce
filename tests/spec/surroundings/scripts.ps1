#% a health report goes out by mail, with the services that do not run
Stop-CsWindowsService RTCSRV -ComputerName fe02.litwareinc.com
Import-Module SkypeForBusiness
$smtpServer = 'smtp.litwareinc.com'
$reportPath = Join-Path 'C:\Reports' ('Health-{0:yyyyMMdd}.htm' -f (Get-Date))
if (-not (Test-Path C:\Reports)) { New-Item C:\Reports -ItemType Directory | Out-Null }
$rows = foreach ($computer in Get-CsPool | Where-Object { $_.Services -match '^Registrar:' } | Select-Object -ExpandProperty Computers) {
    $reachable = Test-Connection -ComputerName $computer -Count 1 -Quiet
    $services = @(Get-CsWindowsService -ComputerName $computer -ExcludeActivityLevel)
    [pscustomobject]@{
        Computer = $computer
        Reachable = $reachable
        Stopped = @($services | Where-Object Status -ne 'Running').Name -join ', '
    }
}
$body = $rows | Sort-Object Computer | ConvertTo-Html -Title 'Health' -PreContent "<h1>Health of $($rows.Count) computers</h1>" | Out-String
$body | Set-Content $reportPath
$mail = @{ From = 'reports@litwareinc.com'; To = 'admins@litwareinc.com'; Subject = 'Health report'; SmtpServer = $smtpServer }
Send-MailMessage @mail -Body $body -BodyAsHtml -Attachments $reportPath
$rows | Where-Object Stopped | ForEach-Object { "$($_.Computer): $($_.Stopped)" }
Get-ChildItem ../files/outbox -Name
(Get-Item $reportPath).Directory.FullName
#= output
fe02.litwareinc.com: RTCSRV
0001 Health report.eml
C:\Reports

#% a backup goes to a share and keeps the newest three
$share = '\\atl-files-001.litwareinc.com\LyncShare\Backup'
if (!(Test-Path $share)) { New-Item -Path $share -ItemType Directory | Out-Null }
foreach ($day in 1..5) {
    $folder = "$share\2013-01-0$day"
    New-Item $folder -ItemType Directory | Out-Null
    Get-CsSite | Select-Object Identity, SiteId | Export-Clixml "$folder\sites.xml"
    Get-CsSipDomain | Export-Csv "$folder\domains.csv" -NoTypeInformation
}
Get-ChildItem $share -Directory | Sort-Object Name -Descending | Select-Object -Skip 3 | Remove-Item -Recurse -Force
Get-ChildItem $share | Sort-Object Name | ForEach-Object Name
@(Import-Clixml "$share\2013-01-05\sites.xml").Count
(Import-Csv "$share\2013-01-04\domains.csv" | Where-Object IsDefault -eq 'True').Name
#= output
2013-01-03
2013-01-04
2013-01-05
4
litwareinc.com

#% numbers are assigned after a question for each pool of them
$users = Get-CsUser -Filter { Enabled -eq $true } | Sort-Object DisplayName | Select-Object -First 2
$first = Read-Host 'First number'
$title = 'Assign'
$choices = [System.Management.Automation.Host.ChoiceDescription[]]@('&Yes', '&No')
$next = [int64]$first
foreach ($user in $users) {
    $answer = $Host.UI.PromptForChoice($title, "Assign +$next to the next user?", $choices, 0)
    if ($answer -ne 0) { continue }
    Set-CsUser $user.SipAddress -EnterpriseVoiceEnabled $true -LineURI "tel:+$next"
    $next++
}
@(Get-CsUser -Filter "LineURI -eq 'tel:+19995550100'").Count
@(Get-CsUser -Filter "LineURI -eq 'tel:+19995550101'").Count
#= answers
First number => 19995550100
assign +19995550100 => y
assign +19995550101 => n
#= output
First number: 19995550100

Assign
Assign +19995550100 to the next user?
[Y] Yes  [N] No  [?] Help (default is "Y"): y

Assign
Assign +19995550101 to the next user?
[Y] Yes  [N] No  [?] Help (default is "Y"): n
1
0

#% a report runs through an imported session with a stored credential, and closes it whatever happens
$credential = Get-Credential -UserName 'litwareinc\admin' -Message 'Administrator of Litware'
$credential.Password | ConvertFrom-SecureString | Out-File "$env:TEMP\lyncshell-spec.txt"
$secure = Get-Content "$env:TEMP\lyncshell-spec.txt" | ConvertTo-SecureString
Remove-Item "$env:TEMP\lyncshell-spec.txt"
$stored = New-Object System.Management.Automation.PSCredential ('litwareinc\admin', $secure)
foreach ($pool in 'pool9.litwareinc.com', 'pool0.litwareinc.com') {
    try {
        $session = New-PSSession -ConnectionUri "https://$pool/OcsPowershell" -Credential $stored -ErrorAction Stop
        Import-PSSession $session -Prefix Live -AllowClobber | Out-Null
        $report = Get-LiveCsSite | Select-Object @{ Name = 'Site'; Expression = { $_.Identity } }, @{ n = 'Pools'; e = { @($_.Pools).Count } }
        $report | ConvertTo-Csv -NoTypeInformation
    }
    catch [System.Management.Automation.Remoting.PSRemotingTransportException] {
        Write-Warning "No session to $pool"
    }
    finally {
        if ($session) { Remove-PSSession $session; $session = $null }
    }
}
@(Get-PSSession).Count
#= answers
password for user => Secret1
#= output

PowerShell credential request
Administrator of Litware
Password for user litwareinc\admin:
WARNING: No session to pool9.litwareinc.com
"Site","Pools"
"Site:Redmond","8"
"Site:Seattle","1"
"Site:Dublin","3"
"Site:Paris","0"
0

#% a script looks for updates on the web, for expiring certificates, and for its module, and goes on without them
$findings = @()
try { $latest = (New-Object Net.WebClient).DownloadString('https://www.contoso.com/version.txt') }
catch { $findings += 'no update check' }
$expiring = Get-ChildItem Cert:\LocalMachine\My | Where-Object { $_.NotAfter -lt (Get-Date).AddDays(30) }
$findings += "$(@($expiring).Count) certificates expire"
if (Get-Module -ListAvailable ActiveDirectoryX) { Import-Module ActiveDirectoryX } else { $findings += 'no directory module' }
$version = (Get-ItemProperty HKLM:\SOFTWARE\Microsoft\Windows\CurrentVersion\Uninstall\* | Where-Object { $_.DisplayName -match 'Core Components' }).DisplayVersion
$findings += "version $version"
$where = Invoke-Command -ComputerName (Get-CsPool pool0.litwareinc.com).Computers -ScriptBlock { "$env:COMPUTERNAME $((Get-Service RTCSRV).Status)" }
$findings + $where
#= output
no update check
0 certificates expire
no directory module
version 6.0.9319.0
FE01 Running
FE02 Running
FE03 Running
