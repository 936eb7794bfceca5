"""The structure tree of a tagged PDF: its elements and the parent tree that leads to them from annotations."""

from pikepdf import Array, Dictionary, Name, NumberTree, Object, Page, Pdf

_INLINE = {"/Span", "/Link", "/Annot", "/Em", "/Strong", "/Quote", "/Code", "/Reference", "/Lbl"}


class Structure:
    """The structure tree of `pdf`, for moving annotations about in it (ISO 32000-1, 14.7)."""

    def __init__(self, pdf: Pdf) -> None:
        self._pdf = pdf
        self._root = pdf.Root.StructTreeRoot
        self._parents = NumberTree(self._root.ParentTree)

    def element_of(self, annotation: Object) -> Object:
        """The structure element that holds `annotation`."""
        return self._parents[int(annotation.StructParent)]

    def detach(self, annotation: Object) -> None:
        """Take `annotation` out of its element; the element stays, as a mere span of what else it holds."""
        element = self.element_of(annotation)
        element.S = Name.Span
        element.K = Array([kid for kid in _kids(element) if not _refers_to(kid, annotation)])
        del self._parents[int(annotation.StructParent)]

    def remove(self, element: Object) -> None:
        """Take `element` out of its parent."""
        parent = element.P
        parent.K = Array([kid for kid in _kids(parent) if not _is_same(kid, element)])

    def attach_after(self, block: Object, annotation: Object, page: Page) -> None:
        """Give `annotation` an element of its own, read right after `block`."""
        parent = block.P
        reference = Dictionary(Type=Name.OBJR, Obj=annotation, Pg=page.obj)
        element = self._pdf.make_indirect(
            Dictionary(Type=Name.StructElem, S=Name.Annot, P=parent, Pg=page.obj, K=Array([reference]))
        )
        kids = _kids(parent)
        place = next(nth for nth, kid in enumerate(kids) if _is_same(kid, block))
        following = place + 1
        while following < len(kids) and _is_annotation(kids[following]):
            following += 1
        parent.K = Array([*kids[:following], element, *kids[following:]])
        key = int(self._root.ParentTreeNextKey)
        self._root.ParentTreeNextKey = key + 1
        self._parents[key] = element
        annotation.StructParent = key


def block_around(element: Object) -> Object:
    """The paragraph, heading or cell that `element` stands in, which may be itself."""
    while str(element.S) in _INLINE:
        element = element.P
    return element


def _kids(element: Object) -> list[Object]:
    kids = element.get("/K", Array())
    return list(kids.as_list()) if isinstance(kids, Array) else [kids]


def _refers_to(kid: Object, annotation: Object) -> bool:
    return isinstance(kid, Dictionary) and "/Obj" in kid and _is_same(kid.Obj, annotation)


def _is_annotation(kid: Object) -> bool:
    return isinstance(kid, Dictionary) and kid.get("/S") == Name.Annot


def _is_same(one: Object, other: Object) -> bool:
    """Whether both are the same indirect object; comparing contents would walk the whole tree."""
    return isinstance(one, Dictionary) and one.objgen == other.objgen and one.is_indirect
