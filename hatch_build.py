"""A hook of the build: a wheel or source distribution without its translations cannot be made."""

import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface[Any]):
    """Compiles resources/i18n/*.ts before anything is collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called by hatchling before each build."""
        del version, build_data
        subprocess.run([sys.executable, Path(self.root, "packaging", "translations.py")], check=True)
