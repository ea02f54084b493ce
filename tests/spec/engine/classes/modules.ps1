#% using module brings the classes and functions of a module
Set-Content ./Zoo.psm1 @'
enum Diet { Meat; Plants }
class Animal {
    [string]$Name; [Diet]$Diet = 'Plants'; static [int]$Born = 0
    Animal([string]$n) { $this.Name = $n; [Animal]::Born++ }
    [string] Say() { return "$(Get-Sound) from $($this.Name)" }
}
function Get-Sound { 'noise' }
function New-Animal([string]$n) { [Animal]::new($n) }
Export-ModuleMember -Function New-Animal
'@
Set-Content ./use.ps1 @'
using module ./Zoo.psm1
$a = [Animal]::new('leo'); $a.Say(); $a.Diet; [Diet]::Meat
class Lion : Animal { Lion() : base('lion') { } [string] Say() { return 'roar, ' + ([Animal]$this).Say() } }
[Lion]::new().Say(); [Animal]::Born
(New-Animal x).GetType().Name
function F([Animal]$p) { $p.Name }
F $a
'@
& ./use.ps1
#= output
noise from leo
Plants
Meat
roar, noise from lion
2
Animal
leo

#% importing a module gives its commands but not its classes
Set-Content ./M.psm1 'class InModule { [string]$N = "n"; [string] F() { return Private } }; function Private { "private of the module" }; function New-It { [InModule]::new() }; Export-ModuleMember -Function New-It'
Import-Module ./M.psm1
$x = New-It
$x.GetType().Name; $x.F()
try { Invoke-Expression '[InModule]' } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
#= output
InModule
private of the module
TypeNotFound

#% a module that is not there is found out before anything runs
Set-Content ./bad.ps1 @'
using module ./NoSuchModule.psm1
'ran'
'@
try { & ./bad.ps1 } catch { $_.CategoryInfo.Category }
#= output
ParserError
