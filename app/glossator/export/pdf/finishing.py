"""The typeset report made whole: its sentinels fulfilled, its text layer mended."""

from io import BytesIO

from pikepdf import ObjectStreamMode, Pdf

from glossator.export.pdf.annotations import annotate
from glossator.export.pdf.leading import lead, place_of, take_places
from glossator.export.pdf.mute import mute_badges
from glossator.export.pdf.order import Finish
from glossator.export.pdf.origin import name_the_program
from glossator.export.pdf.outline import without_repetitions
from glossator.export.pdf.plainness import simplify
from glossator.export.pdf.sentinels import For, take_sentinels
from glossator.export.pdf.speaking import speak_headings, speak_paragraphs, speak_words
from glossator.export.pdf.structure import Structure
from glossator.export.pdf.text_layer import mend_text_layer

_ABOVE_WORDS = 14
"""Points above the words that a link leads to, so that they are in sight."""


def finished(typeset: bytes, finish: Finish) -> bytes:
    """The PDF that Typst set, made whole.

    Raises pikepdf.PdfError, NotPlacedError or NowhereError.
    """
    with Pdf.open(BytesIO(typeset)) as pdf:
        _fulfil(pdf, finish)
        without_repetitions(pdf)
        mend_text_layer(pdf)
        mute_badges(pdf)
        name_the_program(pdf)
        simplify(pdf)
        return _saved(pdf)


def _fulfil(pdf: Pdf, finish: Finish) -> None:
    """Put what the sentinels stand for in their place."""
    structure, sentinels = Structure(pdf), take_sentinels(pdf)
    speak_paragraphs(structure, sentinels[For.TEXT], finish.keys.spoken)
    speak_words(structure, sentinels[For.SAID])
    speak_headings(pdf)
    firsts = annotate(pdf, structure, sentinels[For.MARKS], finish.keys.marks, finish.annotated)
    words = {f"passage-{passage}": place_of(first, _ABOVE_WORDS) for passage, first in firsts.items()}
    places = words | take_places(structure, sentinels[For.PLACE])
    lead(sentinels[For.LINK], places, finish.leads_to)


def _saved(pdf: Pdf) -> bytes:
    buffer = BytesIO()
    pdf.save(buffer, deterministic_id=True, object_stream_mode=ObjectStreamMode.generate)
    return buffer.getvalue()
