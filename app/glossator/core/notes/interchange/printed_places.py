"""Which words of the licences a comment on a printed page is on."""

from collections.abc import Sequence
from dataclasses import replace

from glossator.core.clauses.model import clause_at
from glossator.core.importing.pdf.comment import CommentedPdf, PdfComment, PrintedWords
from glossator.core.library.model import Licence
from glossator.core.library.quotes import find_quote
from glossator.core.notes.anchoring.anchor import anchor
from glossator.core.notes.anchoring.model import Hold, Located
from glossator.core.notes.interchange.comments import Found
from glossator.core.notes.model import Anchor, Scope, Selector, Target
from glossator.core.notes.targets import on_clause, on_licences, words_target

_SURE = (Hold.HELD, Hold.MOVED)
_NEIGHBOURS = 3
"""Words before and behind that tell one place of the same words from another."""
_BESIDE = 2.0
"""Points by which a column's words may begin before its head."""


class PrintedPlaces:
    """Finds again in `licences` what the comments of a PDF are on."""

    def __init__(self, commented: CommentedPdf, licences: Sequence[Licence]) -> None:
        self._comments = {each.name: each for each in commented.comments if not each.answers}
        self._pages = commented.pages
        self._licences = licences

    def of(self, name: str) -> Found | None:
        """What the comment of this name is about; None where there is no such comment, or no licence.

        What is not found for certain is held to the words that it marks all the same, so that the reader is told.
        """
        comment = self._comments.get(name)
        if comment is None or not self._licences:
            return None
        own = self._column_of(comment)
        found = [(each, _located(comment, each)) for each in ([own] if own else self._licences)]
        sure = [(licence, located) for licence, located in found if located.hold in _SURE]
        if not sure:
            return Found(_at_a_guess(comment, found), is_certain=False)
        anchors = [_on(comment, *each) for each in sure]
        targets = tuple(target for each in anchors for target in each.targets)
        return Found(replace(anchors[0], targets=targets), is_certain=len(sure) == 1)

    def _column_of(self, comment: PdfComment) -> Licence | None:
        """The licence in whose column of our report it stands; None on pages that have none, as others' have."""
        heads = sorted(self._heads(self._pages[comment.page]), key=lambda each: each[0].left)
        if not heads:
            return None
        columns = [licence for _, licence in heads]
        runs_left = len(columns) > 1 and columns != [each for each in self._licences if each in columns]
        if runs_left:
            ends = (licence for head, licence in heads if comment.middle <= head.right + _BESIDE)
            return next(ends, columns[-1])
        begun = [licence for head, licence in heads if head.left - _BESIDE <= comment.middle]
        return begun[-1] if begun else columns[0]

    def _heads(self, lines: Sequence[PrintedWords]) -> list[tuple[PrintedWords, Licence]]:
        """The first line with the name of each licence alone, if all of them have one."""
        found = []
        for licence in self._licences:
            named = [each for each in lines if each.text == licence.metadata.short]
            if not named:
                return []
            found.append((named[0], licence))
        return found


def _selector(comment: PdfComment) -> Selector:
    return Selector(0, len(comment.quote), comment.quote, comment.before, comment.after)


def _located(comment: PdfComment, licence: Licence) -> Located:
    """The marked words in `licence`: those alone that are the very same, or else those that are most like them."""
    before, after = " ".join(comment.before.split()[-_NEIGHBOURS:]), " ".join(comment.after.split()[:_NEIGHBOURS])
    for prefix, suffix in (("", ""), (before, after), (before, ""), ("", after)):
        places = find_quote(licence.text, comment.quote, prefix, suffix)
        if len(places) == 1:
            return Located(*places[0], Hold.MOVED)
    return anchor(_selector(comment), licence)


def _on(comment: PdfComment, licence: Licence, located: Located) -> Anchor:
    """The words, or of a comment that marks none the clause that it stands at."""
    clause = None if comment.marks_words else clause_at(licence.clauses, located.start)
    if clause:
        return on_clause(licence, clause)
    return Anchor(Scope.WORDS, (words_target(licence, located.start, located.end),))


def _at_a_guess(comment: PdfComment, found: Sequence[tuple[Licence, Located]]) -> Anchor:
    """The marked words, wherever they may be, in the licence that they are most likely of; else that licence."""
    licence, _ = max(found, key=lambda each: each[1].hold.has_place)
    if not comment.marks_words or not comment.quote:
        return on_licences([licence])
    return Anchor(Scope.WORDS, (Target(licence.reference, _selector(comment)),))
