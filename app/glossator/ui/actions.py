"""Everything that can be done by menu, key or tool bar, in one table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from glossator.ui.icons import icon
from glossator.ui.theme import Theme

Keys = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One thing that can be done."""

    id: str
    text: object
    """The menu's English words, marked for translation; a reader sees their translation."""
    keys: QKeySequence.StandardKey | str = ""
    icon: str = ""
    group: str = ""
    """Actions of one group exclude each other, as radio buttons do."""
    checkable: bool = False
    role: QAction.MenuRole = QAction.MenuRole.NoRole
    """Where macOS wants the action."""
    letter: str = ""
    """A letter that does it where nothing is typed: in the text that is compared, by the Latin and the Arabic key."""


SPECS = (
    ActionSpec("new", QT_TRANSLATE_NOOP("Actions", "&New review"), Keys.New, "new"),
    ActionSpec("open", QT_TRANSLATE_NOOP("Actions", "&Open…"), Keys.Open, "open"),
    ActionSpec("import", QT_TRANSLATE_NOOP("Actions", "&Import licence…"), "Ctrl+I", "add-file"),
    ActionSpec("save", QT_TRANSLATE_NOOP("Actions", "&Save review"), Keys.Save, "save"),
    ActionSpec("save-as", QT_TRANSLATE_NOOP("Actions", "Save review &as…"), "Ctrl+Shift+S"),
    ActionSpec("export-pdf", QT_TRANSLATE_NOOP("Actions", "&Export annotated PDF…"), "Ctrl+E", "pdf"),
    ActionSpec("quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q", role=QAction.MenuRole.QuitRole),
    ActionSpec("undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), Keys.Undo, "undo"),
    ActionSpec("redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), Keys.Redo, "redo"),
    ActionSpec("copy", QT_TRANSLATE_NOOP("Actions", "&Copy"), Keys.Copy),
    ActionSpec("paste", QT_TRANSLATE_NOOP("Actions", "&Paste licence as new document…"), "Ctrl+Shift+V"),
    ActionSpec("find", QT_TRANSLATE_NOOP("Actions", "&Find in all columns…"), Keys.Find, "find"),
    ActionSpec("find-next", QT_TRANSLATE_NOOP("Actions", "Find ne&xt"), "F3"),
    ActionSpec("find-previous", QT_TRANSLATE_NOOP("Actions", "Find pre&vious"), "Shift+F3"),
    ActionSpec("add-note", QT_TRANSLATE_NOOP("Actions", "Add &note"), "Ctrl+M", "note"),
    ActionSpec("pair", QT_TRANSLATE_NOOP("Actions", "&Pair clause with…"), "Ctrl+J"),
    ActionSpec("keep-apart", QT_TRANSLATE_NOOP("Actions", "&Keep clause apart"), "Ctrl+Shift+J"),
    ActionSpec("release", QT_TRANSLATE_NOOP("Actions", "&Let the text decide again")),
    ActionSpec("explain", QT_TRANSLATE_NOOP("Actions", "&Why is this marked?")),
    ActionSpec("accept", QT_TRANSLATE_NOOP("Actions", "&Accept mark")),
    ActionSpec("reject", QT_TRANSLATE_NOOP("Actions", "&Reject mark")),
    ActionSpec("undecide", QT_TRANSLATE_NOOP("Actions", "Leave mark &undecided")),
    ActionSpec("show-rejected", QT_TRANSLATE_NOOP("Actions", "&Show rejected findings"), checkable=True),
    ActionSpec("author", QT_TRANSLATE_NOOP("Actions", "&Your name…"), role=QAction.MenuRole.PreferencesRole),
    ActionSpec("side-pane", QT_TRANSLATE_NOOP("Actions", "&Side pane"), "F4", "side-pane", checkable=True),
    ActionSpec("notes-pane", QT_TRANSLATE_NOOP("Actions", "&Notes pane"), "Shift+F4", "notes-pane", checkable=True),
    ActionSpec("go-legend", QT_TRANSLATE_NOOP("Actions", "Go to &legend"), "Ctrl+1"),
    ActionSpec("go-library", QT_TRANSLATE_NOOP("Actions", "Go to li&brary"), "Ctrl+2"),
    ActionSpec("go-text", QT_TRANSLATE_NOOP("Actions", "Go to &text"), "Ctrl+3"),
    ActionSpec("go-notes", QT_TRANSLATE_NOOP("Actions", "Go to note&s"), "Ctrl+4"),
    ActionSpec("go-notice", QT_TRANSLATE_NOOP("Actions", "Go to noti&ce"), "Ctrl+5"),
    ActionSpec(
        "show-differences",
        QT_TRANSLATE_NOOP("Actions", "Show &differences"),
        icon="differences",
        checkable=True,
        letter="Dي",
    ),
    ActionSpec("ignore-case", QT_TRANSLATE_NOOP("Actions", "Ignore &case of letters"), checkable=True),
    ActionSpec("ignore-typography", QT_TRANSLATE_NOOP("Actions", "Ignore &typography"), checkable=True),
    ActionSpec("ignore-white-space", QT_TRANSLATE_NOOP("Actions", "Ignore white &space"), checkable=True),
    ActionSpec("ignore-numbering", QT_TRANSLATE_NOOP("Actions", "Ignore n&umbering of clauses"), checkable=True),
    ActionSpec("ignore-names", QT_TRANSLATE_NOOP("Actions", "Ignore &names of works and terms"), checkable=True),
    ActionSpec("ignore-values", QT_TRANSLATE_NOOP("Actions", "Ignore how &values are written"), checkable=True),
    ActionSpec("ignore-place", QT_TRANSLATE_NOOP("Actions", "Ignore that clauses &moved"), checkable=True),
    ActionSpec("only-substance", QT_TRANSLATE_NOOP("Actions", "&Only changes of substance"), checkable=True),
    ActionSpec("zoom-in", QT_TRANSLATE_NOOP("Actions", "Zoom &in"), Keys.ZoomIn),
    ActionSpec("zoom-out", QT_TRANSLATE_NOOP("Actions", "Zoom o&ut"), Keys.ZoomOut),
    ActionSpec("theme-system", QT_TRANSLATE_NOOP("Actions", "As the &system"), group="theme"),
    ActionSpec("theme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), group="theme"),
    ActionSpec("theme-dark", QT_TRANSLATE_NOOP("Actions", "&Dark"), group="theme"),
    ActionSpec("language-en", "English", group="language"),
    ActionSpec("language-ar", "العربية", group="language"),
    ActionSpec("next-restriction", QT_TRANSLATE_NOOP("Actions", "Next &restriction"), "F8", "next-restriction"),
    ActionSpec(
        "previous-restriction",
        QT_TRANSLATE_NOOP("Actions", "&Previous restriction"),
        "Shift+F8",
        "previous-restriction",
    ),
    ActionSpec("next-change", QT_TRANSLATE_NOOP("Actions", "Next chan&ge"), "F7", "next-change"),
    ActionSpec("previous-change", QT_TRANSLATE_NOOP("Actions", "Previous c&hange"), "Shift+F7", "previous-change"),
    ActionSpec("next-note", QT_TRANSLATE_NOOP("Actions", "Next &note"), "F9", "next-note"),
    ActionSpec("previous-note", QT_TRANSLATE_NOOP("Actions", "Previous n&ote"), "Shift+F9", "previous-note"),
    ActionSpec("shortcuts", QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "F1"),
    ActionSpec("about", QT_TRANSLATE_NOOP("Actions", "&About Glossator"), role=QAction.MenuRole.AboutRole),
)


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
