"""Who reads on in a long clause still sees which one it is, and what it is about."""

from glossator.core.text.direction import strip_isolates
from glossator.ui.compare_view.content import Content
from glossator.ui.compare_view.table.standing_title import standing_title
from tests.support.licence_builder import Part, beside, build

PARTS = [
    Part("", "", "Before all."),
    Part("1", "Grant", "You may use it."),
    Part("1.a", "", "If you keep the notices.", 2),
    Part("1.a.i", "", "And this list.", 3),
    Part("1.b", "Scope", "Everywhere.", 2),
    Part("2", "", "No warranty."),
]


def test_a_clause_without_heading_stands_under_that_of_the_clause_around_it() -> None:
    content = Content(beside(build("A", PARTS), build("B", PARTS)))
    titles = [strip_isolates(standing_title(entry, content)) for entry in content.columns[0]]
    assert titles == ["", "1  Grant", "1.a  Grant", "1.a.i  Grant", "1.b  Scope", "2"]
