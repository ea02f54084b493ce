"""PINs: what of them is kept, and the rules of the PIN policy that applies to a user."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING, Any

from cmdlets.users.base import UserRefused
from lyncshell.store.identity import parse_scoped
from lyncshell.values.dates import TICKS_PER_DAY, DateTime

if TYPE_CHECKING:
    from lyncshell.declare.deployment import Deployment
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.store.item import Body

KEPT = "Pin"
"""The entry of an account: `Hashes`, the newest first; `Set`, when it was given; `IsLocked`."""
ROUNDS = 10_000
LONGEST = 24


def policy_of(deployment: Deployment, body: Body) -> SettingsObject:
    """The PIN policy that applies to a user."""
    noun = deployment.nouns.named("PinPolicy")
    found = deployment.repository.find(noun, parse_scoped(deployment.people.effective_policy(body, "PinPolicy")))
    if found is None:
        raise UserRefused("There is no PIN policy for the user.")
    return found


def info_values(body: Body, policy: SettingsObject) -> dict[str, Any]:
    """What Get-CsClientPinInfo shows of an account."""
    kept: dict[str, Any] = body.get(KEPT) or {}
    days = int(policy.get("PINLifetime"))
    end = DateTime(int(kept["Set"]) + days * TICKS_PER_DAY) if kept.get("Hashes") and days else None
    is_locked = bool(kept.get("IsLocked"))
    return {"IsPinSet": bool(kept.get("Hashes")), "IsLockedOut": is_locked, "PinExpirationTime": end}


def check_pin(pin: str, policy: SettingsObject, body: Body) -> None:
    """A PIN is long enough, no usual pattern and not one of the last. Raises UserRefused."""
    least = int(policy.get("MinPasswordLength"))
    if not pin.isascii() or not pin.isdigit():
        raise UserRefused("A PIN has digits only.")
    if not least <= len(pin) <= LONGEST:
        raise UserRefused(f"A PIN has {least} to {LONGEST} digits.")
    if not policy.get("AllowCommonPatterns") and is_common(pin, str(body.get("LineURI") or "")):
        raise UserRefused("The PIN is a common pattern, which the PIN policy does not allow.")
    kept: list[str] = (body.get(KEPT) or {}).get("Hashes") or []
    history = int(policy.get("PINHistoryCount"))
    if any(_is_hash_of(each, pin) for each in kept[:history]):
        raise UserRefused(f"The PIN was one of the last {history}.")


def is_common(pin: str, line: str) -> bool:
    """Digits that follow each other or are all the same, or the user's telephone number."""
    steps = {int(second) - int(first) for first, second in pairwise(pin)}
    number, _, extension = line.lower().partition(";ext=")
    digits = "".join(each for each in number if each.isdigit())
    return steps in ({0}, {1}, {-1}) or (bool(digits) and digits.endswith(pin)) or pin == extension


def random_pin(policy: SettingsObject, body: Body) -> str:
    """A PIN that the policy allows."""
    from secrets import choice

    while True:
        pin = "".join(choice("0123456789") for _ in range(max(int(policy.get("MinPasswordLength")), 5)))
        try:
            check_pin(pin, policy, body)
        except UserRefused:
            continue
        return pin


def with_pin(pin: str, policy: SettingsObject, body: Body, now: int) -> dict[str, Any]:
    """What is kept of a new PIN, which is not locked."""
    kept: list[str] = (body.get(KEPT) or {}).get("Hashes") or []
    return {"Hashes": [_hash(pin), *kept][: int(policy.get("PINHistoryCount")) + 1], "Set": now}


def _hash(pin: str, salt: bytes | None = None) -> str:
    from hashlib import pbkdf2_hmac
    from secrets import token_bytes

    salt = salt or token_bytes(16)
    return f"{salt.hex()}:{pbkdf2_hmac('sha256', pin.encode(), salt, ROUNDS).hex()}"


def _is_hash_of(kept: str, pin: str) -> bool:
    return _hash(pin, bytes.fromhex(kept.partition(":")[0])) == kept
