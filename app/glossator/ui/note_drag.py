"""A note on its way from its card to the words that it is to be held to, dragged by the pointer."""

from PySide6.QtCore import QByteArray, QMimeData

_MIME_TYPE = "application/x-glossator-note"
"""Data of this type are a note's id in UTF-8."""


def mime_of(note_id: str) -> QMimeData:
    """What is dragged for the note with this id."""
    data = QMimeData()
    data.setData(_MIME_TYPE, QByteArray(note_id.encode()))
    return data


def note_in(data: QMimeData) -> str:
    """The id of the note that is being dragged; empty where it is something else."""
    return bytes(data.data(_MIME_TYPE).data()).decode(errors="replace")
