"""Reads from its hidden tab what a workbook was made for."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.sheets.filled.cell_answers import to_text
from c21lab.sheets.layout import HIDDEN_TAB, ListKey, MetaKey
from c21lab.workbooks import Tab

_META_KEYS, _LIST_KEYS = frozenset(MetaKey), frozenset(ListKey)
_EVERYWHERE = _META_KEYS - {MetaKey.NUMBER}


def is_hidden_tab(tab: Tab) -> bool:
    """Returns whether it is the hidden tab, which somebody may have renamed: then nearly all its keys are in one."""
    if tab.name.casefold() == HIDDEN_TAB:
        return True
    return len(_EVERYWHERE & {value for value in tab.cells.values() if isinstance(value, str)}) >= len(_EVERYWHERE) - 1


def read_meta(hidden: Sequence[Tab]) -> dict[MetaKey, str]:
    """Reads keys and values of the hidden tab, in whichever rows and columns they are now."""
    meta: dict[MetaKey, str] = {}
    for tab in hidden:
        for (row, column), value in tab.cells.items():
            if isinstance(value, str) and value in _META_KEYS and (row, column + 1) in tab.cells:
                meta.setdefault(MetaKey(value), to_text(tab.cells[row, column + 1]))
    return meta


def read_groups(hidden: Sequence[Tab]) -> dict[str, str]:
    """Reads the groups' ids by their labels, as the dropdown of this very sheet offered them."""
    groups: dict[str, str] = {}
    for tab in hidden:
        place = {value: cell for cell, value in tab.cells.items() if value in _LIST_KEYS}
        if {ListKey.GROUP_IDS, ListKey.GROUPS} <= place.keys():
            ids, labels = place[ListKey.GROUP_IDS][1], place[ListKey.GROUPS][1]
            found = {row: to_text(value) for (row, column), value in tab.cells.items() if column == ids}
            groups |= {to_text(tab.cells.get((row, labels))): id_ for row, id_ in found.items()}
    return groups
