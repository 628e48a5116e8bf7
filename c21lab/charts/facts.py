"""Facts that charts draw, gathered from the results of one language edition in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from c21lab.charts.series import SeriesKind, SessionSeries
from c21lab.edition import Edition
from c21lab.scoring.comparison import FieldChange
from c21lab.scoring.finding_kinds import BlindSpot, FindingKind, GroupGap, Highest, Lowest, Split
from c21lab.scoring.results import DomainScore, FieldScore, Interval

HeatCell = float | Literal["hidden", "empty"]
Extreme = Literal["highest", "lowest"]


@dataclass(frozen=True)
class FieldFacts:
    """A field's row: ``score`` None where there is no result, and ``note`` then says why.

    ``shares`` are the shares of people per stage in whole percent, lowest stage first. ``extreme`` tells whether the
    field is among the highest or the lowest of all, ``lowest_here`` whether it is the lowest of its domain, ties
    included. ``flags`` are in words. ``cells`` has one entry per group column, ``gaps`` the indices of those whose
    view differs from that of others. ``agreed`` is what the plenary agreed on, ``views`` from where to where they went
    where it did not. ``change`` is that since an earlier session, ``panel`` the mean of many sessions.
    """

    id: str
    title: str
    score: float | None
    people: int
    note: str = ""
    interval: Interval | None = None
    shares: tuple[int, ...] | None = None
    dont_know: int = 0
    extreme: Extreme | None = None
    lowest_here: bool = False
    flags: tuple[str, ...] = ()
    cells: tuple[HeatCell, ...] = ()
    gaps: tuple[int, ...] = ()
    agreed: float | None = None
    views: Interval | None = None
    change: FieldChange | None = None
    panel: float | None = None


@dataclass(frozen=True)
class DomainFacts:
    """A domain with its fields; ``short`` is its title for narrow places."""

    id: str
    title: str
    short: str
    score: float | None
    note: str
    fields: tuple[FieldFacts, ...]

    @property
    def scored(self) -> tuple[FieldFacts, ...]:
        """Returns the fields that have a score."""
        return tuple(field for field in self.fields if field.score is not None)


@dataclass(frozen=True)
class ActionFacts:
    """An action's bar; ``highest`` and ``lowest`` tell whether it is so in its field."""

    id: str
    text: str
    score: float | None
    people: int
    highest: bool = False
    lowest: bool = False


def domains_of(edition: Edition) -> tuple[DomainFacts, ...]:
    """Returns all domains in the framework's order."""
    return tuple(_domain(edition, domain) for domain in edition.results.domains)


def actions_of(edition: Edition, field: FieldFacts) -> tuple[ActionFacts, ...]:
    """Returns a field's actions in the framework's order."""
    own, title_of = edition.results.field_score(field.id), edition.framework_words.title_of
    return tuple(
        ActionFacts(a.id, title_of(a.id), a.score, a.people, a.id in own.highest_actions, a.id in own.lowest_actions)
        for a in edition.results.actions
        if a.field == field.id
    )


def tables_of(edition: Edition) -> tuple[SessionSeries, ...]:
    """Returns what tables agreed on in a round of their own, as a series; none where there was no such round."""
    agreed = edition.results.agreed_at_tables
    if agreed is None:
        return ()
    scores = {table.id: table.score for table in agreed.fields if table.score is not None}
    return (SessionSeries(SeriesKind.TABLES, edition.words("chart-series-tables"), scores),)


def field_note(edition: Edition, field: FieldScore) -> str:
    """Says why a field has no score; empty where it has one."""
    if field.status == "not_applicable":
        return edition.words("chart-not-applicable", people=field.not_applicable)
    return "" if field.status == "ok" else edition.words("chart-no-result", people=field.people)


def _domain(edition: Edition, domain: DomainScore) -> DomainFacts:
    words, fields = edition.framework_words.domains[domain.id], edition.results.fields_of(domain.id)
    facts = tuple(_field(edition, field, domain) for field in fields)
    return DomainFacts(
        domain.id, words.title, words.short or words.title, domain.score, _domain_note(edition, domain, fields), facts
    )


def _domain_note(edition: Edition, domain: DomainScore, fields: Sequence[FieldScore]) -> str:
    """Counts the domain's fields that have a score, where some have none."""
    if domain.fields_scored == len(fields):
        return ""
    key = "chart-fields-scored" if domain.score is not None else "chart-no-result-fields"
    return edition.words(key, scored=domain.fields_scored, fields=len(fields))


def _field(edition: Edition, field: FieldScore, domain: DomainScore) -> FieldFacts:
    order = [stage.id for stage in edition.framework.scale.stages]
    columns = [column.id for column in edition.results.participation.groups]
    said = edition.plenary.score_of(field.id) if edition.plenary else None
    return FieldFacts(
        id=field.id,
        title=edition.framework_words.title_of(field.id),
        score=field.score,
        people=field.people,
        note=field_note(edition, field),
        interval=field.interval,
        shares=None if field.stage_shares is None else tuple(field.stage_shares[stage] for stage in order),
        dont_know=field.dont_know,
        extreme=_extreme(edition, field.id),
        lowest_here=field.id in domain.lowest_fields,
        flags=_flags(edition, field.id),
        cells=tuple(_cell(field, column) for column in columns),
        gaps=tuple(number for number, column in enumerate(columns) if column in _differing(edition, field.id)),
        agreed=None if said is None or said.agreed is None else float(said.agreed),
        views=None if said is None or said.range is None else (float(said.range[0]), float(said.range[1])),
        change=edition.results.previous.of(field.id) if edition.results.previous else None,
        panel=edition.results.panel.scores.get(field.id) if edition.results.panel else None,
    )


def _extreme(edition: Edition, field: str) -> Extreme | None:
    for finding in edition.results.of_type(Highest, Lowest):
        if field == finding.field or field in finding.tied:
            return "highest" if isinstance(finding, Highest) else "lowest"
    return None


def _flags(edition: Edition, field: str) -> tuple[str, ...]:
    kinds = {finding.kind for finding in edition.results.of_type(Split, GroupGap, BlindSpot) if finding.field == field}
    return tuple(edition.words(f"chart-flag-{kind}") for kind in FindingKind if kind in kinds)


def _differing(edition: Edition, field: str) -> set[str]:
    return {gap.group for gap in edition.results.of_type(GroupGap) if gap.field == field}


def _cell(field: FieldScore, column: str) -> HeatCell:
    score = field.groups.get(column)
    if score is not None:
        return score
    return "hidden" if column in field.hidden else "empty"
