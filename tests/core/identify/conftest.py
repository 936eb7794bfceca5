"""The shipped texts as known texts."""

from collections.abc import Mapping

import pytest

from glossator.core.assets import licences_folder
from glossator.core.identify.index import Index
from glossator.core.text.normalise import normalise

NAMES = {
    "mit": ("MIT License", "MIT"),
    "apache-2.0": ("Apache License 2.0", "Apache-2.0"),
    "gpl-3.0": ("GNU General Public License, version 3", "GPL-3.0-only"),
    "llama-3.1": ("Llama 3.1 Community License Agreement",),
}


@pytest.fixture(scope="session")
def texts() -> Mapping[str, str]:
    """The text of every licence that ships, by id."""
    files = sorted(licences_folder().glob("*/text.txt"))
    return {file.parent.name: normalise(file.read_text(encoding="utf-8")) for file in files}


@pytest.fixture(scope="session")
def index(texts: Mapping[str, str]) -> Index:
    return Index.of(texts, NAMES)
