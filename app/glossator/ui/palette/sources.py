"""Where the offers of the palette come from: the actions, the clauses, the topics of the rows, the library."""

from collections.abc import Callable, Iterator
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence

from glossator.core.clauses.model import Clause
from glossator.core.compare.model import Comparison
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.text.direction import isolate
from glossator.ui.actions import SPECS, Actions
from glossator.ui.check_list import ENTRY_ROLE
from glossator.ui.compare_view.content import Content
from glossator.ui.i18n import LANGUAGES, current_language
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.library_pane.model import LibraryModel
from glossator.ui.menus import MENUS, MenuSpec, plain
from glossator.ui.palette.offer import Offer, Sort

THE_PALETTE = frozenset({"palette", "go-to-clause"})
"""What one is doing already."""
_FIRST_LETTERS = 60
_ALSO = {"language-en": "الإنجليزية", "language-ar": "Arabic"}
"""What actions are called by those who do not read their names."""
_ENGLISH = {spec.id: str(spec.text) for spec in SPECS}


class TopicsCounted(QObject):
    """What is said of a topic; Qt's extractor knows plurals of objects alone."""

    def detail(self, rows: int) -> str:
        """In so many `rows`."""
        return self.tr("Topic, %n row(s)", "", rows)


def actions_offered(actions: Actions) -> Iterator[Offer]:
    """Every action but the palette itself, in the order of the menus; those of a menu within one bear its name."""
    for menu in MENUS:
        yield from _in_menu(menu, actions, "", "")


def clauses_offered(content: Content, column: int, go: Callable[[int, str], object]) -> Iterator[Offer]:
    """Every clause that can be named, those of `column` first."""
    columns = sorted(range(content.column_count), key=lambda nth: nth != column)
    for nth in columns:
        for entry in sorted(content.columns[nth], key=lambda each: each.clause.start):
            clause = entry.clause
            yield Offer(
                f"clause:{entry.document.id}:{clause.id}",
                Sort.CLAUSE,
                isolate(_called(content.text(nth), clause)),
                entry.document.short,
                partial(go, nth, clause.id),
                clause=clause,
                column=nth,
            )


def topics_offered(comparison: Comparison, taxonomy: Taxonomy, go: Callable[[int], object]) -> Iterator[Offer]:
    """The kinds of provision that rows are about; one goes to the first of these."""
    rows: dict[str, list[int]] = {}
    for nth, row in enumerate(comparison.rows):
        rows.setdefault(row.topic, []).append(nth)
    language = current_language()
    for kind in taxonomy.kinds:
        if kind.id in rows:
            name, others = kind.name.in_language(language), " ".join(map(kind.name.in_language, LANGUAGES))
            detail = TopicsCounted().detail(len(rows[kind.id]))
            yield Offer(f"topic:{kind.id}", Sort.TOPIC, name, detail, partial(go, rows[kind.id][0]), others)


def licences_offered(model: LibraryModel, compare: Callable[[str], object]) -> Iterator[Offer]:
    """Every licence of the library: shown if it is a column, else compared."""
    for group in (model.index(nth, 0) for nth in range(model.rowCount())):
        for row in range(model.rowCount(group)):
            entry = model.index(row, 0, group).data(ENTRY_ROLE)
            if isinstance(entry, LibraryEntry):
                yield _licence(entry, compare)


def _called(text: str, clause: Clause) -> str:
    """Number and heading, or number and first words; there may be thousands, so these are cut by letters."""
    if clause.heading:
        return clause.title
    words = " ".join(text[clause.body : min(clause.own_end, clause.body + _FIRST_LETTERS)].split())
    is_cut = clause.own_end > clause.body + _FIRST_LETTERS
    return f"{clause.number} {words}{'…' if is_cut else ''}".strip()


def _licence(entry: LibraryEntry, compare: Callable[[str], object]) -> Offer:
    card, is_shown = entry.metadata, entry.column >= 0
    translate = QCoreApplication.translate
    detail = translate("Palette", "Show its column") if is_shown else translate("Palette", "Compare as a column")
    go = partial(compare, entry.reference)
    further = f"{detail} {card.looked_for_by}"
    return Offer(f"licence:{entry.reference}", Sort.LICENCE, isolate(card.short), detail, go, further)


def _in_menu(menu: MenuSpec, actions: Actions, name: str, english: str) -> Iterator[Offer]:
    for entry in menu.entries:
        if isinstance(entry, MenuSpec):
            title = plain(QCoreApplication.translate("Menus", str(entry.title)))
            yield from _in_menu(entry, actions, title, plain(str(entry.title)))
        elif entry is not None and entry not in THE_PALETTE:
            yield _action(entry, actions[entry], name, english)


def _action(action_id: str, action: QAction, menu: str, english_menu: str) -> Offer:
    keys = action.shortcuts()[:1]
    parts = (menu, plain(action.text()))
    name = QCoreApplication.translate("Palette", "{menu}: {action}").format(menu=parts[0], action=parts[1])
    return Offer(
        f"action:{action_id}",
        Sort.ACTION,
        name if menu else parts[1],
        keys[0].toString(QKeySequence.SequenceFormat.NativeText) if keys else "",
        partial(_trigger, action),
        f"{english_menu} {plain(_ENGLISH[action_id])} {_ALSO.get(action_id, '')}",
        is_available=action.isEnabled(),
    )


def _trigger(action: QAction) -> None:
    action.trigger()
