"""The comparison as it is to be set: clauses, marks, pins, bands, type, colours, and which rows are shown."""

from collections.abc import Mapping

from glossator.core.compare.model import Comparison, Cosmetic
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.compare_view.cells.typography import Typography
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks.marks import Marks
from glossator.ui.compare_view.pairing.pinned import Pinned
from glossator.ui.compare_view.table.arrangement import Arrangement
from glossator.ui.compare_view.table.frames import narrowest, share
from glossator.ui.compare_view.table.grid import Grid
from glossator.ui.compare_view.table.row_bands import Bands
from glossator.ui.i18n import current_language
from glossator.ui.theme import KindStyle, Theme

_NOTHING = Comparison((), (), ())


class _Styles(dict[str, KindStyle]):
    """How kinds of provision and of change are marked, in the language spoken now; made when one of them is seen."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme) -> None:
        super().__init__()
        self._kinds = {kind.id: kind for kind in taxonomy.kinds}
        self._theme = theme
        self._language = current_language()

    def __missing__(self, key: str) -> KindStyle:
        kind = self._kinds.get(key)
        self[key] = self._theme.kind_style(kind, self._language) if kind else self._theme.change_style(key)
        return self[key]


class Table:
    """Everything that a grid is made of but its width."""

    def __init__(self, taxonomy: Taxonomy, theme: Theme) -> None:
        self._taxonomy = taxonomy
        self.content = Content(_NOTHING)
        self.marks = Marks(self.content, taxonomy.shown_by_default)
        self.pinned = Pinned(self.content)
        self.typography = Typography()
        self.arrangement = Arrangement()
        self._bands: Bands | None = None
        self._banded_for: tuple[str, frozenset[Cosmetic]] | None = None
        self.wear(theme)

    def take(self, comparison: Comparison) -> None:
        """Hold the clauses of `comparison`, with what the reader wants to see of them; all rows are shown."""
        self.content = Content(comparison)
        before, self.marks = self.marks, Marks(self.content, self.marks.shown_kinds)
        self.marks.differences.follow(before.differences)
        self.marks.follow(before)
        self.pinned = Pinned(self.content, self.pinned.pins)
        self.arrangement = Arrangement(self.arrangement.is_free)
        self._bands = None

    def wear(self, theme: Theme) -> None:
        """Take other colours, and the badges of the language that the interface speaks now."""
        self.styles: Mapping[str, KindStyle] = _Styles(self._taxonomy, theme)

    @property
    def bands(self) -> Bands:
        """What is said above each row."""
        state = current_language(), self.marks.differences.ignored
        if self._bands is None or self._banded_for != state:
            self._bands = Bands(self.content, self._taxonomy, self.marks.differences.ignored)
            self._banded_for = state
        return self._bands

    def grid(self, width: int, *, mirrored: bool) -> Grid:
        """The table in a window of `width` pixels; mirrored, its first column is rightmost."""
        columns = share(self.content.column_count, width, narrowest(self.typography), mirrored=mirrored)
        content, marks, styles = self.content, self.marks, self.styles
        return Grid(content, marks, self.typography, styles, columns, self.bands, self.arrangement)
