#% an active address is one of the entries
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
$entry = New-CsSimpleUrlEntry -Url https://meet.example.com
New-CsSimpleUrl -Component Meet -Domain example.com -SimpleUrlEntry $entry -ActiveUrl https://other.example.com
$url = New-CsSimpleUrl -Component meet -Domain example.com -SimpleUrlEntry $entry -ActiveUrl https://meet.example.com
New-CsSimpleUrlConfiguration Site:Dublin -SimpleUrl @{Add = $url} | ForEach-Object { $_.SimpleUrl.ActiveUrl }
$url.ActiveUrl = 'https://other.example.com'
Set-CsSimpleUrlConfiguration Site:Dublin -SimpleUrl $url
(Get-CsSimpleUrlConfiguration Site:Dublin).SimpleUrl.ActiveUrl
Remove-CsSimpleUrlConfiguration Site:Dublin
#= output
error: ActiveUrl "https://other.example.com" must be one of the entries of the simple URL.
https://meet.example.com
error: ActiveUrl "https://other.example.com" must be one of the entries of the simple URL.
https://meet.example.com

#% addresses are plain https, name no pool, and none begins like another
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
function Url($address) { New-CsSimpleUrl -Component Meet -Domain '*' -SimpleUrlEntry (New-CsSimpleUrlEntry -Url $address) -ActiveUrl $address }
New-CsSimpleUrlEntry -Url http://meet.example.com
Set-CsSimpleUrlConfiguration -SimpleUrl @{Add = Url https://pool0.litwareinc.com/meet}
Set-CsSimpleUrlConfiguration -SimpleUrl @{Add = Url https://meet.example.com:8443}
Set-CsSimpleUrlConfiguration -SimpleUrl @{Add = Url https://meet.litwareinc.com/dialin}
Set-CsSimpleUrlConfiguration -SimpleUrl (Url https://a.example/meet), (Url https://A.example/meet)
Set-CsSimpleUrlConfiguration -SimpleUrl (Url https://a.example/meet), (Url https://a.example/meeting)
(Get-CsSimpleUrlConfiguration).SimpleUrl.ActiveUrl
Remove-CsSimpleUrlConfiguration Global 3> $null
(Get-CsSimpleUrlConfiguration).SimpleUrl.Count
#= output
error: The 'Url' attribute is invalid - The value 'http://meet.example.com' is invalid according to its datatype 'String' - The Pattern constraint failed. It must match ^https:
error: "https://pool0.litwareinc.com/meet" must not contain "pool0.litwareinc.com": this is the name of a pool.
error: "https://meet.example.com:8443" must be https://, a name, and folders of letters, digits and periods.
error: "https://meet.litwareinc.com/dialin" and "https://meet.litwareinc.com" must not begin alike: one is the beginning of the other.
error: There is a duplicate key sequence 'https://A.example/meet' for the 'urn:schema:Microsoft.Rtc.Management.Settings.SimpleUrl.2008:Url' key or unique identity constraint.
https://a.example/meet
https://a.example/meeting
0
