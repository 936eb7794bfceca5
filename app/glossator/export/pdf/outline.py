"""The bookmarks: each heading once, though Typst lists one anew on every page that repeats it."""

from pikepdf import OutlineItem, Pdf

from glossator.core.text.direction import strip_isolates


def without_repetitions(pdf: Pdf) -> None:
    """Leave out of the outline every entry that has the title of the one before it; titles of rows are numbered.

    Isolates are taken out of the titles: many readers of PDF show them as boxes in their list of bookmarks.
    """
    with pdf.open_outline() as outline:
        _thin_out(outline.root)


def _thin_out(items: list[OutlineItem]) -> None:
    once: list[OutlineItem] = []
    for item in items:
        item.title = strip_isolates(item.title)
        if not once or once[-1].title != item.title:
            once.append(item)
            _thin_out(item.children)
    items[:] = once
