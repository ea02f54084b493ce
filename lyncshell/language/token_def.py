"""Tables of the language: keywords, operators, characters. Kinds are PowerShell's TokenKind names.

Kinds without a table: Variable SplattedVariable Parameter Number Label Identifier Generic NewLine Comment EndOfInput
StringLiteral StringExpandable HereStringLiteral HereStringExpandable Redirection RedirectInStd Unknown.
"""

from __future__ import annotations

SINGLE_QUOTES = "'\u2018\u2019\u201a\u201b"
DOUBLE_QUOTES = '"\u201c\u201d\u201e'
DASHES = "-\u2013\u2014\u2015"

# Characters that always end a bare word; "" stands for the end of the text.
WORD_ENDS = frozenset(
    " \t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000&(),;{|}"
) | {""}
# Characters that end a number in an expression, beside the ends of words.
NUMBER_ENDS = frozenset("!#%*+./<=>]" + DASHES)

PUNCTUATION = {"(": "LParen", ")": "RParen", "{": "LCurly", "}": "RCurly", ";": "Semi", ",": "Comma", "]": "RBracket"}

_KEYWORDS = """Begin Break Catch Class Configuration Continue Data Define Do Dynamicparam Else ElseIf End Enum Exit
Filter Finally For Foreach From Function Hidden If In Param Process Return Static Switch Throw Trap Try Until Using Var
While Workflow Parallel Sequence InlineScript Interface Namespace Module Type Assembly Command Base Clean Default"""
KEYWORDS = {word.lower(): word for word in _KEYWORDS.split()}
# Words that are keywords at places of their own only; elsewhere they are names.
for _word in ("namespace", "module", "type", "assembly", "command", "base", "interface", "inlinescript", "default"):
    del KEYWORDS[_word]
KEYWORD_KINDS = frozenset(KEYWORDS.values())

BLOCK_NAMES = frozenset(("Dynamicparam", "Begin", "Process", "End", "Clean"))
USING_KINDS = {
    "namespace": "Namespace", "module": "Module", "assembly": "Assembly", "type": "Type", "command": "Command",
}  # fmt: skip

_CASED = """eq ne ge gt lt le like notlike match notmatch replace contains notcontains in notin split"""
OPERATORS = {
    "and": "And", "or": "Or", "xor": "Xor", "not": "Not", "band": "Band", "bor": "Bor", "bxor": "Bxor", "bnot": "Bnot",
    "shl": "Shl", "shr": "Shr", "is": "Is", "isnot": "IsNot", "as": "As", "join": "Join", "f": "Format",
}  # fmt: skip
for _word in _CASED.split():
    OPERATORS[_word] = OPERATORS["i" + _word] = "I" + _word
    OPERATORS["c" + _word] = "C" + _word

_COMPARISONS = [prefix + word for prefix in "IC" for word in _CASED.split()]
BINARY_PRECEDENCE = {
    "And": 1, "Or": 1, "Xor": 1,
    "Band": 2, "Bor": 2, "Bxor": 2,
    **dict.fromkeys([*_COMPARISONS, "Is", "IsNot", "As", "Join", "Shl", "Shr"], 5),
    "QuestionQuestion": 7,
    "Plus": 9, "Minus": 9,
    "Multiply": 10, "Divide": 10, "Rem": 10,
    "Format": 12,
    "DotDot": 13,
}  # fmt: skip
UNARY_OPERATORS = frozenset(
    ("Comma", "Plus", "Minus", "PlusPlus", "MinusMinus", "Exclaim", "Not", "Bnot", "Join", "Isplit", "Csplit")
)
ASSIGNMENT_OPERATORS = frozenset(
    (
        "Equals", "PlusEquals", "MinusEquals", "MultiplyEquals", "DivideEquals", "RemainderEquals",
        "QuestionQuestionEquals",
    )
)  # fmt: skip

# Kinds that are the same token in command and in expression mode, so that a change of mode need not scan again.
MODE_INVARIANT = frozenset(
    (
        "NewLine", "EndOfInput", "StringLiteral", "StringExpandable", "HereStringLiteral", "HereStringExpandable",
        "LParen", "RParen", "LCurly", "RCurly", "RBracket", "AtParen", "AtCurly", "DollarParen", "Semi", "AndAnd",
        "OrOr", "Ampersand", "Pipe", "Comma", "Redirection", "RedirectInStd",
    )
)  # fmt: skip
# Found in command mode these stay what they are in an expression; not the other way round.
EXPRESSION_INVARIANT = MODE_INVARIANT | {"Variable", "SplattedVariable", "Number"}

# Kinds that end a command and are no argument.
COMMAND_ENDS = frozenset(
    ("NewLine", "EndOfInput", "Pipe", "RCurly", "RParen", "Semi", "AndAnd", "OrOr", "Ampersand")
)

STREAMS = {"*": "All", "1": "Output", "2": "Error", "3": "Warning", "4": "Verbose", "5": "Debug", "6": "Information"}

ESCAPES = {"0": "\0", "a": "\a", "b": "\b", "e": "\x1b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}

MULTIPLIERS = {"kb": 1 << 10, "mb": 1 << 20, "gb": 1 << 30, "tb": 1 << 40, "pb": 1 << 50}
# Least and greatest value of the integer suffixes; `u` takes UInt32 or UInt64.
SUFFIX_RANGES = {
    "y": (-(1 << 7), (1 << 7) - 1), "uy": (0, (1 << 8) - 1), "s": (-(1 << 15), (1 << 15) - 1), "us": (0, (1 << 16) - 1),
    "l": (-(1 << 63), (1 << 63) - 1), "ul": (0, (1 << 64) - 1), "u": (0, (1 << 64) - 1),
    "d": (-(1 << 96) + 1, (1 << 96) - 1),
}  # fmt: skip
