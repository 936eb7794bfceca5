"""The styles that the document's paragraphs, runs and tables name."""

from collections.abc import Iterator
from dataclasses import dataclass

from lxml.etree import _Element

from glossator.export.docx.context import Context
from glossator.export.docx.xml import root, serialised, w

_LATIN, _COMPLEX = "Calibri", "Arial"
"""Fonts that Word and LibreOffice have or have a metric twin of; Arial has Arabic and Hebrew."""


@dataclass(frozen=True, slots=True)
class _Style:
    """A paragraph style: its name in Word, size in half points, space above and below in twentieths of a point."""

    id: str
    name: str
    size: int = 0
    above: int = 0
    below: int = 0
    bold: bool = False
    italic: bool = False
    colour: str = ""
    level: int = 0
    """Of a heading, from 1."""
    font: str = ""


def styles(context: Context) -> bytes:
    """The part of the package."""
    return serialised(
        root(
            "styles",
            _defaults(),
            *(_paragraph_style(each) for each in _paragraph_styles(context)),
            *_character_styles(context),
            *_table_styles(context),
        )
    )


def _defaults() -> _Element:
    about = w(
        "rPr",
        w("rFonts", ascii=_LATIN, hAnsi=_LATIN, eastAsia=_LATIN, cs=_COMPLEX),
        w("sz", val=20),
        w("szCs", val=21),
        w("lang", val="en-GB", eastAsia="en-GB", bidi="ar-SA"),
    )
    spacing = w("pPr", w("spacing", after=80, line=259, lineRule="auto"))
    return w("docDefaults", w("rPrDefault", about), w("pPrDefault", spacing))


def _paragraph_styles(context: Context) -> Iterator[_Style]:
    accent, muted = context.colour("accent"), context.colour("text-muted")
    yield _Style("Normal", "Normal")
    yield _Style("Title", "Title", 44, below=60, bold=True, colour=accent)
    yield _Style("Subtitle", "Subtitle", 24, below=240, colour=muted)
    yield _Style("Heading1", "heading 1", 32, 360, 120, bold=True, colour=accent, level=1)
    yield _Style("Heading2", "heading 2", 24, 240, 80, bold=True, level=2)
    yield _Style("Heading3", "heading 3", 21, 120, 40, bold=True, level=3)
    yield _Style("ClauseTitle", "Clause title", below=40, bold=True)
    yield _Style("NoteHeading", "Note heading", bold=True)
    yield _Style("Small", "Small", 17, below=40, colour=muted)
    yield _Style("Quote", "Quote", italic=True, colour=muted)
    yield _Style("Code", "Code", 18, font="Consolas")
    yield _Style("Footer", "footer", 16, colour=muted)
    yield _Style("CommentText", "annotation text", 20)


def _paragraph_style(style: _Style) -> _Element:
    heads = style.level > 0
    return w(
        "style",
        w("name", val=style.name),
        w("basedOn", val="Normal") if style.id != "Normal" else None,
        w("next", val="Normal") if heads else None,
        w("qFormat"),
        w(
            "pPr",
            w("keepNext") if heads else None,
            w("spacing", before=style.above, after=style.below) if style.above or style.below else None,
            w("outlineLvl", val=style.level - 1) if heads else None,
        ),
        _run_properties(style),
        type="paragraph",
        styleId=style.id,
        default=1 if style.id == "Normal" else None,
    )


def _run_properties(style: _Style) -> _Element:
    return w(
        "rPr",
        w("rFonts", ascii=style.font, hAnsi=style.font, cs=_COMPLEX) if style.font else None,
        *((w("b"), w("bCs")) if style.bold else ()),
        *((w("i"), w("iCs")) if style.italic else ()),
        w("color", val=style.colour) if style.colour else None,
        *((w("sz", val=style.size), w("szCs", val=style.size + 1)) if style.size else ()),
    )


def _character_styles(context: Context) -> Iterator[_Element]:
    link = w("rPr", w("color", val=context.colour("accent")), w("u", val="single"))
    yield w("style", w("name", val="Hyperlink"), link, type="character", styleId="Hyperlink")
    small = w("rPr", w("sz", val=16), w("szCs", val=16))
    yield w("style", w("name", val="annotation reference"), small, type="character", styleId="CommentReference")


def _table_styles(context: Context) -> Iterator[_Element]:
    sides = ("top", "left", "bottom", "right", "insideH", "insideV")
    colour = context.colour("border")
    lines = w("tblBorders", *(w(side, val="single", sz=4, space=0, color=colour) for side in sides))
    for style, name, borders in (("Grid", "Table Grid", lines), ("Bare", "Bare table", None)):
        margins = w("tblCellMar", *(w(side, w=90, type="dxa") for side in ("left", "right")))
        about = w("tblPr", borders, margins)
        yield w("style", w("name", val=name), w("basedOn", val="TableNormal"), about, type="table", styleId=style)
    normal = w("style", w("name", val="Normal Table"), type="table", styleId="TableNormal", default=1)
    yield normal
