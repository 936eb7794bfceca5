"""What can be read in the window's colours."""

import pytest
from PySide6.QtGui import QColor, QPalette

from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.ui.theme import UNDERLINES, Theme, load_theme

HUES = ("red", "orange", "amber", "green", "teal", "blue", "indigo", "purple", "pink", "grey")
GROUNDS = ("window", "surface", "surface-raised", "selection", "search-hit", "search-current", "note-active", "hatch")
MEANINGFUL = ("accent", "note", "insert", "delete", "replace", "move", "focus", "error")


ALL = {(dark, contrast): load_theme(dark, contrast=contrast) for dark in (False, True) for contrast in (False, True)}


@pytest.fixture(params=ALL.values(), ids=["light", "light contrast", "dark", "dark contrast"])
def theme(request: pytest.FixtureRequest) -> Theme:
    found = request.param
    assert isinstance(found, Theme)
    return found


def wanted(theme: Theme) -> float:
    """The contrast of words: that of AA, in high contrast that of AAA."""
    return 7 if theme.is_contrast else 4.5


def luminance(colour: QColor) -> float:
    """Relative luminance by WCAG 2.2."""
    channels = (colour.redF(), colour.greenF(), colour.blueF())
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: QColor, other: QColor) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("ground", [*GROUNDS, *(f"{hue}-tint" for hue in HUES), "move-tint"])
def test_words_are_legible_on_everything_that_lies_behind_them(theme: Theme, ground: str) -> None:
    assert contrast(theme.colour("text"), theme.colour(ground)) >= wanted(theme)


@pytest.mark.parametrize("ink", ["insert", "delete", "replace"])
def test_differing_words_are_legible_on_their_ground_and_on_marks(theme: Theme, ink: str) -> None:
    for ground in ("surface", f"{ink}-tint", *(f"{hue}-tint" for hue in HUES)):
        assert contrast(theme.colour(ink), theme.colour(ground)) >= wanted(theme)


@pytest.mark.parametrize("ground", ["window", "surface", "surface-raised", "hatch"])
def test_secondary_words_are_legible_too(theme: Theme, ground: str) -> None:
    assert contrast(theme.colour("text-muted"), theme.colour(ground)) >= wanted(theme)


@pytest.mark.parametrize("hue", HUES)
def test_badge_letters_are_legible_on_their_tint_and_on_the_page(theme: Theme, hue: str) -> None:
    ink = theme.colour(f"{hue}-ink")
    assert contrast(ink, theme.colour(f"{hue}-tint")) >= wanted(theme)
    assert contrast(ink, theme.colour("surface")) >= wanted(theme)
    assert contrast(theme.colour("surface"), ink) >= wanted(theme)


@pytest.mark.parametrize("token", MEANINGFUL)
def test_lines_that_carry_meaning_stand_out(theme: Theme, token: str) -> None:
    for ground in ("window", "surface", "surface-raised"):
        assert contrast(theme.colour(token), theme.colour(ground)) >= (4.5 if theme.is_contrast else 3)


def test_in_high_contrast_lines_that_divide_are_plain_to_see(theme: Theme) -> None:
    if theme.is_contrast:
        assert contrast(theme.colour("border"), theme.colour("surface")) >= 4.5


def test_words_on_the_accent_are_legible(theme: Theme) -> None:
    assert contrast(theme.colour("on-accent"), theme.colour("accent")) >= wanted(theme)


def test_all_themes_know_the_same_tokens() -> None:
    assert len({theme.tokens for theme in ALL.values()}) == 1


def test_every_kind_has_marks_that_no_other_kind_has(theme: Theme) -> None:
    for language in ("en", "ar"):
        styles = [theme.kind_style(kind, language) for kind in load_taxonomy().kinds]
        assert len({(style.tint.name(), style.underline) for style in styles}) == len(styles)
        assert len({style.badge for style in styles}) == len(styles)


def test_every_underline_of_the_taxonomy_is_known() -> None:
    assert {kind.underline for kind in load_taxonomy().kinds} <= UNDERLINES.keys()


def test_the_style_sheet_leaves_no_token_unfilled(theme: Theme) -> None:
    assert "@" not in theme.style_sheet()


def test_disabled_words_differ_from_enabled_ones(theme: Theme) -> None:
    palette = theme.palette()
    disabled = palette.color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
    assert disabled != palette.color(QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText)
