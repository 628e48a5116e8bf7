"""Authoring workbooks for tests: written from nothing, or exported and then edited, by another library's hand."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.framework.authoring.read import import_workbook
from c21lab.framework.authoring.write import export_workbook
from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework
from c21lab.problems import Problem
from c21lab.wording import words_for

CLIMATE = find_framework("example-climate")
Edit = Callable[[Workbook], object]
# a tab as lines of cells with bars between them
HARBOURS = {
    "About": """
        key        | value    | text::ca              | text::ar
        id         | harbours |                       |
        version    | 0.3      |                       |
        status     | draft    |                       |
        licence    |          |                       |
        languages  | ca, ar   |                       |
        scale_low  | 0        |                       |
        scale_high | 4        |                       |
        title      |          | Cultura als ports     | الثقافة في الموانئ
        source     |          | Escrit per a una prova | كُتب لاختبار
        """,
    "Scale": """
        id     | low | high | label::ca | label::ar | description::ca | description::ar
        none_  | 0   | 0    | Res       | لا شيء    |                 |
        little | 1   | 1    | Poc       | قليل      |                 |
        some   | 2   | 3    | Força     | بعض       |                 |
        much   | 4   | 4    | Molt      | كثير      |                 |
        """,
    "Modules": """
        id    | rates   | title::ca | title::ar
        short | fields  | Breu      | موجز
        long  | actions | Llarg     | مفصل
        """,
    "Groups": """
        id     | label::ca | label::ar
        crew   | Tripulació | الطاقم
        locals | Veïnat     | السكان
        """,
    "Domains": """
        id | title::ca      | title::ar | short::ca | short::ar
        P1 | Memòria del mar | ذاكرة البحر |          |
        P2 | Molls oberts    | أرصفة مفتوحة |         |
        """,
    "Fields": """
        id   | domain | title::ca | title::ar | question::ca | question::ar | help::ca | help::ar
        P1.1 | P1 | Oficis        | المهن      | Com estan?   | كيف هي؟      |          |
        P2.1 | P2 | Espai públic  | فضاء عام   | Com està?    | كيف هو؟      |          |
        P2.2 | P2 | Festes        | أعياد      | Com són?     | كيف هي؟      |          |
        P2.3 | P2 | Llengües      | لغات       | Com són?     | كيف هي؟      |          |
        """,
    "Actions": """
        id    | field | text::ca                        | text::ar
        P1.1a | P1.1  | Es filma la gent gran de l’ofici. | يُصوَّر كبار الحرفيين.
        P2.1a | P2.1  | El moll obre cada diumenge.     | يفتح الرصيف كل أحد.
        P2.1b | P2.1  | Hi ha ombra i bancs.            | توجد ظلال ومقاعد.
        P2.2a | P2.2  | El barri fa la festa.           | يقيم الحي العيد.
        P2.3a | P2.3  | Els rètols són en tres llengües. | اللافتات بثلاث لغات.
        """,
    "Withdrawn": "id",
    "Earlier": "version | old_id | id",
}


def by_hand(tabs: Mapping[str, str]) -> bytes:
    """A workbook of nothing but its cells: no styles, no help, the headings in the first row."""
    book = Workbook()
    book.remove(book.worksheets[0])
    for name, table in tabs.items():
        sheet = book.create_sheet(name)
        for line in table.strip().splitlines():
            sheet.append([_typed(cell.strip()) for cell in line.split("|")])
    return saved(book)


def _typed(text: str) -> str | int | None:
    return int(text) if text.isdecimal() else text or None


def saved(book: Workbook) -> bytes:
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


@cache
def exported(language: str = "en") -> bytes:
    return export_workbook(CLIMATE, language)


def edited(edit: Edit, data: bytes = b"") -> bytes:
    """The exported workbook of an example, after somebody did something to it."""
    book = load_workbook(io.BytesIO(data or exported()))
    edit(book)
    return saved(book)


def imported(data: bytes) -> tuple[Framework | None, tuple[Problem, ...]]:
    return import_workbook(data, "book.xlsx")


def told(problems: Sequence[Problem], language: str = "en") -> list[str]:
    return [words_for(language).problem(problem) for problem in problems]


def heading_cell(sheet: Worksheet, heading: str) -> Cell:
    """The cell of a heading."""
    return next(cell for row in sheet.iter_rows() for cell in row if cell.value == heading and isinstance(cell, Cell))


def cell_at(book: Workbook, tab: str, id_: str, heading: str) -> Cell:
    """The cell under a heading in the row of an id."""
    head = heading_cell(book[tab], heading)
    row = next(r for r in book[tab].iter_rows(min_row=head.row + 1) if id_ in [cell.value for cell in r[:1]])
    cell = book[tab].cell(row[0].row, head.column)
    assert isinstance(cell, Cell)
    return cell
