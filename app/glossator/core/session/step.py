"""What can be undone in a review."""

from enum import StrEnum


class Step(StrEnum):
    """A change of the review; the window names each in its own language."""

    ADD_NOTE = "add-note"
    EDIT_NOTE = "edit-note"
    DELETE_NOTE = "delete-note"
    CHANGE_KIND = "change-kind"
    CHANGE_TAGS = "change-tags"
    CHANGE_SEVERITY = "change-severity"
    CHANGE_STATUS = "change-status"
    SUGGEST = "suggest"
    RETARGET = "retarget"
    SETTLE = "settle"
    REPLY = "reply"
    EDIT_REPLY = "edit-reply"
    DELETE_REPLY = "delete-reply"
    NOTE_FINDING = "note-finding"
    CARRY = "carry"
    IMPORT_NOTES = "import-notes"
    CHANGE_COLUMNS = "change-columns"
    MOVE_COLUMN = "move-column"
    PIN = "pin"
    UNPIN = "unpin"
    LEAD = "lead"
    DECIDE = "decide"
    RELOAD = "reload"
    MERGE = "merge"
