#% a web request fails as without a network, so that a script can catch it
try { Invoke-WebRequest https://www.contoso.com/x -UseBasicParsing } catch { $_.Exception.GetType().FullName; $_.Exception.Message; $_.FullyQualifiedErrorId }
try { Invoke-RestMethod -Uri 'http://api.contoso.com:8080/v1' -Method Post -Body @{ a = 1 } -Headers @{ H = 'x' } -ErrorAction Stop } catch [System.Net.Http.HttpRequestException] { "caught $($_.Exception.Message)" }
#= output
System.Net.Http.HttpRequestException
No such host is known. (www.contoso.com:443) The shell was started without -Network.
WebCmdletWebResponseException,Microsoft.PowerShell.Commands.InvokeWebRequestCommand
caught No such host is known. (api.contoso.com:8080) The shell was started without -Network.

#% .NET's client fails with its own exception
$client = New-Object System.Net.WebClient
$client.Headers.Add('User-Agent', 'x')
try { $client.DownloadString('https://www.contoso.com/update.txt') } catch [System.Net.WebException] { 'no web' }
try { (New-Object Net.WebClient).DownloadFile('https://www.contoso.com/a.zip', 'C:\Temp\a.zip') } catch { $_.Exception.InnerException.GetType().Name }
Test-Path C:\Temp\a.zip
#= output
no web
WebException
False
