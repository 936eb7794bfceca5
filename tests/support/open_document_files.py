"""OpenDocument texts written by hand, part by part."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.support.archives import archive
from tests.support.printed_paragraphs import Printed

_NAMESPACES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"), ("text", "text"), ("style", "style"), ("table", "table"), ("draw", "drawing"),
        ("meta", "meta"), ("loext", "loext"),
    )
)  # fmt: skip
_ENGLISH = (("1", "%1%."), ("1", "%1%.%2%"), ("a", "(%3%)"))
_ARABIC = (("1", "المادة %1%:"), ("1", "%2%."), ("ا, ب, ج, ...", "%3%."))


def open_document(text: str, styles: str = "") -> bytes:
    """A document with `text` between the tags of `office:text`, and automatic `styles`."""
    content = (
        f"<office:document-content {_NAMESPACES}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{text}</office:text></office:body></office:document-content>"
    )
    title = '<office:meta><dc:title xmlns:dc="http://purl.org/dc/elements/1.1/">A  title</dc:title></office:meta>'
    return archive(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": content,
            "meta.xml": f"<office:document-meta {_NAMESPACES}>{title}</office:document-meta>",
        }
    )


def paragraph(words: str) -> str:
    return f"<text:p>{escape(words)}</text:p>"


def list_style(levels: Sequence[tuple[str, str]], name: str = "L1") -> str:
    """A list style of `levels`: the kind of numeral, and what is printed as LibreOffice writes it."""
    written = "".join(
        f'<text:list-level-style-number text:level="{nth}" style:num-format="{kind}" loext:num-list-format="{text}"/>'
        for nth, (kind, text) in enumerate(levels, start=1)
    )
    return f'<text:list-style style:name="{name}">{written}</text:list-style>'


def typed(paragraphs: Sequence[Printed]) -> bytes:
    """A document in which the numbers were typed."""
    return open_document("".join(paragraph(each.whole) for each in paragraphs))


def numbered(paragraphs: Sequence[Printed]) -> bytes:
    """A document in which the numbers are counted."""
    arabic = any(each.label.startswith("المادة") for each in paragraphs)
    text = "".join(_item(each) if each.label else paragraph(each.words) for each in paragraphs)
    return open_document(text, list_style(_ARABIC if arabic else _ENGLISH))


def _item(printed: Printed) -> str:
    depth = printed.level + 1
    opening = '<text:list text:style-name="L1" text:continue-numbering="true"><text:list-item>'
    inner = "<text:list><text:list-item>" * (depth - 1)
    return f"{opening}{inner}{paragraph(printed.words)}" + "</text:list-item></text:list>" * depth
