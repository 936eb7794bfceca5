"""The legend and its model."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from pytestqt.qtbot import QtBot

from glossator.core.compare.model import Comparison
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.check_list import CHECKED, ENTRY_ROLE, UNCHECKED, CheckList
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.legend import Legend
from glossator.ui.legend_model import LegendModel
from glossator.ui.theme import Theme

CHECK = Qt.ItemDataRole.CheckStateRole


@pytest.fixture
def model(qapp: object, taxonomy: Taxonomy, comparison: Comparison) -> LegendModel:
    model = LegendModel(taxonomy)
    model.set_comparison(comparison)
    return model


@pytest.fixture
def legend(qtbot: QtBot, taxonomy: Taxonomy, comparison: Comparison, theme: Theme) -> Legend:
    legend = Legend(taxonomy, theme)
    qtbot.addWidget(legend)
    legend.set_comparison(comparison)
    legend.resize(260, 600)
    with qtbot.waitExposed(legend):
        legend.show()
    return legend


def kinds(model: LegendModel, group: QModelIndex) -> list[str]:
    rows = range(model.rowCount(group))
    return [model.index(row, 0, group).data(ENTRY_ROLE).kind.id for row in rows]


def test_the_model_keeps_the_rules_of_qt(model: LegendModel, comparison: Comparison) -> None:
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_comparison(comparison)
    model.setData(model.index(0, 0), UNCHECKED, CHECK)
    model.set_shown(frozenset({"naming"}))


def test_restrictions_come_first_and_every_kind_that_occurs_is_listed_once(
    model: LegendModel, taxonomy: Taxonomy, comparison: Comparison
) -> None:
    listed = [kinds(model, model.index(row, 0)) for row in range(model.rowCount())]
    assert {taxonomy.kind(kind).group for kind in listed[0]} == {"restrictions"}
    occurring = {each.kind for licence in comparison.licences for each in licence.provisions}
    assert sorted(kind for group in listed for kind in group) == sorted(occurring)


def test_the_counts_are_those_of_all_columns(model: LegendModel, comparison: Comparison) -> None:
    entry = model.index(0, 0, model.index(0, 0)).data(ENTRY_ROLE)
    found = [each for licence in comparison.licences for each in licence.provisions if each.kind == entry.kind.id]
    assert entry.count == len(found)


def test_kinds_that_decide_are_shown_until_the_reader_chooses(model: LegendModel, taxonomy: Taxonomy) -> None:
    assert model.shown == taxonomy.shown_by_default


def test_switching_a_group_switches_all_its_kinds(qtbot: QtBot, model: LegendModel) -> None:
    group = model.index(0, 0)
    with qtbot.waitSignal(model.shown_changed) as emitted:
        model.setData(group, UNCHECKED, CHECK)
    assert not emitted.args[0] & set(kinds(model, group))
    with qtbot.waitSignal(model.shown_changed) as emitted:
        model.setData(group, CHECKED, CHECK)
    assert set(kinds(model, group)) <= emitted.args[0]


def test_a_group_is_half_checked_where_its_kinds_differ(model: LegendModel) -> None:
    group = model.index(0, 0)
    model.setData(group, CHECKED, CHECK)
    model.setData(model.index(0, 0, group), UNCHECKED, CHECK)
    assert Qt.CheckState(group.data(CHECK)) is Qt.CheckState.PartiallyChecked


def test_kinds_that_do_not_occur_here_stay_as_they_were(model: LegendModel, comparison: Comparison) -> None:
    occurring = {each.kind for licence in comparison.licences for each in licence.provisions}
    model.set_shown(frozenset({"absent-kind"}) | occurring)
    for row in range(model.rowCount()):
        model.setData(model.index(row, 0), UNCHECKED, CHECK)
    assert model.shown == {"absent-kind"}


def test_what_the_program_checks_is_not_told_as_the_readers_doing(qtbot: QtBot, model: LegendModel) -> None:
    with qtbot.assertNotEmitted(model.shown_changed):
        model.set_shown(frozenset())


def test_the_space_bar_switches_the_current_kind(qtbot: QtBot, legend: Legend) -> None:
    view = legend.findChild(CheckList)
    assert view is not None
    first = legend.model.index(0, 0, legend.model.index(0, 0))
    view.setCurrentIndex(first)
    kind = first.data(ENTRY_ROLE).kind.id
    before = kind in legend.shown
    with qtbot.waitSignal(legend.shown_changed):
        QTest.keyClick(view, Qt.Key.Key_Space)
    assert (kind in legend.shown) is not before


def test_a_click_on_the_name_switches_the_kind_once(qtbot: QtBot, legend: Legend) -> None:
    view = legend.findChild(CheckList)
    assert view is not None
    first = legend.model.index(0, 0, legend.model.index(0, 0))
    kind, before = first.data(ENTRY_ROLE).kind.id, legend.shown
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(first).center())
    assert legend.shown == before ^ {kind}


def test_a_shown_kind_wears_its_tint_and_a_hidden_one_does_not(qtbot: QtBot, legend: Legend, theme: Theme) -> None:
    view = legend.findChild(CheckList)
    assert view is not None
    first = legend.model.index(0, 0, legend.model.index(0, 0))
    tint = theme.kind_style(first.data(ENTRY_ROLE).kind, "en").tint.rgb()

    def tinted_pixels() -> int:
        picture = view.viewport().grab(view.visualRect(first)).toImage()
        behind_the_badge = range(picture.width() // 3, picture.width())
        return sum(picture.pixel(x, y) == tint for x in behind_the_badge for y in range(picture.height()))

    legend.set_shown(frozenset({first.data(ENTRY_ROLE).kind.id}))
    shown = tinted_pixels()
    legend.set_shown(frozenset())
    assert shown > 100
    assert tinted_pixels() == 0


def test_the_names_follow_the_language(legend: Legend, languages: LanguageSwitch, qtbot: QtBot) -> None:
    languages.use("ar")
    qtbot.waitUntil(lambda: legend.model.index(0, 0).data() == "القيود والمحظورات")


def test_a_screen_reader_hears_name_and_count(model: LegendModel) -> None:
    first = model.index(0, 0, model.index(0, 0))
    entry = first.data(ENTRY_ROLE)
    spoken = first.data(Qt.ItemDataRole.AccessibleTextRole)
    assert entry.kind.name.en in spoken
    assert str(entry.count) in spoken


def test_names_begin_beside_their_badges_in_either_direction(
    qtbot: QtBot, legend: Legend, languages: LanguageSwitch, theme: Theme
) -> None:
    names = legend.findChild(CheckList)
    assert names is not None
    languages.use("ar")
    qtbot.waitUntil(lambda: legend.layoutDirection() is Qt.LayoutDirection.RightToLeft)
    index = names.model().index(0, 0, names.model().index(0, 0))
    row = names.visualRect(index)
    image = names.viewport().grab(row).toImage()
    tint = theme.kind_style(index.data(ENTRY_ROLE).kind, "ar").tint
    tinted = [x for x in range(row.width()) if image.pixelColor(x, 6) == tint]
    assert max(after - before for before, after in pairwise(tinted)) < 16


def test_a_name_is_never_cut_however_narrow_the_pane_is(legend: Legend, qtbot: QtBot) -> None:
    names = legend.findChild(CheckList)
    assert names is not None
    group = legend.model.index(0, 0)
    every = [legend.model.index(row, 0, group) for row in range(legend.model.rowCount(group))]

    def lines() -> list[int]:
        return [names.visualRect(index).height() for index in every]

    roomy = lines()
    legend.resize(190, 600)
    qtbot.waitUntil(lambda: max(lines()) >= max(roomy) + names.fontMetrics().height())
    assert min(lines()) == min(roomy)
    legend.resize(260, 600)
    qtbot.waitUntil(lambda: lines() == roomy)
