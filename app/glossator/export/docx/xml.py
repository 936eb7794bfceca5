"""Elements of WordprocessingML."""

from lxml import etree
from lxml.etree import _Element

from glossator.export.printable import printable

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
WORD_2010 = "http://schemas.microsoft.com/office/word/2010/wordml"
WORD_2012 = "http://schemas.microsoft.com/office/word/2012/wordml"
COMPATIBILITY = "http://schemas.openxmlformats.org/markup-compatibility/2006"
_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_PREFIXES = {"w": WORD, "r": RELATIONS, "w14": WORD_2010, "w15": WORD_2012, "mc": COMPATIBILITY}
_IGNORABLE = "w14 w15"


def w(name: str, /, *children: _Element | None, **attributes: str | int | None) -> _Element:
    """The element `w:name` with `children`; attributes are in the same namespace, those that are None left out.

    `fill_` is the attribute `w:fill`, for names that Python keeps to itself.
    """
    return filled(etree.Element(f"{{{WORD}}}{name}", nsmap=_PREFIXES), WORD, *children, **attributes)


def w15(name: str, /, *children: _Element | None, **attributes: str | int | None) -> _Element:
    """The element `w15:name`, as in `w`."""
    return filled(etree.Element(f"{{{WORD_2012}}}{name}", nsmap=_PREFIXES), WORD_2012, *children, **attributes)


def filled(
    element: _Element, namespace: str, /, *children: _Element | None, **attributes: str | int | None
) -> _Element:
    """`element` with `children` and with attributes of a namespace."""
    for key, value in attributes.items():
        if value is not None:
            element.set(f"{{{namespace}}}{key.rstrip('_')}", printable(str(value)))
    element.extend(child for child in children if child is not None)
    return element


def words(name: str, text: str) -> _Element:
    """An element of text whose white space counts."""
    element = w(name)
    element.set(_SPACE, "preserve")
    element.text = printable(text)
    return element


def root(name: str, /, *children: _Element | None) -> _Element:
    """The outermost element of a part; programs that do not know our newer prefixes may ignore them."""
    element = w(name, *children)
    element.set(f"{{{COMPATIBILITY}}}Ignorable", _IGNORABLE)
    return element


def serialised(element: _Element) -> bytes:
    """The part that `element` is the root of."""
    return etree.tostring(element, xml_declaration=True, encoding="UTF-8", standalone=True)
