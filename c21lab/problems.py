"""Problems of an input: a place, a code, and the facts a sentence about it needs.

The sentences themselves are in ``c21lab/texts``, one per code and language.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar

from c21lab.message_limits import NAMED_FILES, listed
from c21lab.problem_codes import ProblemCode


@dataclass(frozen=True, order=True)
class Place:
    """The place where something was read: a file, and as far as known its tab and its cell (or ``line 12``)."""

    file: str = ""
    tab: str = ""
    cell: str = ""


class Severity(StrEnum):
    """The weight of a problem: an error says what could not be used, a question needs a person's word."""

    ERROR = "error"
    QUESTION = "question"


# they stop nothing: until somebody answers, the cautious reading counts
QUESTIONS = frozenset(
    {
        ProblemCode.ANSWERS_UNSEEN,
        ProblemCode.COMMENT_IS_SCORE,
        ProblemCode.FILE_IS_EXPORT,
        ProblemCode.MARK_UNCLEAR,
        ProblemCode.NOTES_ON_CELLS,
        ProblemCode.PAPER_STRAY,
        ProblemCode.SHEET_EARLIER_VERSION,
        ProblemCode.SHEET_HEAVY,
        ProblemCode.SHEET_LIKELY_COPY,
        ProblemCode.SHEET_NUMBER_TWICE,
    }
)


@dataclass(frozen=True)
class Problem:
    """Something in an input that could not be used, or that a person has to decide.

    ``facts`` are the variables of the code's sentence: what was found (as typed; a float is written as each language
    writes it), the rule's numbers, the repair.
    """

    code: ProblemCode
    place: Place = Place()
    facts: Mapping[str, str | int | float] = field(default_factory=dict[str, "str | int | float"])

    @property
    def severity(self) -> Severity:
        """Returns how much it weighs, as its code says."""
        return Severity.QUESTION if self.code in QUESTIONS else Severity.ERROR


# the facts of a problem that many sheets may have from one cause, for a single one of them
ONE_SHEET: Mapping[str, str | int] = MappingProxyType({"count": 1, "files": ""})


def without_duplicate_problems(problems: Iterable[Problem]) -> list[Problem]:
    """Merges duplicates: of a problem that many sheets have from one cause, only the first is left.

    It then has the number of sheets in its fact ``count``, and the names of the first few in ``files``. Where it has a
    fact ``items``, what differs by nothing but its ``id`` is one cause too: ``id`` names them all, ``items`` is their
    number.
    """
    alike: dict[object, list[Problem]] = {}
    for number, problem in enumerate(problems):
        shared = ONE_SHEET.keys() <= problem.facts.keys()
        alike.setdefault((problem.code, *_cause(problem)) if shared else number, []).append(problem)
    return [same[0] if len(same) == 1 else _of_all(same) for same in alike.values()]


def _cause(problem: Problem) -> Iterator[tuple[str, object]]:
    facts = problem.facts
    return ((name, facts[name]) for name in sorted(facts) if name != "id" or "items" not in facts)


def _of_all(same: Sequence[Problem]) -> Problem:
    facts, place, names = dict(same[0].facts), same[0].place, [problem.place.file for problem in same]
    if "items" in facts:
        names = list(dict.fromkeys(names))
        ids = sorted({str(problem.facts["id"]) for problem in same})
        facts |= {"id": ", ".join(ids), "items": len(ids)}
        place = place if len(ids) == 1 else Place(place.file)
    return replace(same[0], place=place, facts={**facts, "count": len(names), "files": listed(names, NAMED_FILES)})


class C21LabError(Exception):
    """Work that cannot go on; carries the problems that say why, one or more. ``exit_code`` is the command's."""

    exit_code: ClassVar[int] = 1

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        if not self.problems:
            raise ValueError("an error of an input without a problem that says why")
        super().__init__("; ".join(f"{p.place.file} {p.code}" for p in self.problems))


class InputError(C21LabError):
    """An input (framework, ``session.toml``, all the sheets) that cannot be used: exit code 1."""


class UsageError(C21LabError):
    """A command line that asks for what does not exist (path, language, module, framework): exit code 2."""

    exit_code = 2


def is_stop(error: BaseException | None) -> bool:
    """Returns whether Ctrl-C is behind an error: Python 3.11 wraps it where it comes while a class is made."""
    while error is not None and not isinstance(error, KeyboardInterrupt):
        error = error.__cause__
    return error is not None
