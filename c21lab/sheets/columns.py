"""Where a tab keeps ids, scores and comments: found by hidden keys, else by headings in any language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from c21lab.sheets.layout import PREFIX, ColumnKey, headings, read_column_key
from c21lab.workbooks import Tab, Value


@dataclass(frozen=True)
class Columns:
    """Columns of a tab by what they hold; ``top`` is the first row of keys or headings."""

    ids: tuple[int, ...] = ()
    scores: Mapping[int, str] = field(default_factory=dict[int, str])
    comments: Mapping[int, str] = field(default_factory=dict[int, str])
    top: int = -1

    @property
    def papers(self) -> tuple[str, ...]:
        """The papers that have a column, each once."""
        return tuple(dict.fromkeys((*self.scores.values(), *self.comments.values())))

    @property
    def lacks_scores(self) -> bool:
        """Whether answers may have been lost here; a collector's tab of comments lacks no scores."""
        return bool(self.ids) and not self.scores and (not self.comments or "" in self.comments.values())


def find_columns(tab: Tab) -> Columns:
    """The columns of a tab; without ids there are none."""
    keyed: dict[ColumnKey, dict[int, str]] = {key: {} for key in ColumnKey}
    rows: set[int] = set()
    for (row, column), value in tab.cells.items():
        key = read_column_key(value) if isinstance(value, str) and PREFIX in value else None
        if key is not None:
            keyed[key[0]][column] = key[1]
            rows.add(row)
    heading_row, headed = _headings(tab)
    if headed:
        rows.add(heading_row)
    found = {key: _filled(tab, keyed[key], headed.get(key, {}), rows) for key in ColumnKey}
    if not found[ColumnKey.ID] or not (keyed[ColumnKey.ID] or found[ColumnKey.SCORE]):
        return Columns()
    return Columns(tuple(found[ColumnKey.ID]), found[ColumnKey.SCORE], found[ColumnKey.COMMENT], min(rows))


def _headings(tab: Tab) -> tuple[int, dict[ColumnKey, dict[int, str]]]:
    """The first row that shows the heading of the scores and one more, and the columns of its headings.

    One heading alone is none: a comment may well say "Score".
    """
    by_row: dict[int, dict[ColumnKey, dict[int, str]]] = {}
    for (row, column), value in tab.cells.items():
        if isinstance(value, str):
            text = value.strip().casefold()
            for key in (ColumnKey.ID, ColumnKey.SCORE, ColumnKey.COMMENT):
                if text in headings(key):
                    by_row.setdefault(row, {}).setdefault(key, {})[column] = ""
    full = [row for row, found in by_row.items() if ColumnKey.SCORE in found and len(found) > 1]
    return (min(full), by_row[min(full)]) if full else (-1, {})


def _filled(tab: Tab, keyed: dict[int, str], headed: dict[int, str], heads: set[int]) -> dict[int, str]:
    """The columns that have the key, unless they are empty and others have its heading: then those were moved there.

    A column of one's own may be called "Note", so a heading counts only where the key's column holds nothing.
    """
    used = {column for row, column in tab.cells if row not in heads}
    moved = {column: paper for column, paper in headed.items() if column not in keyed}
    if not keyed:
        return moved
    return moved if not used & keyed.keys() and used & moved.keys() else keyed


def is_head(value: Value | None) -> bool:
    """Whether a cell in the column of scores is a key or a heading."""
    if not isinstance(value, str):
        return False
    return value.lstrip().startswith(PREFIX) or value.strip().casefold() in headings(ColumnKey.SCORE)
