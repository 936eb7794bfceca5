"""The model of the library: what is listed, and which columns are chosen."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from glossator.core.errors import Problem
from glossator.core.library.library import Library
from glossator.core.library.model import Metadata
from glossator.core.provisions.model import Localised
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.ui.check_list import CHECKED, UNCHECKED
from glossator.ui.library_pane.entry import LibraryEntry
from glossator.ui.library_pane.filter import LibraryFilter
from glossator.ui.library_pane.groups import Grouping, family_name
from glossator.ui.library_pane.model import LibraryModel
from tests.ui.library_pane.listing import entry, outline, rows
from tests.ui.library_pane.made_up import BROKEN, CARDS

CHECK, TIP, SPOKEN = Qt.ItemDataRole.CheckStateRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole
FATAL = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def model(qapp: object, taxonomy: Taxonomy) -> LibraryModel:
    model = LibraryModel(taxonomy)
    model.set_library(CARDS, [BROKEN])
    return model


def check_state(model: LibraryModel, reference: str) -> Qt.CheckState:
    return Qt.CheckState(rows(model)[reference].data(CHECK))


def test_the_models_keep_the_rules_of_qt(taxonomy: Taxonomy, library: Library) -> None:
    model = LibraryModel(taxonomy)
    filtered = LibraryFilter(model)
    testers = [QAbstractItemModelTester(model, FATAL), QAbstractItemModelTester(filtered, FATAL)]
    model.set_library(library.entries(), [BROKEN])
    filtered.set_words("llama")
    model.group_by(Grouping.FAMILY)
    filtered.set_words("")
    model.set_columns(("llama-4",))
    model.set_licences([library.resolve("llama-4"), library.resolve("apache-2.0")])
    assert testers


def test_every_licence_of_the_library_is_listed(taxonomy: Taxonomy, library: Library) -> None:
    model = LibraryModel(taxonomy)
    for grouping in Grouping:
        model.group_by(grouping)
        model.set_library(library.entries())
        assert sorted(rows(model)) == sorted(card.id for card in library.entries())


def test_the_readers_own_documents_come_first_and_what_is_damaged_last(model: LibraryModel) -> None:
    assert outline(model) == {
        "Your own documents": ["Our contract"],
        "Permissive": ["Birch"],
        "Open weights": ["Acorn 1", "Acorn 2"],
        "Cannot be read": ["broken"],
    }


def test_families_are_named_by_what_their_names_share_and_single_licences_stand_together(model: LibraryModel) -> None:
    model.group_by(Grouping.FAMILY)
    assert outline(model) == {
        "Your own documents": ["Our contract"],
        "Acorn": ["Acorn 1", "Acorn 2"],
        "Single licences": ["Birch"],
        "Cannot be read": ["broken"],
    }


def test_a_policy_stands_behind_the_licences_of_its_family(model: LibraryModel) -> None:
    policy = replace(CARDS[0], id="acorn-policy", short="Acorn 2 Policy", effective="", category="policy")
    model.set_library((policy, *CARDS))
    model.group_by(Grouping.FAMILY)
    assert outline(model)["Acorn"] == ["Acorn 1", "Acorn 2", "Acorn 2 Policy"]


@pytest.mark.parametrize(
    ("names", "publishers", "expected"),
    [
        (("LLaMA 1", "Llama 2", "Llama 4 AUP"), ("Meta",) * 3, "Llama"),
        (("OpenAI Terms 2023", "OpenAI Terms 2024"), ("OpenAI",) * 2, "OpenAI Terms"),
        (("GPL 3.0", "AGPL 3.0"), ("Free Software Foundation",) * 2, "Free Software Foundation"),
        (("This 1", "That 2"), ("One", "Another"), "Odd Ones"),
    ],
)
def test_a_family_is_named(names: tuple[str, ...], publishers: tuple[str, ...], expected: str) -> None:
    cards = [
        Metadata(name, Localised(name, name), name, publisher=publisher, family="odd-ones")
        for name, publisher in zip(names, publishers, strict=True)
    ]
    assert family_name([LibraryEntry(card.id, card, ()) for card in cards]) == expected


def test_restrictions_are_listed_with_the_most_restrictive_first(model: LibraryModel) -> None:
    found = [(each.kind.id, each.count) for each in entry(model, "acorn-1").restrictions]
    assert found == [("non-commercial", 2), ("trademark", 1)]


def test_compared_licences_are_checked_and_numbered(model: LibraryModel) -> None:
    model.set_columns(("birch", "acorn-1"))
    assert [entry(model, each).column for each in ("birch", "acorn-1", "acorn-2")] == [0, 1, -1]
    assert check_state(model, "birch") is CHECKED
    assert check_state(model, "acorn-2") is UNCHECKED


def test_a_licence_opened_with_its_documents_is_the_one_that_is_checked(model: LibraryModel, qtbot: QtBot) -> None:
    model.set_columns(("acorn-1+acorn-policy", "birch", "our-contract"))
    assert entry(model, "acorn-1").column == 0
    with qtbot.waitSignal(model.columns_chosen) as emitted:
        model.setData(rows(model)["acorn-1"], UNCHECKED, CHECK)
    assert emitted.args == [("birch", "our-contract")]


def test_checking_a_licence_adds_it_as_the_last_column(qtbot: QtBot, model: LibraryModel) -> None:
    model.set_columns(("birch", "acorn-1"))
    with qtbot.waitSignal(model.columns_chosen) as emitted:
        model.setData(rows(model)["acorn-2"], CHECKED, CHECK)
    assert emitted.args == [("birch", "acorn-1", "acorn-2")]


def test_a_fifth_column_is_refused_and_the_list_says_beforehand_why(qtbot: QtBot, model: LibraryModel) -> None:
    model.set_columns(("birch", "acorn-1", "our-contract", "another"))
    assert not entry(model, "acorn-2").has_room
    assert "Four licences are compared" in rows(model)["acorn-2"].data(TIP)
    assert "Four licences are compared" in rows(model)["acorn-2"].data(SPOKEN)
    with qtbot.assertNotEmitted(model.columns_chosen), qtbot.waitSignal(model.refused) as emitted:
        model.setData(rows(model)["acorn-2"], CHECKED, CHECK)
    assert emitted.args[0].problem is Problem.TOO_MANY_LICENCES
    assert check_state(model, "acorn-2") is UNCHECKED


def test_the_last_two_columns_cannot_be_taken_out(qtbot: QtBot, model: LibraryModel) -> None:
    model.set_columns(("acorn-1", "birch"))
    with qtbot.assertNotEmitted(model.columns_chosen), qtbot.waitSignal(model.refused) as emitted:
        model.setData(rows(model)["birch"], UNCHECKED, CHECK)
    assert emitted.args[0].problem is Problem.TOO_FEW_LICENCES
    assert check_state(model, "birch") is CHECKED


def test_from_nothing_the_second_choice_makes_the_comparison(qtbot: QtBot, model: LibraryModel) -> None:
    with qtbot.assertNotEmitted(model.refused), qtbot.assertNotEmitted(model.columns_chosen):
        model.setData(rows(model)["birch"], CHECKED, CHECK)
    with qtbot.waitSignal(model.columns_chosen) as emitted:
        model.setData(rows(model)["acorn-1"], CHECKED, CHECK)
    assert emitted.args == [("birch", "acorn-1")]


@pytest.mark.parametrize(
    ("reference", "column", "replaces", "expected"),
    [
        ("new", 0, False, ("new", "a", "b", "c")),
        ("new", 3, False, ("a", "b", "c", "new")),
        ("new", 1, True, ("a", "new", "c")),
        ("c", 0, False, ("c", "a", "b")),
        ("a", 2, False, ("b", "a", "c")),
    ],
)
def test_a_licence_goes_where_it_is_put(
    qtbot: QtBot, model: LibraryModel, reference: str, column: int, replaces: bool, expected: tuple[str, ...]
) -> None:
    model.set_columns(("a", "b", "c"))
    with qtbot.waitSignal(model.columns_chosen) as emitted:
        model.place(reference, column, replaces=replaces)
    assert emitted.args == [expected]


def test_a_compared_file_that_is_not_in_the_library_stands_among_the_readers_documents(
    model: LibraryModel, library: Library, tmp_path: Path
) -> None:
    file = tmp_path / "ours.txt"
    file.write_text("1. Grant. You may use it.\n\n2. Limits. You may not use it for commercial purposes.\n")
    model.set_licences([library.resolve("llama-4"), library.resolve(str(file))])
    assert outline(model)["Your own documents"] == ["ours", "Our contract"]
    assert entry(model, str(file)).column == 1


def test_a_damaged_folder_is_named_with_its_reason_and_cannot_be_chosen(model: LibraryModel) -> None:
    index = rows(model)["broken"]
    assert "is missing" in index.data(TIP)
    assert "licence.yaml" in index.data(SPOKEN)
    assert not index.flags() & (Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsDragEnabled)


def test_what_a_licence_is_told_in_words(model: LibraryModel) -> None:
    model.set_columns(("acorn-1", "birch"))
    told = rows(model)["acorn-1"].data(TIP)
    assert "Acorn Community Licence" in told
    assert "https://oak.example/acorn" in told
    assert "Marked by \u2068Huda" in told
    assert "Non-commercial only: 2" in told
    spoken = rows(model)["birch"].data(SPOKEN)
    assert "Column 2" in spoken
    assert "Not yet curated" in spoken
    assert "Your own document" in rows(model)["our-contract"].data(SPOKEN)
    assert rows(model)["acorn-1"].parent().data(SPOKEN) == "Open weights, 2"
