#% what is wrong with a class is told before anything of the text runs
foreach ($text in 'class X { [Nope]$P }', 'class X { $A; $A }', 'class X { [int] F() { } }', 'class X { F() { return 1 } }', 'class X { [int] F() { return } }', 'class X { [string] F() { return $loose } }', 'class X { hidden hidden $A }', 'class { }', 'class X { F( }', 'class X { [int] F() { param($a) return 1 } }') {
    try { Invoke-Expression "'ran'; $text" } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
}
#= output
TypeNotFound
MemberAlreadyDefined
MethodHasCodePathNotReturn
VoidMethodHasReturn
NonVoidMethodMissingReturnValue
VariableNotLocal
DuplicateQualifier
MissingNameAfterKeyword
MissingEndParenthesisInFunctionParameterList
ParamBlockNotAllowedInMethod

#% an error that nothing catches in a method is shown with the statement in it
class C { [int] Div() { return 1 / 0 } }
[C]::new().Div()
'after'
$error[0].Exception.Message
$error[0].InvocationInfo.ScriptLineNumber
#= output
after
Attempted to divide by zero.
1

#% a throw that nothing catches ends the script
class C { [void] T() { throw 'uncaught' } }
'before'
[C]::new().T()
'not reached'
#= exit 1
#= output
before

#% a command that fails in a method without throwing lets it go on
class C { [string] F() { Get-Item ./no-such-file; return 'went on' } [string] S() { Get-Item ./no-such-file -ErrorAction Stop; return 'not reached' } }
[C]::new().F() 2> $null
try { [C]::new().S() } catch { $_.FullyQualifiedErrorId }
#= output
went on
PathNotFound,Microsoft.PowerShell.Commands.GetItemCommand

#% methods of null and wrong members are errors with PowerShell's ids
class C { [C]$Next; [int] F() { return 1 } }
$c = [C]::new()
try { $c.Next.F() } catch { $_.FullyQualifiedErrorId }
try { $c.Missing = 1 } catch { $_.FullyQualifiedErrorId }
try { $c.F = 1 } catch { $_.FullyQualifiedErrorId }
try { [NoSuchClass]::new() } catch { $_.FullyQualifiedErrorId; $_.Exception.Message }
#= output
InvokeMethodOnNull
PropertyAssignmentException
PropertyAssignmentException
TypeNotFound
Unable to find type [NoSuchClass].
