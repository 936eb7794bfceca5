"""Top-level windows, threads and timers that outlive their test fail it, with the line that made them."""

import sys
import threading
from collections.abc import Callable, Iterator
from types import FrameType
from typing import Any
from weakref import WeakKeyDictionary

import pytest
from PySide6 import QtWidgets
from PySide6.QtCore import QCoreApplication, QEvent, QThread, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

OURS = ("/app/glossator/", "/tests/")
POOL_PATIENCE_MS = 5_000

_made_at: WeakKeyDictionary[object, str] = WeakKeyDictionary()


@pytest.fixture(scope="session", autouse=True)
def creators_noted() -> Iterator[None]:
    """Wrap the constructors and starters of everything that can be left behind."""
    kinds = [kind for kind in vars(QtWidgets).values() if isinstance(kind, type)]
    watched: list[tuple[type, str]] = [(kind, "__init__") for kind in kinds if issubclass(kind, QWidget)]
    watched += [(QThread, "start"), (QTimer, "start"), (threading.Thread, "start")]
    with pytest.MonkeyPatch.context() as patch:
        for owner, method in watched:
            patch.setattr(owner, method, _noting(getattr(owner, method)))
        yield


@pytest.fixture(autouse=True)
def nothing_left_behind(creators_noted: None) -> Iterator[None]:
    """Compare what lives before and after the test."""
    before = _alive()
    yield
    QThreadPool.globalInstance().waitForDone(POOL_PATIENCE_MS)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = [thing for thing in _alive() if not any(thing is old for old in before)]
    if left:
        pytest.fail("left behind by this test:\n" + "\n".join(map(_described, left)), pytrace=False)


def _alive() -> list[object]:
    windows = [widget for widget in QApplication.topLevelWidgets() if isValid(widget)]
    # Python's stand-in for a thread of Qt's pool outlives the work that was done there; the pool itself was waited for.
    threads = (each for each in threading.enumerate() if not isinstance(each, threading._DummyThread))
    return [*windows, *filter(_is_running, list(_made_at)), *threads]


def _is_running(thing: object) -> bool:
    if isinstance(thing, QThread):
        return isValid(thing) and thing.isRunning()
    return isinstance(thing, QTimer) and isValid(thing) and thing.isActive()


def _noting(method: Callable[..., Any]) -> Callable[..., Any]:
    def noting(self: object, *arguments: Any, **named: Any) -> Any:
        _made_at.setdefault(self, _nearest_line_of_ours(sys._getframe(1)))
        return method(self, *arguments, **named)

    return noting


def _nearest_line_of_ours(frame: FrameType | None) -> str:
    while frame is not None:
        file = frame.f_code.co_filename.replace("\\", "/")
        if any(part in file for part in OURS):
            return f"{file}:{frame.f_lineno}, {frame.f_code.co_name}"
        frame = frame.f_back
    return "somewhere in Qt"


def _described(thing: object) -> str:
    name = thing.name if isinstance(thing, threading.Thread) else getattr(thing, "objectName", str)()
    return f"  {type(thing).__name__} {name!r}, from {_made_at.get(thing, 'somewhere in Qt')}"
