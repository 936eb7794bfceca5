"""The widgets of a window, made and put in their places."""

from dataclasses import dataclass

from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.workspace import Workspace
from glossator.ui.actions import Actions
from glossator.ui.annotation_pane.pane import AnnotationPane
from glossator.ui.compare_view import CompareView
from glossator.ui.course_line import CourseLine
from glossator.ui.empty_page import EmptyPage
from glossator.ui.importing.progress_line import ProgressLine
from glossator.ui.legend import Legend
from glossator.ui.library_pane import LibraryPane
from glossator.ui.menus import Menus
from glossator.ui.notices.notice_bar import NoticeBar
from glossator.ui.notices.telling_bar import TellingBar
from glossator.ui.outline import Outline
from glossator.ui.panes import Panes
from glossator.ui.preferences import Preferences
from glossator.ui.search_bar import SearchBar
from glossator.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Parts:
    """Everything in the window that others act on."""

    actions: Actions
    menus: Menus
    legend: Legend
    library: LibraryPane
    view: CompareView
    outline: Outline
    notes: AnnotationPane
    search_bar: SearchBar
    notice_bar: NoticeBar
    import_progress: ProgressLine
    import_report: TellingBar
    recovery_bar: TellingBar
    file_bar: TellingBar
    loading: CourseLine
    empty_page: EmptyPage
    pages: QStackedWidget
    panes: Panes

    def set_theme(self, theme: Theme) -> None:
        """Have everything that paints for itself take `theme`'s colours."""
        dressed = (self.actions, self.legend, self.library, self.outline, self.view, self.notes, self.search_bar)
        for part in (*dressed, self.notice_bar, self.import_report, self.recovery_bar, self.file_bar):
            part.set_theme(theme)


def make_parts(window: QMainWindow, workspace: Workspace, taxonomy: Taxonomy, preferences: Preferences) -> Parts:
    """The parts of `window`, in place."""
    theme = preferences.appearance.theme
    actions = Actions(window, theme)
    legend, library = Legend(taxonomy, theme), LibraryPane(taxonomy, theme, preferences.settings)
    view, notes = CompareView(taxonomy, theme), AnnotationPane(workspace, taxonomy, theme)
    outline = Outline(view, taxonomy, theme)
    search_bar, notice_bar, empty_page = SearchBar(view.searching, theme), NoticeBar(theme), EmptyPage()
    import_progress, import_report = ProgressLine(), TellingBar(theme)
    recovery_bar, file_bar = TellingBar(theme), TellingBar(theme)
    loading, pages = CourseLine(), QStackedWidget()
    pages.addWidget(empty_page)
    pages.addWidget(view)
    middle = _column(recovery_bar, file_bar, notice_bar, import_progress, loading, import_report, search_bar, pages)
    panes = Panes(legend, library, outline, middle, notes, preferences.settings)
    window.setCentralWidget(panes)
    return Parts(
        actions=actions,
        menus=Menus(window, actions),
        legend=legend,
        library=library,
        view=view,
        outline=outline,
        notes=notes,
        search_bar=search_bar,
        notice_bar=notice_bar,
        import_progress=import_progress,
        import_report=import_report,
        recovery_bar=recovery_bar,
        file_bar=file_bar,
        loading=loading,
        empty_page=empty_page,
        pages=pages,
        panes=panes,
    )


def _column(*widgets: QWidget) -> QWidget:
    """`widgets` one below the other; the last takes the room that is left."""
    column = QWidget()
    layout = QVBoxLayout(column)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    for widget in widgets:
        layout.addWidget(widget)
    layout.setStretchFactor(widgets[-1], 1)
    return column
