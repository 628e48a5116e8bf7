"""The collector: one workbook with a column for each paper a facilitator types in, or for each online answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from xlsxwriter.utility import xl_range, xl_rowcol_to_cell

from c21lab.framework.model import Framework
from c21lab.office.text_width import INDENT, row_height, text_height
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.answer_colours import colour_answers
from c21lab.sheets.blank.collector_page import CollectorPage
from c21lab.sheets.blank.content import (
    PLAIN,
    Addressee,
    BlankSection,
    BlankSheet,
    CollectorEntry,
    TemplateOptions,
    addressees,
)
from c21lab.sheets.blank.hidden_tab import add_hidden_tab, allow_groups, allow_people, allow_scores, allow_yes_no
from c21lab.sheets.layout import (
    COLLECTOR_WIDTHS,
    COUNTS,
    CollectorColumn,
    CollectorRow,
    ColumnKey,
    FormKey,
    SheetKind,
    collector_label,
    column_key,
    heading,
    paper_id,
    tab_name,
)
from c21lab.sheets.online_keys import OnlineKey

PAPERS = 40  # a large workshop
HEIGHTS = {CollectorRow.TITLE: 30.0, CollectorRow.USE: 21.0, CollectorRow.PAPER: 24.0, CollectorRow.GROUP: 42.0}
SHORTEST_ROW, PADDING = 21.0, 7.0
SCORES_WIDTH, COMMENTS_WIDTH = 14.0, 28.0
PRINT_SCALE = 60  # it is made for typing; printed, actions shall at least not take hundreds of pages


def collector_workbook(
    framework: Framework,
    module: str,
    language: str,
    papers: int | Sequence[Addressee] = PAPERS,
    options: TemplateOptions = PLAIN,
) -> bytes:
    """Makes a workbook to type paper sheets into, as the bytes of an .xlsx file; no answer in it is filled in.

    ``papers`` is how many, with the ids P01, P02 …, or whose they are, each with a number; these names and groups stand
    at the head of their columns.

    Raises KeyError where the framework has no such module.
    """
    blank = BlankSheet(framework, module, language, options)
    entries = [CollectorEntry(paper_id(whose.number or 1), _form_of(whose, blank)) for whose in addressees(papers)]
    return filled_collector(blank, entries)


def _form_of(whose: Addressee, blank: BlankSheet) -> dict[FormKey, str | int]:
    form = {FormKey.NAME: whose.name, FormKey.GROUP: blank.groups.get(whose.group, "")}
    return {key: text for key, text in form.items() if text}


def filled_collector(
    blank: BlankSheet,
    entries: Sequence[CollectorEntry],
    online: Mapping[OnlineKey, Sequence[str]] = MappingProxyType({}),
) -> bytes:
    """Makes a collector with a column per entry; ``online`` are the lists by which online answers are known again."""
    title = blank.words("sheet-collector-title", module=blank.module_title)
    book, names = style.new_book(title), tab_names(blank)
    styles = style.make_styles(book.workbook, right_to_left=blank.right_to_left)
    for key, name in names.items():
        tab = book.workbook.add_worksheet(name)
        page = CollectorPage(tab, book.workbook, blank, styles, entries, key, bool(online))
        _write_head(page, title, names[ColumnKey.COMMENT])
        end = _write_items(page)
        _set_up(page, end)
    add_hidden_tab(book.workbook, blank, SheetKind.COLLECTOR, online)
    return book.to_bytes()


def tab_names(blank: BlankSheet) -> dict[ColumnKey, str]:
    """Returns the names of the two tabs."""
    scores = tab_name(blank.words("sheet-tab-scores"), ())
    return {ColumnKey.SCORE: scores, ColumnKey.COMMENT: tab_name(blank.words("sheet-tab-comments"), (scores,))}


def _write_head(page: CollectorPage, title: str, comments: str) -> None:
    sheet, styles, words = page.sheet, page.styles, page.blank.words
    for column, width in COLLECTOR_WIDTHS[page.blank.level].items():
        sheet.set_column(column, column, width)
    sheet.set_column(CollectorColumn.KEY, CollectorColumn.KEY, None, None, {"hidden": True})
    wide = SCORES_WIDTH if page.key == ColumnKey.SCORE else COMMENTS_WIDTH
    sheet.set_column(CollectorColumn.FIRST, page.last_column, wide)
    for row in (CollectorRow.TITLE, CollectorRow.USE, CollectorRow.PAPER):
        sheet.set_row(row, HEIGHTS[row])
    sheet.set_row(CollectorRow.KEYS, None, None, {"hidden": True})
    options = page.blank.options
    where = " · ".join(text for text in (options.territory, options.event, page.blank.status_note) if text)
    sheet.write_rich_string(
        *(CollectorRow.TITLE, CollectorColumn.ID),
        *(styles["tab-title"], title, styles["note"], f"     {where or ' '}"),
        style.facing(styles, "tab-title", title),
    )
    use = words("sheet-collector-online" if page.online else "sheet-collector-use", tab=comments)
    use = use if page.key == ColumnKey.SCORE else words("sheet-collector-comments")
    sheet.write_string(CollectorRow.USE, CollectorColumn.ID, use, styles["note"])
    _write_papers(page)
    if page.key == ColumnKey.SCORE:
        _write_form(page)


def _write_papers(page: CollectorPage) -> None:
    """The row of paper ids, and the hidden row of the columns' keys above it."""
    sheet, styles, blank = page.sheet, page.styles, page.blank
    sheet.write_string(CollectorRow.PAPER, CollectorColumn.KEY, FormKey.PAPER)
    sheet.write_string(CollectorRow.KEYS, CollectorColumn.ID, ColumnKey.ID)
    sheet.write_string(CollectorRow.KEYS, CollectorColumn.TITLE, ColumnKey.TITLE)
    sheet.write_string(CollectorRow.PAPER, CollectorColumn.ID, heading(ColumnKey.ID, blank.language), styles["heading"])
    sheet.write_string(
        CollectorRow.PAPER, CollectorColumn.TITLE, heading(FormKey.PAPER, blank.language), styles["heading-end"]
    )
    for column, entry in enumerate(page.entries, CollectorColumn.FIRST):
        sheet.write_string(CollectorRow.KEYS, column, column_key(page.key, entry.id))
        sheet.write_string(CollectorRow.PAPER, column, entry.id, styles["heading-centred"])


def _write_form(page: CollectorPage) -> None:
    sheet, blank = page.sheet, page.blank
    for row, key in page.form_rows.items():
        sheet.set_row(row, HEIGHTS.get(row, SHORTEST_ROW))
        sheet.write_string(row, CollectorColumn.KEY, key)
        _write_label(page, row, collector_label(key, blank.language))
        look = "number-narrow" if key in (FormKey.PEOPLE, FormKey.NUMBER) else "text-narrow"
        page.fill(row, look, [entry.form.get(key) for entry in page.entries])
    rules = (
        (CollectorRow.GROUP, allow_groups),
        (CollectorRow.PEOPLE, allow_people),
        (CollectorRow.PRINT_NAME, allow_yes_no),
    )
    for row, allow in rules:
        allow(sheet, blank, xl_range(row, CollectorColumn.FIRST, row, page.last_column))


def _write_label(page: CollectorPage, row: int, text: str) -> None:
    page.sheet.write_blank(row, CollectorColumn.ID, None, page.styles["body"])
    page.sheet.write_string(row, CollectorColumn.TITLE, text, page.styles["lead-end"])


def _write_items(page: CollectorPage) -> int:
    """Writes a row per item under the titles of its domain or field; returns the row after the last."""
    row = page.first_item
    if page.key == ColumnKey.SCORE:
        row += 1  # for the counts, which need to know where the items end
    start, blocks = row, list[str]()
    sections = [section for tab in page.blank.tabs for section in tab.sections]
    for section in sections:
        _write_band(page, row, section)
        for i, line in enumerate(section.lines, 1):
            _write_item(page, row + i, (line.id, line.title))
        first, last = row + 1, row + len(section.lines)
        blocks.append(xl_range(first, CollectorColumn.FIRST, last, page.last_column))
        row = last + 1
    if page.key == ColumnKey.SCORE:
        allow_scores(page.sheet, page.blank, " ".join(blocks))
        colour_answers(page.workbook, page.sheet, page.blank.framework.scale, blocks)
        _write_counts(page, (start, row - 1))
    return row


def _write_counts(page: CollectorPage, rows: Sequence[int]) -> None:
    """Writes the count of each paper's answers: what was skipped in typing shows at once."""
    row = page.first_item
    page.sheet.set_row(row, SHORTEST_ROW)
    page.sheet.write_string(row, CollectorColumn.KEY, COUNTS)
    _write_label(page, row, page.blank.words("sheet-answered-of", total=page.blank.count))
    for column, entry in enumerate(page.entries, CollectorColumn.FIRST):
        formula = f"=COUNTA({xl_range(rows[0], column, rows[1], column)})"
        page.sheet.write_formula(row, column, formula, page.styles["count"], len(entry.scores))


def _write_band(page: CollectorPage, row: int, section: BlankSection) -> None:
    page.sheet.set_row(row, SHORTEST_ROW)
    page.sheet.write_string(row, CollectorColumn.ID, section.id, page.styles["band"])
    page.sheet.write_string(row, CollectorColumn.TITLE, section.title, style.facing(page.styles, "band", section.title))
    for column in range(CollectorColumn.FIRST, page.last_column + 1):
        page.sheet.write_blank(row, column, None, page.styles["band"])


def _write_item(page: CollectorPage, row: int, texts: tuple[str, str]) -> None:
    id_, title = texts
    page.sheet.write_string(row, CollectorColumn.ID, id_, page.styles["id"])
    page.sheet.write_string(row, CollectorColumn.TITLE, title, style.facing(page.styles, "body", title))
    look = "score" if page.key == ColumnKey.SCORE else "comment-small"
    filled = [entry.scores if page.key == ColumnKey.SCORE else entry.comments for entry in page.entries]
    page.fill(row, look, [values.get(id_) for values in filled])
    wide = COLLECTOR_WIDTHS[page.blank.level][CollectorColumn.TITLE] - INDENT
    page.sheet.set_row(row, max(SHORTEST_ROW, row_height(text_height(title, style.TEXT, wide), PADDING)))


def _set_up(page: CollectorPage, end: int) -> None:
    sheet = page.sheet
    sheet.freeze_panes(CollectorRow.NAME, CollectorColumn.FIRST)
    sheet.repeat_rows(CollectorRow.PAPER, CollectorRow.PAPER)
    sheet.repeat_columns(CollectorColumn.ID, CollectorColumn.TITLE)
    if page.blank.level == "field":
        sheet.fit_to_pages(0, 1)  # all fields of some papers on each page
    else:
        sheet.set_print_scale(PRINT_SCALE)
    sheet.print_area(0, CollectorColumn.ID, end - 1, page.last_column)
    style.finish(sheet, page.blank)
    # the first cell to write in: a name, or below the title of a domain the first comment
    first = CollectorRow.NAME if page.key == ColumnKey.SCORE else page.first_item + 1
    sheet.set_selection(xl_rowcol_to_cell(first, CollectorColumn.FIRST))
