"""When the report was made, by whom, and with what."""

from collections.abc import Iterator, Sequence

from glossator import __version__
from glossator.core.provisions.rule_set import rule_set
from glossator.core.session.model import Review
from glossator.export.report.labels import Labels


def particulars_of(review: Review, moment: str, leading: str, labels: Labels) -> tuple[tuple[str, str], ...]:
    """Label and value of each; those that are not known are left out. `leading` is what the others are measured by."""
    return tuple((labels[key], value) for key, value in _facts(review, moment, leading, labels) if value)


def _facts(review: Review, moment: str, leading: str, labels: Labels) -> Iterator[tuple[str, str]]:
    rules = rule_set()
    yield "date", labels.day(moment)
    yield "reviewer", labels.join(_reviewers(review))
    yield "leading", leading
    yield "program", f"Glossator {__version__}"
    yield "rule-set", rules.shipped
    yield "own-rules", rules.own


def _reviewers(review: Review) -> Sequence[str]:
    """Who wrote notes and answers and who decided, each once."""
    authors = [name for note in review.notes for name in (note.author, *(reply.author for reply in note.replies))]
    authors += [each.author for each in review.decisions]
    return [name for name in dict.fromkeys(authors) if name]
