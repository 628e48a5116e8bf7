"""The second vote of a session: the sheets in ``sheets/round2``, and whose first sheet each of them goes with."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from c21lab.framework.model import Framework
from c21lab.office.plain_text import fold
from c21lab.recipes.folders import WorkshopFolder, without_other_files
from c21lab.sheets.filled.read import FilledSheets, Sheet, open_sheets, read_opened

if TYPE_CHECKING:  # it imports this module
    from c21lab.recipes.read import Session

_Mark = Callable[[Sheet], str]


def read_second_vote(
    session: Session, workshop: WorkshopFolder, framework: Framework, module: str
) -> FilledSheets | None:
    """Reads the sheets of a session's second vote, as those of the first are read; None where there are none."""
    if not session.second:
        return None
    opened = without_other_files(open_sheets(session.second), session.second, workshop)
    about = session.settings.about
    return read_opened(opened, framework, module, about.groups, tables_apart=about.tables == "round")


def same_people(first: Sequence[Sheet], second: Sequence[Sheet]) -> Mapping[str, str]:
    """Returns for each sheet of the second round the one of the first that the same person filled, as far as known.

    A person is known again by the sheet's number, else by name and group, else by the file's name; only where that is
    one sheet's alone in each round.
    """
    pairs: dict[str, str] = {}
    for mark in (_number, _name, _file):
        ones, others = (_unique(sheets, mark) for sheets in (first, second))
        taken = set(pairs.values())
        for key in ones.keys() & others.keys():
            if others[key] not in pairs and ones[key] not in taken:
                pairs[others[key]] = ones[key]
    return dict(sorted(pairs.items()))


def _unique(sheets: Sequence[Sheet], mark: _Mark) -> dict[str, str]:
    counts = Counter(mark(sheet) for sheet in sheets)
    return {mark(sheet): sheet.id for sheet in sheets if mark(sheet) and counts[mark(sheet)] == 1}


def _number(sheet: Sheet) -> str:
    return sheet.number


def _name(sheet: Sheet) -> str:
    return f"{fold(sheet.name)}|{sheet.group or ''}" if sheet.name else ""


def _file(sheet: Sheet) -> str:
    return f"{PurePosixPath(sheet.file).name.casefold()}#{sheet.id.partition('#')[2]}"
