#% parts replace those of a date
(Get-Date '2020-01-31 10:00' -Month 2).ToString('s')
(Get-Date '2020-02-29' -Year 2021).ToString('s')
(Get-Date '2020-05-06' -Hour 7 -Minute 8 -Second 9 -Millisecond 10).ToString('o')
try { Get-Date -Month 13 } catch { ($_.FullyQualifiedErrorId -split ',')[0] }
#= output
2020-02-29T10:00:00
2021-02-28T00:00:00
2020-05-06T07:08:09.0100000
ParameterArgumentValidationError

#% formats of .net, of unix and for file names
$d = [datetime]'2016-03-05 17:08:09'
Get-Date $d -Format 'dddd d MMM yyyy h:mm tt'
Get-Date $d -Format FileDateTime
Get-Date $d -UFormat '%Y-%m-%d %H:%M:%S %a %b %j %u %V %y %p %I %e%%'
Get-Date $d -UFormat '+%D|%T|%s'
#= output
Saturday 5 Mar 2016 5:08 PM
20160305T1708090000
2016-03-05 17:08:09 Sat Mar 065 6 09 16 PM 05  5%
03/05/16|17:08:09|1457197689

#% what the default view shows can be chosen
Get-Date '2020-01-02 13:04:05' -DisplayHint Date
Get-Date '2020-01-02 13:04:05' -DisplayHint Time
#= output

Thursday, January 2, 2020
1:04:05 PM

#% seconds since 1970 and universal time
Get-Date -UnixTimeSeconds 86400 -Format s
(Get-Date '2020-01-02' -AsUTC).Kind
#= output
1970-01-02T00:00:00
Utc

#% spans from dates and from parts
(New-TimeSpan '2020-01-01' '2020-01-03 12:00').TotalDays
"$(New-TimeSpan -Days 1 -Hours 25 -Milliseconds 5)"
([pscustomobject]@{ LastWriteTime = [datetime]'2020-01-01' } | New-TimeSpan -End '2020-01-02').Days
#= output
2.5
2.01:00:00.0050000
1
