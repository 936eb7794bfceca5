"""The parts of a Word document, found as the standard has it: by relationships, whatever their names."""

import posixpath
from dataclasses import dataclass

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.archive import Archive
from glossator.core.importing.xml import Element, child, children, parse


@dataclass(frozen=True, slots=True)
class Package:
    """The parts that the text is made from, each as the root of its XML; None where the document has none."""

    body: Element
    numbering: Element | None
    styles: Element | None
    footnotes: Element | None
    endnotes: Element | None
    title: str


def read_package(data: bytes, name: str) -> Package:
    """The parts of the Word document `data`, the file `name`; raises GlossatorError where it is none."""
    archive = Archive(data, name)
    main = _targets(archive, "").get("officeDocument")
    root = _part(archive, main) if main else None
    body = child(root, "body")
    if main is None or body is None:
        raise GlossatorError(Problem.NOT_A_DOCUMENT, name=name)
    parts = _targets(archive, main)

    def part(kind: str) -> Element | None:
        return _part(archive, parts[kind]) if kind in parts else None

    return Package(body, part("numbering"), part("styles"), part("footnotes"), part("endnotes"), _title(archive))


def _part(archive: Archive, path: str) -> Element | None:
    data = archive.part(path)
    return parse(data) if data else None


def _targets(archive: Archive, source: str) -> dict[str, str]:
    """The parts that part `source` (empty for the package) relates to, by the last word of the relationship's type."""
    folder, file = posixpath.split(source)
    relations = _part(archive, posixpath.join(folder, "_rels", f"{file}.rels"))
    targets: dict[str, str] = {}
    for each in children(relations, "Relationship"):
        kind, target = each.get("Type", "").rpartition("/")[2], each.get("Target", "")
        if each.get("TargetMode") != "External":
            targets.setdefault(kind, posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/"))
    return targets


def _title(archive: Archive) -> str:
    properties = _targets(archive, "").get("core-properties")
    root = _part(archive, properties) if properties else None
    found = next((each.text for each in children(root, "title")), None)
    return " ".join((found or "").split())
