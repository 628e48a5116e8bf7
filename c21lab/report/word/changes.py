"""What became of the parts of a report that was made again after a person had worked in it."""

from __future__ import annotations

from dataclasses import dataclass

OUTCOMES: tuple[str, ...] = ("kept", "renewed", "both", "not-placed", "deleted")


@dataclass(frozen=True)
class Changes:
    """The parts of a report by what became of them, by their names, and the fields whose printed score moved.

    ``moved`` is None where the earlier scores are not known; with ``hidden`` it is not said, because it would tell how
    single people answered. ``carries`` is whether anything of a person's went into the report.
    """

    kept: tuple[str, ...] = ()
    renewed: tuple[str, ...] = ()
    both: tuple[str, ...] = ()
    not_placed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    moved: tuple[str, ...] | None = None
    hidden: bool = False
    carries: bool = True

    def names(self, outcome: str) -> tuple[str, ...]:
        """Returns the names of the parts with an outcome."""
        by_outcome = (self.kept, self.renewed, self.both, self.not_placed, self.deleted)
        return by_outcome[OUTCOMES.index(outcome)]
