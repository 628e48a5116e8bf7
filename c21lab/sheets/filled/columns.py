"""Finds the columns of ids, scores and comments in a tab: by hidden keys, else by headings in any language."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache

from c21lab.sheets.filled.collector_columns import paper_columns, texts_by_row
from c21lab.sheets.layout import ColumnKey, headings, read_column_key
from c21lab.wording import program_languages, words_for
from c21lab.workbooks import Tab

_Headed = Mapping[ColumnKey, Mapping[int, str]]
"""Columns by their key or heading, each with the paper it belongs to."""
_LIKE_AN_ID = re.compile(r"(?=.*[^\W\d])\S{1,24}")


@dataclass(frozen=True)
class Columns:
    """Columns of a tab by what they hold; ``heads`` are its rows of keys and of headings.

    ``results`` is whether the tab is one of results.<lang>.xlsx, which is no sheet, whatever its columns are called.
    ``twice`` are columns of a collector that had the id of another one.
    """

    ids: tuple[int, ...] = ()
    scores: Mapping[int, str] = field(default_factory=dict[int, str])
    comments: Mapping[int, str] = field(default_factory=dict[int, str])
    heads: frozenset[int] = frozenset()
    results: bool = False
    twice: Mapping[int, str] = field(default_factory=dict[int, str])

    @property
    def top(self) -> int:
        """Returns the first row of keys or headings."""
        return min(self.heads, default=-1)

    @property
    def papers(self) -> tuple[str, ...]:
        """Returns the papers that have a column, each once."""
        return tuple(dict.fromkeys((*self.scores.values(), *self.comments.values())))

    @property
    def papers_by_column(self) -> dict[int, str]:
        """Returns the paper that each column of scores or comments belongs to."""
        return {**self.scores, **self.comments}

    @property
    def lacks_scores(self) -> bool:
        """Returns whether answers may have been lost here; a collector's tab of comments lacks no scores."""
        return bool(self.ids) and not self.scores and (not self.comments or "" in self.comments.values())


def find_columns(tab: Tab) -> Columns:
    """Finds the columns of a tab; without ids there are none."""
    keyed, key_rows = _keys(tab)
    if not key_rows and _shows_results(tab):
        return Columns(results=True)
    by_row = _headings(tab)
    headed = _first_headed(by_row)
    heads = key_rows | _heading_rows(by_row, keyed, headed)
    found = {key: _filled(tab, keyed[key], headed.get(key, {}), heads) for key in ColumnKey}
    papers = None if _is_individual(keyed) else paper_columns(tab, keyed)
    if papers is not None:
        heads |= {papers.row}
        found[ColumnKey.ID] = found[ColumnKey.ID] or by_row.get(papers.row, {}).get(ColumnKey.ID, {})
        found[papers.key] = papers.papers
    ids: Iterable[int] = found[ColumnKey.ID] or _like_ids(tab, found, heads)
    if not ids or not (keyed[ColumnKey.ID] or found[ColumnKey.SCORE] or papers):
        return Columns()
    twice = papers.twice if papers is not None else {}
    return Columns(tuple(ids), found[ColumnKey.SCORE], found[ColumnKey.COMMENT], heads, twice=twice)


def _is_individual(keyed: _Headed) -> bool:
    return "" in (*keyed[ColumnKey.SCORE].values(), *keyed[ColumnKey.COMMENT].values())


def _keys(tab: Tab) -> tuple[dict[ColumnKey, dict[int, str]], frozenset[int]]:
    """The columns that have a key, and the rows that hold keys."""
    keyed: dict[ColumnKey, dict[int, str]] = {key: {} for key in ColumnKey}
    rows: set[int] = set()
    for (row, column), value in tab.cells.items():
        key = read_column_key(value) if isinstance(value, str) else None
        if key is not None:
            keyed[key[0]][column] = key[1]
            rows.add(row)
    return keyed, frozenset(rows)


def _headings(tab: Tab) -> dict[int, dict[ColumnKey, dict[int, str]]]:
    """Every cell that shows a heading, by its row."""
    by_row: dict[int, dict[ColumnKey, dict[int, str]]] = {}
    for (row, column), value in tab.cells.items():
        if isinstance(value, str):
            for key in _heading_keys().get(value.strip().casefold(), ()):
                by_row.setdefault(row, {}).setdefault(key, {})[column] = ""
    return by_row


@cache
def _heading_keys() -> Mapping[str, tuple[ColumnKey, ...]]:
    texts = {text for key in ColumnKey for text in headings(key)}
    return {text: tuple(key for key in ColumnKey if text in headings(key)) for text in texts}


def _first_headed(by_row: Mapping[int, _Headed]) -> _Headed:
    """The headings of the first row that shows the one of the scores and one more beside ids or comments.

    One heading alone is none: a comment may well say "Score".
    """
    needed = {ColumnKey.ID, ColumnKey.COMMENT}
    full = [row for row, found in by_row.items() if ColumnKey.SCORE in found and needed & found.keys()]
    return by_row[min(full)] if full else {}


def _heading_rows(by_row: Mapping[int, _Headed], keyed: _Headed, headed: _Headed) -> frozenset[int]:
    """The rows of headings, also where some were typed over: that of the ids, or two others, each in its column."""

    def stand(found: _Headed) -> set[ColumnKey]:
        own = ((key, keyed[key] or headed.get(key, {})) for key in found)
        return {key for key, columns in own if columns.keys() & found[key].keys()}

    standing = {row: stand(found) for row, found in by_row.items()}
    return frozenset(row for row, keys in standing.items() if ColumnKey.ID in keys or len(keys) > 1)


def _filled(tab: Tab, keyed: Mapping[int, str], headed: Mapping[int, str], heads: Collection[int]) -> Mapping[int, str]:
    """The columns that have the key, unless they are empty and others have its heading: then those were moved there.

    A column of one's own may be called "Note", so a heading counts only where the key's column holds nothing.
    """
    used = {column for row, column in tab.cells if row not in heads}
    moved = {column: paper for column, paper in headed.items() if column not in keyed}
    if not keyed:
        return moved
    return moved if not used & keyed.keys() and used & moved.keys() else keyed


def _like_ids(tab: Tab, found: _Headed, heads: Collection[int]) -> tuple[int, ...]:
    """The column that looks most like ids where its key and its heading are gone; its ids still have to fit."""
    others = {column for columns in found.values() for column in columns}
    like: dict[int, set[str]] = {}
    for (row, column), value in tab.cells.items():
        if column not in others and row not in heads and isinstance(value, str) and _LIKE_AN_ID.fullmatch(value):
            like.setdefault(column, set()).add(value)
    best = max(like, key=lambda column: (len(like[column]), -column), default=None)
    return () if best is None else (best,)


def loose_ids(tab: Tab) -> tuple[str, ...]:
    """Finds possible ids in a tab without headings: whether they are, and whether they are missed, is seen later."""
    (column,) = _like_ids(tab, {}, ()) or (None,)
    return tuple(str(value) for (_, c), value in tab.cells.items() if c == column)


def _shows_results(tab: Tab) -> bool:
    """Returns whether a row has the headings of the scores of fields and of how many people gave them."""
    return any(heads <= texts for texts in texts_by_row(tab).values() for heads in _result_headings())


@cache
def _result_headings() -> frozenset[frozenset[str]]:
    """Score and people in every language of the program."""
    languages = (words_for(code, "reader") for code in program_languages("reader"))
    return frozenset(
        frozenset(words(f"report-col-{head}").casefold() for head in ("score", "people")) for words in languages
    )
