"""The hidden tab: what a sheet was made for, and the lists behind its dropdowns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from xlsxwriter.utility import xl_range_abs
from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.sheets.blank.content import BlankSheet
from c21lab.sheets.layout import HIDDEN_TAB, LAYOUT_VERSION, ListKey, MetaKey, SheetKind
from c21lab.sheets.online_keys import OnlineKey

LIST_COLUMN = 3
# keyboards have no dash: the list has the hyphen that people type instead, because it refuses whatever it has not
TYPED_DASH = "-"


def add_hidden_tab(
    workbook: Workbook,
    blank: BlankSheet,
    kind: SheetKind,
    more: Mapping[OnlineKey, Sequence[str]] = MappingProxyType({}),
) -> None:
    """Writes the hidden tab; ``workbook`` already has its visible ones, so that it comes last.

    ``more`` are lists by their keys beside those of the dropdowns.
    """
    sheet = workbook.add_worksheet(HIDDEN_TAB)
    for row, (key, value) in enumerate(_meta(blank, kind).items()):
        sheet.write_string(row, 0, key)
        sheet.write_string(row, 1, value)
    lists: Mapping[str, Sequence[int | str]] = {**_lists(blank), **more}
    for column, (key, values) in enumerate(lists.items(), LIST_COLUMN):
        sheet.write_string(0, column, key)
        for row, value in enumerate(values, 1):
            if isinstance(value, str):
                sheet.write_string(row, column, value)
            else:
                sheet.write_number(row, column, value)
    sheet.set_column(0, LIST_COLUMN + len(lists), 20)
    sheet.protect()
    sheet.hide()


def list_range(blank: BlankSheet, key: ListKey) -> str:
    """Returns the source of a dropdown: always a range, for an inline list may hold 255 characters and no comma."""
    values = _lists(blank)[key]
    column = LIST_COLUMN + list(ListKey).index(key)
    return f"='{HIDDEN_TAB}'!{xl_range_abs(1, column, len(values), column)}"


def _meta(blank: BlankSheet, kind: SheetKind) -> Mapping[MetaKey, str]:
    framework, number = blank.framework, blank.options.number
    return {
        MetaKey.FRAMEWORK: framework.id,
        MetaKey.VERSION: framework.version,
        MetaKey.HASH: framework.content_hash,
        MetaKey.WORDING: framework.wording_hash(blank.framework_words.language),
        MetaKey.MODULE: blank.module,
        MetaKey.LANGUAGE: blank.language,
        MetaKey.LAYOUT: LAYOUT_VERSION,
        MetaKey.KIND: kind,
        **({} if number is None else {MetaKey.NUMBER: str(number)}),
    }


def _lists(blank: BlankSheet) -> Mapping[ListKey, tuple[int | str, ...]]:
    return {
        ListKey.SCORES: (*blank.answers, TYPED_DASH),
        ListKey.GROUP_IDS: tuple(blank.groups),
        ListKey.GROUPS: tuple(blank.groups.values()),
        ListKey.YES_NO: (blank.words("sheet-yes"), blank.words("sheet-no")),
    }


def allow_scores(sheet: Worksheet, blank: BlankSheet, cells: str) -> None:
    """Lets the cells (``D5:D9 D11:D15``) take what the scale has, and nothing else.

    Refused, not only warned about: the one moment when 7-8 can still become a 7 or an 8, rather than a date, is while
    the person who means it is typing.
    """
    scale = blank.framework.scale
    message = blank.words("sheet-error-score", low=scale.low, high=scale.high)
    _allow(sheet, cells, {"validate": "list", "source": list_range(blank, ListKey.SCORES)}, blank, message)


def allow_groups(sheet: Worksheet, blank: BlankSheet, cells: str) -> None:
    """Lets the cells take the labels of the groups."""
    source = {"validate": "list", "source": list_range(blank, ListKey.GROUPS)}
    # nothing else shows that there is a list until the cell is chosen
    source |= {"input_message": blank.words("sheet-prompt-group")[:255]}
    _allow(sheet, cells, source, blank, blank.words("sheet-error-group"))


def allow_people(sheet: Worksheet, blank: BlankSheet, cells: str) -> None:
    """Lets the cells take a number of people."""
    rule = {"validate": "integer", "criteria": ">=", "value": 1}
    _allow(sheet, cells, rule, blank, blank.words("sheet-error-people"))


def allow_yes_no(sheet: Worksheet, blank: BlankSheet, cells: str) -> None:
    """Lets the cells take yes or no."""
    yes, no = blank.words("sheet-yes"), blank.words("sheet-no")
    source = {"validate": "list", "source": list_range(blank, ListKey.YES_NO)}
    _allow(sheet, cells, source, blank, blank.words("sheet-error-yes-no", yes=yes, no=no))


def _allow(sheet: Worksheet, cells: str, rule: Mapping[str, object], blank: BlankSheet, message: str) -> None:
    first = cells.split()[0]
    title = blank.words("sheet-error-title")[:32]
    others = {"multi_range": cells} if " " in cells else {}
    sheet.data_validation(first, {**rule, **others, "error_title": title, "error_message": message[:255]})
