"""What is said of a document that is a known licence with other words."""

import pytest
from PySide6.QtCore import QObject

from glossator.core.identify.model import Changes, Identification, Match, Relation
from glossator.core.intake import TakenIn
from glossator.core.library.model import Metadata
from glossator.core.provisions.model import Localised
from glossator.core.text.direction import strip_isolates
from glossator.ui.i18n import LanguageSwitch
from glossator.ui.importing.wording import Wording

ENTRY = Metadata("ours", Localised("Ours", "Ours"), "Ours")


def said(changes: Changes) -> str:
    close = Identification(Relation.CLOSE, Match("mit", 0.9, exact=False))
    owner = QObject()
    telling = Wording(str.upper, owner).telling(
        TakenIn(ENTRY, is_new=True, found=close, changes=changes, file="Ours.txt"), is_open=True
    )
    return strip_isolates(telling.words)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        (Changes(1, 0, 0), "1 word changed"),
        (Changes(0, 2, 0), "2 words added"),
        (Changes(0, 0, 1), "1 word left out"),
        (Changes(3, 1, 0), "3 words changed and 1 word added"),
    ],
)
def test_words_that_were_added_or_left_out_are_not_called_changed(
    languages: LanguageSwitch, changes: Changes, words: str
) -> None:
    assert said(changes) == f"“Ours” is MIT with {words}."


def test_arabic_counts_each_in_its_own_form(languages: LanguageSwitch) -> None:
    languages.use("ar")
    assert said(Changes(1, 2, 3)) == "«Ours» هو MIT بعد تغيير كلمة واحدة وإضافة كلمتين وحذف 3 كلمات."
