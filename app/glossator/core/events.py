"""How plain Python tells whoever listens that something happened."""

from collections.abc import Callable
from typing import Generic, TypeVarTuple

Arguments = TypeVarTuple("Arguments")


class Event(Generic[*Arguments]):
    """A list of listeners, called in the order in which they came."""

    def __init__(self) -> None:
        self._listeners: list[Callable[[*Arguments], object]] = []

    def connect(self, listener: Callable[[*Arguments], object]) -> None:
        """Have `listener` called at every `emit` from now on."""
        self._listeners.append(listener)

    def disconnect(self, listener: Callable[[*Arguments], object]) -> None:
        """Call `listener` no more; raises ValueError where it was not connected."""
        self._listeners.remove(listener)

    def emit(self, *arguments: *Arguments) -> None:
        """Call every listener with `arguments`."""
        for listener in tuple(self._listeners):
            listener(*arguments)
