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


@pytest.mark.parametrize("epoch", ["", "soon", "-1", "²", "99999999999999", "9" * 30, "9" * 5000])
def test_what_is_no_moment_in_the_environment_decides_nothing(epoch: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
    assert moment_of(["2026-11-21"]) == datetime(2026, 11, 21, tzinfo=UTC)


def test_moments_at_the_ends_of_time_are_compared() -> None:
    first, last = "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-12:00"
    assert moment_of([first, last, "2026-11-21"]) == parse_moment(last)


def test_a_day_is_its_beginning_in_utc() -> None:
    assert parse_moment("2026-11-21") == datetime(2026, 11, 21, tzinfo=UTC)
