#% two hundred accounts are enabled from a list: each line checked, failures kept in a log, a summary by site
$log = 'enable.log'
$sites = @{ 'atl-cs-001.litwareinc.com' = 'Redmond'; 'pool0.litwareinc.com' = 'Seattle'; 'dublin-cs-001.litwareinc.com' = 'Dublin' }
$pools = @($sites.Keys | Sort-Object)

# The list: everybody who is not enabled, then names and pools that are wrong.
$lines = @(Get-CsAdUser -Filter { Enabled -eq $null -and SamAccountName -ne 'hjensen' } | Sort-Object SamAccountName | Select-Object -First 120) |
    ForEach-Object { $i = 0 } { [pscustomobject]@{ Account = $_.SamAccountName; Pool = $pools[$i % 3]; Domain = 'litwareinc.com' }; $i++ }
$lines += 1..50 | ForEach-Object { [pscustomobject]@{ Account = "nobody$_"; Pool = $pools[0]; Domain = 'litwareinc.com' } }
$lines += 1..20 | ForEach-Object { [pscustomobject]@{ Account = 'kenmyer'; Pool = $pools[1]; Domain = 'litwareinc.com' } }
$lines += 1..10 | ForEach-Object { [pscustomobject]@{ Account = 'hjensen'; Pool = 'gone.litwareinc.com'; Domain = 'example.org' } }
$lines | Export-Csv users.csv -NoTypeInformation

function Write-Log([string] $Text) { Add-Content $log $Text }

$results = foreach ($line in Import-Csv users.csv) {
    $state = 'Enabled'
    try {
        if (-not $line.Account) { throw 'no account' }
        $address = 'sip:{0}@{1}' -f $line.Account.ToLower(), $line.Domain
        Enable-CsUser -Identity $line.Account -RegistrarPool $line.Pool -SipAddress $address -ErrorAction Stop
        Write-Log "ok      $($line.Account) $address"
    }
    catch {
        $state = 'Failed'
        Write-Log "failed  $($line.Account): $($_.Exception.Message)"
    }
    [pscustomobject]@{ Account = $line.Account; Site = if ($sites[$line.Pool]) { $sites[$line.Pool] } else { 'unknown' }; State = $state }
}

"lines: $($results.Count), log: $(@(Get-Content $log).Count)"
$results | Group-Object Site, State | Sort-Object Name | Format-Table Count, Name -AutoSize
Get-Content $log | Where-Object { $_ -like 'failed*' } | ForEach-Object { $_ -replace 'nobody\d+', 'nobody' } | Sort-Object -Unique
"enabled now: $(@(Get-CsUser -Filter { RegistrarPool -eq 'pool0.litwareinc.com' -and EnterpriseVoiceEnabled -eq $false }).Count) without voice on pool0"
#= output
lines: 200, log: 200

Count Name
----- ----
   40 Dublin, Enabled
   20 Dublin, Failed
   40 Redmond, Enabled
   50 Redmond, Failed
   40 Seattle, Enabled
   10 unknown, Failed

failed  hjensen: Cannot find Registrar pool. Verify that "gone.litwareinc.com" is a valid Registrar pool.
failed  kenmyer: "CN=Ken Myer,OU=Redmond,DC=litwareinc,DC=com" is enabled already: its SIP address is "sip:kenmyer@litwareinc.com".
failed  nobody: Management object not found for identity "nobody".
enabled now: 72 without voice on pool0
