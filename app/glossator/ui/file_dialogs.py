"""Asking the reader for files."""

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QWidget

from glossator.core.session.bundles.layout import BUNDLE_SUFFIX
from glossator.core.session.file import EXTENSION

REVIEWS = f"*{EXTENSION} *{BUNDLE_SUFFIX}"


def licence_files() -> str:
    """What a licence's or a document's file may be called, in Qt's notation."""
    from glossator.core.importing.formats import SUFFIXES  # the window starts without what reads documents

    return " ".join(f"*{suffix}" for suffix in SUFFIXES)


def ask_existing(parent: QWidget, title: str, kinds: str, folder: str) -> tuple[Path, ...]:
    """The files that the reader picks, of `kinds` (in Qt's filter notation); none where she cancels."""
    dialog = QFileDialog(parent, title, folder, kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    return _picked(dialog)


def ask_new(parent: QWidget, title: str, kinds: str, suggestion: Path) -> Path | None:
    """Where the reader wants a file to be written; None where she cancels.

    The suggestion's suffix, or that of the kind that she picks, is added to a name without one; the dialog asks before
    a file is written over.
    """
    dialog = QFileDialog(parent, title, str(suggestion.parent), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(suggestion.suffix.removeprefix("."))
    dialog.selectFile(suggestion.name)
    dialog.filterSelected.connect(lambda kind: _follow_kind(dialog, kind))
    return next(iter(_picked(dialog)), None)


def _follow_kind(dialog: QFileDialog, kind: str) -> None:
    """Let the name that is suggested end as files of this kind do."""
    suffix = kind[kind.rindex("*.") + 1 :].rstrip(")") if "*." in kind else ""
    chosen = dialog.selectedFiles()
    if suffix and chosen:
        name = Path(chosen[0]).name.removesuffix(f".{dialog.defaultSuffix()}")
        dialog.setDefaultSuffix(suffix.removeprefix("."))
        dialog.selectFile(name + suffix)


def _picked(dialog: QFileDialog) -> tuple[Path, ...]:
    accepted = dialog.exec() == QFileDialog.DialogCode.Accepted
    files = tuple(Path(file) for file in dialog.selectedFiles())
    dialog.deleteLater()
    return files if accepted else ()
