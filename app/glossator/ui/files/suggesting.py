"""Where a file dialog begins, and under which name."""

from pathlib import Path

from glossator.core.session.workspace import Workspace
from glossator.ui.settings import Settings

_NOT_IN_NAMES = str.maketrans('/\\:*?"<>|', "---------")


def suggested_file(workspace: Workspace, settings: Settings, suffix: str) -> Path:
    """A file with this suffix, in the folder used last, called as the review or the licences in it are."""
    folder = Path(settings.folder or Path.home())
    return folder / f"{_name(workspace)}{suffix}"


def _name(workspace: Workspace) -> str:
    if workspace.path:
        return workspace.path.stem
    shorts = (licence.metadata.short for licence in workspace.state.comparison.licences)
    return ", ".join(shorts).translate(_NOT_IN_NAMES)
