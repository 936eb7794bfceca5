"""What the bodies of a web annotation say."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any

from glossator.core.notes.interchange import web_annotation as words
from glossator.core.notes.interchange.json_values import listed, text_in
from glossator.core.notes.model import NoteFields, Severity, Status


@dataclass(frozen=True, slots=True)
class Bodies:
    """The texts of the bodies by their purpose, in their order."""

    by_purpose: Mapping[str, tuple[str, ...]]

    @property
    def comment(self) -> str:
        """What is said, as Markdown; several bodies are paragraphs."""
        return "\n\n".join(self.by_purpose.get(words.COMMENT, ()))

    def fields(self, before: NoteFields) -> NoteFields:
        """What a note says now that said `before` what these bodies may not."""
        return replace(
            before,
            body=self.comment,
            kind=self._first(words.KIND),
            tags=self.by_purpose.get(words.TAG, ()),
            suggestion=self._first(words.SUGGESTION),
            severity=next((each for each in Severity if each == self._first(words.SEVERITY)), before.severity),
            status=next((each for each in Status if each == self._first(words.STATUS)), before.status),
        )

    def _first(self, purpose: str) -> str:
        return next(iter(self.by_purpose.get(purpose, ())), "")


def read_bodies(annotation: Mapping[str, Any]) -> Bodies:
    """The bodies of `annotation`; pictures, links and whatever else is no text are left out."""
    found: dict[str, tuple[str, ...]] = {}
    for purpose, value in _texts(annotation):
        found[purpose] = (*found.get(purpose, ()), value)
    return Bodies(found)


def _texts(annotation: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    """The purpose and the text of each body; one that says no purpose comments."""
    if isinstance(annotation.get("bodyValue"), str):
        yield words.COMMENT, text_in(annotation["bodyValue"])
    for body in listed(annotation.get("body")):
        if isinstance(body, dict) and isinstance(body.get("value"), str):
            purpose = next(iter(listed(body.get("purpose"))), None)
            yield text_in(purpose) or words.COMMENT, _markdown(text_in(body["value"]), text_in(body.get("format")))


def _markdown(value: str, form: str) -> str:
    if form != "text/html":
        return value
    from glossator.core.notes.from_html import as_markdown  # only other programs write HTML

    return as_markdown(value)
