"""The Arabic catalogue is complete, keeps what the program fills in, and knows every sentence of the core."""

import re
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray
from PySide6.QtXml import QDomDocument, QDomElement, QDomNodeList

from glossator.core.assets import resource
from glossator.core.errors import Problem
from glossator.core.session.step import Step
from glossator.ui.menus import MENUS, MenuSpec
from glossator.ui.messages import IN_THE_WINDOW, PROBLEMS, REDO, UNDO
from tests.support.checkout import CHECKOUT

FILLED_IN = re.compile(r"\{\w*\}|%n|%\d")
MNEMONIC = re.compile(r"&(\w)")
ARABIC_PLURALS = 6
ENGLISH_PLURALS = 2


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    forms: tuple[str, ...]
    state: str
    is_plural: bool


def messages(file: Path) -> Iterator[Message]:
    catalogue = QDomDocument()
    catalogue.setContent(QByteArray(file.read_bytes()), QDomDocument.ParseOption.Default)
    for message in elements(catalogue.elementsByTagName("message")):
        translation = message.firstChildElement("translation")
        plurals = [form.text() for form in elements(translation.elementsByTagName("numerusform"))]
        yield Message(
            message.parentNode().firstChildElement("name").text(),
            message.firstChildElement("source").text(),
            tuple(plurals or [translation.text()]),
            translation.attribute("type"),
            message.attribute("numerus") == "yes",
        )


def elements(found: QDomNodeList) -> list[QDomElement]:
    return [found.at(nth).toElement() for nth in range(found.count())]


ARABIC = tuple(messages(resource("i18n", "glossator_ar.ts")))
by_source = pytest.mark.parametrize("message", ARABIC, ids=lambda message: f"{message.context}: {message.source[:40]}")


@by_source
def test_every_sentence_is_translated(message: Message) -> None:
    assert message.state == ""
    assert all(form.strip() for form in message.forms)
    assert len(message.forms) == (ARABIC_PLURALS if message.is_plural else 1)


@by_source
def test_what_is_filled_in_is_kept(message: Message) -> None:
    expected = set(FILLED_IN.findall(message.source))
    for form in message.forms:
        found = set(FILLED_IN.findall(form))
        assert found == expected or (message.is_plural and found <= expected)


@by_source
def test_a_key_to_press_is_kept_where_there_is_one(message: Message) -> None:
    for form in message.forms:
        assert bool(MNEMONIC.search(form)) == bool(MNEMONIC.search(message.source))
        assert form.endswith("…") == message.source.endswith("…")


@pytest.fixture(scope="module")
def extracted(tmp_path_factory: pytest.TempPathFactory) -> tuple[Message, ...]:
    """Every sentence of the window, as Qt's extractor finds it."""
    file = tmp_path_factory.mktemp("i18n") / "extracted.ts"
    sources = sorted(CHECKOUT.joinpath("app", "glossator", "ui").rglob("*.py"))
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    subprocess.run([tool, *sources, "-ts", file, "-locations", "none"], check=True, capture_output=True)
    return tuple(messages(file))


def test_no_sentence_of_the_window_is_missing(extracted: tuple[Message, ...]) -> None:
    assert {(each.context, each.source) for each in extracted} == {(each.context, each.source) for each in ARABIC}


def test_english_too_has_a_form_for_one_and_a_form_for_many(extracted: tuple[Message, ...]) -> None:
    english = {(each.context, each.source): each for each in messages(resource("i18n", "glossator_en.ts"))}
    assert english.keys() == {(each.context, each.source) for each in extracted if each.is_plural}
    assert all(len(each.forms) == ENGLISH_PLURALS and each.state == "" for each in english.values())
    assert not [
        form for each in english.values() for form in each.forms if not form or "(s)" in form or "(ies)" in form
    ]


def test_no_plural_is_said_by_other_means_than_the_extractor_knows() -> None:
    sources = CHECKOUT.joinpath("app", "glossator", "ui").rglob("*.py")
    assert not [file.name for file in sources if re.search(r'translate\([^)]*"[^"]*%n', file.read_text("utf-8"))]


def test_the_problems_are_those_of_the_core() -> None:
    at_a_window = {problem.value for problem in IN_THE_WINDOW}
    assert Counter(map(str, PROBLEMS)) == Counter(each.value for each in Problem if each.value not in at_a_window)


def test_every_step_can_be_named() -> None:
    assert UNDO.keys() == REDO.keys() == {"", *Step}


@pytest.mark.parametrize("menu", MENUS, ids=lambda menu: menu.id)
@pytest.mark.parametrize("language", ["en", "ar"])
def test_no_two_entries_of_a_menu_have_the_same_key(menu: MenuSpec, language: str) -> None:
    from glossator.ui.actions import SPECS

    translated = {(each.context, each.source): each.forms[0] for each in ARABIC}
    texts = {spec.id: str(spec.text) for spec in SPECS}
    keys = []
    for entry in menu.entries:
        if entry is not None:
            key = ("Menus", str(entry.title)) if isinstance(entry, MenuSpec) else ("Actions", texts[entry])
            words = translated[key] if language == "ar" else key[1]
            keys += MNEMONIC.findall(words.lower())
    assert [key for key, count in Counter(keys).items() if count > 1] == []
