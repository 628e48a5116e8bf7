"""A diff as plain text, for the terminal."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from c21lab.framework.diff.changes import Diff
from c21lab.framework.diff.rows import DiffRow, diff_notes, diff_rows, diff_title
from c21lab.wording import Words


def diff_text(diff: Diff, words: Words) -> str:
    """Lists the changes one by one: ``-`` stands before the old text, ``+`` before the new one."""
    return "\n".join([diff_title(diff, words), *diff_notes(diff, words), *_lines(diff, words)]) + "\n"


def _lines(diff: Diff, words: Words) -> Iterator[str]:
    for (change, level, id_), rows in groupby(diff_rows(diff, words), key=lambda row: (row.change, row.level, row.id)):
        yield ""
        yield f"{change} · {level} {id_}".rstrip()
        for row in rows:
            yield from _row_lines(row)


def _row_lines(row: DiffRow) -> Iterator[str]:
    *_, before, after = row.cells()
    yield f"  {row.what}" + (f" [{row.language}]" if row.language else "")
    yield from (f"    {mark} {text}" for mark, text in (("-", before), ("+", after)) if text)
