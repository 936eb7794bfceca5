"""Badges and numbers of notes inside licence text, kept out of the text layer.

They are set in a size of their own. In the text layer each of their letters is a space, so that words are found and
copied as the licence has them, and no letter of a badge turns the order of an Arabic line about.
"""

import re
from collections.abc import Mapping

from pikepdf import Dictionary, Name, Object, Page, Pdf

_CHOSEN = re.compile(rb"/(\w+) 5\.4 Tf")
"""The size in points that `marks.typ` sets nothing else in."""
_MAPPING = re.compile(rb"(<[0-9A-F]{4}>) <[0-9A-F]+>")
_SUFFIX = "m"


def mute_badges(pdf: Pdf) -> None:
    """Set all that has the size of badges in fonts whose glyphs stand for spaces."""
    muted: dict[tuple[int, int], Object] = {}
    for page in pdf.pages:
        content = page.Contents.read_bytes()
        names = {name.decode() for name in _CHOSEN.findall(content)}
        if not names:
            continue
        page.Resources.Font = _with_muted(pdf, page, names, muted)
        page.obj.Contents.write(_CHOSEN.sub(rb"/\g<1>" + _SUFFIX.encode() + rb" 5.4 Tf", content))


def _with_muted(pdf: Pdf, page: Page, names: set[str], muted: dict[tuple[int, int], Object]) -> Dictionary:
    """The fonts of `page`, and a muted one beside each of those that are called `names`."""
    fonts: Mapping[str, Object] = dict(page.Resources.Font.items())
    beside = {}
    for name in names:
        font = fonts[f"/{name}"]
        if font.objgen not in muted:
            muted[font.objgen] = _muted(pdf, font)
        beside[f"/{name}{_SUFFIX}"] = muted[font.objgen]
    return Dictionary({**fonts, **beside})


def _muted(pdf: Pdf, font: Object) -> Object:
    """A font like `font` whose every glyph stands for a space."""
    spaces = _MAPPING.sub(rb"\1 <0020>", font.ToUnicode.read_bytes())
    silent = Dictionary({key: value for key, value in font.items() if key != "/ToUnicode"})
    silent[Name.ToUnicode] = pdf.make_stream(spaces)
    return pdf.make_indirect(silent)
