"""`compare` writes as many files as it is asked for, in one go."""

from pathlib import Path

import pytest

from glossator.export.write import Format
from tests.support.report_files import lines_of
from tests.support.shell import Shell

_UNPAGED = [each for each in Format if each is not Format.PDF]


def asked_for(folder: Path) -> dict[Format, Path]:
    return {each: folder / f"تقرير {each}{each.suffix}" for each in _UNPAGED}


def test_all_formats_are_written_together(shell: Shell, tmp_path: Path, own_file: Path) -> None:
    files = asked_for(tmp_path)
    flags = [word for form, path in files.items() for word in (f"--{form}", path)]
    assert shell.run("compare", "llama-4", own_file, *flags, "--lang", "ar") == 0
    assert all(f"{path} is written" in shell.error for path in files.values())
    for form, path in files.items():
        assert lines_of(path.read_bytes(), form), form


def test_parts_are_left_out_by_name(shell: Shell, tmp_path: Path) -> None:
    file = tmp_path / "out.html"
    assert shell.run("compare", "mit", "isc", "--html", file, "--without", "matrix", "--without", "index") == 0
    words = file.read_text(encoding="utf-8")
    assert "Provisions by licence" not in words
    assert "Index of provisions" not in words
    assert "Comparison clause by clause" in words


@pytest.mark.parametrize(("flags", "direction"), [((), "rtl"), (("--unmirrored",), "ltr")])
def test_the_columns_of_an_arabic_report_can_stay_in_order_from_the_left(
    shell: Shell, tmp_path: Path, flags: tuple[str, ...], direction: str
) -> None:
    file = tmp_path / "out.html"
    assert shell.run("compare", "mit", "isc", "--html", file, "--lang", "ar", *flags) == 0
    page = file.read_text(encoding="utf-8")
    assert '<html lang="ar" dir="rtl"' in page
    assert f'class="comparison of-2" dir="{direction}"' in page


@pytest.mark.parametrize("flags", [("--without", "everything"), ("--paper", "a9"), ("--docx",)])
def test_what_cannot_be_asked_for_is_told_in_one_line(shell: Shell, flags: tuple[str, ...]) -> None:
    assert shell.run("compare", "mit", "isc", *flags) == 2
    assert len(shell.error.strip().splitlines()) == 1


def test_a_file_that_cannot_be_written_is_told_in_one_line(shell: Shell, tmp_path: Path) -> None:
    assert shell.run("compare", "mit", "isc", "--docx", tmp_path / "nowhere" / "out.docx") == 2
    assert shell.error.strip().splitlines() == [
        "glossator: out.docx: the folder for it is not there; choose another one."
    ]
