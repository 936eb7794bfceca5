"""The text of each format, word for word."""

import difflib
import os
import re
from pathlib import Path

import pytest

from glossator import __version__
from glossator.core.provisions.rule_set import rule_set
from glossator.core.provisions.taxonomy import load_taxonomy
from glossator.export.report import build_report
from glossator.export.write import Format, made
from tests.support.report_files import lines_of
from tests.support.sample_thread import threaded_state

GOLDEN = Path(__file__).resolve().parents[1] / "golden" / "export"


@pytest.mark.parametrize("form", [each for each in Format if each is not Format.PDF])
@pytest.mark.parametrize("language", ["en", "ar"])
def test_it_reads_as_the_golden_file_says(form: Format, language: str) -> None:
    """Volatile are the definitions, the version and the rule set; GLOSSATOR_GOLDEN=1 writes the files anew."""
    golden = GOLDEN / f"{language}-{form}.txt"
    read = _without_what_changes("\n".join(lines_of(made(build_report(threaded_state(), language), form), form)))
    if os.environ.get("GLOSSATOR_GOLDEN"):
        golden.parent.mkdir(parents=True, exist_ok=True)
        golden.write_text(read + "\n", encoding="utf-8")
    wanted = golden.read_text(encoding="utf-8").splitlines()
    found = read.splitlines()
    assert found == wanted, "\n".join(difflib.unified_diff(wanted, found, "golden", "read", lineterm=""))


def _without_what_changes(text: str) -> str:
    for kind in load_taxonomy().kinds:
        for definition in (kind.definition.en, kind.definition.ar):
            text = text.replace(definition, f"<definition of {kind.id}>")
    text = text.replace(rule_set().shipped, "<rule set>")
    return re.sub(rf"(Glossator\S* ){re.escape(__version__)}", r"\1<version>", text)
