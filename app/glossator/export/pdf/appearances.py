"""What annotations paint over the page (ISO 32000-1, 12.5.5)."""

from collections.abc import Sequence

from pikepdf import Array, Dictionary, Name, Object, Pdf

from glossator.export.pdf.colours import Colour
from glossator.export.pdf.quads import Box


class Appearances:
    """The appearance streams of one file; those that are alike are written once."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        multiply = Dictionary(Type=Name.ExtGState, BM=Name.Multiply)
        self._multiplying = pdf.make_indirect(Dictionary(ExtGState=Dictionary(Multiply=multiply)))
        self.nothing = self._form(b"", Array([0, 0, 1, 1]))
        """Paints nothing: without an appearance a reader would paint one of its own."""

    def tint(self, colour: Colour, boxes: Sequence[Box], bounds: Array) -> Object:
        """`boxes` inside `bounds`, multiplied with `colour`."""
        fills = [
            f"{box.left:.3f} {box.bottom:.3f} {box.right - box.left:.3f} {box.top - box.bottom:.3f} re f"
            for box in boxes
        ]
        painting = "\n".join(["/Multiply gs", "{:.3f} {:.3f} {:.3f} rg".format(*colour), *fills])
        return self._form(painting.encode("ascii"), bounds)

    def _form(self, painting: bytes, bounds: Array) -> Object:
        # poppler paints a tint of its own over that of a highlight whose resources do not say how it is mixed in
        form = Dictionary(Type=Name.XObject, Subtype=Name.Form, BBox=bounds, Resources=self._multiplying)
        return self._pdf.make_stream(painting, form)
