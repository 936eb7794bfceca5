"""Forms that every reader and validator of PDF takes alike, in place of rarer ones."""

from pikepdf import Array, Dictionary, Pdf


def simplify(pdf: Pdf) -> None:
    """Write destinations where they are used, and leave out what is of use to nobody or misleads.

    A list of the glyphs that a font is embedded with (CIDSet) is asked for by nothing later than PDF/A-1. That pages
    are turned from right to left makes PDFium take every line, English ones too, to run so.
    """
    preferences = pdf.Root.ViewerPreferences
    if "/Direction" in preferences:
        del preferences["/Direction"]
    for each in pdf.objects:
        if not isinstance(each, Dictionary):
            continue
        if isinstance(each.get("/Dest"), Array):
            each.Dest = Array(each.Dest.as_list())
        if "/CIDSet" in each:
            del each["/CIDSet"]
