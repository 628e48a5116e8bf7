"""A diff as the rows of a table in words: what its three forms (text, workbook, document) all show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from c21lab.framework.diff.changes import Change, ChangeDetail, ChangeKind, Diff
from c21lab.framework.tables import FrameworkTable
from c21lab.wording import Words

COLUMNS = ("change", "level", "id", "what", "language", "before", "after")
_TOKEN = re.compile(r"\s+|[\w-]+['’]?|[^\w\s]")
_ALIKE = 0.4  # below this share of common words, two texts are two texts, and marks in them only confuse


@dataclass(frozen=True)
class DiffRun:
    """A stretch of a text; ``changed`` if the other text does not have it."""

    text: str
    changed: bool


@dataclass(frozen=True)
class DiffRow:
    """One text or value before and after, with everything that names it in words."""

    change: str
    level: str
    id: str
    what: str
    language: str
    before: tuple[DiffRun, ...]
    after: tuple[DiffRun, ...]

    def cells(self) -> tuple[str, ...]:
        """Returns the row's cells without marks, in the order of COLUMNS."""
        texts = ("".join(run.text for run in runs) for runs in (self.before, self.after))
        return (self.change, self.level, self.id, self.what, self.language, *texts)


def diff_rows(diff: Diff, words: Words) -> Iterator[DiffRow]:
    """Yields the rows of a diff, change by change and language by language."""
    for change in diff.changes:
        for detail in change.details:
            yield _row(change, detail, words)


def diff_title(diff: Diff, words: Words) -> str:
    """Names the two frameworks that are compared."""
    old, new = diff.old, diff.new
    if old.id == new.id:
        return words(
            "framework-diff-versions", title=new.words_in(words.language).title, old=old.version, new=new.version
        )
    return words("framework-diff-title", old=f"{old.id} {old.version}", new=f"{new.id} {new.version}")


def diff_notes(diff: Diff, words: Words) -> list[str]:
    """Returns sentences above the table: how much changed, and what should still be done."""
    if not diff.changes:
        return [words("framework-diff-none")]
    counts = [words(f"framework-diff-count-{kind}", count=count) for kind, count in diff.counts.items()]
    notes = [words("framework-diff-counts", counts=words.join(counts))]
    if diff.not_withdrawn:
        notes.append(words("framework-diff-withdraw", ids=", ".join(diff.not_withdrawn)))
    return notes


def marked(before: str, after: str) -> tuple[tuple[DiffRun, ...], tuple[DiffRun, ...]]:
    """Splits two texts into runs, word by word: what one has and the other has not is marked."""
    if not before or not after:
        return _plain(before), _plain(after)
    old, new = _TOKEN.findall(before), _TOKEN.findall(after)
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    if matcher.ratio() < _ALIKE:
        return _plain(before), _plain(after)
    runs: tuple[list[DiffRun], list[DiffRun]] = [], []
    for tag, i, j, k, m in matcher.get_opcodes():
        for side, tokens in zip(runs, (old[i:j], new[k:m]), strict=True):
            if tokens:
                side.append(DiffRun("".join(tokens), tag != "equal"))
    return tuple(runs[0]), tuple(runs[1])


def _plain(text: str) -> tuple[DiffRun, ...]:
    return (DiffRun(text, changed=False),) if text else ()


def _row(change: Change, detail: ChangeDetail, words: Words) -> DiffRow:
    before, after = detail.before, detail.after
    if detail.column == "order":
        before, after = _behind(before, words), _behind(after, words)
    about = change.table is FrameworkTable.ABOUT
    runs = marked(before, after) if change.kind is ChangeKind.REWORDED else (_plain(before), _plain(after))
    return DiffRow(
        words(f"framework-change-{change.kind}"),
        words(f"framework-level-{change.table.lower()}"),
        "" if about else change.id,
        change.id if about else words(f"framework-what-{detail.column}"),
        detail.language,
        *runs,
    )


def _behind(id_: str, words: Words) -> str:
    return words("framework-order-behind", id=id_) if id_ else words("framework-order-first")
