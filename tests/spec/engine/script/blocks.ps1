#% a closure keeps what it saw and writes to itself
$n = 5
$c = { $n++; $n }.GetNewClosure()
& $c
& $c
$n
#= output
6
6
5

#% a block made from text runs where it is called
function F { $x = 'in F'; & ([scriptblock]::Create('$x')) }
$x = 'outside'
F
#= output
in F

#% a block passed to a module function sees its own script's variables
$m = New-Module { function Run($b) { $v = 'module'; & $b } }
$v = 'script'
Run { $v }
#= output
script

#% the ast of a block can be searched
$names = { Get-Item a; Get-Date | Sort-Object }.Ast.FindAll({ param($n) $n.GetType().Name -eq 'CommandAst' }, $true)
($names | ForEach-Object { $_.GetCommandName() }) -join ','
#= output
Get-Item,Get-Date,Sort-Object

#% expand string
$who = 'anna'
$ExecutionContext.InvokeCommand.ExpandString('hello $who, $(1 + 1) "quoted"')
#= output
hello anna, 2 "quoted"

#% invoke expression defines in the current scope
Invoke-Expression 'function Made { "made" }; $val = 3'
Made
$val
#= output
made
3

#% dot-sourcing a block keeps its variables and its return ends only it
. { $kept = 1; return; $kept = 2 }
$kept
#= output
1
