"""Reads what readers of PDF wrote on the pages of one: highlights, underlines and notes with their threads."""

import uuid
from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any

import pikepdf

from glossator.core.errors import GlossatorError, Problem
from glossator.core.importing.document import Content, Reader, Tell
from glossator.core.importing.pdf.comment import CommentedPdf, PdfComment, PrintedWords, as_json
from glossator.core.importing.pdf.marked_words import Box, Marked, PageOfWords
from glossator.core.importing.pdf.opening import open_pdf

_MARKING = ("/Highlight", "/Underline", "/StrikeOut", "/Squiggly")
_KINDS = (*_MARKING, "/Text", "/FreeText")
_MOST = 20_000
"""Comments of one file: four times as many as a review of thousands of notes has."""
_TOLERANCE = 1.0
"""Points by which a mark may be narrower than its words."""


def read(data: bytes, name: str, tell: Tell) -> Content:
    """The comments on the PDF file `data`, the file `name`, as JSON of a `CommentedPdf`; raises GlossatorError."""
    texts = open_pdf(data, name)
    comments: list[PdfComment] = []
    printed: dict[int, tuple[PrintedWords, ...]] = {}
    with _opened(data, name) as document:
        for number, page in enumerate(document.pages):
            annotations = list(_annotations(page))
            if annotations:
                words = PageOfWords(texts[number])
                comments += (_comment(each, number, words) for each in annotations)
                printed[number] = words.lines
                words.close()
            if len(comments) > _MOST:
                raise GlossatorError(Problem.TOO_MUCH_WORK, name=name)
            tell(number / len(document.pages))
    return Content(as_json(CommentedPdf(tuple(comments), printed)))


def _opened(data: bytes, name: str) -> pikepdf.Pdf:
    try:
        return pikepdf.Pdf.open(BytesIO(data))
    except pikepdf.PasswordError as error:
        raise GlossatorError(Problem.PROTECTED, name=name) from error


def _annotations(page: pikepdf.Page) -> Iterator[pikepdf.Dictionary]:
    for annotation in page.obj.get("/Annots", ()):
        if isinstance(annotation, pikepdf.Dictionary) and annotation.get("/Subtype") in _KINDS:
            yield annotation


def _comment(annotation: pikepdf.Dictionary, page: int, words: PageOfWords) -> PdfComment:
    answered = annotation.get("/IRT")
    is_answer = answered is not None and annotation.get("/RT") != "/Group"
    box = _box(annotation.get("/Rect", ()))
    marked = Marked("", "", "", box.left) if is_answer else _marked(annotation, box, words)
    return PdfComment(
        kind=str(annotation.Subtype).removeprefix("/"),
        name=_name(annotation),
        answers=_name(answered) if is_answer else "",
        state=_text(annotation, "/State"),
        model=_text(annotation, "/StateModel"),
        author=_text(annotation, "/T"),
        created=_text(annotation, "/CreationDate"),
        modified=_text(annotation, "/M"),
        words=_text(annotation, "/Contents"),
        page=page,
        quote=marked.quote,
        before=marked.before,
        after=marked.after,
        middle=marked.middle,
    )


def _marked(annotation: pikepdf.Dictionary, box: Box, words: PageOfWords) -> Marked:
    if annotation.Subtype not in _MARKING:
        return words.nearest(box)
    corners = _numbers(annotation.get("/QuadPoints", ()))
    quads = [corners[at : at + 8] for at in range(0, len(corners) - 7, 8)]
    return words.under([_around(each) for each in quads] or [box])


def _around(corners: Sequence[float]) -> Box:
    """The box of four corners, in whichever order a program writes them."""
    xs, ys = corners[0::2], corners[1::2]
    return Box(min(xs) - _TOLERANCE, min(ys), max(xs) + _TOLERANCE, max(ys))


def _box(rectangle: Any) -> Box:
    numbers = [*_numbers(rectangle), 0.0, 0.0, 0.0, 0.0]
    return Box(
        min(numbers[0], numbers[2]),
        min(numbers[1], numbers[3]),
        max(numbers[0], numbers[2]),
        max(numbers[1], numbers[3]),
    )


def _name(annotation: Any) -> str:
    """What the annotation is called: by the program that made it, or else after what does not change in it."""
    if not isinstance(annotation, pikepdf.Dictionary):
        return ""
    if named := _text(annotation, "/NM"):
        return named
    made = _text(annotation, "/CreationDate"), _text(annotation, "/T"), str(_box(annotation.get("/Rect", ())))
    return str(uuid.uuid5(uuid.NAMESPACE_OID, "\n".join(made)))


def _text(annotation: pikepdf.Dictionary, key: str) -> str:
    found = annotation.get(key)
    return str(found).removeprefix("/") if isinstance(found, pikepdf.Name) else str(found or "")


def _numbers(found: Any) -> list[float]:
    return [float(each) for each in found]


READER = Reader(read)
