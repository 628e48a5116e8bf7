"""Tables of the report as WordprocessingML."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from c21lab.office.docx_language import with_country
from c21lab.office.text_languages import TextLanguages
from c21lab.office.word_xml import BOLD, TWIPS_PER_CM, cell_xml, row_xml, table_xml
from c21lab.report.word.blocks import Table, TableCell, TableColumn
from c21lab.report.word.column_widths import cell_styles, column_widths, inset_cm
from c21lab.report.word.page_setup import PageLayout
from c21lab.report.word.runs import attribute, marked, right_to_left, runs
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.zone_names import row_bookmark

DENSE_POINTS = 0.8
_LOOK = (
    '<w:tblLook w:val="0420" w:firstRow="1" w:lastRow="0" w:firstColumn="0" '
    'w:lastColumn="0" w:noHBand="0" w:noVBand="1"/>'
)
# above and below the text of a dense row
_DENSE = (
    f'<w:tblCellMar><w:top w:w="{DENSE_POINTS * 20:.0f}" w:type="dxa"/>'
    f'<w:bottom w:w="{DENSE_POINTS * 20:.0f}" w:type="dxa"/></w:tblCellMar>'
)
# a table of so few rows stays on one page, unless they are tall to be written in
_ROWS_KEPT_TOGETHER = 12


def rows_kept(table: Table) -> list[bool]:
    """Tells which rows stay on the next rows' page: all of a short table, and its last one with the note below."""
    few = len(table.rows) <= _ROWS_KEPT_TOGETHER and not table.row_cm
    return [few] * (len(table.rows) - 1) + [few and bool(table.note)]


def table_markup(
    table: Table, styles: Mapping[StyleName, str], text_languages: TextLanguages, layout: PageLayout
) -> str:
    """Returns the table's XML: fixed widths, a repeated header, rows that stay whole."""
    widths = [round(width * TWIPS_PER_CM) for width in column_widths(table, layout.width_cm, layout.looks)]
    head = [TableCell(column.head) for column in table.columns]
    cell_style, head_style = (styles[style] for style in cell_styles(table))
    parts = [_row(head, table, widths, _RowLook(head_style, text_languages, head=True, kept=True))]
    for cells, kept, id_ in zip(table.rows, rows_kept(table), table.row_ids or [""] * len(table.rows), strict=True):
        look = _RowLook(cell_style, text_languages, head=False, kept=kept, id=id_)
        parts.append(_row(cells, table, widths, look))
    return table_xml(
        widths,
        parts,
        before=f'<w:tblStyle w:val="{styles[StyleName.TABLE]}"/>',
        after=f'{_DENSE if table.dense else ""}{_LOOK}<w:tblCaption w:val="{attribute(table.caption)}"/>',
    )


@dataclass(frozen=True)
class _RowLook:
    """The look of one row; ``id`` names one that people write into."""

    style: str
    text_languages: TextLanguages
    head: bool
    kept: bool
    id: str = ""


def _row(cells: Sequence[TableCell], table: Table, widths: Sequence[int], look: _RowLook) -> str:
    ids = [look.id] + [""] * len(cells)
    looks = [replace(look, id=id_) for id_ in ids]
    written = (_cell(*each) for each in zip(cells, table.columns, widths, looks, strict=False))
    least = 0 if look.head else round(table.row_cm * TWIPS_PER_CM)
    return row_xml(written, least=least, heading=look.head)


def _cell(cell: TableCell, column: TableColumn, width: int, look: _RowLook) -> str:
    kept = "<w:keepNext/>" if look.kept else ""
    languages = TextLanguages(with_country(cell.language)) if cell.language else look.text_languages
    reverse = right_to_left(cell.text, languages)
    bidi = "<w:bidi/>" if reverse else ""
    inset = inset_cm(column) * TWIPS_PER_CM
    align = f'<w:ind w:left="{inset:.0f}"/>' if inset else ""
    align += "" if column.align == "left" else f'<w:jc w:val="{column.align}"/>'
    content = runs(cell.text, languages, BOLD if cell.strong else "", right_to_left=reverse)
    if look.id:
        content = marked(row_bookmark(look.id), content)
    properties = f'<w:pStyle w:val="{look.style}"/>{kept}{bidi}{align}'
    return cell_xml(width, f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>", fill=cell.fill)
