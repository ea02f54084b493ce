"""Parse errors: which id, where, and whether more input could mend the text."""

from __future__ import annotations

import pytest

from lyncshell.language import parse

_ERRORS = [
    ("if ($on) { Get-CsPool", "MissingEndCurlyBrace@9-10+"),
    ("while (", "MissingExpressionAfterKeyword@7-7+"),
    ("foreach ($p in $pools { $p }", "UnexpectedToken@22-23"),
    ("do { 1 } forever", "MissingWhileOrUntilInDoWhile@8-8"),
    ("switch -loud ($x) { 1 { 2 } }", "InvalidSwitchFlag@7-12"),
    ("$pool = ", "ExpectedValueExpression@7-7+"),
    ("$sum = 1 +\n", "ExpectedValueExpression@10-10+"),
    ("'sip:", "TerminatorExpectedAtEndOfString@0-5+"),
    ("Get-CsUser |", "EmptyPipeElement@12-12+"),
    ("Get-CsUser &&", "EmptyPipelineChainElement@13-13+"),
    ("$u.", "MissingPropertyName@3-3+"),
    ("$u[", "MissingArrayIndexExpression@3-3+"),
    ("[int", "EndSquareBracketExpectedAtEndOfAttribute@4-4"),
    ("@{ Port }", "MissingEqualsInHashLiteral@7-7"),
    ("${pool", "IncompleteDollarVariableReference@1-6+"),
    ('"$pool: up"', "InvalidVariableReferenceWithDrive@1-7"),
    ("1 = $x", "InvalidLeftHandSide@0-1"),
    ("$a, $b += 1", "InvalidLeftHandSide@0-6"),
    ("'x'++", "OperatorRequiresVariableOrProperty@0-3"),
    ("@{ Port = 1; port = 2 }", "DuplicateKeyInHashLiteral@13-17"),
    ("function F($Pool, $pool) { }", "DuplicateFormalParameter@18-23"),
    ("try { } catch { } catch [Exception] { }", "EmptyCatchNotLast@8-17"),
    ("foreach ($i in 1) { try { } finally { break } }", "ControlLeavingFinally@38-43"),
    ("$all = @pools", "SplattingNotPermitted@7-13"),
    ("data { $env:X }", "VariableReferenceNotSupportedInDataSection@7-13"),
    ("class P { [int] Port() { } }", "MethodHasCodePathNotReturn@16-20"),
    ("class P { Up() { return 1 } }", "VoidMethodHasReturn@17-25"),
    ("class P { $Port; $port }", "MemberAlreadyDefined@17-22"),
    ("1\nusing namespace System", "UsingMustBeAtStartOfScript@2-24"),
    ("100uy + 300uy", "BadNumericConstant@13-13"),
    ("#requires -Loud 5", "ScriptRequiresInvalidFormat@10-15"),
    ("(" * 3000, "ScriptTooComplicated@251-251"),
    ("!" * 3000 + "1", "ScriptTooComplicated@501-501"),
]


@pytest.mark.parametrize(("text", "expected"), _ERRORS)
def test_first_error(text: str, expected: str) -> None:
    """The first error has PowerShell's id and offsets; a plus says that the text is incomplete."""
    error = parse(text).errors[0]
    assert f"{error.error_id}@{error.start}-{error.end}{'+' * error.incomplete}" == expected
    assert error.message != error.error_id


def test_several_errors_are_found() -> None:
    """After an error the parser goes on, so that one text may show several."""
    assert len(parse("if ($a { 1 }\n$b = )\n'c' 'd'").errors) >= 2


def test_long_chains_are_no_nesting() -> None:
    """Chains of operators, members, pipes and else-ifs may be of any length."""
    for text in ("1" + " + 1" * 3000, "$a" + ".b" * 3000, "a" + " | b" * 3000, "if (1) { }" + " elseif (1) { }" * 3000):
        assert not parse(text).errors


def test_unknown_types_of_classes_are_refused_when_types_are_known() -> None:
    """With `type_exists` a class may name its text's own types and known ones; without it types go unchecked."""
    text = "class Pool { [Port] $Port; [int] $Size }\nclass Port { }\nclass Edge : Nowhere { }"
    assert not parse(text).errors
    errors = parse(text, type_exists=lambda name: name.name == "int").errors
    assert [(error.error_id, text[error.start : error.end]) for error in errors] == [("TypeNotFound", "Nowhere")]
