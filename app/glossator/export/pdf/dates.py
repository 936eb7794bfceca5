"""Dates as PDF writes them."""

from glossator.export.moment import parse_moment


def pdf_date(written: str) -> str:
    """An ISO 8601 time as PDF writes it (7.9.4), without a time where only the day is known; empty for no date."""
    moment = parse_moment(written)
    if moment is None:
        return ""
    if len(written) == len("2026-01-01"):
        return moment.strftime("D:%Y%m%d")
    offset = moment.strftime("%z")
    return moment.strftime("D:%Y%m%d%H%M%S") + f"{offset[:3]}'{offset[3:5]}'"
