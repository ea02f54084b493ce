#% matches of files are shown with place and line
Set-Content log.txt 'one', 'two ERROR', 'three', 'four error'
Select-String error log.txt
#= output

log.txt:2:two ERROR
log.txt:4:four error

#% context is shown around matches and each line once
1..7 | ForEach-Object { "line $_" } | Set-Content f.txt
Select-String 'line [35]' f.txt -Context 1
#= output

  f.txt:2:line 2
> f.txt:3:line 3
  f.txt:4:line 4
> f.txt:5:line 5
  f.txt:6:line 6

#% the answer can be a boolean, the line, or the first match
Set-Content log.txt 'a1', 'b', 'a2'
Select-String a log.txt -Quiet
Select-String zzz log.txt -Quiet
Select-String 'A\d' log.txt -Raw
@(Select-String a log.txt -List).Count
#= output
True
False
a1
a2
1

#% patterns are expressions or plain texts, with or without case
('a.b', 'axb' | Select-String 'a.b').Count
('a.b', 'axb' | Select-String 'a.b' -SimpleMatch).Line
('Ab', 'ab' | Select-String 'Ab' -CaseSensitive).Line
('x1', 'y2' | Select-String '1', 'y').Pattern -join ','
try { 'x' | Select-String '(' } catch { $_.FullyQualifiedErrorId }
#= output
2
a.b
Ab
1,y
InvalidRegex,Microsoft.PowerShell.Commands.SelectStringCommand

#% -notmatch gives the other lines and -allmatches every match
('a', 'b', 'c' | Select-String b -NotMatch).Line -join ','
('a1b22' | Select-String '\d+' -AllMatches).Matches.Value -join ','
#= output
a,c
1,22

#% files are chosen by wildcard, by pipeline, and by name
Set-Content a.log 'hit'; Set-Content b.txt 'hit'
(Select-String hit *.*).Filename -join ','
(Select-String hit *.* -Exclude *.txt).Filename
(Get-ChildItem | Select-String hit).Count
Select-String hit nofile -ErrorAction SilentlyContinue -ErrorVariable e
$e[0].CategoryInfo.Category
#= output
a.log,b.txt
a.log
2
ObjectNotFound
