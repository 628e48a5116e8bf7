"""The days of a workshop as a language writes them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence

from c21lab.wording import Words


def dates_in_words(dates: Sequence[str], words: Words) -> str:
    """Returns session dates as the language writes them; words of the session's own stay as they are."""
    days = [day_of(date) for date in dates]
    known = [day for day in days if day is not None]
    if len(known) < len(days):
        return words.join(words.date(day) if day else date for day, date in zip(days, dates, strict=True))
    return words.dates(known)


def day_of(date: str) -> dt.date | None:
    """Returns the day of an ISO date; None for words."""
    try:
        return dt.date.fromisoformat(date)
    except ValueError:
        return None
