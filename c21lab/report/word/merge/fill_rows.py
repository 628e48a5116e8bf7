"""Words that people wrote into the rows of a table, as into a plan: they go into the same row of the new one."""

from __future__ import annotations

from collections.abc import Sequence
from copy import deepcopy
from dataclasses import dataclass

from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.report.word.merge.canonical import canonical_text
from c21lab.report.word.merge.record import ZoneRecord, text_hash
from c21lab.report.word.merge.report_zones import Unit, Zone, row_cells


@dataclass(frozen=True)
class RowCells:
    """Cells of an edited row by their place in it.

    ``row`` is the row's bookmark, empty for a row that a person added; ``filled`` go into empty cells of the new row,
    ``conflicts`` stand in cells that the program writes anew.
    """

    row: str
    element: BaseOxmlElement
    filled: tuple[int, ...] = ()
    conflicts: tuple[int, ...] = ()


def cells_to_carry(
    zone: Zone, written: ZoneRecord | None, new: Zone
) -> tuple[tuple[RowCells, ...], tuple[Unit, ...], tuple[Unit, ...]]:
    """Returns which cells go into the new zone's rows, the rows that this settles, and those whose new self is gone."""
    rows = _rows(zone, written)
    carried: list[RowCells] = []
    taken: list[Unit] = []
    gone = tuple(unit for name, unit in rows.items() if name not in new.rows)
    for name, unit in rows.items():
        found = _carry(name, unit, written, new)
        if found is not None:
            taken.append(unit)
            carried += [found] if found.filled or found.conflicts else []
    tables = {id(unit.table) for unit in rows.values()}
    width = max((len(row_cells(unit.element)) for unit in new.rows.values()), default=0)
    for unit in zone.units:
        added = unit.table is not None and id(unit.table) in tables and unit not in rows.values()
        if added and not unit.is_marked and len(row_cells(unit.element)) == width and not _is_head(unit):
            taken.append(unit)
            carried.append(RowCells("", unit.element, tuple(range(width))))
    return tuple(carried), tuple(taken), gone


def _rows(zone: Zone, written: ZoneRecord | None) -> dict[str, Unit]:
    """The rows of a zone by their bookmark, or by their first cell where a program dropped it."""
    rows = dict(zone.rows)
    firsts = {cells[0]: name for name, cells in (written.rows if written else {}).items() if cells}
    for unit in zone.units:
        if unit.table is not None and unit not in rows.values():
            cells = row_cells(unit.element)
            name = firsts.get(text_hash(canonical_text(cells[0]).plain)) if cells else None
            if name is not None and name not in rows:
                rows[name] = unit
    return rows


def _carry(name: str, unit: Unit, written: ZoneRecord | None, new: Zone) -> RowCells | None:
    """What goes from a row into its new self; None where that is not there, or has other columns."""
    cells = row_cells(unit.element)
    before = written.rows.get(name, ()) if written else ()
    if name not in new.rows:
        return None
    targets = row_cells(new.rows[name].element)
    if len(targets) != len(cells):
        return None
    texts = [canonical_text(cell).plain for cell in cells]
    own = [place for place, text in enumerate(texts) if text and text_hash(text) not in before[place : place + 1]]
    empty = [place for place in own if not canonical_text(targets[place]).plain]
    return RowCells(name, unit.element, tuple(empty), tuple(place for place in own if place not in empty))


def _is_head(unit: Unit) -> bool:
    return unit.element.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") is not None


def cell_content(row: BaseOxmlElement, place: int) -> list[BaseOxmlElement]:
    """Returns copies of what stands in a cell of a row."""
    return [deepcopy(child) for child in row_cells(row)[place] if child.tag != qn("w:tcPr")]


def put_into_cell(cell: BaseOxmlElement, content: Sequence[BaseOxmlElement], *, after: bool = False) -> None:
    """Puts paragraphs into a cell of a new table, instead of what is there or ``after`` it."""
    if not after:
        for child in [child for child in cell if child.tag != qn("w:tcPr")]:
            cell.remove(child)
    cell.extend(content)
    if cell[-1].tag != qn("w:p"):  # the schema wants a paragraph at the end of each cell
        cell.append(cell.makeelement(qn("w:p")))
