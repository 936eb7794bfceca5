"""The card of a licence: what it is, who published it and when, and both languages of what is said of it."""

import re
from datetime import date

from glossator.core.provisions.taxonomy import Taxonomy
from glossator.core.yaml_data import Record

_DATE = re.compile(r"\d{4}(?:-\d{2}(?:-\d{2})?)?")
_FIRST_DAY = "0000-01-01"
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_ARABIC = re.compile("[\u0620-\u064a]")
_DEMANDED = ("publisher", "family", "category")


def check_card(record: Record, folder: str, taxonomy: Taxonomy) -> None:
    """Tell what is wrong in the metadata of the licence in `folder`."""
    if record.has("id") and record.text("id") != folder:
        record.tell("id", f"should be the folder's name, “{folder}”")
    for key in _DEMANDED:
        if not record.has(key) and not record.has("original"):  # who imports a document need not fill in its card
            record.tell(key, "is missing")
    if record.has("category") and record.text("category") not in {each.id for each in taxonomy.categories}:
        record.tell("category", f"“{record.text('category')}” is not in the taxonomy")
    if record.has("language") and not _LANGUAGE.fullmatch(record.text("language")):
        record.tell("language", "should be a language code such as en or ar")
    _check_dates(record)
    _check_arabic(record)


def _check_dates(record: Record) -> None:
    curated, original = record.record("curated"), record.record("original")
    for place, key in ((record, "effective"), (curated, "on"), (original, "added")):
        if place.has(key) and not _is_date(place.text(key)):
            place.tell(key, "should be a date such as 2025-04-05, 2025-04 or 2025")
    if record.has("curated") and not (curated.text("by", "") and curated.text("on", "")):
        record.tell("curated", "should say by whom and on which day")


def _is_date(text: str) -> bool:
    if not _DATE.fullmatch(text):
        return False
    try:
        date.fromisoformat(text + _FIRST_DAY[len(text) :])
    except ValueError:
        return False
    return True


def _check_arabic(record: Record) -> None:
    """What the curator says in English must stand there in Arabic, too, and not in English a second time."""
    for provision in record.records("provisions"):
        for key in ("summary", "note"):
            words = provision.record(key)
            if words.has("ar") and not _ARABIC.search(words.text("ar")):
                words.tell("ar", "should be in Arabic")
