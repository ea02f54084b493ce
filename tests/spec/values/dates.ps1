#% standard letters write dates as en-US does
$d = [datetime]'2024-02-09T16:05:07'
foreach ($f in 'd','D','f','g','G','M','s','t','T','u','Y','r') { "$f $($d.ToString($f))" }
#= output
d 2/9/2024
D Friday, February 9, 2024
f Friday, February 9, 2024 4:05 PM
g 2/9/2024 4:05 PM
G 2/9/2024 4:05:07 PM
M February 9
s 2024-02-09T16:05:07
t 4:05 PM
T 4:05:07 PM
u 2024-02-09 16:05:07Z
Y February 2024
r Fri, 09 Feb 2024 16:05:07 GMT

#% custom patterns take names, quotes, escapes and single letters
$d = [datetime]'2024-02-09T16:05:07.089'
$d.ToString('ddd d MMM yy, h:mm tt')
$d.ToString("HH'h'mm.fff")
$d.ToString('yyyy\-MM FF')
$d.ToString('%d')
$d.ToString('dddd MMMM gg')
#= output
Fri 9 Feb 24, 4:05 PM
16h05.089
2024-02 08
9
Friday February AD

#% a letter that is no standard format is an error
try { ([datetime]'2024-01-01').ToString('q') } catch { $_.FullyQualifiedErrorId }
#= output
FormatException

#% casts read month first, names, times of two kinds and offsets
foreach ($t in '2/9/2024','9 Feb 2024','Feb 9, 2024 4:05 PM','2024-02-09 16:05','Friday, February 9, 2024','2/9/24') { ([datetime]$t).ToString('s') }
([datetime]'2024-02-09T16:05:07+01:00').ToUniversalTime().ToString('s')
#= output
2024-02-09T00:00:00
2024-02-09T00:00:00
2024-02-09T16:05:00
2024-02-09T16:05:00
2024-02-09T00:00:00
2024-02-09T00:00:00
2024-02-09T15:05:07

#% what is no date cannot be cast
foreach ($t in '31/12/2024','2024-02-30','yesterday','20240209','Monday, February 9, 2024') { try { [datetime]$t } catch { $_.FullyQualifiedErrorId } }
#= output
InvalidCastParseTargetInvocationWithFormatProvider
InvalidCastParseTargetInvocationWithFormatProvider
InvalidCastParseTargetInvocationWithFormatProvider
InvalidCastParseTargetInvocationWithFormatProvider
InvalidCastParseTargetInvocationWithFormatProvider

#% an exact pattern must fit the whole text
[datetime]::ParseExact('09.02.24 1605', 'dd.MM.yy HHmm', $null).ToString('s')
try { [datetime]::ParseExact('9.2.24', 'dd.MM.yy', $null) } catch { $_.FullyQualifiedErrorId }
#= output
2024-02-09T16:05:00
FormatException

#% months end where they end
([datetime]'2024-01-31').AddMonths(1).ToString('d')
([datetime]'2023-03-31').AddMonths(-1).ToString('d')
([datetime]'2024-02-29').AddYears(1).ToString('d')
#= output
2/29/2024
2/28/2023
2/28/2025

#% dates and durations add and subtract
$a = [datetime]'2024-03-01'; $b = [datetime]'2024-02-01 12:00'
($a - $b).ToString()
($a - [timespan]'1.06:00').ToString('s')
[timespan]'0:30' + [timespan]'0:45'
-([timespan]'0:30')
$a -gt $b
#= output
28.12:00:00
2024-02-28T18:00:00

Days              : 0
Hours             : 1
Minutes           : 15
Seconds           : 0
Milliseconds      : 0
Ticks             : 45000000000
TotalDays         : 0.0520833333333333
TotalHours        : 1.25
TotalMinutes      : 75
TotalSeconds      : 4500
TotalMilliseconds : 4500000

Days              : 0
Hours             : 0
Minutes           : -30
Seconds           : 0
Milliseconds      : 0
Ticks             : -18000000000
TotalDays         : -0.0208333333333333
TotalHours        : -0.5
TotalMinutes      : -30
TotalSeconds      : -1800
TotalMilliseconds : -1800000

True

#% durations have parts and totals
$t = New-TimeSpan -Days 1 -Hours 2 -Minutes 3
$t.Days, $t.Hours, $t.Minutes, $t.TotalHours, $t.TotalMinutes -join ' '
[timespan]::FromMilliseconds(1500).ToString()
[timespan]::FromHours(-1.5).ToString()
#= output
1 2 3 26.05 1563
00:00:01.5000000
-01:30:00

#% durations have formats
$t = [timespan]'3.04:05:06.0700000'
$t.ToString(), $t.ToString('g'), $t.ToString('G'), $t.ToString('hh\:mm'), $t.ToString("d' d 'h' h'") -join '|'
try { $t.ToString('hh:mm') } catch { $_.FullyQualifiedErrorId }
#= output
3.04:05:06.0700000|3:4:05:06.07|3:04:05:06.0700000|04:05|3 d 4 h
FormatException

#% durations out of range are an error
foreach ($t in '24:00','0:60','x') { try { [timespan]$t } catch { $_.FullyQualifiedErrorId } }
#= output
InvalidCastParseTargetInvocationWithFormatProvider
InvalidCastParseTargetInvocationWithFormatProvider
InvalidCastParseTargetInvocationWithFormatProvider

#% the parts of a date
$d = [datetime]'2024-02-29T10:20:30.4560000'
$d.Year, $d.Month, $d.Day, $d.Hour, $d.Minute, $d.Second, $d.Millisecond, $d.DayOfYear, $d.DayOfWeek -join ' '
$d.Date.ToString('s'), $d.TimeOfDay -join ' '
[datetime]::DaysInMonth(2023, 2), [datetime]::IsLeapYear(2024) -join ' '
#= output
2024 2 29 10 20 30 456 60 Thursday
2024-02-29T00:00:00 10:20:30.4560000
28 True

#% offsets keep the clock of their place
$o = [DateTimeOffset]'2024-02-09T16:05:07+05:30'
$o.ToString('o')
$o.UtcDateTime.ToString('s')
$o.ToUnixTimeSeconds()
[DateTimeOffset]::FromUnixTimeSeconds(0).ToString('u')
#= output
2024-02-09T16:05:07.0000000+05:30
2024-02-09T10:35:07
1707474907
1970-01-01 00:00:00Z

#% zones convert dates by their rules
$z = [TimeZoneInfo]::FindSystemTimeZoneById('W. Europe Standard Time')
[TimeZoneInfo]::ConvertTimeFromUtc([datetime]::new(2024,7,1,10,0,0,'Utc'), $z).ToString('s')
[TimeZoneInfo]::ConvertTimeFromUtc([datetime]::new(2024,1,1,10,0,0,'Utc'), $z).ToString('s')
#= output
2024-07-01T12:00:00
2024-01-01T11:00:00
