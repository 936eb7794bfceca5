"""What right-to-left text says, given to the structure tree, for it stands on the page in the order of painting."""

from collections.abc import Mapping, Sequence

from pikepdf import Dictionary, Name, Object, Pdf, String

from glossator.core.text.direction import strip_isolates
from glossator.export.pdf.sentinels import Sentinel
from glossator.export.pdf.speech import Speech, needs_speech, speech_of
from glossator.export.pdf.structure import Structure, block_around

_HEADINGS = (Name.H1, Name.H2, Name.H3)


def speak_paragraphs(structure: Structure, sentinels: Sequence[Sentinel], spoken: Mapping[str, Speech]) -> None:
    """Give each paragraph that holds a sentinel the words that `spoken` has under its key, in logical order."""
    for each in sentinels:
        element = structure.element_of(each.annotation)
        _give(block_around(element), spoken[each.key])
        structure.detach(each.annotation)
        structure.remove(element)


def speak_words(structure: Structure, sentinels: Sequence[Sentinel]) -> None:
    """Give what lies under each sentinel the words of its key."""
    for each in sentinels:
        _give(structure.element_of(each.annotation), speech_of(strip_isolates(each.key)))
        structure.detach(each.annotation)


def speak_headings(pdf: Pdf) -> None:
    """Give each heading its title: one that is repeated on every page may hold no sentinel."""
    for each in pdf.objects:
        if (
            isinstance(each, Dictionary)
            and each.get("/S") in _HEADINGS
            and needs_speech(title := str(each.get("/T", "")))
        ):
            _give(each, speech_of(strip_isolates(title)))


def _give(element: Object, speech: Speech) -> None:
    """Set ActualText and language (ISO 32000-1, 14.9.4)."""
    element.ActualText = String(speech.words)
    element.Lang = String(speech.language)
