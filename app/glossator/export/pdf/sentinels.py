"""The sentinel links of the typeset report: what each is for, and where it stands."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from pikepdf import Array, Object, Page, Pdf

_SCHEME = "glossator:"


class For(StrEnum):
    """What sentinels are for; their addresses are `glossator:FOR/KEY`."""

    MARKS = "marks"
    """Words of passages, which become highlights."""
    TEXT = "text"
    """A paragraph whose words the program has under the key."""
    SAID = "said"
    """Words that are the key itself."""
    PLACE = "at"
    """A place of this name, to which links lead."""
    LINK = "to"
    """Words that lead to the place of this name; they stay on their page."""


@dataclass(frozen=True, slots=True)
class Sentinel:
    """A sentinel link on a page, which is counted from 0."""

    number: int
    page: Page
    annotation: Object
    key: str


def take_sentinels(pdf: Pdf) -> Mapping[For, Sequence[Sentinel]]:
    """The sentinels of `pdf` in reading order of its pages, on which none but the links are left."""
    found = defaultdict[For, list[Sentinel]](list)
    for number, page in enumerate(pdf.pages):
        kept = []
        for annotation in page.obj.get("/Annots", Array()).as_list():
            purpose, key = _address(annotation)
            if purpose is not None:
                found[purpose].append(Sentinel(number, page, annotation, key))
            if purpose in (None, For.LINK):
                kept.append(annotation)
        page.obj.Annots = Array(kept)
    return found


def _address(annotation: Object) -> tuple[For | None, str]:
    action = annotation.get("/A")
    address = bytes(action.URI).decode("utf-8", "replace") if action is not None and "/URI" in action else ""
    if not address.startswith(_SCHEME):
        return None, ""
    purpose, _, key = address.removeprefix(_SCHEME).partition("/")
    return For(purpose), key
