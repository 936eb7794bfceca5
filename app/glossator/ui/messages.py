"""What the core can only say in English or by an id, in the reader's language."""

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication, QObject

from glossator.core.errors import GlossatorError, Problem
from glossator.core.session.step import Step
from glossator.core.text.direction import isolate

# Qt's extractor reads literals only, so the core's sentences stand here once more; a test holds the two equal.
PROBLEMS = (
    QT_TRANSLATE_NOOP("Problem", "{name}: there is no such file; check the name and the folder."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: this licence of the review is neither in the library nor where its file was; its notes are kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: your library's folder is not there; connect the drive that it lies on or name another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: Glossator itself has a licence of this name; rename your folder and the id in its licence.yaml.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: this licence is not in your own library; only what you added can be removed."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: the file cannot be read ({reason}); check that you may open it."),
    QT_TRANSLATE_NOOP("Problem", "{name}: this is a folder; choose a file in it."),
    QT_TRANSLATE_NOOP("Problem", "{name}: the file holds no text; choose another one."),
    QT_TRANSLATE_NOOP("Problem", "{name}: the file is larger than {limit} MB; choose the licence text alone."),
    QT_TRANSLATE_NOOP("Problem", "{name}: this is not a text file; save it as plain text in UTF-8 and open that."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the text's encoding cannot be recognised; save it in UTF-8 and open it again."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: this is no document; choose a text, Markdown, HTML, Word, OpenDocument, RTF or PDF file."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: this is a document of Word's old kind; save it as .docx and open that."),
    QT_TRANSLATE_NOOP("Problem", "{name}: this is a picture; run text recognition (OCR) on it and open the result."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the document is protected by a password; save a copy without one and open that."
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: the file is damaged and cannot be read; save it anew in the program that made it and open that.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the file holds more than {limit} MB when unpacked; choose the licence text alone."
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: reading it takes too long or too much memory and was given up; choose the licence text alone.",
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: reading was stopped; nothing was taken from the file."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: no process can be started to read it ({reason}); close other programs and try again."
    ),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: the pages are pictures without text; run text recognition (OCR) on the file and open the result.",
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: these pages are pictures without text, so their words are missing: {pages}."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: letters on these pages do not say what they are and are shown as \ufffd: {pages}."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the name ends in {suffix}, but the file holds {format} and was read as that."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the text is not in UTF-8 and was read as {encoding}; check its letters beyond A to Z."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: {count} damaged characters are shown as \ufffd; open a sound copy if there is one."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the document has tracked changes; it was read as if all of them were accepted."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: the document has hidden text, which was left out."),
    QT_TRANSLATE_NOOP("Problem", "{name}, line {line}: {reason}; mend this line or restore the file from a copy."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: this review comes from a newer Glossator (format {found}); install that version."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: this is not a Glossator review; choose a file that ends in .gloss."),
    QT_TRANSLATE_NOOP("Problem", "{name}: this bundle is incomplete or was changed ({part}); ask for it again."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: these licences came with the bundle and are in your library now: {licences}."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: this review is damaged and cannot be read; restore it from a copy."),
    QT_TRANSLATE_NOOP("Problem", "{name}: this is a bundle; open it in the window and save the review that is in it."),
    QT_TRANSLATE_NOOP("Problem", "{name}: this is a review and not a licence; open it by itself."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the file cannot be written ({reason}); choose another folder or free some space."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the file is write-protected; lift the protection or save under another name."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: nothing may be written in this folder; choose another one."),
    QT_TRANSLATE_NOOP("Problem", "{name}: the folder for it is not there; choose another one."),
    QT_TRANSLATE_NOOP("Problem", "{name}: there is no room left on the disk; free some or choose another disk."),
    QT_TRANSLATE_NOOP("Problem", "{name}: the name is too long; choose a shorter one."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: open for {owner} on {machine} since {since}; close it there, or delete {lock} if nobody has it.",
    ),
    QT_TRANSLATE_NOOP("Problem", "What you write cannot be kept for recovery ({reason}); save the review often."),
    QT_TRANSLATE_NOOP(
        "Problem", "This unsaved review is no longer there; another window has recovered or discarded it."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: the text differs from the one that the review was made on; its notes were placed anew."
    ),
    QT_TRANSLATE_NOOP("Problem", "A comparison needs at least two licences; name another one."),
    QT_TRANSLATE_NOOP("Problem", "A comparison takes at most four licences; leave some out."),
    QT_TRANSLATE_NOOP("Problem", "{name}: this licence is not among those that are compared; name one of them."),
    QT_TRANSLATE_NOOP("Problem", "A review opens alone; name one review, or licences without a review."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: this review has neither a column of {licence} nor a note on it; name one of its licences."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: the words “{quote}” do not occur in this licence; copy them from the text."),
    QT_TRANSLATE_NOOP("Problem", "{name}: the words “{quote}” occur {count} times; quote a few more words."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: no notes were found in this file; choose a .jsonld, .xfdf or .csv file, or a PDF with comments.",
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: notes are kept in files that end in {suffixes}; give the file such a name."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "{name}: XFDF comments on the pages of a PDF; export this review as {pdf} into the same folder first.",
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: there are no licences here; name a folder of ID.txt files or of licence folders."
    ),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: nothing here that can be checked; name a .gloss file, a licence's folder or a .yaml file."
    ),
    QT_TRANSLATE_NOOP("Problem", "Glossator's own data folder was not found; install the program again."),
    QT_TRANSLATE_NOOP(
        "Problem",
        "There is no display to open a window on; run `glossator compare LICENCE LICENCE --pdf FILE` instead.",
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: there is no review in this PDF; import it as a licence."),
    QT_TRANSLATE_NOOP(
        "Problem", "{name}: no font here has the characters {characters}; they are printed as their codes."
    ),
    QT_TRANSLATE_NOOP("Problem", "{name}: these cannot be searched in it in the order of reading: {passages}."),
    QT_TRANSLATE_NOOP("Problem", "{name}: the PDF could not be made ({reason}); nothing was written."),
)

UNDO = {
    "": QT_TRANSLATE_NOOP("Step", "&Undo"),
    Step.ADD_NOTE: QT_TRANSLATE_NOOP("Step", "&Undo new note"),
    Step.EDIT_NOTE: QT_TRANSLATE_NOOP("Step", "&Undo change of note"),
    Step.DELETE_NOTE: QT_TRANSLATE_NOOP("Step", "&Undo deletion of note"),
    Step.CHANGE_KIND: QT_TRANSLATE_NOOP("Step", "&Undo change of kind"),
    Step.CHANGE_TAGS: QT_TRANSLATE_NOOP("Step", "&Undo change of tags"),
    Step.CHANGE_SEVERITY: QT_TRANSLATE_NOOP("Step", "&Undo change of severity"),
    Step.CHANGE_STATUS: QT_TRANSLATE_NOOP("Step", "&Undo change of status"),
    Step.SUGGEST: QT_TRANSLATE_NOOP("Step", "&Undo suggested wording"),
    Step.RETARGET: QT_TRANSLATE_NOOP("Step", "&Undo attachment of note"),
    Step.SETTLE: QT_TRANSLATE_NOOP("Step", "&Undo settling of place"),
    Step.REPLY: QT_TRANSLATE_NOOP("Step", "&Undo reply"),
    Step.EDIT_REPLY: QT_TRANSLATE_NOOP("Step", "&Undo change of reply"),
    Step.DELETE_REPLY: QT_TRANSLATE_NOOP("Step", "&Undo deletion of reply"),
    Step.NOTE_FINDING: QT_TRANSLATE_NOOP("Step", "&Undo note on mark"),
    Step.CARRY: QT_TRANSLATE_NOOP("Step", "&Undo carrying over of notes"),
    Step.IMPORT_NOTES: QT_TRANSLATE_NOOP("Step", "&Undo import of notes"),
    Step.CHANGE_COLUMNS: QT_TRANSLATE_NOOP("Step", "&Undo change of columns"),
    Step.MOVE_COLUMN: QT_TRANSLATE_NOOP("Step", "&Undo move of column"),
    Step.PIN: QT_TRANSLATE_NOOP("Step", "&Undo pairing of clauses"),
    Step.UNPIN: QT_TRANSLATE_NOOP("Step", "&Undo release of clauses"),
    Step.LEAD: QT_TRANSLATE_NOOP("Step", "&Undo change of leading licence"),
    Step.DECIDE: QT_TRANSLATE_NOOP("Step", "&Undo decision"),
    Step.RELOAD: QT_TRANSLATE_NOOP("Step", "&Undo loading from the disk"),
    Step.MERGE: QT_TRANSLATE_NOOP("Step", "&Undo merging"),
}
"""The menu's entry for taking each step back."""

REDO = {
    "": QT_TRANSLATE_NOOP("Step", "&Redo"),
    Step.ADD_NOTE: QT_TRANSLATE_NOOP("Step", "&Redo new note"),
    Step.EDIT_NOTE: QT_TRANSLATE_NOOP("Step", "&Redo change of note"),
    Step.DELETE_NOTE: QT_TRANSLATE_NOOP("Step", "&Redo deletion of note"),
    Step.CHANGE_KIND: QT_TRANSLATE_NOOP("Step", "&Redo change of kind"),
    Step.CHANGE_TAGS: QT_TRANSLATE_NOOP("Step", "&Redo change of tags"),
    Step.CHANGE_SEVERITY: QT_TRANSLATE_NOOP("Step", "&Redo change of severity"),
    Step.CHANGE_STATUS: QT_TRANSLATE_NOOP("Step", "&Redo change of status"),
    Step.SUGGEST: QT_TRANSLATE_NOOP("Step", "&Redo suggested wording"),
    Step.RETARGET: QT_TRANSLATE_NOOP("Step", "&Redo attachment of note"),
    Step.SETTLE: QT_TRANSLATE_NOOP("Step", "&Redo settling of place"),
    Step.REPLY: QT_TRANSLATE_NOOP("Step", "&Redo reply"),
    Step.EDIT_REPLY: QT_TRANSLATE_NOOP("Step", "&Redo change of reply"),
    Step.DELETE_REPLY: QT_TRANSLATE_NOOP("Step", "&Redo deletion of reply"),
    Step.NOTE_FINDING: QT_TRANSLATE_NOOP("Step", "&Redo note on mark"),
    Step.CARRY: QT_TRANSLATE_NOOP("Step", "&Redo carrying over of notes"),
    Step.IMPORT_NOTES: QT_TRANSLATE_NOOP("Step", "&Redo import of notes"),
    Step.CHANGE_COLUMNS: QT_TRANSLATE_NOOP("Step", "&Redo change of columns"),
    Step.MOVE_COLUMN: QT_TRANSLATE_NOOP("Step", "&Redo move of column"),
    Step.PIN: QT_TRANSLATE_NOOP("Step", "&Redo pairing of clauses"),
    Step.UNPIN: QT_TRANSLATE_NOOP("Step", "&Redo release of clauses"),
    Step.LEAD: QT_TRANSLATE_NOOP("Step", "&Redo change of leading licence"),
    Step.DECIDE: QT_TRANSLATE_NOOP("Step", "&Redo decision"),
    Step.RELOAD: QT_TRANSLATE_NOOP("Step", "&Redo loading from the disk"),
    Step.MERGE: QT_TRANSLATE_NOOP("Step", "&Redo merging"),
}
"""The menu's entry for doing each step again."""

IN_THE_WINDOW: Mapping[Problem, object] = {
    Problem.UNKNOWN_LICENCE: QT_TRANSLATE_NOOP(
        "Problem", "{name}: there is no such licence in the library and no such file; choose one in the library's pane."
    ),
}
"""What the core tells readers at a command line to do, and readers at the window do otherwise."""


def sentence(error: GlossatorError) -> str:
    """What `error` says, in the reader's language; names and reasons keep their own direction in it."""
    words = IN_THE_WINDOW.get(error.problem, error.problem.value)
    template = QCoreApplication.translate("Problem", str(words))
    return template.format(**{key: isolate(value) for key, value in error.details.items()})


_OF_SEVERAL = frozenset(
    {
        Step.EDIT_NOTE,
        Step.DELETE_NOTE,
        Step.CHANGE_KIND,
        Step.CHANGE_TAGS,
        Step.CHANGE_SEVERITY,
        Step.CHANGE_STATUS,
    }
)
"""Steps that say how many notes they change, where these are more than one."""


class StepsCounted(QObject):
    """What takes back a change of several notes; Qt's extractor knows plurals of objects alone."""

    def undo(self, step: str, notes: int) -> str:
        """The menu's words for taking back `step`, a deletion or a change of so many `notes`."""
        if step == Step.DELETE_NOTE:
            return self.tr("&Undo deletion of %n note(s)", "", notes)
        return self.tr("&Undo change of %n note(s)", "", notes)

    def redo(self, step: str, notes: int) -> str:
        """The menu's words for doing it again."""
        if step == Step.DELETE_NOTE:
            return self.tr("&Redo deletion of %n note(s)", "", notes)
        return self.tr("&Redo change of %n note(s)", "", notes)


def undo_text(step: str, notes: int) -> str:
    """The menu's words for taking back `step` (a `Step`, or empty), which changed so many `notes`."""
    if step in _OF_SEVERAL and notes > 1:
        return StepsCounted().undo(step, notes)
    return QCoreApplication.translate("Step", str(UNDO[step]))


def redo_text(step: str, notes: int) -> str:
    """The menu's words for doing `step` again (a `Step`, or empty), which changed so many `notes`."""
    if step in _OF_SEVERAL and notes > 1:
        return StepsCounted().redo(step, notes)
    return QCoreApplication.translate("Step", str(REDO[step]))
