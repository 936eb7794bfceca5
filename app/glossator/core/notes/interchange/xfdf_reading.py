"""XFDF that a reader of PDF wrote: what was changed and answered in the notes of a review, by their names."""

import uuid
from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from glossator.core.errors import GlossatorError, Problem
from glossator.core.notes.interchange.comments import REVIEW, Comment, gathered
from glossator.core.notes.interchange.model import Known, Received, Why
from glossator.core.notes.interchange.pdf_dates import iso_date

if TYPE_CHECKING:
    from lxml.etree import _Element


def read(data: bytes, name: str, known: Known) -> Received:
    """The notes of the review as the XFDF file `name` has them: their words, states and replies.

    Comments that are on no note of the review are skipped, for nothing says which words of a licence they are on.
    Raises GlossatorError where it is no XFDF.
    """
    received = gathered(list(_comments(data, name)), known, lambda _name: None)
    return replace(received, skipped=tuple(replace(each, why=Why.NO_WORDS) for each in received.skipped))


def _comments(data: bytes, name: str) -> Iterator[Comment]:
    from lxml.etree import XMLSyntaxError

    from glossator.core.importing.xml import EntitiesError, children, local, parse

    try:
        root = parse(data)
    except (XMLSyntaxError, EntitiesError) as error:
        line = getattr(error, "lineno", None) or 1
        raise GlossatorError(Problem.BROKEN_DATA, name=name, line=line, reason="this is not XFDF") from error
    if local(root) != "xfdf":
        raise GlossatorError(Problem.NO_NOTES, name=name)
    for annotations in children(root, "annots"):
        for element in annotations:
            if element.get("statemodel", REVIEW) == REVIEW:
                yield _comment(element, local(element))


def _comment(element: "_Element", kind: str) -> Comment:
    def said(key: str) -> str:
        return str(element.get(key, ""))

    author, modified, words = said("title"), iso_date(said("date")), _words(element)
    by_content = str(uuid.uuid5(uuid.NAMESPACE_OID, "\n".join((author, said("date"), words))))
    return Comment(
        kind=kind,
        name=said("name") or by_content,
        answers=said("inreplyto") if said("replyType") != "group" else "",
        state=said("state"),
        author=author,
        created=iso_date(said("creationdate")) or modified,
        modified=modified,
        words=words,
    )


def _words(element: "_Element") -> str:
    """What a comment says; where it is only there with formats, without them."""
    from glossator.core.importing.xml import child, children

    contents = child(element, "contents")
    if contents is not None:
        return "".join(map(str, contents.itertext()))
    paragraphs = children(child(element, "contents-richtext", "body"), "p")
    return "\n".join("".join(map(str, each.itertext())) for each in paragraphs)
