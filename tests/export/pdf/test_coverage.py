"""What the bundled fonts cannot show is spelt out: never a silent gap, never a failed export."""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from glossator.core.assets import resource
from glossator.export.pdf.coverage import Coverage
from glossator.export.pdf.truetype import characters_of

FONTS = sorted(resource("fonts").rglob("*.ttf"))
SHARED = Coverage(FONTS)


@pytest.fixture
def coverage() -> Coverage:
    return Coverage(FONTS)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Llama 4 — “quoted” § 2, € 5 • café", "Llama 4 — “quoted” § 2, € 5 • café"),
        ("يُسقط الترخيصَ؛ لا يجوز", "يُسقط الترخيصَ؛ لا يجوز"),
        ("רישיון מִילָה", "רישיון מִילָה"),
        ("fine 😀 indeed", "fine [U+1F600] indeed"),
        ("中文 text", "[U+4E2D U+6587] text"),
        ("\ue000", "[U+E000]"),
        ("a\x00b", "a\ufffdb"),
        ("one\ntwo\tthree", "one two three"),
        ("👩\u200d⚖\ufe0f", "[U+1F469]⚖"),
        ("A → B ≤ 5 ✓", "A → B ≤ 5 ✓"),
        ("a\u064b", "a[U+064B]"),
        ("x\u202ey", "xy"),
        ("", ""),
    ],
)
def test_shown(coverage: Coverage, text: str, shown: str) -> None:
    assert coverage.displayable(text) == shown


def test_what_was_spelt_out_is_remembered(coverage: Coverage) -> None:
    coverage.displayable("😀")
    coverage.displayable("plain")
    coverage.displayable("中😀")
    assert coverage.missing == {"😀", "中"}


def test_a_word_longer_than_a_line_can_be_broken(coverage: Coverage) -> None:
    shown = coverage.displayable("x" * 200)
    assert shown.replace("\u200b", "") == "x" * 200
    assert max(map(len, shown.split("\u200b"))) <= 40


def test_the_fonts_read_as_what_they_are_for() -> None:
    characters = {font.name: characters_of(font) for font in FONTS}
    assert {ord(char) for char in "Aé§€“—ЖΩ"} <= characters["NotoSans-Regular.ttf"]
    assert {ord(char) for char in "لاپی،؟َ"} <= characters["NotoNaskhArabic-Regular.ttf"]
    assert ord("ש") in characters["NotoSansHebrew-Regular.ttf"]
    assert not any(ord("中") in each for each in characters.values())


@given(st.text(max_size=60))
@settings(max_examples=200)
def test_nothing_visible_vanishes(text: str) -> None:
    shown = SHARED.displayable(text).replace("\u200b", "")
    for char in text:
        if char.isalnum():
            assert char in shown or f"U+{ord(char):04X}" in shown
    assert not any(unicodedata.category(char) in ("Cc", "Cs", "Cn", "Co") for char in shown)
