"""Controllers that only serve actions: made, and their modules loaded, when one of these is first taken."""

from collections.abc import Callable, Mapping
from functools import cached_property, partial
from typing import Generic, Protocol, TypeVar


class _Serving(Protocol):
    def slots(self) -> Mapping[str, Callable[[], object]]: ...


Controller = TypeVar("Controller", bound=_Serving)


class OnDemand(Generic[Controller]):
    """Stands for the controller that `make` makes, which serves the actions `ids`."""

    def __init__(self, make: Callable[[], Controller], *ids: str) -> None:
        self._make = make
        self._ids = ids

    @cached_property
    def made(self) -> Controller:
        """The controller, made now if nobody has asked for it before."""
        return self._make()

    def slots(self) -> dict[str, Callable[[], object]]:
        """What the actions do, by their ids."""
        return {each: partial(self._do, each) for each in self._ids}

    def _do(self, action_id: str) -> None:
        self.made.slots()[action_id]()
