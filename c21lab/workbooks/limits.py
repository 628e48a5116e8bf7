"""Limits of a file, and how it is turned away when it is over them."""

from __future__ import annotations

import re
from functools import lru_cache

from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem

MEGABYTE = 1_000_000
MAX_FILE = 100 * MEGABYTE  # a filled sheet has about 0.02, and 5 for each photo that somebody pasted into it
MAX_UNPACKED_FILE = 40 * MEGABYTE  # of a file that has to be read whole, its photos too
MAX_PARTS = 1_000  # a filled sheet has about 15
MAX_INFLATED = 20 * MEGABYTE  # a filled sheet has about 0.1
MAX_ELEMENTS = 400_000  # of XML, or records: about a second of work; a filled sheet has about 1,000
MAX_MARKUP = 2 * MAX_ELEMENTS  # elements and attributes of a part: a filled sheet has about 5,000
MAX_TAG = 200_000  # bytes of one tag with its attributes: a filled sheet has 2,000
MAX_TEXT = 32_767  # characters of a cell: no spreadsheet program takes more
MAX_MERGED = 20_000  # merged ranges: a filled sheet has about 20
MAX_AREA = 250_000  # cells from A1 to the last one used, in all tabs together: parsers set aside room for each
LAST_ROW, LAST_COLUMN = 1_048_575, 16_383  # of any spreadsheet program, counted from 0

Cell = tuple[int, int]
"""Row and column, counted from 0."""
_CELL = re.compile(r"([A-Z]{1,3})([1-9][0-9]{0,6})")


class RefusedError(Exception):
    """A file is turned away: the code, what its sentence needs, and how far into the file the reason is known."""

    def __init__(self, code: ProblemCode, tab: str = "", cell: str = "", **facts: str | int) -> None:
        self.code, self.tab, self.cell, self.facts = code, tab, cell, facts
        super().__init__(code)

    def as_error(self, file: str) -> InputError:
        """Converts to an error of the program about a file."""
        return InputError(Problem(self.code, Place(file, self.tab, self.cell), self.facts))


def damaged(part: str) -> RefusedError:
    """Makes the error of a file of which a part is missing, cut off or malformed."""
    return RefusedError(ProblemCode.FILE_DAMAGED, part=part)


def too_large() -> RefusedError:
    """Makes the error of a file that holds more than any filled sheet."""
    return RefusedError(ProblemCode.FILE_TOO_LARGE, what="content", megabytes=0)


def too_heavy(size: int) -> RefusedError:
    """Makes the error of a file that has more bytes than any sheet, most of them pictures."""
    return RefusedError(ProblemCode.FILE_TOO_LARGE, what="bytes", megabytes=-(-size // MEGABYTE))


def ambiguous(part: str) -> RefusedError:
    """Makes the error of a file written so that two programs may read it as two different things."""
    return RefusedError(ProblemCode.FILE_AMBIGUOUS, part=part)


@lru_cache(20_000)  # the same cells in every sheet of a session
def cell_name(row: int, column: int) -> str:
    """Names row and column, counted from 0, as spreadsheet programs show them: E14."""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return f"{letters}{row + 1}"


@lru_cache(20_000)
def cell_at(name: str) -> Cell | None:
    """Returns row and column of ``E14`` or ``$e$14``, None for what is no cell of a spreadsheet."""
    match = _CELL.fullmatch(name.replace("$", "").strip().upper())
    if match is None:
        return None
    column = 0
    for letter in match[1]:
        column = column * 26 + ord(letter) - ord("A") + 1
    row = int(match[2]) - 1
    return (row, column - 1) if row <= LAST_ROW and column - 1 <= LAST_COLUMN else None


def check_area(used: dict[str, set[Cell]]) -> None:
    """Raises RefusedError, naming the cell, when cells lie so far out that a parser would set aside too much room."""
    left = MAX_AREA
    for tab, cells in used.items():
        if not cells:
            continue
        rows, columns = 1 + max(row for row, _ in cells), 1 + max(column for _, column in cells)
        left -= rows * columns
        if left < 0:
            far = max(cells, key=lambda cell: (max(cell[0] / rows, cell[1] / columns), cell))
            raise RefusedError(ProblemCode.CELL_TOO_FAR, tab, cell_name(*far))
