"""Why words are marked: the kind, what the passage says, who marked it by which words, and what was decided on it."""

from collections.abc import Iterable, Iterator
from html import escape

from PySide6.QtCore import QCoreApplication

from glossator.core.library.model import Metadata
from glossator.core.provisions.model import CURATED, Provision
from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.session.decisions import is_rejected
from glossator.core.session.model import Decision
from glossator.core.text.direction import direction_of_language, isolate, isolate_atoms
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.marks.marks import Passage
from glossator.ui.i18n import current_language
from glossator.ui.times import time_of


def explanation_of(passages: Iterable[Passage], content: Content, taxonomy: Taxonomy) -> str:
    """Why these passages are marked, as rich text in the language of the interface; empty for none."""
    return "<hr>".join(_as_html(passage, content, taxonomy) for passage in passages)


def sentences_on(passage: Passage, content: Content, taxonomy: Taxonomy) -> Iterator[str]:
    """Why `passage` is marked, sentence by sentence in plain text: the kind's name first."""
    language, provision = current_language(), passage.provision
    yield taxonomy.kind(provision.kind).name.in_language(language)
    yield provision.summary.in_language(language)
    if provision.note:
        note = QCoreApplication.translate("CompareView", "Curator’s note: {note}")
        yield note.format(note=provision.note.in_language(language))
    if provision.fired:
        words = QCoreApplication.translate("CompareView", "Words that it went by: “{words}”")
        yield words.format(words=isolate(" ".join(provision.fired.split())))
    yield _origin_in_words(provision, content.entry_at(passage.span.column, passage.span.start).document)
    if passage.decision:
        yield verdict_in_words(passage.decision)


def verdict_in_words(decision: Decision) -> str:
    """What was decided, by whom and when."""
    if is_rejected(decision):
        words = QCoreApplication.translate("CompareView", "Rejected by {author}, {time}")
    else:
        words = QCoreApplication.translate("CompareView", "Accepted by {author}, {time}")
    nobody = QCoreApplication.translate("CompareView", "a reviewer without a name")
    return words.format(author=isolate(decision.author or nobody), time=isolate(time_of(decision.decided)))


def _origin_in_words(provision: Provision, document: Metadata) -> str:
    """Who marked a passage."""
    if provision.origin != CURATED:
        rule = provision.origin.removeprefix("rule:")
        words = QCoreApplication.translate("CompareView", "Marked by rule {rule}; please check")
        return words.format(rule=isolate(rule))
    if not document.curated_by:
        return QCoreApplication.translate("CompareView", "Read and marked by the curator")
    words = QCoreApplication.translate("CompareView", "Read and marked by the curator, {name}")
    return words.format(name=isolate(document.curated_by))


def _as_html(passage: Passage, content: Content, taxonomy: Taxonomy) -> str:
    name, summary, *rest = sentences_on(passage, content, taxonomy)
    lines = [f"<b>{_line(name)}</b>", _line(summary), *(f"<small>{_line(each)}</small>" for each in rest)]
    direction = direction_of_language(current_language())
    return "".join(f'<p dir="{direction}">{line}</p>' for line in lines)


def _line(words: str) -> str:
    is_arabic = current_language().startswith("ar")
    return escape(isolate_atoms(words) if is_arabic else words)
