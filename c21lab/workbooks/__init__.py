"""Opens workbooks that strangers sent: each file is checked before it is parsed, and the two have to agree."""

from c21lab.workbooks.book import Book, CellError, CellValue, Tab, Uncalculated, may_be_workbook, open_book
from c21lab.workbooks.limits import Cell, RefusedError, cell_name

__all__ = [
    "Book",
    "Cell",
    "CellError",
    "CellValue",
    "RefusedError",
    "Tab",
    "Uncalculated",
    "cell_name",
    "may_be_workbook",
    "open_book",
]
