"""What is still in dispute after a merge, in the `.gloss` format."""

from typing import Any

from glossator.core.notes.model import Note, Reply
from glossator.core.session.format_decisions import DECISION, PIN
from glossator.core.session.format_head import HEAD
from glossator.core.session.format_notes import NOTE, REPLY
from glossator.core.session.model import Conflict, Decision, Head, PinnedPair, Said, Subject
from glossator.core.yaml_data import Record
from glossator.core.yaml_forms import Form, Key, Schema
from glossator.core.yaml_shapes import Choice, Text

_FORMS: dict[Subject, tuple[type[Said], Form[Any]]] = {
    Subject.NOTE: (Note, NOTE),
    Subject.REPLY: (Reply, REPLY),
    Subject.DECISION: (Decision, DECISION),
    Subject.PIN: (PinnedPair, PIN),
    Subject.HEAD: (Head, HEAD),
}


class _Side:
    """What one side says: a mapping of the form that `what` names."""

    @property
    def forms(self) -> tuple[Form[Any], ...]:
        """All that it may be."""
        return tuple(form for _, form in _FORMS.values())

    def read(self, record: Record, key: str) -> Any:
        """The mapping under `key`."""
        what = record.text("what", "")
        if what not in list(Subject):
            record.fail(key, "cannot be read without “what”")
        return _FORMS[Subject(what)][1].read(record.record(key))

    def data(self, value: Said) -> dict[str, Any]:
        """`value` by its own form."""
        return next(form.data(value) for kind, form in _FORMS.values() if isinstance(value, kind))

    def schema(self) -> Schema:
        """Any of the forms."""
        return {"anyOf": [{"$ref": f"#/$defs/{form.name}"} for form in self.forms]}


CONFLICT = Form(
    "conflict",
    "What two reviewers changed differently: the review itself holds one side, this the other.",
    Conflict,
    (
        Key("what", Choice(Subject), "What they disagree about."),
        Key("note", Text(), "The id of the note whose reply it is.", "", is_optional=True),
        Key("base", _Side(), "What both began with; absent: it was not there.", None, is_optional=True),
        Key("theirs", _Side(), "The other side, whole; absent: it was deleted there.", None, is_optional=True),
    ),
)
