"""Opens workbooks that strangers sent: each file is checked before it is parsed, and the two have to agree."""

from c21lab.workbooks.book import Book, Tab, is_packed, may_be_workbook, open_book
from c21lab.workbooks.limits import Cell, RefusedError, cell_name
from c21lab.workbooks.saved_time import Saved
from c21lab.workbooks.values import CellError, CellValue, Uncalculated

__all__ = [
    "Book",
    "Cell",
    "CellError",
    "CellValue",
    "RefusedError",
    "Saved",
    "Tab",
    "Uncalculated",
    "cell_name",
    "is_packed",
    "may_be_workbook",
    "open_book",
]
