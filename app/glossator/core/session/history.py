"""Undo and redo over immutable states: each step keeps the state before it and the name of what was done."""

from typing import Generic, TypeVar

State = TypeVar("State")


class History(Generic[State]):
    """A present state with its named past and future."""

    def __init__(self, present: State) -> None:
        self.present = present
        self._past: list[tuple[str, State]] = []
        self._future: list[tuple[str, State]] = []

    @property
    def undo_name(self) -> str:
        """The id of the step that `undo` would take back; empty where there is none."""
        return self._past[-1][0] if self._past else ""

    @property
    def redo_name(self) -> str:
        """The id of the step that `redo` would do again; empty where there is none."""
        return self._future[-1][0] if self._future else ""

    @property
    def before(self) -> State | None:
        """The state to which `undo` would go back; None where there is none."""
        return self._past[-1][1] if self._past else None

    @property
    def after(self) -> State | None:
        """The state to which `redo` would go on; None where there is none."""
        return self._future[-1][1] if self._future else None

    def do(self, name: str, state: State) -> None:
        """Make `state` the present; the future is gone."""
        self._past.append((name, self.present))
        self._future.clear()
        self.present = state

    def undo(self) -> None:
        """Go back one step; raises IndexError where there is none."""
        name, state = self._past.pop()
        self._future.append((name, self.present))
        self.present = state

    def redo(self) -> None:
        """Go forward one step; raises IndexError where there is none."""
        name, state = self._future.pop()
        self._past.append((name, self.present))
        self.present = state
