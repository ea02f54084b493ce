#% computers of the topology answer, others do not
'fe01.litwareinc.com', 'fe02', 'localhost', 'pool0.litwareinc.com', 'nosuch.litwareinc.com' | ForEach-Object {
    "$_ $(Test-Connection $_ -Count 1 -Quiet)"
}
(Test-Connection -ComputerName fe01.litwareinc.com -Count 2).Count
try { Test-Connection nosuch -Count 1 -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
#= output
fe01.litwareinc.com True
fe02 True
localhost True
pool0.litwareinc.com True
nosuch.litwareinc.com False
2
Testing connection to computer 'nosuch' failed: Cannot resolve the target name.
TestConnectionException,Microsoft.PowerShell.Commands.TestConnectionCommand

#% names of the topology resolve to the same address everywhere, and back
$address = (Resolve-DnsName fe01.litwareinc.com).IPAddress
$address -eq [System.Net.Dns]::GetHostAddresses('fe01.litwareinc.com')[0].IPAddressToString
(Resolve-DnsName $address).NameHost
[System.Net.Dns]::GetHostEntry($address).HostName
[System.Net.Dns]::GetHostEntry('pool0.litwareinc.com').AddressList.Count
#= output
True
fe01.litwareinc.com
fe01.litwareinc.com
1

#% a name that nobody has does not resolve
try { Resolve-DnsName nosuch.litwareinc.com -ErrorAction Stop } catch { $_.Exception.Message; $_.FullyQualifiedErrorId }
try { [System.Net.Dns]::GetHostEntry('nosuch') } catch { $_.Exception.InnerException.GetType().Name }
#= output
nosuch.litwareinc.com : DNS name does not exist
DNS_ERROR_RCODE_NAME_ERROR,Microsoft.PowerShell.Commands.ResolveDnsNameCommand
SocketException

#% a port answers where a role of the pool waits on it
(Test-NetConnection fe01.litwareinc.com -Port 5061).TcpTestSucceeded
Test-NetConnection -ComputerName fe01.litwareinc.com -Port 12345 -InformationLevel Quiet -WarningAction SilentlyContinue
Test-NetConnection -ComputerName nosuch -CommonTCPPort SMB -InformationLevel Quiet
(Test-NetConnection atl-sql-001.litwareinc.com -Port 1433).RemotePort
#= output
True
False
WARNING: Name resolution of nosuch failed
False
1433
