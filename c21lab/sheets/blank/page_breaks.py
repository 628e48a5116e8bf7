"""Chooses the page breaks of a printed scoring tab."""

from __future__ import annotations

from itertools import accumulate

from c21lab.office.text_width import DIGIT
from c21lab.sheets.blank import styles as style
from c21lab.sheets.layout import ScoringRow

# the room for rows on a page: A4 in landscape without its margins, in points
PAGE_WIDTH = 841.9 - 2 * 72 * style.MARGIN_INCHES
PAGE_HEIGHT = 595.3 - 72 * (style.TOP_INCHES + style.BOTTOM_INCHES)
EMPTY_AT_MOST = 0.28  # of a page, to keep a section whole
FULL_PAGE = 0.97  # a page is called full a little early, for programs round the heights of rows
WIDER_AT_MOST = 14  # characters: the print is then nine tenths as large, and all columns still fit a laptop's screen
FEW_ROWS = 4  # with their title: too few for a page of their own
HEAD_HEIGHTS = {ScoringRow.TITLE: 30.0, ScoringRow.LEGEND: 21.0, ScoringRow.HEADINGS: 24.0}


def best_pages(sections: list[list[float]], width: float) -> tuple[int, list[int]]:
    """Finds the best pages: how many characters to widen the last column by, and the rows that begin a page.

    A page is printed as large as its width allows. ``width`` is that of all columns in pixels; a few more make the
    print a little smaller, where that saves a page, keeps more sections whole, or spares a last page of a row or two.
    """
    tried = [(wider, page_breaks(sections, width + wider * DIGIT)) for wider in range(WIDER_AT_MOST + 1)]
    return min(tried, key=lambda pages: (*_faults(sections, pages[1]), pages[0]))


def _faults(sections: list[list[float]], breaks: list[int]) -> tuple[int, int]:
    """Counts the pages, with one more for a last one of a few rows; and the sections that are torn."""
    starts = list(accumulate(map(len, sections), initial=int(ScoringRow.FIRST)))
    lonely = bool(breaks) and starts[-1] - breaks[-1] < FEW_ROWS
    return len(breaks) + lonely, sum(row not in starts for row in breaks)


def page_breaks(sections: list[list[float]], width: float) -> list[int]:
    """Returns the rows that begin a new page: a section stays whole unless too much of a page would stay empty.

    ``sections`` holds the heights of each section's rows in points, ``width`` is that of the columns in pixels.
    """
    scale = min(1.0, PAGE_WIDTH / (width * 0.75))
    room = PAGE_HEIGHT * FULL_PAGE / scale
    repeated = HEAD_HEIGHTS[ScoringRow.LEGEND] + HEAD_HEIGHTS[ScoringRow.HEADINGS]
    breaks: list[int] = []
    row, used = int(ScoringRow.FIRST), sum(HEAD_HEIGHTS.values())
    for section in sections:
        left = room - used
        keeps_whole = left < EMPTY_AT_MOST * room and sum(section) <= room - repeated
        for i, height in enumerate(section):
            # a title takes at least two of its lines along
            needed = sum(section) if i == 0 and keeps_whole else sum(section[:3]) if i == 0 else height
            if used + needed > room:
                breaks.append(row + i)
                used = repeated
            used += height
        row += len(section)
    return breaks
