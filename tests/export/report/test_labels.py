"""The report's own words."""

import string
import tomllib

import pytest

from glossator.core.assets import resource
from glossator.core.notes.model import Severity, Status
from glossator.core.notes.placement import Hold
from glossator.export.report.labels import load_labels

WORDS = tomllib.loads(resource("i18n", "report.toml").read_text(encoding="utf-8"))["words"]


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_have_the_word_with_the_same_places_to_fill(key: str) -> None:
    english, arabic = WORDS[key]["en"], WORDS[key]["ar"]
    assert english.strip()
    assert arabic.strip()
    assert _fields(english) == _fields(arabic)


def _fields(words: str) -> set[str]:
    return {name for _, name, _, _ in string.Formatter().parse(words) if name}


def test_every_severity_status_and_hold_has_a_word() -> None:
    wanted = {f"severity-{each}" for each in Severity} | {f"status-{each}" for each in Status}
    wanted |= {f"hold-{each}" for each in Hold if each is not Hold.HELD}
    assert wanted <= WORDS.keys()


@pytest.mark.parametrize(
    ("language", "written", "words"),
    [
        ("en", "2025-04-05", "5 April 2025"),
        ("en", "2026-11-22T09:30:00+02:00", "22 November 2026"),
        ("ar", "2025-04-05", "5 أبريل 2025"),
        ("en", "2004-01", "January 2004"),
        ("en", "2004-13-01", "2004-13-01"),
        ("en", "some time", "some time"),
        ("en", "", ""),
    ],
)
def test_days_in_words(language: str, written: str, words: str) -> None:
    assert load_labels(language).day(written) == words


def test_joined_parts_keep_their_own_direction() -> None:
    assert load_labels("en").join(["Meta", "", "4"]) == "Meta · 4"
    assert load_labels("en").join(["Meta", "ليلى"]) == "Meta · \u2068ليلى\u2069"
