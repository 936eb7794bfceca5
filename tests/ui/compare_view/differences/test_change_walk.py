"""From difference to difference, by key and on the ruler."""

from pytestqt.qtbot import QtBot

from glossator.core.compare.compare import compare
from glossator.core.compare.model import Span
from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.differences.landmarks import changed_places
from glossator.ui.compare_view.differences.words import tip_of_differences
from glossator.ui.compare_view.ruler.lanes import CHANGES
from glossator.ui.compare_view.ruler.ruler import Ruler
from glossator.ui.theme import load_theme
from tests.support.licence_builder import Part, build
from tests.ui.compare_view.conftest import Desk, open_desk

NOTICES = (
    "The Licensee shall keep all notices of copyright in every copy of the Model that it makes or gives to others."
)
LAW = "This Agreement is governed by the laws of California without regard to its rules on the conflict of laws."
TERM = "The term of this Agreement begins upon acceptance and lasts until it is terminated for breach by either party."
WARRANTY = "The Model is provided as is, and the Licensor gives no warranty of merchantability, title or fitness."


def desk_of_changes(qtbot: QtBot) -> Desk:
    """A word of substance, a name in other letters, a word left out, and a clause in each that the other lacks."""
    before = [NOTICES, LAW, TERM, "Only the first has rules on the export of encryption to embargoed states."]
    law, term = LAW.replace("laws of", "Laws of"), TERM.replace("by either party", "")
    after = [NOTICES.replace("copyright", "patents"), law, term, WARRANTY]
    columns = [
        build(name, [Part(str(nth), "", words) for nth, words in enumerate(each, start=1)])
        for name, each in (("First 1.0", before), ("Second 2.0", after))
    ]
    return open_desk(qtbot, compare(columns))


def said(desk: Desk, span: Span) -> str:
    return desk.canvas.content.text(span.column)[span.start : span.end].strip()


def test_the_places_are_those_of_substance_and_the_clauses_that_one_licence_alone_has(qtbot: QtBot) -> None:
    desk = desk_of_changes(qtbot)
    places = [said(desk, span) for span in changed_places(desk.canvas.content)]
    assert places[:2] == ["patents", "by either party"]
    assert sorted(words.split()[1] for words in places[2:]) == ["Only", "The"]


def test_a_step_selects_the_words_and_goes_round(qtbot: QtBot) -> None:
    desk = desk_of_changes(qtbot)
    desk.view.going.on_to_change(1)
    selection = desk.view.selection()
    assert selection is not None
    assert said(desk, selection) == "patents"
    desk.view.going.on_to_change(-1)
    assert desk.view.selection() is None
    focus = desk.canvas.attention.focus
    assert focus is not None
    assert focus.clause.number == "4"


def test_the_tip_says_what_became_of_the_words(qtbot: QtBot) -> None:
    desk = desk_of_changes(qtbot)

    def tip(column: int, words: str) -> str:
        span = desk.span(column, words)
        entry = desk.canvas.content.entry_at(column, span.start)
        return strip_isolates(tip_of_differences(desk.canvas.marks, desk.canvas.content, entry, span.start))

    assert tip(0, "copyright") == "<p>Second 2.0 says: “patents”</p>"
    assert tip(1, "patents") == "<p>First 1.0 says: “copyright”</p>"
    assert tip(0, "by either") == "<p>Deleted in Second 2.0</p>"
    assert "only the case of letters differs" in tip(1, "Laws")
    assert tip(0, "shall keep") == ""


def test_differences_have_a_lane_of_their_own_on_the_ruler(qtbot: QtBot) -> None:
    desk = desk_of_changes(qtbot)
    ruler = desk.view.findChild(Ruler)
    assert ruler is not None

    def colours(column: int) -> set[str]:
        ruler.repaint()
        qtbot.waitUntil(lambda: ruler.drawing.is_complete)
        image = ruler.grab().toImage()
        lane = range(ruler.lanes.of_changes(column), ruler.lanes.of_changes(column) + CHANGES)
        return {image.pixelColor(x, y).name() for x in lane for y in range(image.height())}

    replace, delete = (load_theme(dark=False).colour(token).name() for token in ("replace", "delete"))
    assert {replace, delete} <= colours(0)
    assert replace in colours(1)
    desk.view.marking.show_differences(False)
    assert not {replace, delete} & colours(0)
