"""By which kind of workshop, words and framework plan.xlsx is written, and what its dropdowns offer."""

from __future__ import annotations

from dataclasses import dataclass

from c21lab.framework.model import Framework
from c21lab.lab.kinds import WorkshopKind
from c21lab.lab.plan_layout import CHOICES, COLUMNS, LANGUAGE_MARK, PlanTab, choice_label
from c21lab.lab.plan_rows import PlanRows
from c21lab.wording import Words, words_for


@dataclass(frozen=True)
class PlanLook:
    """The kind of workshop and the words by which plan.xlsx is written.

    ``languages`` are the session's, that of the workbook first; without a ``framework`` no field is offered.
    """

    kind: WorkshopKind
    languages: tuple[str, ...]
    framework: Framework | None = None

    @property
    def words(self) -> Words:
        """Returns the words of the workbook's language."""
        return words_for(self.languages[0])

    def keys(self, tab: PlanTab, rows: PlanRows) -> tuple[str, ...]:
        """Returns the keys of a tab's columns in their order: a translation stands beside its text."""
        present = rows.keys_of(tab)
        keys: list[str] = []
        for column in COLUMNS[tab]:
            typed = (key.partition(LANGUAGE_MARK)[2] for key in present if key.startswith(column.key + LANGUAGE_MARK))
            others = (*self.languages[1:], *typed) if column.translated else tuple(typed)
            keys += [column.key, *(f"{column.key}{LANGUAGE_MARK}{code}" for code in dict.fromkeys(others))]
        return tuple(keys)


def field_label(id_: str, look: PlanLook) -> str:
    """Returns a field or an action as the dropdown writes it: its id, and its title in the workbook's language."""
    return f"{id_} {look.framework.words_in(look.languages[0]).title_of(id_)}" if look.framework else id_


def dropdown_lists(look: PlanLook) -> dict[str, list[str]]:
    """Returns the entries of each dropdown by its name."""
    words, tabs = look.words, look.kind.tabs
    used = {column.choices for tab in tabs for column in COLUMNS[tab]}
    lists = {
        name: [choice_label(name, entry, words) for entry in entries]
        for name, entries in CHOICES.items()
        if name in used
    }
    lists["yes-no"] = [words("sheet-yes"), words("sheet-no")]
    if look.framework and look.framework.fields and PlanTab.IDEAS in tabs:
        fields = look.framework.fields
        lists["field"] = [field_label(one.id, look) for one in fields]
        lists["action"] = [field_label(action.id, look) for one in fields for action in one.actions]
    return {name: entries for name, entries in lists.items() if entries}
