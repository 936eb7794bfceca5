"""Notes go along to another version of a licence, and each is told what became of it."""

from dataclasses import replace

from glossator.core.library.joining import join
from glossator.core.library.library import Library
from glossator.core.notes.carrying import Carried, carry, counts, retargeted
from glossator.core.notes.model import Note, Reply, Scope, Target
from glossator.core.notes.placement import Hold, place
from glossator.core.notes.targets import on_clause
from tests.support.licence_builder import Part, build, where
from tests.support.notes import make_note
from tests.support.samples import licence

OLD = build(
    "llama-3",
    [
        Part("1", "Grant", "Meta grants you a licence to use, copy and change the Llama Materials."),
        Part("2", "Copies", "If you distribute the Llama Materials, you shall provide a copy of this Agreement."),
        Part("3", "Size", "If you exceed 700 million monthly active users, you must request a licence."),
        Part("4", "Gifts", "Every licensee is given a paper hat in spring."),
    ],
)
NEW = build(
    "llama-4",
    [
        Part("1", "Preamble", "These terms begin with a preamble."),
        Part("2", "Grant", "Meta grants you a licence to use, copy and change the Llama Materials."),
        Part(
            "3",
            "Copies",
            "If you distribute the Llama Materials, you must (A) hand on this Agreement entirely with it.",
        ),
        Part("4", "Size", "If you exceed 500 million monthly active users, you must request a licence."),
    ],
)
MOMENT = "2026-01-02T03:04:05+00:00"


def on(words: str) -> Note:
    """A note on `words`, however the lines of OLD are broken."""
    return make_note(OLD, *where(OLD.text, words), words)


def only(*notes: Note, known: bool = True) -> Carried:
    (carried,) = carry(notes, "llama-3", NEW, OLD if known else None)
    return carried


def test_words_that_are_the_same_elsewhere_have_moved() -> None:
    carried = only(on("a licence to use, copy and change"))
    assert carried.found.hold is Hold.MOVED
    assert (carried.target.licence, carried.target.clause) == ("llama-4", "2")


def test_words_that_changed_are_told_with_both_readings() -> None:
    carried = only(on("700 million monthly active users"))
    assert (carried.found.hold, carried.before.quote) == (Hold.CHANGED, "700 million monthly active users")
    assert (carried.words, carried.target.quote) == ("500 million monthly active users",) * 2
    assert carried.counterpart == "4"


def test_words_that_are_gone_keep_theirs_and_name_the_clause_that_answers_if_there_is_one() -> None:
    gone = only(on("a paper hat in spring"))
    assert (gone.found.hold, gone.words, gone.counterpart) == (Hold.ORPHANED, "", "")
    assert gone.target.quote == "a paper hat in spring"
    assert place(retargeted(gone.note, [gone], MOMENT), [NEW]).hold is Hold.ORPHANED


def test_what_changed_beyond_recognition_is_looked_for_in_the_clause_that_answers() -> None:
    old, new = (Library.standard().licence(each) for each in ("llama-2", "llama-3"))
    words = "you shall provide a copy of this Agreement to such \nthird party"
    start = old.text.index(words)
    note = make_note(old, start, start + len(words))
    (alone,) = carry([note], "llama-2", new)
    (aligned,) = carry([note], "llama-2", new, old)
    assert alone.found.hold is Hold.ORPHANED
    assert aligned.found.hold is Hold.CHANGED
    assert aligned.words == "you shall (A) provide a copy of this Agreement with any such Llama Materials"


def test_a_clause_in_other_words_is_found_by_what_answers_it() -> None:
    anchor = on_clause(OLD, OLD.clause("2"))
    note = Note("n", anchor.targets, "", "", "", "", scope=Scope.CLAUSE)
    carried = only(note)
    assert carried.found.hold in (Hold.CHANGED, Hold.DOUBTFUL)
    assert carried.target.clause == "3"


def test_after_the_journey_a_sure_note_is_held_and_a_doubtful_one_still_says_so() -> None:
    sure = only(on("700 million monthly active users"))
    assert place(retargeted(sure.note, [sure], MOMENT), [NEW]).hold is Hold.HELD
    twice = licence(
        "new", "Read this.\nYou may copy it here and there.\nIn between stands this.\nYou may copy it here and there."
    )
    once = licence("old", "You may copy it here and there.")
    (doubtful,) = carry([make_note(once, 8, 15)], "old", twice)
    assert doubtful.found.hold is Hold.DOUBTFUL
    assert doubtful.target.quote == "copy it"


def test_thread_and_earlier_targets_stay_with_the_note() -> None:
    note = replace(on("700 million monthly active users"), replies=(Reply("r", "Huda", "", "", "Why 700?"),))
    once = retargeted(note, carry([note], "llama-3", NEW, OLD), MOMENT)
    assert once.replies == note.replies
    assert [(each.target, each.found, each.carried) for each in once.former] == [
        (note.targets[0], Hold.CHANGED, MOMENT)
    ]
    back = retargeted(once, carry([once], "llama-4", OLD, NEW), MOMENT)
    assert [each.target.licence for each in back.former] == ["llama-3", "llama-4"]
    assert back.targets[0].quote == note.targets[0].quote


def test_only_targets_on_the_licence_go_along_whichever_form_it_is_open_in() -> None:
    mit = licence("mit", "As you like.")
    here, there, whole = on("paper hat").targets[0], make_note(mit, 0, 2).targets[0], Target("llama-3+policy")
    row = Note("row", (there, here, whole), "", "", "", "", scope=Scope.ROW)
    carried = carry([row, make_note(mit, 3, 6)], "llama-3", NEW, OLD)
    assert [(each.note.id, each.nth) for each in carried] == [("row", 1), ("row", 2)]
    after = retargeted(row, carried, MOMENT)
    assert [target.licence for target in after.targets] == ["mit", "llama-4", "llama-4"]
    assert after.targets[2].selector is None


def test_words_of_a_document_that_is_no_part_of_the_new_version_are_told_to_be_gone() -> None:
    whole = join(OLD, [licence("policy", "Nobody shall fly kites indoors.")])
    start = whole.text.index("fly kites")
    (carried,) = carry([make_note(whole, start, start + 9)], whole.reference, NEW, whole)
    note = retargeted(carried.note, [carried], MOMENT)
    assert place(note, [NEW]).hold is Hold.ORPHANED


def test_the_report_counts_each_way() -> None:
    notes = [on("paper hat"), on("700 million monthly active users"), on("Meta grants you")]
    assert counts(carry(notes, "llama-3", NEW, OLD)) == {Hold.MOVED: 1, Hold.CHANGED: 1, Hold.ORPHANED: 1}
