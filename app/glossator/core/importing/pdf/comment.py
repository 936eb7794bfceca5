"""What the process that reads a PDF hands on of the comments on its pages."""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass


@dataclass(frozen=True, slots=True)
class PrintedWords:
    """Words of a page in one line, and how far they reach from side to side, in points."""

    text: str
    left: float
    right: float


@dataclass(frozen=True, slots=True)
class PdfComment:
    """An annotation; texts are empty where the file says nothing."""

    kind: str
    """Its subtype: Highlight, Underline, StrikeOut, Squiggly, Text or FreeText."""
    name: str
    answers: str
    """The name of the annotation that it answers."""
    state: str
    model: str
    """Of which its state is one: `Review`, or that of a single reader's ticks."""
    author: str
    created: str
    """As PDF writes times, as is `modified`."""
    modified: str
    words: str
    page: int
    """Counted from 0."""
    quote: str
    """The words of the page that are marked; of a comment that marks none, the nearest line's."""
    before: str
    """What stands before them on the page, as much as tells one place of the same words from another."""
    after: str
    middle: float
    """How far from the page's left edge these words are, in points."""

    @property
    def marks_words(self) -> bool:
        """Whether it says itself which words it is on."""
        return self.kind not in ("Text", "FreeText")


@dataclass(frozen=True, slots=True)
class CommentedPdf:
    """The comments on a PDF in the order of its pages, and what is printed on pages that have any."""

    comments: tuple[PdfComment, ...]
    pages: dict[int, tuple[PrintedWords, ...]]
    """By the page's number, counted from 0."""


def as_json(commented: CommentedPdf) -> str:
    """`commented` for another process."""
    return json.dumps(asdict(commented))


def from_json(text: str) -> CommentedPdf:
    """What another process wrote with `as_json`."""
    held = json.loads(text)
    pages = {int(number): tuple(_printed(lines)) for number, lines in held["pages"].items()}
    return CommentedPdf(tuple(PdfComment(**each) for each in held["comments"]), pages)


def _printed(lines: Iterable[dict[str, str | float]]) -> Iterable[PrintedWords]:
    return (PrintedWords(str(each["text"]), float(each["left"]), float(each["right"])) for each in lines)
