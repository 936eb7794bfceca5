"""What holds for every test: no screen, no access to the developer's own settings, nothing left behind."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from hypothesis import settings

CHECKOUT = Path(__file__).resolve().parents[1]
PERSONAL_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "config",
    "LOCALAPPDATA": "local",
    "XDG_CONFIG_HOME": "config",
    "XDG_CACHE_HOME": "cache",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_RUNTIME_DIR": "runtime",
}

# Examples that differ from run to run find more at a desk, and make a gate that nobody can trust.
settings.register_profile("desk", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "desk")


def pytest_configure(config: pytest.Config) -> None:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.update(LANG="C.UTF-8", LC_ALL="C.UTF-8")
    # Processes that a test starts find the code under test as the test does.
    os.environ["PYTHONPATH"] = str(CHECKOUT / "app")
    _move_into_empty_home(config)
    if config.pluginmanager.has_plugin("pytest-qt"):
        _compile_translations()
        config.pluginmanager.import_plugin("tests.support.leaks")


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if item.path.is_relative_to(CHECKOUT / "tests" / "bench"):
            item.add_marker("bench")


def _move_into_empty_home(config: pytest.Config) -> None:
    home = Path(tempfile.mkdtemp(prefix="glossator-tests-"))
    config.add_cleanup(lambda: shutil.rmtree(home, ignore_errors=True))
    for variable, folder in PERSONAL_FOLDERS.items():
        (home / folder).mkdir(mode=0o700, exist_ok=True)
        os.environ[variable] = str(home / folder)
    for variable in ("GLOSSATOR_LIBRARY", "GLOSSATOR_RULES"):
        os.environ.pop(variable, None)


def _compile_translations() -> None:
    subprocess.run([sys.executable, CHECKOUT / "packaging" / "translations.py"], check=True)
