#% types of a block are known in it and below it, not outside
& { class Inner { $V = 9 }; [Inner]::new().V; & { [Inner]::new().V } }
try { Invoke-Expression '[Inner]::new()' } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
#= output
9
9
TypeNotFound

#% a text that is run in the scope leaves its types there
Invoke-Expression 'class FromText { [string] F() { return "from text" } }; enum Et { X; Y }'
Invoke-Expression '[FromText]::new().F(); [Et]::Y'
(New-Object FromText).F()
([type]'FromText').Name
#= output
from text
Y
from text
FromText

#% a dot-sourced file leaves its types, a called one does not
Set-Content ./t.ps1 'class Dotted { [int]$V = 3 }; enum De { X; Y }; "ran"'
& ./t.ps1
try { Invoke-Expression '[Dotted]' } catch { 'not there' }
. ./t.ps1
Invoke-Expression '[Dotted]::new().V; [De]::Y'
#= output
ran
not there
ran
3
Y

#% a class may be defined anew: old objects keep the old one
Invoke-Expression 'class R { [string] F() { return "old" } }; $script:old = [R]::new()'
Invoke-Expression 'class R { [string] F() { return "new" } }; $script:new = [R]::new()'
$old.F(); $new.F()
$old -is $new.GetType()
#= output
old
new
False

#% methods see script and global variables by their scope, and functions of the script
$script:s = 'script'; $global:g = 'global'
function Helper { "helper $args" }
class C { [string] F() { $script:s += '+'; return "$script:s $global:g $(Helper 1)" } }
[C]::new().F()
$script:s
#= output
script+ global helper 1
script+

#% a namespace that is used shortens type names everywhere in the text
using namespace System.Collections.Generic
using namespace System.Text
$l = [List[string]]::new(); $l.Add('a')
$l.GetType().Name
class C { [Dictionary[string, int]]$D = [Dictionary[string, int]]::new(); [StringBuilder]$B = [StringBuilder]::new() }
$c = [C]::new(); $c.D['x'] = 1; $c.D.Count
$null = $c.B.Append('text'); "$($c.B)"
function F([StringBuilder]$b) { $b.Length }
F $c.B
#= output
List`1
1
text
4

#% preferences of the caller hold in a method
class C { [void] Warn() { Write-Warning 'careful' } [void] Verb() { Write-Verbose 'detail' } }
$WarningPreference = 'SilentlyContinue'
[C]::new().Warn()
& { $VerbosePreference = 'Continue'; [C]::new().Verb() 4>&1 } | ForEach-Object { "$_" }
'done'
#= output
detail
done
