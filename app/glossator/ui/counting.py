"""How many passages restrict, said so that nobody takes a licence that is open in part for a milder one."""

from PySide6.QtCore import QCoreApplication

from glossator.core.library.model import Licence


def restricting_passages(count: int, licence: Licence) -> str:
    """`count` passages of `licence`: at least so many where a document that is part of it is not open."""
    if licence.is_whole:
        return str(count)
    return QCoreApplication.translate("Counting", "at least {count}").format(count=count)
