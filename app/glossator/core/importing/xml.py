"""XML of documents, read so that it can name no file, fetch nothing and unfold to nothing larger."""

import re
from collections.abc import Iterator

from lxml import etree

Element = etree._Element
_INTEGER = re.compile(r"[+-]?[0-9]{1,9}")


class EntitiesError(ValueError):
    """A document type declaration, which no office document has and which entities come from."""


def parse(data: bytes) -> Element:
    """The root of the XML document `data`.

    Raises EntitiesError, or lxml's XMLSyntaxError (nesting deeper than 256, a text longer than ten million
    characters and whatever is not well-formed).
    """
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        attribute_defaults=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    root = etree.fromstring(data, parser)
    if etree.ElementTree(root).docinfo.internalDTD is not None:
        raise EntitiesError
    return root


def local(element: Element) -> str:
    """The name of `element` without its namespace: strict and transitional documents differ in nothing else."""
    name = element.tag  # a comment's is a function
    return str(name).rpartition("}")[2]


def children(element: Element | None, *names: str) -> Iterator[Element]:
    """The children of `element` with one of the local `names`; none of a missing element."""
    if element is not None:
        yield from (each for each in element if local(each) in names)


def child(element: Element | None, *path: str) -> Element | None:
    """The first descendant along a `path` of local names, one a level; None where there is none."""
    for name in path:
        element = next(children(element, name), None)
    return element


def attribute(element: Element | None, name: str) -> str | None:
    """The attribute of that local `name`, whatever its namespace."""
    if element is None:
        return None
    return next((str(value) for key, value in element.items() if str(key).rpartition("}")[2] == name), None)


def integer(value: str | None) -> int | None:
    """The whole number that an attribute's `value` is; None where it is none, or has more than nine digits."""
    return int(value) if value and _INTEGER.fullmatch(value) else None
