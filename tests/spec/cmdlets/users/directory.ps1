#% contacts and principals of the directory
Get-CsAdContact -OU 'OU=Dublin,DC=litwareinc,DC=com' | ForEach-Object Name
(Get-CsAdContact sip:exumsa1@fabrikam.com).ObjectClass
Get-CsAdContact -LDAPFilter '(msRTCSIP-Line=tel:+1425555671*)' | ForEach-Object DisplayName
Get-CsAdPrincipal -Filter {ObjectClass -eq 'group'} -ResultSize 1 | ForEach-Object Name
(Get-CsAdPrincipal kenmyer).ObjectClass
#= output
Dublin Canteen
Dublin Door
contact
Building 14 Lobby
Voice Users
user

#% a user has providers of conferences, one of them the default
Set-CsUserAcp kenmyer -Name Fabrikam -Domain fabrikam.com -TollNumber 14255551298 -ParticipantPasscode 13761
Set-CsUserAcp kenmyer -Name Contoso -Domain contoso.com -TollNumber 14255551299 -ParticipantPasscode 13762 -IsDefault $true -TollFreeNumbers 18005551234 -PassThru | ForEach-Object AcpInfo
(Get-CsUser kenmyer).AcpInfo.Count
Remove-CsUserAcp kenmyer -TollNumber 14255551298 -PassThru | ForEach-Object { $_.AcpInfo.Count }
@(Get-CsUserAcp -Filter {Department -eq 'Engineering'} -ResultSize 2).Count
#= output
<acpInformation default="false"><tollNumber>14255551298</tollNumber><participantPassCode>13761</participantPassCode><domain>fabrikam.com</domain><name>Fabrikam</name></acpInformation>
<acpInformation default="true"><tollNumber>14255551299</tollNumber><participantPassCode>13762</participantPassCode><domain>contoso.com</domain><name>Contoso</name><tollFreeNumber>18005551234</tollFreeNumber></acpInformation>
2
1
2
