"""HTML put together from elements: words of others never become markup."""

from collections.abc import Iterable
from html import escape

from glossator.core.text.direction import Direction
from glossator.export.languages import language_of
from glossator.export.printable import printable

_VOID = frozenset({"br", "input", "meta", "wbr"})


class Html(str):
    """Markup, as opposed to words that are yet to be escaped."""

    __slots__ = ()


def element(name: str, /, *children: str | None, **attributes: str | bool | None) -> Html:
    """The element with `children`: strings are escaped, `Html` is not, None is left out.

    Attributes that are None or False are left out, True is one without value; `class_` is `class` and `aria_label`
    is `aria-label`.
    """
    start = f"<{name}{''.join(_attribute(key, value) for key, value in attributes.items())}>"
    return Html(start if name in _VOID else f"{start}{together(children)}</{name}>")


def together(children: Iterable[str | None]) -> Html:
    """`children` one after the other, as in `element`."""
    return Html("".join(child if isinstance(child, Html) else escaped(child) for child in children if child))


def escaped(words: str) -> Html:
    """`words` as markup that shows them."""
    return Html(escape(printable(words)))


def directed(name: str, words: str, direction: Direction, expected: str, **attributes: str | bool | None) -> Html:
    """An element of `words` that run in `direction`, probably in the language `expected`."""
    spoken_in = language_of(words, direction, expected)
    return element(name, words, dir=direction, lang=spoken_in, **attributes)


def _attribute(key: str, value: str | bool | None) -> str:
    name = key.rstrip("_").replace("_", "-")
    if value is None or value is False:
        return ""
    return f" {name}" if value is True else f' {name}="{escape(printable(value))}"'
