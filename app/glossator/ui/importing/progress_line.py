"""The line that says which document is being read, with a way to stop it."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from glossator.core.text.direction import isolate
from glossator.ui.course_line import CourseLine

if TYPE_CHECKING:  # the window starts without the readers of documents
    from glossator.core.intake import Course


class ProgressLine(CourseLine):
    """Shows the `Course` of an import while there is one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._course: Course | None = None

    def follow(self, course: "Course | None") -> None:
        """Say how far this import is; hide where there is none."""
        self._course = course
        if course:
            self.show_course(self._sentence(course), course.share, is_cancelled=course.is_cancelled)
        else:
            self.hide()

    def _retranslate(self) -> None:
        super()._retranslate()
        self.follow(self._course)

    def _sentence(self, course: "Course") -> str:
        name = isolate(course.name) if course.name else self.tr("the clipboard")
        if course.count == 1:
            return self.tr("Reading {name}…").format(name=name)
        words = self.tr("Reading {name} ({nth} of {count})…")
        return words.format(name=name, nth=course.nth + 1, count=course.count)
