"""The one kind of error that a reader is shown: a sentence that names what is wrong and what to do."""

from enum import StrEnum


class Problem(StrEnum):
    """What can be wrong with what a reader gave the program, as an English template.

    The window shows the same sentences in the reader's language; `{name}` is a file or an id, other
    fields are explained by the words around them.
    """

    NOT_FOUND = "{name}: there is no such file; check the name and the folder."
    UNKNOWN_LICENCE = "{name}: there is no such licence in the library and no such file; see `glossator list`."
    LICENCE_GONE = (
        "{name}: this licence of the review is neither in the library nor where its file was; its notes are kept."
    )
    LIBRARY_GONE = (
        "{name}: your library's folder is not there; connect the drive that it lies on or name another folder."
    )
    ID_TAKEN = "{name}: Glossator itself has a licence of this name; rename your folder and the id in its licence.yaml."
    NOT_OWN = "{name}: this licence is not in your own library; only what you added can be removed."
    UNREADABLE = "{name}: the file cannot be read ({reason}); check that you may open it."
    IS_FOLDER = "{name}: this is a folder; choose a file in it."
    EMPTY = "{name}: the file holds no text; choose another one."
    TOO_LARGE = "{name}: the file is larger than {limit} MB; choose the licence text alone."
    BINARY = "{name}: this is not a text file; save it as plain text in UTF-8 and open that."
    UNDECODABLE = "{name}: the text's encoding cannot be recognised; save it in UTF-8 and open it again."
    NOT_A_DOCUMENT = "{name}: this is no document; choose a text, Markdown, HTML, Word, OpenDocument, RTF or PDF file."
    OLD_WORD = "{name}: this is a document of Word's old kind; save it as .docx and open that."
    IS_PICTURE = "{name}: this is a picture; run text recognition (OCR) on it and open the result."
    PROTECTED = "{name}: the document is protected by a password; save a copy without one and open that."
    DAMAGED = "{name}: the file is damaged and cannot be read; save it anew in the program that made it and open that."
    UNPACKS_TOO_LARGE = "{name}: the file holds more than {limit} MB when unpacked; choose the licence text alone."
    TOO_MUCH_WORK = (
        "{name}: reading it takes too long or too much memory and was given up; choose the licence text alone."
    )
    READING_STOPPED = "{name}: reading was stopped; nothing was taken from the file."
    NO_READER = "{name}: no process can be started to read it ({reason}); close other programs and try again."
    SCANNED = "{name}: the pages are pictures without text; run text recognition (OCR) on the file and open the result."
    PARTLY_SCANNED = "{name}: these pages are pictures without text, so their words are missing: {pages}."
    UNKNOWN_LETTERS = "{name}: letters on these pages do not say what they are and are shown as \ufffd: {pages}."
    WRONG_SUFFIX = "{name}: the name ends in {suffix}, but the file holds {format} and was read as that."
    GUESSED_ENCODING = "{name}: the text is not in UTF-8 and was read as {encoding}; check its letters beyond A to Z."
    DAMAGED_CHARACTERS = "{name}: {count} damaged characters are shown as \ufffd; open a sound copy if there is one."
    TRACKED_CHANGES = "{name}: the document has tracked changes; it was read as if all of them were accepted."
    HIDDEN_TEXT = "{name}: the document has hidden text, which was left out."
    BROKEN_DATA = "{name}, line {line}: {reason}; mend this line or restore the file from a copy."
    NEWER_SESSION = "{name}: this review comes from a newer Glossator (format {found}); install that version."
    NOT_A_SESSION = "{name}: this is not a Glossator review; choose a file that ends in .gloss."
    BROKEN_BUNDLE = "{name}: this bundle is incomplete or was changed ({part}); ask for it again."
    BUNDLE_BROUGHT = "{name}: these licences came with the bundle and are in your library now: {licences}."
    DAMAGED_REVIEW = "{name}: this review is damaged and cannot be read; restore it from a copy."
    IS_BUNDLE = "{name}: this is a bundle; open it in the window and save the review that is in it."
    IS_REVIEW = "{name}: this is a review and not a licence; open it by itself."
    NOT_WRITABLE = "{name}: the file cannot be written ({reason}); choose another folder or free some space."
    READ_ONLY = "{name}: the file is write-protected; lift the protection or save under another name."
    FOLDER_READ_ONLY = "{name}: nothing may be written in this folder; choose another one."
    FOLDER_GONE = "{name}: the folder for it is not there; choose another one."
    DISK_FULL = "{name}: there is no room left on the disk; free some or choose another disk."
    NAME_TOO_LONG = "{name}: the name is too long; choose a shorter one."
    IN_USE = "{name}: open for {owner} on {machine} since {since}; close it there, or delete {lock} if nobody has it."
    NOT_KEPT = "What you write cannot be kept for recovery ({reason}); save the review often."
    JOURNAL_GONE = "This unsaved review is no longer there; another window has recovered or discarded it."
    TEXT_CHANGED = "{name}: the text differs from the one that the review was made on; its notes were placed anew."
    TOO_FEW_LICENCES = "A comparison needs at least two licences; name another one."
    TOO_MANY_LICENCES = "A comparison takes at most four licences; leave some out."
    NOT_COMPARED = "{name}: this licence is not among those that are compared; name one of them."
    REVIEW_ALONE = "A review opens alone; name one review, or licences without a review."
    NOT_IN_REVIEW = "{name}: this review has neither a column of {licence} nor a note on it; name one of its licences."
    QUOTE_NOT_FOUND = "{name}: the words “{quote}” do not occur in this licence; copy them from the text."
    QUOTE_AMBIGUOUS = "{name}: the words “{quote}” occur {count} times; quote a few more words."
    NO_NOTES = "{name}: no notes were found in this file; choose a .jsonld, .xfdf or .csv file, or a PDF with comments."
    NOTES_FORMAT = "{name}: notes are kept in files that end in {suffixes}; give the file such a name."
    NO_PDF = "{name}: XFDF comments on the pages of a PDF; export this review as {pdf} into the same folder first."
    NO_TEXTS = "{name}: there are no licences here; name a folder of ID.txt files or of licence folders."
    NOTHING_TO_CHECK = (
        "{name}: nothing here that can be checked; name a .gloss file, a licence's folder or a .yaml file."
    )
    NO_DATA = "Glossator's own data folder was not found; install the program again."
    NO_DISPLAY = "There is no display to open a window on; run `glossator compare LICENCE LICENCE --pdf FILE` instead."
    NO_REVIEW_INSIDE = "{name}: there is no review in this PDF; import it as a licence."
    NO_GLYPH = "{name}: no font here has the characters {characters}; they are printed as their codes."
    NOT_SEARCHABLE = "{name}: these cannot be searched in it in the order of reading: {passages}."
    PDF_FAILED = "{name}: the PDF could not be made ({reason}); nothing was written."


class GlossatorError(Exception):
    """A `Problem` with its particulars.

    `str(error)` is the English sentence, in one line; `problem` and `details` let another language say the same.
    """

    def __init__(self, problem: Problem, **details: object) -> None:
        self.problem = problem
        self.details = {key: " ".join(str(value).split()) for key, value in details.items()}
        super().__init__(problem.value.format(**self.details))
