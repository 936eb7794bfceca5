"""What holds at a place in an RTF document, group by group."""

from dataclasses import dataclass, replace
from enum import Enum, auto

_SKIPPED = frozenset((
    "fonttbl", "colortbl", "stylesheet", "listtable", "listoverridetable", "revtbl", "rsidtbl", "info", "generator",
    "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf", "ftnsep", "ftnsepc", "ftncn",
    "aftnsep", "aftnsepc", "aftncn", "annotation", "atnid", "atnauthor", "atntime", "atnicn", "atnref", "atndate",
    "atnparent", "atrfstart", "atrfend", "pict", "objdata", "objclass", "objname", "fldinst", "datafield", "formfield",
    "shprslt", "nonshppict", "sp", "sn", "sv", "xe", "tc", "rxe", "bkmkstart", "bkmkend", "pgptbl", "themedata",
    "xmlnstbl",
    "colorschememapping", "latentstyles", "datastore", "template", "filetbl", "private", "pnseclvl", "userprops",
))  # fmt: skip
"""Groups of which nothing is shown in the text."""
_STARRED = frozenset(("shpinst", "shptxt", "dptxbxtext", "pn", "ud", "listtext"))
"""The groups that older programs pass over (`\\*`) and that hold text all the same."""


class Target(Enum):
    """Where the characters of a group go."""

    TEXT = auto()
    NOWHERE = auto()
    LABEL = auto()
    TITLE = auto()
    FONTS = auto()


@dataclass(frozen=True, slots=True)
class State:
    """What holds in a group."""

    target: Target = Target.TEXT
    font: int = 0
    hidden: bool = False
    deleted: bool = False
    fallback: int = 1
    """Characters after a Unicode one that stand for it in older programs."""
    starred: bool = False
    """Whether the group began with the sign that older programs may pass it over."""
    twice: bool = False
    """Whether the group says all twice: to older programs first, then in Unicode (`ud`)."""
    fresh: bool = False
    """Whether nothing but that sign has come in the group yet."""

    def entered(self) -> "State":
        """What holds at the beginning of a group in this one."""
        return replace(self, fresh=True, starred=False)

    def into(self, word: str) -> "State":
        """What holds in a group that begins with the control word `word`."""
        inside = replace(self, fresh=False, twice=word == "upr" or (self.twice and word != "ud"))
        if self.twice and inside.twice:
            return replace(inside, target=Target.NOWHERE)
        if word == "fonttbl":
            return replace(inside, target=Target.FONTS)
        if word == "title" and self.target is Target.NOWHERE:
            return replace(inside, target=Target.TITLE)
        if word in _SKIPPED or (self.starred and word not in _STARRED):
            return replace(inside, target=Target.NOWHERE)
        if word in ("listtext", "pntext") and self.target is Target.TEXT:
            return replace(inside, target=Target.LABEL)
        return inside
