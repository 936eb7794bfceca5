"""Forms that every reader and validator of PDF takes alike, in place of rarer ones, and nothing that nobody reads."""

from pikepdf import Array, Dictionary, Object, Pdf


def simplify(pdf: Pdf) -> None:
    """Write destinations where they are used, and leave out what is of use to nobody or misleads.

    A list of the glyphs that a font is embedded with (CIDSet) is asked for by nothing later than PDF/A-1. That pages
    are turned from right to left makes PDFium take every line, English ones too, to run so. Borders and backgrounds are
    on the page; a twentieth of the file would say in the structure tree how thick and grey they are. That no tag is
    suspect goes without saying, and poppler calls it a syntax error where it is said.
    """
    preferences = pdf.Root.ViewerPreferences
    if "/Direction" in preferences:
        del preferences["/Direction"]
    if "/Suspects" in pdf.Root.MarkInfo:
        del pdf.Root.MarkInfo["/Suspects"]
    for each in pdf.objects:
        if not isinstance(each, Dictionary):
            continue
        if isinstance(each.get("/Dest"), Array):
            each.Dest = Array(each.Dest.as_list())
        if "/CIDSet" in each:
            del each["/CIDSet"]
        if isinstance(each.get("/A"), Array):
            _drop_looks(each)


def _drop_looks(element: Object) -> None:
    """Leave out the attributes of layout (ISO 32000-1, 14.8.5.4) of a structure element; those of tables stay."""
    attributes = [each for each in element.A.as_list() if each.get("/O") != "/Layout"]
    if attributes:
        element.A = Array(attributes)
    else:
        del element["/A"]
