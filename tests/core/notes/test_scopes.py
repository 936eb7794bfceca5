"""What a note on given words can be about."""

from glossator.core.compare.model import Span
from glossator.core.notes.model import Scope
from glossator.core.notes.scopes import anchors_around
from tests.support.licence_builder import Part, beside, build

ONE = build("one", [Part("1", "Grant", "You may use it."), Part("2", "Limits", "You may not sell it.")])
OTHER = build("other", [Part("1", "Grant", "You may use and change it.")])
COMPARISON = beside(ONE, OTHER)


def span(words: str) -> Span:
    start = ONE.text.index(words)
    return Span(0, start, start + len(words))


def test_from_the_words_to_the_whole_licence() -> None:
    anchors = anchors_around(span("may use"), COMPARISON)
    assert list(anchors) == [Scope.WORDS, Scope.CLAUSE, Scope.ROW, Scope.LICENCE]
    assert [target.quote for target in anchors[Scope.WORDS].targets] == ["may use"]
    assert [target.licence for target in anchors[Scope.ROW].targets] == ["one", "other"]
    assert "You may use it." in anchors[Scope.CLAUSE].targets[0].quote
    assert anchors[Scope.LICENCE].targets[0].selector is None


def test_a_clause_without_counterpart_has_no_row() -> None:
    assert Scope.ROW not in anchors_around(span("not sell"), COMPARISON)
