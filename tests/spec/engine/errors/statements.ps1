#% a failing statement sets the question mark variable and the next one sets it again
1 / $null
"$?"
$a = 1
"$?"
#= output
False
True

#% a cmdlet's error inside an assignment shows in the question mark variable
$x = Get-Item ./none -ErrorAction SilentlyContinue; $?
$x = Get-Item . -ErrorAction SilentlyContinue; $?
#= output
False
True

#% erroraction preference stop makes a failing statement end the script block
$ErrorActionPreference = 'Stop'
try { & { 1 / $null; 'not reached' } } catch { "caught $($_.Exception.InnerException.GetType().Name)" }
#= output
caught DivideByZeroException

#% an error that nothing shows is still in the error variable
$ErrorActionPreference = 'SilentlyContinue'
$Error.Clear()
1 / $null
$Error.Count
$Error[0].Exception.Message
#= output
1
Attempted to divide by zero.

#% errors inside finally replace what was thrown, and inner handlers see only theirs
try { try { throw 'a' } catch { try { throw 'b' } catch { "inner $_" }; "outer $_"; throw } } catch { "again $_" }
#= output
inner b
outer a
again a

#% a typed catch takes the nearest class
try { throw [System.IO.FileNotFoundException]::new('no file') }
catch [System.Exception] { 'general' }
catch [System.IO.IOException] { 'io' }
#= output
io

#% a catch that fits nothing lets the error through
try { try { throw 'x' } catch [System.IO.IOException] { 'wrong' } } catch { "right: $_" }
#= output
right: x

#% throw in a function ends its callers up to the catch
function A { B; 'not A' }
function B { throw 'deep' }
try { A } catch { "caught $_" }
#= output
caught deep

#% an error in a pipeline's middle command does not reach the catch of the first
function Up { try { 1, 2 | ForEach-Object { $_ } } catch { 'wrongly caught' } finally { Write-Host 'up finally' } }
try { Up | ForEach-Object { if ($_ -eq 2) { throw 'downstream' }; $_ } } catch { "owner caught $_" }
#= output
1
up finally
owner caught downstream

#% an error in a default value is an error of the call
function F($x = (1 / $null)) { 'ran' }
F 2> $null
'on'
#= output
on

#% a trap in a function does not handle what its caller does
function T { trap { 'trapped'; continue }; throw 'in T'; 'T goes on' }
T
try { throw 'outside' } catch { 'caught outside' }
#= output
trapped
T goes on
caught outside

#% a trap that breaks passes the error on
function T { trap { 'seen'; break }; throw 'x'; 'never' }
try { T } catch { "got $_" }
#= output
seen
got x

#% a trap of a type leaves other errors alone
& { trap [System.DivideByZeroException] { 'division'; continue }; 1 / $null; 'between'; try { throw 'other' } catch { 'mine' } }
#= output
division
between
mine

#% the call depth has a limit of its own
function Down { Down }
try { Down } catch { $_.FullyQualifiedErrorId; $_.Exception.GetType().Name }
#= output
CallDepthOverflow
ScriptCallDepthException

#% the script stack trace names the functions
function Inner { throw 'x' }
function Outer { Inner }
try { Outer } catch { ($_.ScriptStackTrace -split "`n" | ForEach-Object { ($_ -split ',')[0] }) -join ' < ' }
#= output
at Inner < at Outer < at <ScriptBlock>

#% invocation info tells line and text
try {
    $null.Foo()
} catch { "$($_.InvocationInfo.ScriptLineNumber):$($_.InvocationInfo.OffsetInLine) $($_.InvocationInfo.Line.Trim())" }
#= output
2:5 $null.Foo()

#% throw of an exception with silently continue as the preference goes on
$ErrorActionPreference = 'SilentlyContinue'
throw 'ignored'
'still here'
#= output
still here
