"""The open clauses while a text is read from top to bottom: where the next label, heading or paragraph belongs."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import Enum

from glossator.core.clauses.labels import Label
from glossator.core.clauses.numbering import Numbering

DEEPEST = 12
"""The greatest level of a clause; what is nested deeper stays at this level."""


class Kind(Enum):
    """What a clause begins with."""

    ROOT = "the text as a whole"
    TITLE = "the title of the text"
    LABEL = "a printed label"
    HEADING = "a heading on its own"
    LEAD = "words that lead its paragraph in"
    BULLET = "a list mark"
    TERM = "a defined term"
    WORDS = "nothing but its words"


@dataclass(eq=False, slots=True)
class Node:
    """A clause in the making."""

    kind: Kind
    start: int
    level: int
    parent: "Node | None" = None
    label: Label | None = None
    stop: int = 0
    """The end of the paragraph in which its heading stands, if it has one."""
    indent: int = 0
    hang: int = 0
    """The column of its second line; that of its first where it has but one."""
    depth: int = 0
    """Of a Markdown heading."""
    heading: str = ""
    """The heading that it begins with, as far as its first paragraph tells."""
    listed: bool = False
    """Whether it is an item of a list that a colon announced."""
    numbering: Numbering = field(default_factory=Numbering)
    inherited: Numbering | None = None
    """What the division before it has counted."""
    last_child: "Node | None" = None


class Outline:
    """A tree of clauses under construction; `open` has the innermost clause last."""

    def __init__(self) -> None:
        self.root = Node(Kind.ROOT, 0, 0)
        self.open: list[Node] = [self.root]
        self.nodes: list[Node] = []
        self.labelled = False
        """Whether any clause has a printed label."""
        self.running: set[tuple[str, str]] = set()
        """Words of divisions with the forms of labels that count on through them ("Section", "1.")."""

    @property
    def innermost(self) -> Node:
        """The clause that the words read last belong to."""
        return self.open[-1]

    def close_to(self, node: Node) -> None:
        """Closes every clause inside `node`."""
        while self.open[-1] is not node:
            self.open.pop()

    def add(self, parent: Node, kind: Kind, start: int, *, indent: int = 0, hang: int = 0) -> Node:
        """Opens a clause below the open clause `parent`."""
        self.close_to(parent)
        while self.innermost.level >= DEEPEST:
            self.open.pop()
        parent = self.innermost
        node = Node(kind, start, parent.level + 1, parent, indent=indent, hang=hang)
        self.open.append(node)
        self.nodes.append(node)
        return node

    def cited_below(self, node: Node) -> Node | None:
        """The clause whose label comes before that of `node` where it is cited; none where labels count on."""
        parent = node.parent
        if parent and parent.label and node.label and (parent.label.word, node.label.form) in self.running:
            return parent.parent
        return parent

    def add_labelled(self, parent: Node, label: Label, readings: Mapping[str, int], *, running: bool) -> Node:
        """Opens a clause with a printed label below the open clause `parent`.

        `running` if it counts on from the division before `parent`.
        """
        if running and parent.label:
            self.running.add((parent.label.word, label.form))
        before = parent.last_child
        node = self.add(parent, Kind.LABEL, label.start)
        node.label = label
        self.labelled = True
        if before and before.label and before.label.word == label.word != "":
            node.inherited = before.numbering if before.last_child else before.inherited
        parent.numbering.count(label, readings)
        parent.last_child = node
        return node
