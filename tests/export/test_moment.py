"""The report's own date."""

from datetime import UTC, datetime

import pytest

from glossator.export.moment import moment_of, parse_moment


def test_the_latest_moment_counts_whatever_its_offset() -> None:
    written = ["2026-11-21T23:30:00+02:00", "2026-11-21T22:00:00+00:00", "not a date", ""]
    assert moment_of(written) == datetime(2026, 11, 21, 22, tzinfo=UTC)


def test_without_any_date_there_is_still_one() -> None:
    assert moment_of(["soon"]) == datetime(1980, 1, 1, tzinfo=UTC)


def test_the_environment_decides_where_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "0")
    assert moment_of(["2026-11-21"]) == datetime(1970, 1, 1, tzinfo=UTC)


def test_a_day_is_its_beginning_in_utc() -> None:
    assert parse_moment("2026-11-21") == datetime(2026, 11, 21, tzinfo=UTC)
