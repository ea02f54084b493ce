#% ParseInput gives the tree, the tokens and no errors
$tokens = $errors = $null
$ast = [System.Management.Automation.Language.Parser]::ParseInput('Get-Item x # c', [ref]$tokens, [ref]$errors)
$ast.GetType().Name; $errors.Count; $tokens.Kind -join ' '
#= output
ScriptBlockAst
0
Generic Identifier Comment EndOfInput

#% errors have a message, an id and a place
$tokens = $errors = $null
$null = [System.Management.Automation.Language.Parser]::ParseInput("1`nif (", [ref]$tokens, [ref]$errors)
$errors[0].ErrorId; $errors[0].Extent.StartLineNumber; $errors[0].IncompleteInput
#= output
IfStatementMissingCondition
2
True

#% FindAll finds nodes by type, in the blocks below too when asked
$block = { Get-Item a; 1 | ForEach-Object { Get-Item b } }
$isCommand = { param($node) $node -is [System.Management.Automation.Language.CommandAst] }
($block.Ast.FindAll($isCommand, $true) | ForEach-Object { $_.GetCommandName() }) -join ' '
($block.Ast.FindAll($isCommand, $false) | ForEach-Object { $_.GetCommandName() }) -join ' '
#= output
Get-Item ForEach-Object Get-Item
Get-Item ForEach-Object

#% functions with their parameters and types
$ast = { function F([int]$Count, $Name = 'x') { } }.Ast
$function = $ast.Find({ $args[0] -is [System.Management.Automation.Language.FunctionDefinitionAst] }, $true)
$function.Name
foreach ($p in $function.Parameters) { "$($p.Name.VariablePath.UserPath) $($p.StaticType.Name) $($p.DefaultValue)" }
#= output
F
Count Int32 
Name Object 'x'

#% if clauses are tuples, a try statement has its blocks
$ast = { if ($a) { 1 } else { 2 }; try { 1 } catch [System.IO.IOException] { 2 } finally { 3 } }.Ast
$first, $second = $ast.EndBlock.Statements
$first.Clauses[0].Item1.Extent.Text; $first.ElseClause.Extent.Text
$second.CatchClauses[0].CatchTypes[0].TypeName.FullName; $second.CatchClauses[0].IsCatchAll; $second.Finally.Extent.Text
#= output
$a
{ 2 }
System.IO.IOException
False
{ 3 }

#% operators and kinds are values of enums
$node = { 1 -eq 2 }.Ast.Find({ $args[0] -is [System.Management.Automation.Language.BinaryExpressionAst] }, $true)
$node.Operator -eq [System.Management.Automation.Language.TokenKind]::Ieq
"$($node.Operator) $($node.ErrorPosition)"
({ Get-Item }.Ast.EndBlock.Statements[0].PipelineElements[0].CommandElements[0]).StringConstantType
#= output
True
Ieq -eq
BareWord

#% parents lead back to the same nodes
$ast = { 1 }.Ast
$ast.EndBlock.Parent -eq $ast
#= output
True

#% PSParser gives the older tokens
$found = $null
[System.Management.Automation.PSParser]::Tokenize('gci -Path "a" | % { $_.Name }', [ref]$found) | ForEach-Object { "$($_.Type) $($_.Content)" }
$found.Count
#= output
Command gci
CommandParameter -Path
String a
Operator |
Command %
GroupStart {
Variable _
Operator .
Member Name
GroupEnd }
0

#% a file is parsed under its name
Set-Content sample.ps1 'function A { }'
$tokens = $errors = $null
$ast = [System.Management.Automation.Language.Parser]::ParseFile("$PWD/sample.ps1", [ref]$tokens, [ref]$errors)
Split-Path $ast.Extent.File -Leaf; $ast.EndBlock.Statements[0].Name
#= output
sample.ps1
A
