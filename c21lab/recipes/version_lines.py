"""One version at a time, in sentences: what made way for this one, and whom two versions give away."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import PurePosixPath
from typing import TYPE_CHECKING

from c21lab.wording import Words

if TYPE_CHECKING:
    from c21lab.recipes.write import Outcome

_CHARTS = "results/charts/"


def version_lines(outcome: Outcome, words: Words) -> Iterator[str]:
    """Yields what was moved and where to, what could not be moved, and what an earlier version gives away."""
    version = outcome.version
    for file in version.files:
        if file.wanted:
            yield words("console-open", file=file.wanted, new=file.path)
    charts = [move for move in version.superseded if move.path.startswith(_CHARTS) and not move.edited]
    for move in version.superseded:
        if move not in charts:
            yield words(
                _key(move.path, edited=move.edited, renewed=_is_renewed(outcome, move.path)),
                file=move.path,
                new=move.moved_to,
            )
    if charts:
        folder = str(PurePosixPath(charts[0].moved_to).parent)
        yield words("console-superseded-charts", count=len(charts), folder=folder)
    shown = version.shown
    if shown and shown.gives_away:
        least = outcome.editions[0].settings.method.min_group
        facts = {"people": shown.results.exact.scores.participation.people, "least": least}
        yield words("console-held", **facts) if shown.is_held else words("console-gives-away", least=least)


def _is_renewed(outcome: Outcome, path: str) -> bool:
    return any(file.path == path for file in outcome.written)


def _key(path: str, *, edited: bool, renewed: bool) -> str:
    if not path.startswith("results/"):
        kind = path.partition(".")[0]
        return f"console-{kind}-renewed"
    return "console-superseded" if edited and renewed else "console-superseded-left"
