"""What on a web page is no part of its text."""

import re

from glossator.core.importing.xml import Element

_NEVER = frozenset((
    "script", "style", "head", "title", "nav", "aside", "template", "noscript", "noframes", "iframe", "object", "embed",
    "applet", "svg", "canvas", "video", "audio", "map", "button", "select", "textarea", "input", "datalist", "dialog",
    "rt", "rp",
))  # fmt: skip
_DELETED = frozenset(("del", "s", "strike"))
_AROUND = frozenset(("header", "footer"))
_ROLES = frozenset(("navigation", "banner", "contentinfo", "search", "complementary", "menu"))
_INVISIBLE = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all", re.IGNORECASE)
_PERMALINKS = frozenset("¶#§🔗")


def is_beside(element: Element) -> bool:
    """Whether `element` is what stands around the text of a page: scripts, menus, a site's header and footer."""
    if element.tag in _NEVER or element.get("role") in _ROLES:
        return True
    if element.tag in _AROUND:
        within = any(each.tag in ("main", "article", "section") for each in element.iterancestors())
        return not within and element.find(".//h1") is None
    return element.tag == "a" and _is_permalink(element)


def is_deleted(element: Element) -> bool:
    """Whether `element` is struck out."""
    return element.tag in _DELETED


def is_hidden(element: Element) -> bool:
    """Whether the page itself hides `element`."""
    return element.get("hidden") is not None or _INVISIBLE.search(element.get("style", "")) is not None


def _is_permalink(element: Element) -> bool:
    words = "".join(str(piece) for piece in element.itertext()).strip() if len(element) < 2 else ""
    return words in _PERMALINKS and element.get("href", "").startswith("#")
