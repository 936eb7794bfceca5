"""The menu bar and the tool bar: which actions stand where."""

from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QMenu, QStyleOptionMenuItem, QToolBar

from glossator.core.text.direction import isolate
from glossator.ui.actions import Actions


@dataclass(frozen=True, slots=True)
class MenuSpec:
    """A menu: ids of actions, menus within it, and None for a line between."""

    id: str
    title: object
    """English words, marked for translation."""
    entries: tuple["str | MenuSpec | None", ...]


LEADING = MenuSpec("leading", QT_TRANSLATE_NOOP("Menus", "L&eading licence"), ())
_OPTIONS = MenuSpec(
    "options",
    QT_TRANSLATE_NOOP("Menus", "&Comparison options"),
    (
        *(
            "only-substance",
            None,
            "ignore-capitals",
            "ignore-case",
            "ignore-typography",
            "ignore-white-space",
            "ignore-numbering",
        ),
        *("ignore-names", "ignore-values", "ignore-place", None, "comparison-options"),
    ),
)
_READING = MenuSpec(
    "reading",
    QT_TRANSLATE_NOOP("Menus", "&Reading"),
    (
        *("zoom-in", "zoom-out", "zoom-usual", None, "letters-sans", "letters-serif", None),
        *("measure-narrow", "measure-comfortable", "measure-full", None, "sentence-case"),
    ),
)
_ROWS = MenuSpec(
    "rows",
    QT_TRANSLATE_NOOP("Menus", "Ro&ws shown"),
    (
        *("rows-menu", "rows-all", None),
        *("rows-marked", "rows-changed", "rows-different", "rows-noted", "rows-alone"),
    ),
)
RECENT = MenuSpec("recent", QT_TRANSLATE_NOOP("Menus", "Open &recent"), ())
_THEME = MenuSpec(
    "theme", QT_TRANSLATE_NOOP("Menus", "&Theme"), ("theme-system", "theme-light", "theme-dark", "theme-contrast")
)
_LANGUAGE = MenuSpec("language", QT_TRANSLATE_NOOP("Menus", "&Language"), ("language-en", "language-ar"))

MENUS = (
    MenuSpec(
        "file",
        QT_TRANSLATE_NOOP("Menus", "&File"),
        (
            "new",
            "open",
            RECENT,
            None,
            "import",
            None,
            "save",
            "save-as",
            "save-bundle",
            None,
            "export",
            "print",
            None,
            "export-notes",
            "import-notes",
            None,
            "quit",
        ),
    ),
    MenuSpec(
        "edit",
        QT_TRANSLATE_NOOP("Menus", "&Edit"),
        (
            "undo",
            "redo",
            None,
            "copy",
            "copy-source",
            "paste",
            None,
            "add-note",
            None,
            "find",
            "find-next",
            "find-previous",
            None,
            "author",
        ),
    ),
    MenuSpec(
        "review",
        QT_TRANSLATE_NOOP("Menus", "&Review"),
        (
            *("pair", "keep-apart", "release", "closest", None),
            *("explain", "accept", "reject", "undecide", "note-mark", None, "show-rejected", None),
            *("attach-note", "carry-notes", None, "merge", "settle"),
        ),
    ),
    MenuSpec(
        "view",
        QT_TRANSLATE_NOOP("Menus", "&View"),
        (
            *("mode-by-clause", "mode-as-changes", "mode-freely", "mode-next", "link-columns", None, _ROWS, None),
            *("show-differences", _OPTIONS, None, LEADING, "summary", None, "column-earlier", "column-later", None),
            *("side-pane", "notes-pane", None, _READING, None, _THEME, _LANGUAGE),
        ),
    ),
    MenuSpec(
        "go",
        QT_TRANSLATE_NOOP("Menus", "&Go"),
        (
            *("palette", "go-to-clause", None),
            *("next-restriction", "previous-restriction", None, "next-change", "previous-change", None),
            *("next-alone", "previous-alone", None, "next-note", "previous-note", None),
            *("go-legend", "go-library", "go-text", "go-notes", "go-notice", "go-outline"),
        ),
    ),
    MenuSpec("help", QT_TRANSLATE_NOOP("Menus", "&Help"), ("shortcuts", "signs", None, "about")),
)
TOOLS = (
    *(
        "side-pane",
        None,
        "new",
        "open",
        "import",
        "save",
        "export",
        None,
        "undo",
        "redo",
        None,
        "add-note",
        "find",
        None,
    ),
    *("previous-restriction", "next-restriction", None, "show-differences", "comparison-options"),
    *("previous-change", "next-change", None),
    *("previous-note", "next-note", None, "notes-pane"),
)


class ListingMenu(QMenu):
    """A menu whose keys stand together in a line that runs from right to left: “Ctrl++”, not “++Ctrl”."""

    def initStyleOption(self, option: QStyleOptionMenuItem, action: QAction) -> None:
        """Isolate the keys, which Qt writes behind a tab."""
        super().initStyleOption(option, action)
        words, tab, keys = option.text.partition("\t")
        if tab:
            option.text = words + tab + isolate(keys)


class Menus:
    """The menu bar and the tool bar of `window`."""

    def __init__(self, window: QMainWindow, actions: Actions) -> None:
        self._actions = actions
        self._menus: dict[MenuSpec, QMenu] = {}
        for spec in MENUS:
            window.menuBar().addMenu(self._menu(spec, window))
        self._tool_bar = self._make_tool_bar(window)
        self.retranslate()

    @property
    def leading(self) -> QMenu:
        """The menu of the licences that the others can be measured by, which its owner fills."""
        return self._menus[LEADING]

    @property
    def recent(self) -> QMenu:
        """The menu of recent files, which its owner fills."""
        return self._menus[RECENT]

    def retranslate(self) -> None:
        """Say every title in the language of the interface."""
        for spec, menu in self._menus.items():
            menu.setTitle(QCoreApplication.translate("Menus", str(spec.title)))
        self._tool_bar.setWindowTitle(QCoreApplication.translate("Menus", "Tool bar"))

    def _menu(self, spec: MenuSpec, window: QMainWindow) -> QMenu:
        menu = ListingMenu(window)
        self._menus[spec] = menu
        for entry in spec.entries:
            if entry is None:
                menu.addSeparator()
            elif isinstance(entry, MenuSpec):
                menu.addMenu(self._menu(entry, window))
            else:
                menu.addAction(self._actions[entry])
        return menu

    def _make_tool_bar(self, window: QMainWindow) -> QToolBar:
        bar = QToolBar(window)
        bar.setObjectName("tools")
        bar.setMovable(False)
        bar.setIconSize(QSize(20, 20))
        bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        for entry in TOOLS:
            if entry is None:
                bar.addSeparator()
            else:
                bar.addAction(self._actions[entry])
        window.addToolBar(bar)
        return bar


def plain(words: str) -> str:
    """A menu's words without the mark of their mnemonic and the dots that promise a question."""
    return words.replace("&", "").removesuffix("…")
