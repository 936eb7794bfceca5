"""HTML without what a note may not hold: scripts, styles, pictures, and addresses that are not to be followed."""

_INLINES = {"b", "i", "code", "a", "br", "strong", "em", "span"}
_BLOCKS = {"p", "ul", "ol", "li", "blockquote", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "div", "hr"}
_TABLES = {"table", "thead", "tbody", "tr", "td", "th"}
_TAGS = _INLINES | _BLOCKS | _TABLES
_ATTRIBUTES = {
    "*": {"dir"},
    "a": {"href"},
    "b": {"style"},
    "p": {"style"},
    "span": {"style"},
    "ol": {"start"},
    "table": {"width", "border", "cellspacing", "cellpadding"},
}
_STYLES = {"margin-top", "margin-bottom", "margin-left", "margin-right", "font-weight", "font-style"}
SCHEMES = frozenset({"http", "https", "mailto"})
"""Of the addresses that a link may have."""


def sanitised(html: str) -> str:
    """`html` with the elements and attributes alone that a note is made of; the words of others stay, but scripts'."""
    import nh3

    return nh3.clean(
        html,
        tags=_TAGS,
        attributes=_ATTRIBUTES,
        filter_style_properties=_STYLES,
        url_schemes=set(SCHEMES),
        link_rel=None,
    )
