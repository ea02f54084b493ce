"""Rules that several configurations have, and the error that they raise."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from lyncshell.errors import ErrorCategory, ShellError

if TYPE_CHECKING:
    from lyncshell.declare.noun import Check
    from lyncshell.declare.objects import SettingsObject
    from lyncshell.declare.repository import Repository


class SettingsRefused(ShellError):
    """Settings that contradict each other, or what is stored."""

    category = ErrorCategory.InvalidArgument
    error_id = "XdsValidationException"
    exception_type = "Microsoft.Rtc.Management.Xds.XdsValidationException"


def ascending(*names: str) -> Check:
    """The rule that the values of these properties do not go down in this order."""

    def check(item: SettingsObject, _: Repository) -> None:
        for low, high in pairwise(names):
            if item.get(low) > item.get(high):
                raise SettingsRefused(f"{low} must not be greater than {high}.", item.get(low))

    return check
