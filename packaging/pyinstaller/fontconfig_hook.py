"""Runs before the program: where a bare system has no configuration of fonts, the program's own stands in for it.

The fonts that Glossator reads with are its own anyhow; without any configuration fontconfig complains of it.
"""

import os
import sys
from pathlib import Path

if sys.platform == "linux" and not Path("/etc/fonts/fonts.conf").exists():
    os.environ.setdefault("FONTCONFIG_FILE", str(Path(__file__).resolve().parent / "fonts.conf"))
