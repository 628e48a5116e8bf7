"""Facts that charts draw, gathered from the results of one language edition in one place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from c21lab.edition import Edition
from c21lab.scoring.results import DomainScore, FieldScore, Interval

HeatCell = float | Literal["hidden", "empty"]
Extreme = Literal["highest", "lowest"]


@dataclass(frozen=True)
class FieldFacts:
    """A field's row: ``score`` None where there is no result, and ``note`` then says why.

    ``shares`` are the shares of people per stage, lowest first. ``extreme`` tells whether the field is among the
    highest or the lowest of all, ``lowest_here`` whether it is the lowest of its domain. ``flags`` are in words.
    ``cells`` has one entry per group column, ``gaps`` the indices of those whose view differs from that of others.
    """

    id: str
    title: str
    score: float | None
    people: int
    note: str = ""
    interval: Interval | None = None
    shares: tuple[float, ...] | None = None
    dont_know: int = 0
    extreme: Extreme | None = None
    lowest_here: bool = False
    flags: tuple[str, ...] = ()
    cells: tuple[HeatCell, ...] = ()
    gaps: tuple[int, ...] = ()


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
class GroupGap:
    """A difference between a group and others that is more than chance: each side's label and score as printed."""

    field: str
    group: str
    score: float
    others: str
    others_score: float


@dataclass(frozen=True)
class ActionFacts:
    """An action's bar; ``lowest`` tells whether it is the lowest of its field."""

    id: str
    text: str
    score: float | None
    people: int
    lowest: bool = False


def domains_of(edition: Edition) -> tuple[DomainFacts, ...]:
    """Returns all domains in the framework's order."""
    return tuple(_domain(edition, domain) for domain in edition.results.domains)


def gaps_of(edition: Edition) -> tuple[GroupGap, ...]:
    """Returns the gaps between groups that the findings name, in their order."""
    found: list[GroupGap] = []
    for finding in edition.results.of_kind("group_gap"):
        (one, other), (score, others_score) = _pair(finding.numbers["groups"]), _pair(finding.numbers["scores"])
        labels = edition.group_label(str(one)), edition.group_label(str(other))
        found.append(GroupGap(finding.field, labels[0], float(score), labels[1], float(others_score)))
    return tuple(found)


def actions_of(edition: Edition, field: FieldFacts) -> tuple[ActionFacts, ...]:
    """Returns a field's actions in the framework's order."""
    lowest = edition.results.field_score(field.id).lowest_actions
    return tuple(
        ActionFacts(a.id, edition.framework_words.title_of(a.id), a.score, a.people, a.id in lowest)
        for a in edition.results.actions
        if a.field == field.id
    )


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
        lowest_here=field.id in _lowest_of(domain, edition),
        flags=_flags(edition, field.id),
        cells=tuple(_cell(field, column) for column in columns),
        gaps=tuple(number for number, column in enumerate(columns) if column in _differing(edition, field.id)),
    )


def _extreme(edition: Edition, field: str) -> Extreme | None:
    for kind in ("highest", "lowest"):
        for finding in edition.results.of_kind(kind):
            if field == finding.field or field in _strings(finding.numbers["tied"]):
                return kind
    return None


def _lowest_of(domain: DomainScore, edition: Edition) -> tuple[str, ...]:
    """The fields with a domain's lowest score; none where all are equal."""
    scores = [f.score for f in edition.results.fields_of(domain.id) if f.score is not None]
    if len(set(scores)) < 2:
        return ()
    return tuple(f.id for f in edition.results.fields_of(domain.id) if f.score == min(scores))


def _flags(edition: Edition, field: str) -> tuple[str, ...]:
    kinds = ("split", "group_gap", "blind_spot")
    named = [kind for kind in kinds if any(finding.field == field for finding in edition.results.of_kind(kind))]
    return tuple(edition.words(f"chart-flag-{kind}") for kind in named)


def _differing(edition: Edition, field: str) -> set[str]:
    gaps = (finding for finding in edition.results.of_kind("group_gap") if finding.field == field)
    return {str(group) for finding in gaps for group in _pair(finding.numbers["groups"])}


def _cell(field: FieldScore, column: str) -> HeatCell:
    score = field.groups.get(column)
    if score is not None:
        return score
    return "hidden" if column in field.hidden else "empty"


def _pair(value: object) -> tuple[str | float, str | float]:
    assert isinstance(value, list | tuple)
    return value[0], value[1]


def _strings(value: object) -> tuple[str, ...]:
    assert isinstance(value, list | tuple)
    return tuple(map(str, value))
