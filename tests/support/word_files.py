"""Word documents written by hand, part by part."""

from collections.abc import Sequence
from xml.sax.saxutils import escape

from tests.support.archives import archive
from tests.support.printed_paragraphs import Printed

_MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_ENGLISH = (("decimal", "%1."), ("decimal", "%1.%2"), ("lowerLetter", "(%3)"))
_ARABIC = (("decimal", "المادة %1:"), ("decimal", "%2."), ("arabicAbjad", "%3."))


def word_file(body: str, **parts: str) -> bytes:
    """A document with `body` between the tags of `w:body`, and `parts` (numbering, styles, footnotes) likewise."""
    contents: dict[str, str | bytes] = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations({"officeDocument": "word/document.xml", "core-properties": "docProps/core.xml"}),
        "word/document.xml": _root("document", f"<w:body>{body}</w:body>"),
        "docProps/core.xml": '<p xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A  title</dc:title></p>',
        "word/_rels/document.xml.rels": _relations({kind: f"{kind}.xml" for kind in parts}),
    }
    contents |= {f"word/{kind}.xml": _root(kind, content) for kind, content in parts.items()}
    return archive(contents)


def paragraph(words: str, properties: str = "") -> str:
    """A paragraph of `words` with `properties` between the tags of `w:pPr`."""
    return f"<w:p><w:pPr>{properties}</w:pPr>{run(words)}</w:p>"


def run(words: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{escape(words)}</w:t></w:r>'


def item(words: str, level: int, number: int = 1) -> str:
    """A paragraph of `level` (from 0) in the list `number`."""
    return paragraph(words, f'<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{number}"/></w:numPr>')


def numbering(levels: Sequence[tuple[str, str]], *, nums: str = "") -> str:
    """The numbering part of one list of `levels` (format and text), as list 1, and of further `nums`."""
    written = "".join(
        f'<w:lvl w:ilvl="{nth}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/><w:lvlText w:val="{text}"/></w:lvl>'
        for nth, (kind, text) in enumerate(levels)
    )
    return (
        f'<w:abstractNum w:abstractNumId="0">{written}</w:abstractNum>'
        f'<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>{nums}'
    )


def typed(paragraphs: Sequence[Printed]) -> bytes:
    """A document in which the numbers were typed."""
    return word_file("".join(paragraph(each.whole) for each in paragraphs))


def numbered(paragraphs: Sequence[Printed]) -> bytes:
    """A document in which Word counts."""
    arabic = any(each.label.startswith("المادة") for each in paragraphs)
    body = "".join(item(each.words, each.level) if each.label else paragraph(each.words) for each in paragraphs)
    return word_file(body, numbering=numbering(_ARABIC if arabic else _ENGLISH))


def _root(name: str, content: str) -> str:
    return f'<w:{name} xmlns:w="{_MAIN}" xmlns:r="{_OFFICE}">{content}</w:{name}>'


def _content_types(parts: dict[str, str]) -> str:
    kinds = {"document": "document.main"} | {kind: kind for kind in parts}
    overrides = "".join(
        f'<Override PartName="/word/{kind}.xml" ContentType="{_TYPE}.{type_}+xml"/>' for kind, type_ in kinds.items()
    )
    default = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return (
        f'<Types xmlns="{_TYPES}"><Default Extension="xml" ContentType="application/xml"/>{default}{overrides}</Types>'
    )


def _relations(targets: dict[str, str]) -> str:
    links = "".join(
        f'<Relationship Id="r{nth}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for nth, (kind, target) in enumerate(targets.items())
    )
    return f'<Relationships xmlns="{_RELATIONS}">{links}</Relationships>'
