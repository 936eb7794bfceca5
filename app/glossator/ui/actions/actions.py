"""The actions of a window."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from glossator.ui.actions.editing import EDITING
from glossator.ui.actions.files import FILES
from glossator.ui.actions.going import GOING
from glossator.ui.actions.helping import HELPING
from glossator.ui.actions.modes import MODES
from glossator.ui.actions.reviewing import REVIEWING
from glossator.ui.actions.spec import ActionSpec
from glossator.ui.actions.viewing import VIEWING
from glossator.ui.icons import icon
from glossator.ui.theme import Theme

SPECS = (*FILES, *EDITING, *REVIEWING, *MODES, *VIEWING, *GOING, *HELPING)
"""Everything that can be done by menu, key or tool bar."""


class Actions(QObject):
    """The actions of one window, by id."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._groups: dict[str, QActionGroup] = {}
        self._actions = {spec.id: self._make(spec) for spec in SPECS}
        window.addActions(list(self._actions.values()))
        self.retranslate()
        self.set_theme(theme)

    def __getitem__(self, action_id: str) -> QAction:
        return self._actions[action_id]

    def connect_all(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Have every action call its slot; raises KeyError where an action has none."""
        for action_id, action in self._actions.items():
            _call_without_arguments(action, slots[action_id])

    def set_enabled(self, ids: tuple[str, ...], enabled: bool) -> None:
        """Allow or forbid the actions `ids`."""
        for action_id in ids:
            self._actions[action_id].setEnabled(enabled)

    def retranslate(self) -> None:
        """Say everything in the language of the interface."""
        for spec in SPECS:
            self._actions[spec.id].setText(QCoreApplication.translate("Actions", str(spec.text)))
            if spec.tip:
                self._actions[spec.id].setStatusTip(QCoreApplication.translate("Actions", str(spec.tip)))

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in `theme`'s colours and the interface's direction."""
        mirrored = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for spec in SPECS:
            if spec.icon:
                self._actions[spec.id].setIcon(icon(spec.icon, theme, mirrored=mirrored))

    def _make(self, spec: ActionSpec) -> QAction:
        action = QAction(self)
        action.setObjectName(spec.id)
        action.setMenuRole(spec.role)
        action.setIconVisibleInMenu(False)  # there the icon would take the place of the check mark
        action.setShortcut(QKeySequence(spec.keys))
        if spec.letter:
            action.setShortcuts([QKeySequence(letter) for letter in spec.letter])
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.setCheckable(spec.checkable or bool(spec.group))
        if spec.group:
            group = self._groups.setdefault(spec.group, QActionGroup(self))
            action.setActionGroup(group)
        return action


def _call_without_arguments(action: QAction, slot: Callable[[], object]) -> None:
    """`triggered` hands over whether the action is checked, which no slot here wants."""
    action.triggered.connect(lambda _checked: slot())
