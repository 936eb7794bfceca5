"""Words are found again where a text has changed, and what is not certain is said to be so."""

from dataclasses import replace

import pytest

from glossator.core.notes.anchoring.anchor import anchor, anchor_unchanged
from glossator.core.notes.anchoring.model import NOWHERE, Hold
from glossator.core.notes.model import Selector
from glossator.core.notes.placement import selector_for
from tests.support.samples import licence

TEXT = (
    "Subject to these terms, Meta grants you a licence to use the Llama Materials.\n"
    "If you distribute the Llama Materials, you shall provide a copy of this Agreement.\n"
    "If you exceed 700 million monthly active users, you must request a licence from Meta.\n"
    "Nothing herein grants a trademark licence. Meta may end this Agreement if you breach it.\n"
    "The laws of the State of California shall govern this Agreement."
)


def on(words: str, text: str = TEXT, nth: int = 0) -> Selector:
    """The selector of the occurrence `nth` of `words`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return selector_for(licence("old", text), start, start + len(words))


@pytest.mark.parametrize(
    ("words", "old", "new", "found"),
    [
        ("700 million monthly active users", "700 million", "500 million", "500 million monthly active users"),
        ("700 million", "700 million", "one billion", "one billion"),
        ("you shall provide a copy", "shall provide a", "must hand on a complete", "you must hand on a complete copy"),
        ("Meta may end this Agreement", "end this", "at any time end this", "Meta may at any time end this Agreement"),
        ("licence", "grants you a licence", "grants you a license", "license"),
        ("trademark licence", "a trademark licence. ", "a trademark licence or\nright. ", "trademark licence"),
        ("The laws of the State of California", "The laws", "The law", "The law of the State of California"),
    ],
)
def test_words_that_changed_are_found_at_their_place(words: str, old: str, new: str, found: str) -> None:
    assert old in TEXT
    text = "A preamble that was not there before.\n" + TEXT.replace(old, new)
    place = anchor(on(words), licence("new", text))
    assert text[place.start : place.end] == found
    assert place.hold in ((Hold.MOVED,) if found == words else (Hold.CHANGED, Hold.DOUBTFUL))


def test_what_replaced_the_words_altogether_is_doubtful() -> None:
    text = TEXT.replace("700 million", "a host of")
    assert anchor(on("700 million"), licence("new", text)).hold is Hold.DOUBTFUL


def test_a_clause_that_moved_takes_its_notes_along_though_its_neighbours_are_others() -> None:
    lines = TEXT.split("\n")
    text = "\n".join([lines[3], lines[0], lines[1], lines[4], lines[2]])
    place = anchor(on(lines[2]), licence("new", text))
    assert (text[place.start : place.end], place.hold) == (lines[2], Hold.MOVED)


def test_words_taken_out_are_not_found_elsewhere() -> None:
    text = TEXT.replace("If you exceed 700 million monthly active users, you must request a licence from Meta.\n", "")
    assert anchor(on("700 million monthly active users"), licence("new", text)) == NOWHERE
    assert anchor(on("you must request a licence"), licence("new", text)) == NOWHERE


def test_the_same_words_at_the_same_place_beside_other_neighbours_are_held() -> None:
    text = "You may copy it, or not use it now."
    target = on("not use", text)
    changed = text.replace("copy it, or", "sell it; do").replace("it now", "me yet")
    assert anchor(target, licence("new", changed)) == (target.start, target.end, Hold.HELD)


def test_the_same_words_at_the_same_place_that_are_others_are_not_held() -> None:
    text = "Apple sauce is what you may sell. Pears are what you may not sell, unless they are ripe."
    target = on("sell", text, nth=1)
    changed = text.replace("Apple sauce", "Apple sauce of all kinds and makes that")
    found = anchor(replace(target, start=changed.index("sell"), end=changed.index("sell") + 4), licence("new", changed))
    assert (found.start, found.hold) == (changed.rindex("sell"), Hold.MOVED)


def test_words_that_say_the_same_in_other_letters_are_found() -> None:
    text = "يجوز لك استخدام النموذج.\nلا يجوز لك بيع النموذج إلى الغير دون إذن مكتوب من الشركة."
    pointed = "مقدّمة.\n" + text.replace("لا يجوز لك بيع", "لَا يَجُوزُ لَكَ بَيْعُ").replace("إلى", "الى")
    place = anchor(on("لا يجوز لك بيع النموذج إلى الغير", text), licence("new", pointed))
    assert pointed[place.start : place.end] == "لَا يَجُوزُ لَكَ بَيْعُ النموذج الى الغير"
    assert place.hold is Hold.MOVED


def test_scripts_without_spaces_are_searched_letter_by_letter() -> None:
    text = "您可以使用本模型。未经书面许可，您不得出售本模型或其衍生作品。本协议受中国法律管辖。"
    changed = "前言。" + text.replace("出售本模型", "出售或出租本模型")
    place = anchor(on("您不得出售本模型或其衍生作品", text), licence("new", changed))
    assert changed[place.start : place.end] == "您不得出售或出租本模型或其衍生作品"
    assert place.hold is Hold.CHANGED


def test_lines_that_are_only_broken_otherwise_hold_the_same_words() -> None:
    text = "Preamble.\n" + TEXT.replace("monthly active", "monthly\n   active")
    place = anchor(on("700 million monthly active users"), licence("new", text))
    assert text[place.start : place.end] == "700 million monthly\n   active users"
    assert place.hold is Hold.MOVED


@pytest.mark.parametrize(
    ("old", "new", "hold"), [("Meta’s", "Meta's", Hold.MOVED), ("Materials", "materials", Hold.CHANGED)]
)
def test_other_quotation_marks_make_no_other_words_and_capitals_do(old: str, new: str, hold: Hold) -> None:
    text = "Use is subject to Meta’s ownership of the Llama Materials in all cases."
    changed = f"Preamble.\n{text.replace(old, new)}"
    words = "Meta’s ownership of the Llama Materials"
    place = anchor(on(words, text), licence("new", changed))
    assert (changed[place.start : place.end], place.hold) == (words.replace(old, new), hold)


def test_a_quotation_of_a_whole_chapter_is_found_by_its_ends() -> None:
    chapter = "".join(f"Rule {nth}: whoever does thing {nth * 7} shall pay {nth * 13} coins.\n" for nth in range(200))
    text = f"Preamble.\n{chapter}That is all."
    changed = f"Another preamble.\n{chapter.replace('coins', 'pence', 20)}Nothing else."
    place = anchor(on(chapter.strip(), text), licence("new", changed))
    assert changed[place.start : place.end] == chapter.replace("coins", "pence", 20).strip()
    assert place.hold is Hold.CHANGED


def test_decisions_hold_to_the_very_same_words_only() -> None:
    target = on("700 million monthly active users")
    assert anchor_unchanged(target, licence("new", f"Preamble.\n{TEXT}")).hold is Hold.MOVED
    assert anchor_unchanged(target, licence("new", TEXT.replace("700", "500"))) == NOWHERE
