"""Parse errors as plain data, with the ids and messages of PowerShell's parser."""

from __future__ import annotations


class ParseError:
    """One error: `error_id`, `message`, the offsets `start` and `end`, and whether more input could mend it."""

    __slots__ = ("end", "error_id", "incomplete", "message", "start")

    def __init__(self, error_id: str, message: str, start: int, end: int, incomplete: bool) -> None:
        self.error_id = error_id
        self.message = message
        self.start = start
        self.end = end
        self.incomplete = incomplete

    def __repr__(self) -> str:
        return f"ParseError({self.error_id}@{self.start}-{self.end}{'+' if self.incomplete else ''})"


def error_message(error_id: str, *arguments: str) -> str:
    """The message of an error id with its arguments filled in."""
    template = _MESSAGES.get(error_id, error_id)
    for number, argument in enumerate(arguments):
        template = template.replace("{" + str(number) + "}", argument)
    return template


_MESSAGES = {
    "AssignmentStatementNotSupportedInDataSection":
        "Assignment statements are not allowed in restricted language mode or a Data section.",
    "BackgroundOperatorInPipelineChain":
        "Unexpected background operator '&' in pipeline chain. Background operator may only be used at the end of "
        "a pipeline chain.",
    "BadNumericConstant": "The numeric constant {0} is not valid.",
    "CmdletNotInAllowedListForDataSection":
        "The command '{0}' is not allowed in restricted language mode or a Data section.",
    "ControlLeavingFinally": "Control cannot leave a finally block.",
    "DuplicateFormalParameter": "Duplicate parameter ${0} in parameter list.",
    "DuplicateKeyInHashLiteral": "Duplicate keys '{0}' are not allowed in hash literals.",
    "DuplicateNamedArgument": "The named argument '{0}' is used more than once.",
    "DuplicateQualifier": "Duplicate qualifier '{0}' on member.",
    "DuplicateScriptCommandClause": "Script command clause '{0}' has already been defined.",
    "EmptyCatchNotLast": "Catch block must be the last catch block.",
    "EmptyPipeElement": "An empty pipe element is not allowed.",
    "EmptyPipelineChainElement": "An empty pipeline chain element after '{0}' is not allowed.",
    "EmptyVariableReference": "Variable reference is not valid. The variable name is missing.",
    "EndSquareBracketExpectedAtEndOfAttribute": "Missing ] at end of attribute or type literal.",
    "EndSquareBracketExpectedAtEndOfType": "Missing ] at end of type token.",
    "ExceptionTypeAlreadyCaught": "Exception type {0} is already handled by a previous handler.",
    "ExpectedExpression": "An expression was expected after '('.",
    "ExpectedValueExpression": "You must provide a value expression following the '{0}' operator.",
    "ExpressionsMustBeFirstInPipeline": "Expressions are only allowed as the first element of a pipeline.",
    "FunctionDeclarationNotSupportedInDataSection":
        "Function declarations are not allowed in restricted language mode or a Data section.",
    "IfStatementMissingCondition": "Missing condition in if statement after '{0} ('.",
    "IncompleteDollarSubexpressionReference": "Incomplete '$(' subexpression: a closing ')' is missing.",
    "IncompleteDollarVariableReference": "Incomplete variable reference token.",
    "IncompleteMemberDefinition": "Incomplete member definition.",
    "IncompleteString": "Incomplete string token.",
    "InvalidBracedVariableReference": "Variable reference is not valid. The variable name is missing.",
    "InvalidForeachFlag": "The foreach statement flag '-{0}' is not valid.",
    "InvalidFunctionParameter": "Invalid function parameter: a variable name is expected.",
    "InvalidLeftHandSide":
        "The assignment expression is not valid. The input to an assignment operator must be an object that is "
        "able to accept assignments, such as a variable or a property.",
    "InvalidNamespaceValue": "The namespace name is not valid.",
    "InvalidParameterForDataSectionStatement":
        "The parameter '-{0}' is not valid for a data section; -SupportedCommand is the only one.",
    "InvalidSwitchFlag": "The switch statement flag '-{0}' is not valid.",
    "InvalidUnicodeEscapeSequence":
        "The Unicode escape sequence is not valid. A valid sequence is `u{ followed by one to six hex digits and "
        "a closing '}'.",
    "InvalidUnicodeEscapeSequenceValue":
        "The Unicode escape sequence value is out of range. The maximum value is 0x10FFFF.",
    "InvalidValueForUsingItemName": "The value '{0}' is not valid for the name of a using item.",
    "InvalidVariableReferenceWithDrive":
        "Variable reference is not valid. ':' was not followed by a valid variable name character. Consider using "
        "${} to delimit the name.",
    "MemberAlreadyDefined": "The member '{0}' is already defined.",
    "MethodCallNotSupportedInDataSection":
        "Method calls are not allowed in restricted language mode or a Data section.",
    "MethodHasCodePathNotReturn": "Not all code path returns value within method.",
    "MissingArgument": "Missing argument in parameter list.",
    "MissingArrayIndexExpression": "Array index expression is missing or not valid.",
    "MissingAssemblyNameSpecification": "Missing the name of an assembly after the comma.",
    "MissingBaseCtorCall": "Missing base constructor call.",
    "MissingCatchHandlerBlock": "The Catch block is missing its statement block.",
    "MissingCatchOrFinally": "The Try statement is missing its Catch or Finally block.",
    "MissingColonInTernaryExpression": "Missing ':' in the ternary expression.",
    "MissingConfigurationName": "Missing the name of the configuration.",
    "MissingCurlyBraceInSwitchStatement": "Missing opening '{' in switch statement.",
    "MissingEndCurlyBrace": "Missing closing '}' in statement block or type definition.",
    "MissingEndParenthesisAfterForeach": "Missing closing ')' after expression in foreach loop.",
    "MissingEndParenthesisAfterStatement": "Missing closing ')' after expression in '{0}' statement.",
    "MissingEndParenthesisInExpression": "Missing closing ')' in expression.",
    "MissingEndParenthesisInFunctionParameterList": "Missing ')' in function parameter list.",
    "MissingEndParenthesisInMethodCall": "Missing ')' in method call.",
    "MissingEndParenthesisInSubexpression": "Missing closing ')' in subexpression.",
    "MissingEndParenthesisInSwitchStatement": "Missing closing ')' after expression in switch statement.",
    "MissingEndSquareBracket": "Missing ']' after array index expression.",
    "MissingEqualsInHashLiteral": "Missing '=' operator after key in hash literal.",
    "MissingExpression": "Missing expression after '{0}'.",
    "MissingExpressionAfterKeyword": "Missing expression after '{0}' in loop.",
    "MissingExpressionAfterOperator": "Missing expression after unary operator '{0}'.",
    "MissingExpressionAfterToken": "Missing expression after '{0}'.",
    "MissingExpressionInNamedArgument": "Missing expression in named argument.",
    "MissingFileSpecification": "Missing file specification after redirection operator.",
    "MissingFilenameOption": "Missing file name after -file option.",
    "MissingFinallyStatementBlock": "The Finally block is missing its statement block.",
    "MissingForeachExpression": "Missing expression after 'in' in foreach loop.",
    "MissingForeachStatement": "Missing statement body in foreach loop.",
    "MissingFunctionBody": "Missing function body in function declaration.",
    "MissingInInForeach": "Missing 'in' after variable in foreach loop.",
    "MissingLoopStatement": "Missing statement body in {0} loop.",
    "MissingMethodParameterList": "Missing parameter list: a '(' is expected after the name of the method.",
    "MissingNameAfterKeyword": "Missing name after {0} keyword.",
    "MissingNamedBlocks": "unexpected token '{0}', expected 'begin', 'process', 'end', 'clean', or 'dynamicparam'.",
    "MissingNamedStatementBlock": "Missing statement block after {0}.",
    "MissingOpenParenthesisAfterKeyword": "Missing opening '(' after keyword '{0}'.",
    "MissingOpenParenthesisInIfStatement": "Missing '(' after '{0}' in if statement.",
    "MissingPropertyName": "Missing property name after reference operator.",
    "MissingPropertyTerminator": "Missing newline or semicolon after the property definition.",
    "MissingStatementBlock": "Missing statement block after {0} ( condition ).",
    "MissingStatementBlockAfterElse": "Missing statement block after 'else' keyword.",
    "MissingStatementBlockAfterKeyword": "Missing statement block after '{0}'.",
    "MissingStatementBlockForDataSection": "Missing statement block for data section.",
    "MissingStatementInHashLiteral": "Missing statement after '=' in hash literal.",
    "MissingSwitchConditionExpression": "Missing condition in switch statement clause.",
    "MissingSwitchStatementClause": "Missing statement block in switch statement clause.",
    "MissingTerminatorMultiLineComment": "Missing terminator #> for the multi-line comment.",
    "MissingThrottleLimit": "Missing a value after -throttlelimit.",
    "MissingTrapStatement": "Missing statement block after 'trap'.",
    "MissingTryStatementBlock": "The Try statement is missing its statement block.",
    "MissingTypeBody": "Missing type body after the name of the {0}.",
    "MissingTypeLiteralToken": "Missing type literal after the comma.",
    "MissingTypename": "Missing type name after '['.",
    "MissingUnicodeEscapeSequenceTerminator": "The Unicode escape sequence is missing the closing '}'.",
    "MissingUsingItemName": "Missing name of the item to use.",
    "MissingUsingStatementDirective":
        "A 'using' statement must be followed by 'assembly', 'module', 'namespace', 'command' or 'type'.",
    "MissingValueForSupportedCommandInDataSectionStatement": "Missing the name of a command after -SupportedCommand.",
    "MissingVariableNameAfterForeach": "Missing variable name after foreach.",
    "MissingWhileOrUntilInDoWhile": "Missing while or until keyword in do loop.",
    "MultipleSwitchDefaultClauses": "A switch statement can have only one default clause.",
    "NamedBlockNotAllowedInMethod": "Named blocks are not allowed in the body of a method.",
    "NonVoidMethodMissingReturnValue": "Invalid return statement within non-void method.",
    "OnlyOneParameterListAllowed":
        "The param statement cannot be used if arguments were specified in the function declaration.",
    "OpenBraceNeedsToBeBackTickedInVariableName":
        "A '{' in a braced variable name has to be written with a backtick before it.",
    "OperatorRequiresVariableOrProperty": "The '{0}' operator works only on variables or on properties.",
    "ParamBlockNotAllowedInMethod": "A param block is not allowed in the body of a method.",
    "ParameterAttributeArgumentNeedsToBeConstant": "Attribute argument must be a constant.",
    "ParameterAttributeArgumentNeedsToBeConstantOrScriptBlock":
        "Attribute argument must be a constant or a script block.",
    "ParameterRequiresArgument": "Parameter {0} requires an argument.",
    "ParserError": "Configuration definitions are not supported on this platform.",
    "PipelineValueRequired": "Missing condition of the switch statement.",
    "RedirectionNotSupported": "The '{0}' operator is reserved for future use.",
    "RequiresArgumentMustBeConstant": "The arguments of a #requires statement have to be constants.",
    "ReservedKeywordNotAllowed": "The '{0}' keyword is not supported in this version of the language.",
    "ScriptBlockNotSupportedInDataSection":
        "Script block literals are not allowed in restricted language mode or a Data section.",
    "ScriptRequiresInvalidFormat":
        "The #requires statement is not valid. It takes -Version, -PSEdition, -Modules, -RunAsAdministrator, "
        "-PSSnapin, -Assembly and -ShellId.",
    "ScriptTooComplicated": "The script is too complicated: its parts are nested too deep.",
    "SplattingNotPermitted":
        "The splatting operator '@' cannot be used to reference variables in an expression. '@{0}' can be used "
        "only as an argument to a command. To reference variables in an expression use '${0}'.",
    "SplattingNotPermittedInArgumentList":
        "The splatting operator '@' cannot be used to reference variables in an argument list. '@{0}' can be used "
        "only as an argument to a command. To reference variables in an argument list use '${0}'.",
    "StreamAlreadyRedirected": "The {0} stream for this command is already redirected.",
    "TerminatorExpectedAtEndOfString": "The string is missing the terminator: {0}.",
    "TooManyDigitsInUnicodeEscapeSequence":
        "The Unicode escape sequence has too many digits: six hex digits are the most.",
    "TooManyTypes": "Multiple type constraints are not allowed on a method or property.",
    "TypeNameExpected": "A type name is expected.",
    "TypeNotAllowedBeforeParam": "The type '[{0}]' is not allowed before 'param'.",
    "TypeNotFound": "Unable to find type [{0}].",
    "UnexpectedAttribute": "Unexpected attribute '{0}'.",
    "UnexpectedCharactersAfterHereStringHeader":
        "No characters are allowed after a here-string header but before the end of the line.",
    "UnexpectedKeyword": "Unexpected keyword '{0}'.",
    "UnexpectedToken": "Unexpected token '{0}' in expression or statement.",
    "UnrecognizedToken": "Unrecognized token in source text.",
    "UsingMustBeAtStartOfScript": "A 'using' statement must appear before any other statements in a script.",
    "VariableNotLocal": "Variable is not assigned in the method.",
    "VariableReferenceNotSupportedInDataSection":
        "A variable that cannot be referenced in restricted language mode or a Data section is being referenced. "
        "Variables that can be referenced include the following: $PSCulture, $PSUICulture, $true, $false, and  "
        "$null.",
    "VoidMethodHasReturn": "Invalid return statement within void method.",
    "WhitespaceBeforeHereStringFooter": "White space is not allowed before the string terminator.",
    "WorkflowNotSupportedInPowerShellCore": "Workflow is not supported in PowerShell 6+.",
}  # fmt: skip
