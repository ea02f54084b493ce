# The tour: half an hour of an administrator's morning at Litware, Inc., in a minute.
# It works on the sample company in memory; nothing is left behind.

function Write-Step($Number, $Text) {
    Write-Host ''
    Write-Host "$Number. $Text" -ForegroundColor Cyan
}

Write-Step 1 'What is here? Sites, their pools, and how many people are homed on them.'
$users = Get-CsUser
Get-CsPool | Where-Object { $_.Services -like 'Registrar:*' } | ForEach-Object {
    $pool = $_
    [pscustomobject]@{
        Site      = $pool.Site -replace '^Site:'
        Pool      = $pool.Identity
        Computers = @($pool.Computers).Count
        Users     = @($users | Where-Object { "$($_.RegistrarPool)" -eq $pool.Identity }).Count
        Voice     = @($users | Where-Object { "$($_.RegistrarPool)" -eq $pool.Identity -and $_.EnterpriseVoiceEnabled }).Count
    }
} | Sort-Object Users -Descending | Format-Table -AutoSize

Write-Step 2 'A mobility policy for the people in Portland: look at what would happen, then do it.'
New-CsMobilityPolicy -Identity PortlandMobility -EnableOutsideVoice $true -RequireWIFIForIPVideo $true -WhatIf
New-CsMobilityPolicy -Identity PortlandMobility -EnableOutsideVoice $true -RequireWIFIForIPVideo $true |
    Select-Object Identity, EnableOutsideVoice, RequireWIFIForIPVideo | Format-List

$portland = Get-CsUser -OU 'OU=Portland,DC=litwareinc,DC=com' -Filter { Enabled -eq $true }
$portland | Grant-CsMobilityPolicy -PolicyName PortlandMobility
"$(@($portland).Count) people in Portland have it now."

Write-Step 3 'Which policy applies to whom, and why? A user''s own one, else the site''s, else Global.'
'kakers', 'cvelasquez', 'jhaas' | ForEach-Object {
    $name = $_
    Get-CsEffectivePolicy -Identity "$name@litwareinc.com" |
        Select-Object @{ n = 'User'; e = { $name } }, MobilityPolicy, ConferencingPolicy, ExternalAccessPolicy
} | Format-Table

Write-Step 4 'Call admission control for a new office: region, profile, site, subnet.'
New-CsNetworkBandwidthPolicyProfile -Identity 2Mb_Link -AudioBWLimit 800 -AudioBWSessionLimit 100 -VideoBWLimit 0 -VideoBWSessionLimit 700 | Out-Null
New-CsNetworkSite -NetworkSiteID LyonOffice -NetworkRegionID EMEA -BWPolicyProfileID 2Mb_Link -Description 'Sales' | Out-Null
New-CsNetworkSubnet -SubnetID 10.9.8.0 -MaskBits 24 -NetworkSiteID LyonOffice | Out-Null
Get-CsNetworkSite | Select-Object NetworkSiteID, NetworkRegionID, BWPolicyProfileID | Format-Table

Write-Step 5 'A trusted application that needs a pool, an application and an enabled topology.'
New-CsTrustedApplicationPool -Identity sefautil.litwareinc.com -Registrar atl-cs-001.litwareinc.com -Site Redmond -Force -WarningAction SilentlyContinue | Out-Null
New-CsTrustedApplication -ApplicationId sefautil -TrustedApplicationPoolFqdn sefautil.litwareinc.com -Port 7489 -Force -WarningAction SilentlyContinue | Out-Null
Enable-CsTopology
Get-CsTrustedApplication | Select-Object TrustedApplicationPoolFqdn, ApplicationId, Port | Format-Table -AutoSize

Write-Step 6 'New people from a list, and what was wrong with it.'
$list = @'
Name,Pool
Henrik Jensen,dublin-cs-001.litwareinc.com
Gail Erickson,atl-cs-001.litwareinc.com
Nobody Known,atl-cs-001.litwareinc.com
'@ | ConvertFrom-Csv
foreach ($line in $list) {
    try {
        Enable-CsUser -Identity $line.Name -RegistrarPool $line.Pool -SipAddressType UserPrincipalName -ErrorAction Stop
        "enabled  $($line.Name): $((Get-CsUser -Identity $line.Name).SipAddress)"
    } catch {
        "failed   $($line.Name): $($_.Exception.Message)"
    }
}
