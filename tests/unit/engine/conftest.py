"""Options of the engine's tests."""

from __future__ import annotations

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--rewrite-golden` writes the lowering's golden files anew."""
    parser.addoption("--rewrite-golden", action="store_true", help="write tests/golden anew")
