"""What is said about the program, in the language of the interface."""

from pathlib import Path

import PySide6
from PySide6.QtCore import QCoreApplication, qVersion

from glossator.core.build import Build, Made
from glossator.core.text.direction import isolate

QT_SOURCE = "https://download.qt.io/official_releases/"
LGPL = "lgpl-3.0"


def build_in_words(build: Build) -> str:
    """Which build is running."""
    if build.made is Made.CHECKOUT:
        return QCoreApplication.translate("AboutDialog", "from a checkout of the source")
    if build.made is Made.UNRECORDED:
        return QCoreApplication.translate("AboutDialog", "not recorded")
    words = QCoreApplication.translate("AboutDialog", "{commit} of {date}")
    if build.is_changed:
        words = QCoreApplication.translate("AboutDialog", "{commit} of {date}, with changes")
    return words.format(commit=isolate(build.short_commit), date=isolate(build.date))


def notice_of_qt() -> str:
    """The notice that Qt's licence asks for."""
    words = QCoreApplication.translate(
        "AboutDialog",
        "The window is made with {qt} and {python}, © {owner} and other contributors, under the GNU Lesser General "
        "Public License, version 3. They are separate libraries, unchanged, in {folder}: you may replace them by "
        "versions of your own with the same interface, and take the program apart to find out how. Their source is at "
        "{address}",
    )
    known = {
        "qt": f"Qt {qVersion()}",
        "python": f"Qt for Python {PySide6.__version__}",
        "owner": "The Qt Company Ltd.",
        "folder": str(Path(PySide6.__file__).parent),
        "address": QT_SOURCE,
    }
    return words.format(**{key: isolate(value) for key, value in known.items()})
