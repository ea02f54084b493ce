#% Write-Host joins the items of arrays at every depth
Write-Host a, (1, 2), b -Separator '-'
Write-Host 'x' 5 $true
#= output
a-1-2-b
x 5 True

#% Write-Host without a line end
Write-Host 'a' -NoNewline
Write-Host 'b' -NoNewline -ForegroundColor Red
Write-Host
'c'
#= output
ab
c

#% Write-Host of null is an empty line, of a table its entries
Write-Host $null
Write-Host @{ a = 1 }
#= output

[a, 1]

#% what Write-Host writes can be redirected as information
$r = Write-Host 'x' -ForegroundColor Green 6>&1
"$r"; $r.Tags -join ','; $r.MessageData.ForegroundColor
#= output
x
PSHOST
Green

#% Write-Output takes a collection apart, or not
(Write-Output (1, 2) | Measure-Object).Count
(Write-Output (1, 2) -NoEnumerate | Measure-Object).Count
Write-Output a b
#= output
2
1
a
b

#% messages carry the name of their stream
Write-Warning 'w'
Write-Verbose 'v' -Verbose
Write-Debug 'd' -Debug
Write-Information 'i' -InformationAction Continue
Write-Verbose 'hidden'
#= output
WARNING: w
VERBOSE: v
DEBUG: d
i

#% Write-Error blames the function that calls it
function Test-It { [CmdletBinding()] param() Write-Error 'broken' -ErrorId Bad -Category InvalidData -TargetObject 7 }
$e = Test-It 2>&1
$e.FullyQualifiedErrorId; "$($e.CategoryInfo)"; $e.InvocationInfo.MyCommand.Name
#= output
Bad,Test-It
InvalidData: (7:Int32) [Write-Error], WriteErrorException
Test-It

#% Write-Error with an exception has the exception's type as its id
$e = & { Write-Error -Exception (New-Object System.TimeoutException 'slow') } 2>&1
$e.FullyQualifiedErrorId.Split(',')[0]; $e.Exception.GetType().Name; $e.CategoryInfo.Reason
#= output
System.TimeoutException
TimeoutException
TimeoutException

#% the parts of the category can be given one by one
$e = & { Write-Error 'm' -CategoryActivity Act -CategoryReason Why -CategoryTargetName Tn -CategoryTargetType Tt } 2>&1
"$($e.CategoryInfo)"
#= output
NotSpecified: (Tn:Tt) [Act], Why

#% Write-Information keeps the object and its tags
$r = Write-Information ([pscustomobject]@{ A = 1 }) -Tags one, two 6>&1
$r.MessageData.A; $r.Tags -join ','
#= output
1
one,two

#% Tee-Object keeps one object as itself and several as an array
$null = 5 | Tee-Object -Variable one
$null = 5, 6 | Tee-Object -Variable two
$one.GetType().Name; $two.Count
#= output
Int32
2

#% Tee-Object writes a file as the host would show it
[pscustomobject]@{ A = 1 } | Tee-Object out.txt | Out-Null
Get-Content out.txt
#= output

A
-
1

#% Out-File appends, and refuses to replace when told so
'a' | Out-File x.txt
'b' | Out-File x.txt -Append
Get-Content x.txt
try { 'c' | Out-File x.txt -NoClobber -ErrorAction Stop } catch { $_.FullyQualifiedErrorId }
#= output
a
b
NoClobber,Microsoft.PowerShell.Commands.OutFileCommand

#% Out-File of a width cuts tables, not text
'a' * 30 | Out-File y.txt -Width 10
[pscustomobject]@{ T = 'b' * 30 } | Out-File y.txt -Width 10 -Append
Get-Content y.txt
#= output
aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa

T
-
bbbbbbbbb…

#% Out-String of nothing is an empty text
$s = $null | Out-String
$s.GetType().Name; $s.Length
#= output
String
0

#% Out-String -Stream gives a line at a time, -NoNewline none of the line ends
(1..3 | Out-String -Stream).Count
1..3 | Out-String -NoNewline
#= output
3
123

#% Out-Null and Out-Default
'x' | Out-Null
'y' | Out-Default
#= output
y
