"""One version at a time, in sentences: what made way for this one, and whom two versions give away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from c21lab.report.word.changes import OUTCOMES, Changes
from c21lab.wording import Words

if TYPE_CHECKING:
    from c21lab.recipes.superseded import SupersededFile
    from c21lab.recipes.write import Outcome

_CHARTS = "results/charts/"


def version_lines(outcome: Outcome, words: Words) -> Iterator[str]:
    """Yields all that there is to say of a version, what became of each part of an edited report too."""
    yield from _move_lines(outcome, words)
    for path, changes in outcome.version.changes.items():
        for number, line in enumerate(zone_lines(path, changes, words)):
            yield f"  • {line}" if number else line
    yield from _shown_lines(outcome, words)


def lines_without_zones(outcome: Outcome, words: Words) -> Iterator[str]:
    """Yields what was moved and where to, what could not be moved, and what an earlier version gives away."""
    yield from _move_lines(outcome, words)
    yield from _shown_lines(outcome, words)


def zone_lines(path: str, changes: Changes, words: Words) -> list[str]:
    """Returns what became of each part of a report, first the report's name; none where no person had worked in it."""
    if not changes.carries:
        return []
    lines = [words("console-zones", file=path)]
    for outcome in OUTCOMES:
        names = changes.names(outcome)
        if names:
            listed = words.join(words.quoted(name) for name in names)
            lines.append(words(f"console-zones-{outcome}", count=len(names), names=listed))
    return lines


def _move_lines(outcome: Outcome, words: Words) -> Iterator[str]:
    version = outcome.version
    for file in version.files:
        if file.wanted:
            yield words("console-open", file=file.wanted, new=file.path)
    charts = [move for move in version.superseded if move.path.startswith(_CHARTS) and not move.edited]
    for move in version.superseded:
        if move not in charts:
            yield words(_key(move, outcome), file=move.path, new=move.moved_to)
    if charts:
        folder = str(PurePosixPath(charts[0].moved_to).parent)
        yield words("console-superseded-charts", count=len(charts), folder=folder)


def _shown_lines(outcome: Outcome, words: Words) -> Iterator[str]:
    shown = outcome.version.shown
    if shown and shown.gives_away:
        least = outcome.editions[0].settings.method.min_group
        facts = {"people": shown.results.exact.scores.participation.people, "least": least}
        yield words("console-held", **facts) if shown.is_held else words("console-gives-away", least=least)


def _key(move: SupersededFile, outcome: Outcome) -> str:
    if not move.path.startswith("results/"):
        kind = move.path.partition(".")[0]
        return f"console-{kind}-renewed"
    if not move.edited or not any(file.path == move.path for file in outcome.written):
        return "console-superseded-left"
    changes = outcome.version.changes.get(move.path)
    if changes is None:
        return "console-superseded"
    return "console-merged" if changes.carries else "console-saved-again"
