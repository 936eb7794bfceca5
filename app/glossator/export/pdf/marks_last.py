"""Marks on letters painted after all letters of their page.

A mark that is raised or lowered stands in a marked content of its own. PDFium takes it for a line of its own, and loses
the order of the words around it; what is painted last disturbs nobody, and the structure tree keeps its place.
"""

from collections.abc import Iterator, Mapping, Sequence

from pikepdf import Array, ContentStreamInlineImage, ContentStreamInstruction, String

from glossator.export.pdf.glyphs import Glyphs

Instruction = ContentStreamInstruction | ContentStreamInlineImage


def marks_last(instructions: Sequence[Instruction], fonts: Mapping[str, Glyphs]) -> list[Instruction]:
    """`instructions` of a page with the marked contents that show marks alone at their end."""
    letters: list[Instruction] = []
    marks: list[Instruction] = []
    for piece in _pieces(instructions):
        (marks if _shows_marks_alone(piece, fonts) else letters).extend(piece)
    return letters + marks


def _pieces(instructions: Sequence[Instruction]) -> Iterator[Sequence[Instruction]]:
    """The outermost marked contents that begin with nothing in force, and each other instruction by itself."""
    saved, at = 0, 0
    while at < len(instructions):
        operator = str(instructions[at].operator)
        saved += (operator == "q") - (operator == "Q")
        begins = operator in ("BDC", "BMC") and saved == 0
        end = end_of_content(instructions, at) + 1 if begins else at + 1
        yield instructions[at:end]
        at = end


def end_of_content(instructions: Sequence[Instruction], start: int) -> int:
    """Where the marked content that begins at `start` ends."""
    depth = 0
    for at in range(start, len(instructions)):
        operator = str(instructions[at].operator)
        depth += (operator in ("BDC", "BMC")) - (operator == "EMC")
        if depth == 0:
            return at
    return len(instructions)


def _shows_marks_alone(content: Sequence[Instruction], fonts: Mapping[str, Glyphs]) -> bool:
    glyphs, shown = Glyphs(), False
    for each in content:
        operator = str(each.operator)
        if operator == "Tf":
            glyphs = fonts[str(each.operands[0])]
        elif operator in ("Tj", "TJ"):
            codes = list(codes_of(each))
            if not all(code in glyphs.marks for code in codes):
                return False
            shown = shown or bool(codes)
    return shown


def codes_of(showing: Instruction) -> Iterator[bytes]:
    """The two-byte codes of the glyphs that are shown."""
    shown = showing.operands[0]
    for item in shown.as_list() if isinstance(shown, Array) else [shown]:
        if isinstance(item, String):
            data = bytes(item)
            yield from (data[at : at + 2] for at in range(0, len(data), 2))
