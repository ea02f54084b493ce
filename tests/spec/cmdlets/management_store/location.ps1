#% the connection shows the database that the directory names
Get-CsManagementConnection
#= output

StoreProvider     : Sql
Connection        : Data Source=atl-sql-001.litwareinc.com\rtc;Initial Catalog=xds;Integrated Security=True
ReadOnly          : False
SqlServer         : atl-sql-001.litwareinc.com
SqlInstance       : rtc
MirrorSqlServer   :
MirrorSqlInstance :

#% the location can be set, and one that the topology does not have is warned of
Set-CsConfigurationStoreLocation -SqlServerFqdn sql9.litwareinc.com -MirrorSqlServerFqdn sql8.litwareinc.com -MirrorSqlInstanceName m -SkipLookup -WarningVariable warned -WarningAction SilentlyContinue
"$warned"
Get-CsConfigurationStoreLocation
#= output
The Central Management Store database in Active Directory doesn't match the one in the topology.

BackEndServer       : sql9.litwareinc.com
MirrorBackEndServer : sql8.litwareinc.com\m

#% a SQL server that the topology does not have is refused
$ErrorActionPreference = 'Stop'; trap { "error: $_"; continue }
Set-CsConfigurationStoreLocation -SqlServerFqdn sql9.litwareinc.com -SqlInstanceName rtc
(Get-CsConfigurationStoreLocation).BackEndServer
#= output
error: There is no SQL server "sql9.litwareinc.com" in the topology; -SkipLookup takes it so.
atl-sql-001.litwareinc.com\rtc

#% -Report writes what was found
$null = Get-CsConfigurationStoreLocation -Report found.html
(Get-Content found.html -Raw) -match 'atl-sql-001'
#= output
True
