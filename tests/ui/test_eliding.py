"""Words that are cut must fit, whatever fonts their letters come from."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from glossator.core.text.direction import isolate
from glossator.ui.eliding import elided
from glossator.ui.i18n import LANGUAGES, LanguageSwitch


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", ["Tongyi Qianwen 2023", "ترخيص النموذج التجريبي", isolate("Northgate Models Ltd")])
def test_words_are_whole_or_cut_and_never_wider_than_their_room(
    language: str, name: str, qapp: QApplication, languages: LanguageSwitch
) -> None:
    languages.use(language)
    metrics = QFontMetrics(qapp.font())
    whole = metrics.horizontalAdvance(name) + 2
    assert elided(name, metrics, whole) == name
    for width in range(whole):
        assert metrics.horizontalAdvance(elided(name, metrics, width)) <= width
