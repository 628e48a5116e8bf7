"""Tables as text that the Excel of each country opens in columns, and back."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

# Excel and LibreOffice take a file for UTF-8 only when it begins with this mark
_BYTE_ORDER_MARK = "\ufeff"
_SEPARATORS = (";", ",", "\t")
_FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")


def csv_text(heads: Sequence[str], rows: Iterable[Iterable[object]], separator: str) -> str:
    """Returns the text of a .csv, marked as UTF-8, of which no cell is a formula; numbers stay numbers."""
    stream = StringIO()
    writer = csv.writer(stream, delimiter=separator, lineterminator="\r\n")
    writer.writerow(heads)
    writer.writerows([_guarded(cell) for cell in row] for row in rows)
    return _BYTE_ORDER_MARK + stream.getvalue()


def csv_rows(data: bytes) -> list[tuple[int, list[str]]]:
    """Returns the rows of what ``csv_text`` wrote, each with the number of its last line, whatever its separator.

    The separator is the first of ``;``, comma and tab in the first line, which may be Excel's own ``sep=;``. Raises
    ValueError for what is no UTF-8 or no table.
    """
    text = data.decode("utf-8-sig")
    first = text.partition("\n")[0]
    separator = min(_SEPARATORS, key=lambda sign: first.find(sign) % (len(first) + 1))
    reader = csv.reader(StringIO(text, newline=""), delimiter=separator, strict=True)
    try:
        return [
            (reader.line_num, [_unguarded(cell) for cell in row])
            for row in reader
            if row and not (reader.line_num == 1 and row[0].strip().lower() == "sep=")
        ]
    except csv.Error as error:
        raise ValueError(f"{error} (line {reader.line_num})") from error


def _guarded(cell: object) -> object:
    """A text that a spreadsheet program would take for a formula gets an apostrophe in front.

    So does one that looks as if it had got one, else nobody could tell the two apart.
    """
    return f"'{cell}" if isinstance(cell, str) and _is_risky(cell) else cell


def _unguarded(cell: str) -> str:
    return cell[1:] if cell.startswith("'") and _is_risky(cell[1:]) else cell


def _is_risky(text: str) -> bool:
    bare = text.lstrip("'")
    return bare.lstrip().startswith(_FORMULA_STARTS) or bare.startswith(("\t", "\n"))
