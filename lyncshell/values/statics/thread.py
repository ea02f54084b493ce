"""System.Threading.Thread: Sleep, and the culture of the running one."""

from __future__ import annotations

from lyncshell.values.culture import EN_US, Culture
from lyncshell.values.objects import Adapted
from lyncshell.values.typesystem import declare

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import Any

_T = "System.Threading.Thread"


class Thread(Adapted):
    """The running thread. A culture set here is remembered and not applied: texts stay in en-US."""

    __slots__ = ("culture", "ui_culture")
    PS_TYPE = _T

    def __init__(self) -> None:
        self.culture: Culture = EN_US
        self.ui_culture: Culture = EN_US


THREAD = declare(_T, python=Thread)


@THREAD.static("void Sleep(int millisecondsTimeout)", "void Sleep(timespan timeout)")
def _sleep(time: Any) -> None:
    from time import sleep
    sleep(max(0.0, time / 1000 if isinstance(time, int) else time.ticks / 10_000_000))


@THREAD.static_property(f"static {_T} CurrentThread {{get;}}")
def _current() -> Thread:
    return Thread()


@THREAD.property("cultureinfo CurrentCulture {get;set;}")
def _culture(self: Thread) -> Culture:
    return self.culture


@_culture.setter
def _set_culture(self: Thread, value: Culture) -> None:
    self.culture = value


@THREAD.property("cultureinfo CurrentUICulture {get;set;}")
def _ui_culture(self: Thread) -> Culture:
    return self.ui_culture


@_ui_culture.setter
def _set_ui_culture(self: Thread, value: Culture) -> None:
    self.ui_culture = value


THREAD.property("int ManagedThreadId {get;}")(lambda self: 1)
THREAD.property("bool IsBackground {get;}")(lambda self: False)
