"""Links inside the report, led to their places.

Typst leads links to labels by setting the pages again until all labels are known; by hand each is looked up once.
"""

from collections.abc import Mapping, Sequence

from pikepdf import Array, Name, String

from glossator.export.pdf.quads import boxes_of
from glossator.export.pdf.sentinels import Sentinel
from glossator.export.pdf.structure import Structure

Place = tuple[int, Array]
"""The page, counted from 0, and the destination (ISO 32000-1, 12.3.2.2)."""


class NowhereError(Exception):
    """A link to a place that is on no page."""


def take_places(structure: Structure, sentinels: Sequence[Sentinel]) -> dict[str, Place]:
    """Where the sentinels are, by their keys; nothing is left of them."""
    places = {}
    for each in sentinels:
        element = structure.element_of(each.annotation)
        structure.detach(each.annotation)
        structure.remove(element)
        places[each.key] = place_of(each)
    return places


def place_of(sentinel: Sentinel, above: float = 0) -> Place:
    """Where the sentinel begins, or so many points `above`, so that its words are in sight."""
    first = boxes_of(sentinel.annotation)[0]
    return sentinel.number, Array([sentinel.page.obj, Name.XYZ, first.left, first.top + above, 0])


def lead(links: Sequence[Sentinel], places: Mapping[str, Place], words: str) -> None:
    """Lead each link to the place of its key; `words` (with `{page}`) tell readers who do not see it where to.

    Raises NowhereError.
    """
    for each in links:
        if each.key not in places:
            raise NowhereError(each.key)
        number, destination = places[each.key]
        del each.annotation["/A"]
        each.annotation.Dest = destination
        each.annotation.Contents = String(words.format(page=number + 1))
