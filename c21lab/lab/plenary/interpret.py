"""Interprets the rows of plenary.xlsx: what can be used of each, and a problem for whatever cannot."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from c21lab.framework.model import Scale
from c21lab.lab.plenary.layout import PlenaryColumn, known_statuses
from c21lab.lab.plenary.model import PlenaryScore, PlenaryStatus
from c21lab.lab.plenary.read import PlenaryRow
from c21lab.office.nearest import nearest
from c21lab.office.plain_text import fold, id_key
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.ratings import Answer
from c21lab.sheets.filled.cell_answers import Reply, shown, to_answer


@dataclass(frozen=True)
class PlenaryPurpose:
    """The purpose of reading: the ids of the fields in their order, the scale, and groups by their folded labels.

    Only groups with a column of their own in the results are there.
    """

    file: str
    fields: Sequence[str]
    scale: Scale
    groups: Mapping[str, str]


@dataclass
class _RowReading:
    """A row that is being read: its cells become values, or problems."""

    row: PlenaryRow
    purpose: PlenaryPurpose
    problems: list[Problem] = field(default_factory=list[Problem])

    def note(self, code: ProblemCode, column: PlenaryColumn, **facts: str | int | float) -> None:
        place = Place(self.purpose.file, self.row.tab, self.row.places.get(column, ""))
        self.problems.append(Problem(code, place, facts))

    def score(self, column: PlenaryColumn) -> int | None:
        """The score in a cell; None where it is empty, or is none and has become a problem."""
        value, scale = self.row.cells.get(column), self.purpose.scale
        answer = to_answer(value, scale)
        if isinstance(answer, Reply) and answer.answer in (Answer.SCORE, Answer.BLANK):
            return answer.score
        self.note(ProblemCode.PLENARY_SCORE_WRONG, column, found=shown(value), low=scale.low, high=scale.high)
        return None

    def status(self) -> PlenaryStatus | None:
        """The status that was chosen; None where the cell is empty, or holds something else and is a problem."""
        value = self.row.cells.get(PlenaryColumn.STATUS)
        if value is None:
            return None
        found = known_statuses().get(fold(shown(value)))
        if found is None:
            self.note(ProblemCode.PLENARY_STATUS_UNCLEAR, PlenaryColumn.STATUS, found=shown(value))
        return found

    def dissent(self) -> str | None:
        """The group that sees it differently; somebody's name, or a small group, is never taken over."""
        value = self.row.cells.get(PlenaryColumn.DISSENT)
        if value is None:
            return None
        group = self.purpose.groups.get(fold(shown(value)))
        if group is None:
            self.note(ProblemCode.PLENARY_DISSENT_UNKNOWN, PlenaryColumn.DISSENT, found=shown(value))
        return group


def interpret_rows(
    rows: Sequence[PlenaryRow], purpose: PlenaryPurpose
) -> tuple[tuple[PlenaryScore, ...], tuple[Problem, ...]]:
    """Returns a score for each field, those that nobody discussed included, and the problems in the order of the rows.

    Nothing is guessed: of a row that contradicts itself only its reason is left.
    """
    known = {id_key(id_): id_ for id_ in purpose.fields}
    found: dict[str, PlenaryScore] = {}
    problems: list[Problem] = []
    for row in rows:
        id_ = known.get(id_key(row.id))
        reading = _RowReading(row, purpose)
        if id_ is None:
            problems += _unknown(row, purpose)
            continue
        if id_ in found:
            if row.is_filled:
                reading.note(ProblemCode.PLENARY_ROW_TWICE, PlenaryColumn.ID, id=id_)
                problems += reading.problems
            continue
        found[id_] = _score(id_, reading)
        problems += (*reading.problems, *_lost(row, purpose))
    return tuple(found.get(id_, PlenaryScore(id_)) for id_ in purpose.fields), tuple(problems)


def _lost(row: PlenaryRow, purpose: PlenaryPurpose) -> Iterator[Problem]:
    """Reasons that became formulas, because they begin with a sign such as =."""
    for cell, looks in row.lost:
        yield Problem(ProblemCode.COMMENT_LOST, Place(purpose.file, row.tab, cell), {"found": looks or "none"})


def _unknown(row: PlenaryRow, purpose: PlenaryPurpose) -> Iterator[Problem]:
    """A row without the id of a field, where somebody typed something into it."""
    if row.cells or row.because:
        place = Place(purpose.file, row.tab, row.places.get(PlenaryColumn.ID, ""))
        facts = {"found": row.id, "nearest": nearest(row.id, purpose.fields) or "none"}
        yield Problem(ProblemCode.PLENARY_ROW_UNKNOWN, place, facts)


def _score(id_: str, reading: _RowReading) -> PlenaryScore:
    status = reading.status()
    agreed = reading.score(PlenaryColumn.AGREED)
    ends = reading.score(PlenaryColumn.FROM), reading.score(PlenaryColumn.TO)
    dissent, because = reading.dissent(), dict(reading.row.because)
    nothing = PlenaryScore(id_, because=because)
    if any(problem.code != ProblemCode.PLENARY_DISSENT_UNKNOWN for problem in reading.problems):
        return nothing
    if status is None:
        status = _meant(agreed, ends)
    code, column = _contradiction(status, agreed, ends)
    if code:
        reading.note(code, column)
        return nothing
    low, high = ends
    between = (low, high) if low is not None and high is not None else None
    return PlenaryScore(id_, status, agreed, between, because, dissent)


def _meant(agreed: int | None, ends: tuple[int | None, int | None]) -> PlenaryStatus:
    """The status where nobody chose one: what the numbers beside it say."""
    if agreed is not None:
        return PlenaryStatus.AGREED
    return PlenaryStatus.NOT_AGREED if any(end is not None for end in ends) else PlenaryStatus.NOT_DISCUSSED


def _contradiction(
    status: PlenaryStatus, agreed: int | None, ends: tuple[int | None, int | None]
) -> tuple[ProblemCode | None, PlenaryColumn]:
    """Tells what in a row cannot stand beside its status, and where it is."""
    low, high = ends
    has_range = low is not None or high is not None
    if status == PlenaryStatus.AGREED and agreed is None:
        return ProblemCode.PLENARY_SCORE_MISSING, PlenaryColumn.AGREED
    if status == PlenaryStatus.AGREED and has_range:
        return ProblemCode.PLENARY_BOTH, PlenaryColumn.FROM
    if status == PlenaryStatus.NOT_AGREED and agreed is not None:
        return ProblemCode.PLENARY_BOTH, PlenaryColumn.AGREED
    if status == PlenaryStatus.NOT_DISCUSSED and (agreed is not None or has_range):
        return ProblemCode.PLENARY_NOT_DISCUSSED, PlenaryColumn.STATUS
    if (low is None) != (high is None):
        return ProblemCode.PLENARY_RANGE_HALF, PlenaryColumn.FROM if low is None else PlenaryColumn.TO
    if low is not None and high is not None and low > high:
        return ProblemCode.PLENARY_RANGE_TURNED, PlenaryColumn.FROM
    return None, PlenaryColumn.STATUS
