"""The rows of plan.xlsx as fields of a form: a text, a list to choose from, or what the program wrote."""

from __future__ import annotations

from dataclasses import dataclass

from c21lab.lab.plan_layout import (
    ID,
    LANGUAGE_MARK,
    MAIN_TEXT,
    STARTING_VALUE,
    PlanRule,
    PlanTab,
    column_of,
    heading,
)
from c21lab.lab.plan_look import dropdown_lists
from c21lab.lab.plan_rows import PlanRow
from c21lab.recipes.fill_plan import PlanForm
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.wording import Words

_LISTS = {PlanRule.FIELD: "field", PlanRule.YES_NO: "yes-no"}


@dataclass(frozen=True)
class PlanCell:
    """A cell of a row: its name in the form, its label, what stands in it, and what there is to choose from.

    ``is_main`` is the text that the row is about; a cell that is ``written`` comes from the program.
    """

    name: str
    label: str
    value: str
    choices: tuple[str, ...] = ()
    is_main: bool = False
    written: bool = False


@dataclass(frozen=True)
class PlanEntry:
    """A row: its id, what it is about in a few words, whether anything stands in it, and its cells."""

    id: str
    about: str
    is_filled: bool
    cells: tuple[PlanCell, ...]


def rows_of(form: PlanForm, tab: PlanTab, words: Words) -> list[PlanEntry]:
    """Returns the rows of a tab in their order."""
    lists = {name: tuple(entries) for name, entries in dropdown_lists(form.look).items()}
    keys = form.look.keys(tab, form.rows)
    return [_entry(row, keys, lists, words) for row in form.rows.of(tab)]


def _entry(row: PlanRow, keys: tuple[str, ...], lists: dict[str, tuple[str, ...]], words: Words) -> PlanEntry:
    id_ = to_text(row.cells.get(ID))
    cells = tuple(_cell(row, id_, key, lists, words) for key in keys if key != ID)
    about = to_text(row.cells.get(MAIN_TEXT[row.tab])) or to_text(row.cells.get("field"))
    return PlanEntry(id_, about, row.is_typed or bool(about), cells)


def _cell(row: PlanRow, id_: str, key: str, lists: dict[str, tuple[str, ...]], words: Words) -> PlanCell:
    column, value = column_of(row.tab, key), to_text(row.cells.get(key))
    choices = lists.get(_LISTS.get(column.rule, column.choices), ())
    offered = ("", *dict.fromkeys((*filter(None, [value]), *choices))) if choices else ()
    is_main = key.partition(LANGUAGE_MARK)[0] == MAIN_TEXT[row.tab]
    name = f"{row.tab}|{id_}|{key}"
    return PlanCell(name, heading(key, words), value, offered, is_main, key == STARTING_VALUE)
