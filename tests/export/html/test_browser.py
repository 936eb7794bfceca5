"""The page in a real browser: what it shows, what it prints, what it is refused."""

import os
import shutil
import subprocess
from pathlib import Path

import pypdfium2
import pytest

from glossator.export.html import make_html
from glossator.export.options import Options
from glossator.export.report import build_report
from tests.support.sample_thread import threaded_state

_BROWSER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
_SHORT = Options(parts=frozenset())
pytestmark = pytest.mark.skipif(_BROWSER is None, reason="Chromium is not installed")


def printed(page: str, folder: Path) -> str:
    """The words of `page` as the browser prints them; what it complains of fails the test."""
    (folder / "page.html").write_text(page, encoding="utf-8")
    told = subprocess.run(
        [
            _BROWSER or "",
            "--headless",
            "--disable-gpu",
            *(["--no-sandbox"] if os.geteuid() == 0 else []),
            f"--user-data-dir={folder / 'profile'}",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            "--enable-logging=stderr",
            "--no-pdf-header-footer",
            f"--print-to-pdf={folder / 'page.pdf'}",
            (folder / "page.html").as_uri(),
        ],
        check=True,
        capture_output=True,
        timeout=120,
    )
    complaints = [line for line in told.stderr.decode().splitlines() if "CONSOLE" in line]
    assert not complaints
    with pypdfium2.PdfDocument(folder / "page.pdf") as pdf:
        return "\n".join(page.get_textpage().get_text_range() for page in pdf)


def test_it_prints_all_there_is_to_read_and_nothing_to_click(tmp_path: Path) -> None:
    report = build_report(threaded_state(), "en")
    words = printed(make_html(report, Options()).decode(), tmp_path)
    assert "This licence ends when you sue us." in words
    assert "You may use the Materials." in words
    assert report.labels["filter"] not in words
    assert report.labels["filtered"] not in words


def test_a_ticked_kind_leaves_only_its_rows_and_says_so(tmp_path: Path) -> None:
    report = build_report(threaded_state(), "en")
    page = make_html(report, Options()).decode()
    box = '<input type="checkbox" id="only-attribution-display"'
    assert box in page
    words = printed(page.replace(box, f"{box} checked"), tmp_path)
    assert "You may use the Materials." in words
    assert "This licence ends when you sue us." not in words
    assert report.labels["filtered"].split(";")[0] in " ".join(words.split())


def test_an_arabic_page_stands_from_the_right(tmp_path: Path) -> None:
    """The letters of a printed line are read from left to right as they stand on the paper."""
    orders = []
    for language in ("en", "ar"):
        folder = tmp_path / language
        folder.mkdir()
        words = printed(make_html(build_report(threaded_state(), language), _SHORT).decode(), folder)
        orders.append([words.index(name) for name in ("leading", "newer", "arabic")])
    assert orders[0] == sorted(orders[0])
    assert orders[1] == sorted(orders[1], reverse=True)
