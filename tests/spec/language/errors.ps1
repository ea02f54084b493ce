#% a broken text runs nothing and says what is missing and where
foreach ($t in 'if ($x', '$a = ', 'Get-Item |', "'open", '1 2', '@{ a = 1; A = 2 }', '1 = 2') {
    try { Invoke-Expression "'ran'; $t" } catch {
        $e = $_.Exception.Errors[0]
        "$($e.ErrorId) $($e.Extent.StartOffset)-$($e.Extent.EndOffset) $($e.IncompleteInput)"
    }
}
#= output
MissingEndParenthesisAfterStatement 14-14 True
ExpectedValueExpression 11-11 True
EmptyPipeElement 17-17 True
TerminatorExpectedAtEndOfString 7-12 True
UnexpectedToken 9-10 False
DuplicateKeyInHashLiteral 17-18 False
InvalidLeftHandSide 7-8 False

#% nesting without end is refused and not a crash
try { Invoke-Expression ('(' * 5000) } catch { $_.FullyQualifiedErrorId.Split(',')[0] }
#= output
ScriptTooComplicated

#% an error has a message for people
foreach ($t in '5 +', 'foo }', 'while', 'function F($p, $p) { }') {
    try { Invoke-Expression $t } catch { $_.Exception.Errors[0].Message }
}
#= output
You must provide a value expression following the '+' operator.
Unexpected token '}' in expression or statement.
Missing opening '(' after keyword 'while'.
Duplicate parameter $p in parameter list.
