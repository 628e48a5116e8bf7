"""Groups that see it differently: each against everybody else, in what it gives everywhere and field by field.

Only single people of groups that they named are tested. p is the larger of Welch's and of the exact permutation of the
group's label, Holm-adjusted in two families: all levels, and all gaps.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from c21lab.scoring.evidence import Evidence, Findings
from c21lab.scoring.exact import difference_as_printed, half_up, half_up_by_size, share
from c21lab.scoring.finding_kinds import FindingKind, GroupGap, GroupLevel
from c21lab.scoring.inference import Sample, holm, printed_p, welch_test
from c21lab.scoring.permutation import hundredths, permutation_test
from c21lab.scoring.person_levels import Levels
from c21lab.scoring.responses import Responses, mean_over_people
from c21lab.scoring.values import AnsweredSheet
from c21lab.settings import Method

_DECIMALS = 7  # of differences of levels, which are fitted in floats: what lies so near to a threshold lies on it
_TWO = 2


@dataclass(frozen=True)
class _Question:
    """One family member: the same people in all columns, asked in one field or by their levels.

    ``singles`` holds the values of single people by column, ``responses`` all that count for the means, ``named`` the
    columns that may be found, ``least`` the smallest difference that counts.
    """

    singles: Mapping[str, Sequence[Fraction]]
    responses: Mapping[str, Responses]
    named: Sequence[str]
    least: Fraction

    def difference(self, column: str, without: Collection[str] = ()) -> Fraction:
        """Returns the column's mean minus that of everybody outside it, but those of some columns."""
        return mean_over_people(self.responses[column]) - self.mean_outside(column, without)

    def mean_outside(self, column: str, without: Collection[str] = ()) -> Fraction:
        """Returns the mean of everybody outside a column, but those of some other columns."""
        outside = [r for c, own in self.responses.items() if c != column and c not in without for r in own]
        return mean_over_people(outside)

    def outside(self, column: str, without: Collection[str] = ()) -> list[Fraction]:
        """Returns the values of the single people outside a column."""
        return [value for c, own in self.singles.items() if c != column and c not in without for value in own]


@dataclass(frozen=True)
class _Test:
    """A column against the others, with p before Holm's correction."""

    question: int
    column: str
    difference: Fraction
    p: float | Fraction


def group_findings(evidence: Evidence, levels: Levels | None) -> Findings:
    """Finds groups that rate everything higher or lower than the others, and fields that a group sees differently."""
    by_level = [_level_question(evidence, levels)] if levels and levels.fields else []
    gaps = {field.id: _gap_question(evidence, field.id) for field, _ in evidence.with_agreement}
    found_levels, examined_levels = _answer(by_level, evidence.method)
    found_gaps, examined_gaps = _answer(list(gaps.values()), evidence.method)
    ids = list(gaps)
    return Findings(
        [
            *(
                GroupLevel(test.column, half_up_by_size(round(test.difference, _DECIMALS)), printed_p(p))
                for test, p in found_levels
            ),
            *(_gap(ids[test.question], gaps[ids[test.question]], test, printed_p(p)) for test, p in found_gaps),
        ],
        {FindingKind.GROUP_LEVEL: examined_levels, FindingKind.GROUP_GAP: examined_gaps},
    )


def _gap(field: str, question: _Question, test: _Test, p: float) -> GroupGap:
    own = half_up(mean_over_people(question.responses[test.column]))
    others = half_up(question.mean_outside(test.column))
    difference = difference_as_printed(own, others)
    return GroupGap(field, test.column, own, others, difference, test.difference, p)


def _level_question(evidence: Evidence, levels: Levels) -> _Question:
    """The levels of the people with values in at least half of the fields of the fit."""
    column_of = {group: column.id for column in evidence.columns for group in column.merged or (column.id,)}
    own: dict[str, list[Fraction]] = {}
    responses: dict[str, list[tuple[AnsweredSheet, Fraction]]] = {}
    counts = levels.has_value.sum(axis=1)
    for place, level, count in zip(levels.sheets, levels.of_people, counts, strict=True):
        sheet = evidence.session.sheets[place]
        if _TWO * int(count) >= len(levels.fields) and sheet.group in column_of:
            own.setdefault(column_of[sheet.group], []).append(Fraction(float(level)))
            responses.setdefault(column_of[sheet.group], []).append((sheet, Fraction(float(level))))
    named = [column.id for column in evidence.columns if column.is_named and column.id in own]
    least = evidence.points(share(evidence.method.level)) - Fraction(1, 10**_DECIMALS)
    return _Question(own, responses, named, least)


def _gap_question(evidence: Evidence, field: str) -> _Question:
    groups = evidence.groups[field]
    singles = {column: [value for sheet, value in own if sheet.single] for column, own in groups.responses.items()}
    named = [column.id for column in evidence.columns if column.is_named and column.id in groups.shown]
    return _Question(singles, groups.responses, named, evidence.points(share(evidence.method.gap)))


def _answer(questions: Sequence[_Question], method: Method) -> tuple[list[tuple[_Test, float | Fraction]], int]:
    """The tests that pass, with p as adjusted over the family, and how many columns were examined."""
    tests: list[_Test] = []
    examined = 0
    for number, question in enumerate(questions):
        columns = [column for column in question.named if _enough(question, column, (), method)]
        examined += len(columns)
        mirrored = len(question.responses) == len(columns) == _TWO  # each is the other's rest: one test
        tests += [_test(number, question, column, (), method) for column in (columns[:1] if mirrored else columns)]
    adjusted = holm([test.p for test in tests])
    found: list[tuple[_Test, float | Fraction]] = []
    for number, question in enumerate(questions):
        passed = [
            (test, p)
            for test, p in zip(tests, adjusted, strict=True)
            if test.question == number and p < share(method.significance)
        ]
        found += _named(question, passed, method)
    return found, examined


def _named(
    question: _Question, passed: Sequence[tuple[_Test, float | Fraction]], method: Method
) -> list[tuple[_Test, float | Fraction]]:
    """The surest, and each further one that still passes against the rest without those named before it."""
    named: list[tuple[_Test, float | Fraction]] = []
    for test, p in sorted(passed, key=lambda found: (found[1], -abs(found[0].difference))):
        before = [other.column for other, _ in named]
        again = not before or (
            _enough(question, test.column, before, method)
            and _test(test.question, question, test.column, before, method).p < share(method.significance)
        )
        named += [(test, p)] if again else []
    order = list(question.named)
    return sorted(named, key=lambda found: order.index(found[0].column))


def _enough(question: _Question, column: str, without: Collection[str], method: Method) -> bool:
    sizes = (len(question.singles[column]), len(question.outside(column, without)))
    return min(sizes) >= method.min_group


def _test(number: int, question: _Question, column: str, without: Collection[str], method: Method) -> _Test:
    """One column against the others; p is 1 below the least difference.

    Where Welch's p alone is too large, the permutation is not counted: it could only make p larger.
    """
    difference = question.difference(column, without)
    if abs(difference) < question.least or not difference:
        return _Test(number, column, difference, 1.0)
    own, outside = question.singles[column], question.outside(column, without)
    p: float | Fraction = welch_test(Sample.of(own), Sample.of(outside))
    if p < share(method.significance):
        p = max(p, permutation_test([hundredths(v) for v in own], [hundredths(v) for v in outside]))
    return _Test(number, column, difference, p)
