"""Scanning of strings, here-strings, variables and what stands inside expandable strings."""

from __future__ import annotations

import re

from lyncshell.language.names import VariablePath
from lyncshell.language.scanner import COMMAND, ScannerBase
from lyncshell.language.token_def import DOUBLE_QUOTES, ESCAPES, SINGLE_QUOTES, WORD_ENDS
from lyncshell.language.tokens import StringToken, SubExpressionToken, Token, VariableToken

_SINGLE_RUN = re.compile(f"[^{SINGLE_QUOTES}]*")
_DOUBLE_RUN = re.compile(f"[^{DOUBLE_QUOTES}`$]*")
_HERE_RUN = re.compile(r"[^`$\r\n]*")
_WORD_RUN = re.compile(rf"[^\s&(),;{{|}}`{SINGLE_QUOTES}{DOUBLE_QUOTES}$]*")
_BRACED_RUN = re.compile(f"[^}}`{{{DOUBLE_QUOTES}]*")
_NAME = re.compile(r"(?:[\w?]|:(?!:))+")
_HEADER = re.compile(r"[^\S\r\n]*(\r\n|\r|\n)?")
_LINE_END = re.compile(r"\r\n|\r|\n")
_LITERAL_FOOTER = re.compile(rf"(?:\r\n|\r|\n)[{SINGLE_QUOTES}]@")
_SUB_EXPRESSION_RUN = re.compile(f"[^(){DOUBLE_QUOTES}`]*")
_UNICODE_ESCAPE = re.compile(r"\{([0-9a-fA-F]*)(\}?)")

Parts = list[str | Token]


class StringScanner(ScannerBase):
    """Adds strings and variables. A string is gathered as `Parts`: texts and nested tokens in their order."""

    __slots__ = ()

    # Escapes

    def escape(self, backtick: int) -> tuple[str, int]:
        """What the backtick at an offset and the character behind it stand for, and where they end."""
        char = self.text[backtick + 1 : backtick + 2]
        if char == "u" and self.text[backtick + 2 : backtick + 3] == "{":
            return self._unicode_escape(backtick + 2)
        return ESCAPES.get(char, char or "`"), min(backtick + 2, self.length)

    def _unicode_escape(self, brace: int) -> tuple[str, int]:
        match = _UNICODE_ESCAPE.match(self.text, brace)
        digits, closing = match.groups() if match else ("", "")
        end = match.end() if match else brace + 1
        if not digits:
            self.report("InvalidUnicodeEscapeSequence", end - len(closing), end)
        elif not closing:
            self.report("MissingUnicodeEscapeSequenceTerminator", end, end + 1)
        elif len(digits) > 6:
            self.report("TooManyDigitsInUnicodeEscapeSequence", brace + 7, brace + 8)
        elif int(digits, 16) > 0x10FFFF:
            self.report("InvalidUnicodeEscapeSequenceValue", brace + 1, end - 1)
        else:
            return chr(int(digits, 16)), end
        return "", end

    # Literal strings

    def literal_string(self, start: int) -> tuple[str, int]:
        """The text of the string in single quotes that starts at an offset, and where it ends."""
        text, pos = self.text, start + 1
        run = _SINGLE_RUN.match(text, pos)
        pieces = []
        while run is not None:
            pieces.append(run.group())
            pos = run.end()
            if pos >= self.length:
                self.report_incomplete("TerminatorExpectedAtEndOfString", start, self.length, "'")
                break
            quote = text[pos + 1 : pos + 2]
            pos += 1
            if not quote or quote not in SINGLE_QUOTES:
                break
            pieces.append(quote)
            run = _SINGLE_RUN.match(text, pos + 1)
        return "".join(pieces), pos

    # Expandable strings

    def expandable_string(self, start: int, parts: Parts) -> int:
        """Gather the string in double quotes that starts at an offset; return where it ends."""
        text, pos = self.text, start + 1
        while True:
            run = _DOUBLE_RUN.match(text, pos)
            if run is not None and run.end() > pos:
                parts.append(run.group())
                pos = run.end()
            if pos >= self.length:
                self.report_incomplete("TerminatorExpectedAtEndOfString", start, self.length, '"')
                return self.length
            char = text[pos]
            if char == "$":
                pos = self._dollar(pos, parts, False)
            elif char == "`":
                value, pos = self.escape(pos)
                parts.append(value)
            else:
                quote = text[pos + 1 : pos + 2]
                if not quote or quote not in DOUBLE_QUOTES:
                    return pos + 1
                parts.append(quote)
                pos += 2

    def _dollar(self, dollar: int, parts: Parts, here_string: bool) -> int:
        """`$name`, `${name}` or `$( ... )` in a string; any other dollar sign is text."""
        char = self.text[dollar + 1 : dollar + 2]
        if char == "(":
            token = self._sub_expression(dollar, here_string)
            parts.append(token)
            return token.end
        if char and (char in "{$?^:" or char.isalnum() or char == "_"):
            variable = self.variable_in_string(dollar)
            parts.append(variable)
            return variable.end
        parts.append("$")
        return dollar + 1

    def _sub_expression(self, dollar: int, here_string: bool) -> SubExpressionToken:
        """Find the closing bracket by counting; a doubled quote or one behind a backtick counts as one character."""
        text, pos, depth = self.text, dollar + 2, 1
        skipped: list[int] = []
        while depth:
            run = _SUB_EXPRESSION_RUN.match(text, pos)
            pos = run.end() if run else pos
            if pos >= self.length:
                self.report_incomplete("IncompleteDollarSubexpressionReference", dollar, self.length)
                break
            char = text[pos]
            if char == "(":
                depth += 1
            elif char == ")":
                depth -= 1
            elif not here_string and self._is_quote_pair(pos):
                skipped.append(pos)
                pos += 1
            pos += 1
        return SubExpressionToken(dollar, pos, self._without(dollar, pos, skipped), skipped)

    def _is_quote_pair(self, pos: int) -> bool:
        following = self.text[pos + 1 : pos + 2]
        return following != "" and (following in DOUBLE_QUOTES or (self.text[pos] == "`" and following == "`"))

    def _without(self, start: int, end: int, skipped: list[int]) -> str:
        pieces = []
        for offset in skipped:
            pieces.append(self.text[start:offset])
            start = offset + 1
        pieces.append(self.text[start:end])
        return "".join(pieces)

    # Here-strings

    def here_string_header(self, start: int) -> int:
        """Skip the rest of the line after the header; return where the string begins, or -1 at the end of the text."""
        match = _HEADER.match(self.text, start + 2)
        pos = match.end() if match else start + 2
        if match is not None and match.group(1):
            return pos
        if pos >= self.length:
            return -1
        self.report("UnexpectedCharactersAfterHereStringHeader", pos, pos + 1)
        line_end = _LINE_END.search(self.text, pos)
        return line_end.end() if line_end else -1

    def here_string_literal(self, start: int) -> StringToken:
        """`@'` newline ... newline `'@`"""
        body = self.here_string_header(start)
        footer = _LITERAL_FOOTER.search(self.text, body - 1) if body >= 0 else None
        if footer is None:
            return self._unfinished_here_string("HereStringLiteral", start, body, SINGLE_QUOTES)
        value = self.text[body : max(footer.start(), body)]
        return StringToken("HereStringLiteral", start, footer.end(), value)

    def _unfinished_here_string(self, kind: str, start: int, body: int, quotes: str) -> StringToken:
        false_footer = None
        if body >= 0:
            false_footer = re.compile(rf"(?:^|[\r\n])[^\S\r\n]+([{quotes}]@)").search(self.text, body - 1)
        if false_footer is not None:
            self.report_incomplete(
                "WhitespaceBeforeHereStringFooter", false_footer.start(1), false_footer.start(1), seen=self.length
            )
        else:
            self.report_incomplete("TerminatorExpectedAtEndOfString", start, self.length, f"{quotes[0]}@")
        return StringToken(kind, start, self.length, self.text[body:] if body >= 0 else "")

    def here_string_expandable(self, start: int) -> StringToken:
        """`@"` newline ... newline `"@`, expanded"""
        body = self.here_string_header(start)
        parts: Parts = []
        end = self._here_string_parts(body, parts) if body >= 0 else -1
        if end < 0:
            return self._unfinished_here_string("HereStringExpandable", start, body, DOUBLE_QUOTES)
        return string_token("HereStringExpandable", start, end, parts, self.text)

    def _here_string_parts(self, body: int, parts: Parts) -> int:
        """Gather up to the footer; return where the footer ends, or -1."""
        text, pos = self.text, body
        if text[pos + 1 : pos + 2] == "@" and text[pos] in DOUBLE_QUOTES:
            return pos + 2
        while True:
            run = _HERE_RUN.match(text, pos)
            if run is not None and run.end() > pos:
                parts.append(run.group())
                pos = run.end()
            if pos >= self.length:
                return -1
            char = text[pos]
            if char == "$":
                pos = self._dollar(pos, parts, True)
            elif char == "`":
                value, pos = self.escape(pos)
                parts.append(value)
            else:
                match = _LINE_END.match(text, pos)
                pos = match.end() if match else pos + 1
                if text[pos + 1 : pos + 2] == "@" and text[pos] in DOUBLE_QUOTES:
                    return pos + 2
                parts.append(match.group() if match else char)

    # Variables

    def variable_in_string(self, start: int) -> VariableToken:
        """The variable at a dollar sign that is known to begin one."""
        if self.text[start + 1] == "{":
            return self._braced_variable(start, True)
        return self._plain_variable(start, "Variable")

    def variable(self, start: int, kind: str) -> Token:
        """`$name` or `@name` outside of strings; in a command it may turn out to be the start of a longer word."""
        text = self.text
        char = text[start + 1 : start + 2]
        if char == "{" and kind == "Variable":
            token = self._braced_variable(start, False)
        elif char and (char in "$?^:" or char.isalnum() or char == "_"):
            token = self._plain_variable(start, kind)
        else:
            return self.generic(start, start + 1, "$")
        end = token.end
        if self.mode == COMMAND:
            following = text[end : end + 1]
            if following not in WORD_ENDS and following not in ".[" and text[end : end + 2] not in ("::", "?.", "?["):
                return self.generic(start)
        self.pos = end
        return token

    def _plain_variable(self, start: int, kind: str) -> VariableToken:
        text = self.text
        if text[start + 1] in "$?^":
            end = start + 2
        else:
            match = _NAME.match(text, start + 1)
            end = match.end() if match else start + 2
        path = VariablePath(text[start + 1 : end])
        if not path.name:
            self.report("InvalidVariableReferenceWithDrive", start, end)
        return VariableToken(kind, start, end, path)

    def _braced_variable(self, start: int, in_string: bool) -> VariableToken:
        """`${any name}`; a backtick escapes, and in a string a doubled quote is one."""
        text, pos = self.text, start + 2
        pieces = []
        while True:
            run = _BRACED_RUN.match(text, pos)
            if run is not None:
                pieces.append(run.group())
                pos = run.end()
            if pos >= self.length:
                self.report_incomplete("IncompleteDollarVariableReference", start + 1, self.length)
                break
            char = text[pos]
            if char == "}":
                pos += 1
                break
            if char == "`":
                value, pos = self.escape(pos)
                pieces.append(value)
                continue
            if char == "{":
                self.report("OpenBraceNeedsToBeBackTickedInVariableName", pos, pos + 1)
            elif in_string and text[pos + 1 : pos + 2] in [*DOUBLE_QUOTES]:
                pos += 1
            pieces.append(char)
            pos += 1
        name = "".join(pieces)
        path = VariablePath(name)
        if not name and pos <= self.length and text[pos - 1] == "}":
            self.report("EmptyVariableReference", start, pos)
        elif name and not path.name:
            self.report("InvalidBracedVariableReference", start, pos)
        return VariableToken("Variable", start, pos, path)

    # Bare words

    def generic(self, start: int, pos: int = -1, prefix: str = "") -> StringToken:
        """A bare word from `start`; what lies before `pos` was read already and means `prefix`."""
        text = self.text
        parts: Parts = [prefix] if prefix else []
        if pos < 0:
            pos = start
        while True:
            run = _WORD_RUN.match(text, pos)
            if run is not None and run.end() > pos:
                parts.append(run.group())
                pos = run.end()
            char = text[pos : pos + 1]
            if char in WORD_ENDS:
                break
            if char == "`":
                value, pos = self.escape(pos)
                parts.append(value)
            elif char == "$":
                pos = self._dollar(pos, parts, False)
            elif char in SINGLE_QUOTES:
                value, pos = self.literal_string(pos)
                parts.append(value)
            else:
                pos = self.expandable_string(pos, parts)
        self.pos = pos
        return string_token("Generic", start, pos, parts, text)


def string_token(kind: str, start: int, end: int, parts: Parts, text: str) -> StringToken:
    """A string of gathered parts; without nested tokens it is plain."""
    value = "".join([part if type(part) is str else text[part.start : part.end] for part in parts])  # type: ignore[union-attr]
    for part in parts:
        if type(part) is not str:
            return StringToken(kind, start, end, value, parts)
    return StringToken(kind, start, end, value)
