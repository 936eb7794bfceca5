"""What the window is asked to open."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Opening:
    """The window's first content: one review, or licences by id or file; nothing means the default comparison."""

    references: tuple[str, ...] = ()
    smoke: bool = False
    """Whether to go through the main job once without a reader and leave."""
