"""The parts of a Word document in one archive, the same bytes for the same parts."""

from collections.abc import Mapping
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from glossator import __version__
from glossator.export.docx.xml import RELATIONS
from glossator.export.moment import parse_moment
from glossator.export.printable import printable

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"
_DUBLIN = "http://purl.org/dc/elements/1.1/"
_TERMS = "http://purl.org/dc/terms/"
_INSTANCE = "http://www.w3.org/2001/XMLSchema-instance"
_EXTENDED = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"
_OFFICE_TYPE = "application/vnd.openxmlformats-officedocument"
_WORD_TYPE = f"{_OFFICE_TYPE}.wordprocessingml"
_PACKAGE_TYPE = "application/vnd.openxmlformats-package"
_RELATION_OF = {"commentsExtended": "http://schemas.microsoft.com/office/2011/relationships/commentsExtended"}
"""Of the parts that came after the standard; all others have one there, by their name."""
_FIRST_DAY = (1980, 1, 1, 0, 0, 0)
"""The earliest date of an archive: when it was packed is nobody's concern."""


def packed(parts: Mapping[str, bytes], title: str, subject: str, moment: str) -> bytes:
    """The document of `parts` (`document`, `styles` and so on, by the names of their files in `word/`)."""
    others = [name for name in parts if name != "document"]
    files = {
        "[Content_Types].xml": _content_types(parts),
        "_rels/.rels": _relations(
            {
                "word/document.xml": f"{RELATIONS}/officeDocument",
                "docProps/core.xml": f"{_PACKAGE}/metadata/core-properties",
                "docProps/app.xml": f"{RELATIONS}/extended-properties",
            }
        ),
        "word/_rels/document.xml.rels": _relations({f"{name}.xml": _relation_of(name) for name in others}),
        "docProps/core.xml": _core(title, subject, moment),
        "docProps/app.xml": _app(),
        **{f"word/{name}.xml": data for name, data in parts.items()},
    }
    return _archive(files)


def relation_id(name: str, parts: list[str]) -> str:
    """The id by which the document refers to the part `name` among `parts`, in their order."""
    return f"r{[each for each in parts if each != 'document'].index(name)}"


def _archive(files: Mapping[str, bytes]) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w") as archive:
        for name, data in files.items():
            entry = ZipInfo(name, _FIRST_DAY)
            entry.compress_type = ZIP_DEFLATED
            archive.writestr(entry, data)
    return buffer.getvalue()


def _content_types(parts: Mapping[str, bytes]) -> bytes:
    defaults = {"rels": f"{_PACKAGE_TYPE}.relationships+xml", "xml": "application/xml"}
    overrides = {f"/word/{name}.xml": f"{_WORD_TYPE}.{_type_of(name)}+xml" for name in parts}
    overrides["/docProps/core.xml"] = f"{_PACKAGE_TYPE}.core-properties+xml"
    overrides["/docProps/app.xml"] = f"{_OFFICE_TYPE}.extended-properties+xml"
    listed = [f'<Default Extension="{each}" ContentType="{kind}"/>' for each, kind in defaults.items()]
    listed += [f'<Override PartName="{each}" ContentType="{kind}"/>' for each, kind in overrides.items()]
    return _part(f'<Types xmlns="{_TYPES}">{"".join(listed)}</Types>')


def _type_of(name: str) -> str:
    return "document.main" if name == "document" else name


def _relation_of(name: str) -> str:
    return _RELATION_OF.get(name, f"{RELATIONS}/{name}")


def _relations(targets: Mapping[str, str]) -> bytes:
    listed = (
        f'<Relationship Id="r{nth}" Type="{kind}" Target="{target}"/>'
        for nth, (target, kind) in enumerate(targets.items())
    )
    return _part(f'<Relationships xmlns="{_PACKAGE}">{"".join(listed)}</Relationships>')


def _core(title: str, subject: str, moment: str) -> bytes:
    said = {"title": title, "subject": subject, "creator": f"Glossator {__version__}"}
    properties = "".join(f"<dc:{name}>{escape(printable(value))}</dc:{name}>" for name, value in said.items())
    written = parse_moment(moment)
    if written:
        date = f'xsi:type="dcterms:W3CDTF">{written.isoformat()}'
        properties += f"<dcterms:created {date}</dcterms:created><dcterms:modified {date}</dcterms:modified>"
    prefixes = {"cp": _CORE, "dc": _DUBLIN, "dcterms": _TERMS, "xsi": _INSTANCE}
    declared = " ".join(f'xmlns:{prefix}="{namespace}"' for prefix, namespace in prefixes.items())
    return _part(f"<cp:coreProperties {declared}>{properties}</cp:coreProperties>")


def _app() -> bytes:
    return _part(f'<Properties xmlns="{_EXTENDED}"><Application>Glossator</Application></Properties>')


def _part(element: str) -> bytes:
    return f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{element}'.encode()
