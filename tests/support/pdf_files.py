"""PDF files that Typst and pikepdf make."""

import io
from collections.abc import Sequence

import pikepdf
import typst

from glossator.core.assets import resource
from tests.support.printed_paragraphs import Printed

_SETTING = """
#set text(font: ("Noto Sans", "Noto Naskh Arabic", "Noto Sans Hebrew"), size: 10pt, lang: "{language}")
#set par(justify: true)
#show: page.with(width: 150mm, height: 180mm, {page})
"""
RUNNING = "header: [A running header], footer: context [Page #counter(page).display() of 99]"
"""Typst's page settings for a header and a page number."""


def typeset(body: str, *, language: str = "en", page: str = "") -> bytes:
    """The PDF of `body`, Typst markup, with `page` settings."""
    source = _SETTING.format(language=language, page=page) + body
    fonts = typst.Fonts(include_system_fonts=False, font_paths=[str(resource("fonts"))])
    return typst.compile(source.encode(), font_paths=fonts)


def as_markup(words: str) -> str:
    """`words` as a string of Typst's, which nothing in it is markup in."""
    return '#"' + words.replace("\\", "\\\\").replace('"', '\\"') + '"'


def typed(paragraphs: Sequence[Printed], *, language: str = "en", page: str = RUNNING) -> bytes:
    """The paragraphs with hyphenation, a running header and page numbers."""
    return typeset("\n\n".join(as_markup(each.whole) for each in paragraphs), language=language, page=page)


def pictures(pages: int, words: str = "") -> bytes:
    """`pages` that are pictures as a scanner makes them, and one more of `words` if there are any."""
    pdf = pikepdf.open(io.BytesIO(typeset(as_markup(words), page="")))
    if not words:
        del pdf.pages[0]
    for _ in range(pages):
        page = pdf.add_blank_page(page_size=(400, 600))
        picture = pdf.make_stream(b"\x80", Type=pikepdf.Name.XObject, Subtype=pikepdf.Name.Image, Width=1, Height=1)
        picture.ColorSpace, picture.BitsPerComponent = pikepdf.Name.DeviceGray, 8
        page.Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(Im0=picture))
        page.Contents = pdf.make_stream(b"q 400 0 0 600 0 0 cm /Im0 Do Q")
    return saved(pdf)


def saved(pdf: pikepdf.Pdf, encryption: pikepdf.Encryption | bool = False) -> bytes:
    buffer = io.BytesIO()
    pdf.save(buffer, encryption=encryption)
    return buffer.getvalue()
