"""Decides from the numbers alone what the page of a domain says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import zip_longest

from c21lab.framework.model import Domain
from c21lab.report.quotes import Quote
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    BalanceSensitive,
    BlindSpot,
    GroupGap,
    InField,
    NotApplicable,
    RelativeStrength,
    RelativeWeakness,
    Split,
    TooFew,
)
from c21lab.scoring.results import DomainScore, Results

# what a domain's page may say about its fields, the most telling first
_TOLD: tuple[type[InField], ...] = (
    AgreedStrength,
    AgreedWeakness,
    Split,
    GroupGap,
    BlindSpot,
    BalanceSensitive,
    RelativeStrength,
    RelativeWeakness,
    NotApplicable,
    TooFew,
)
# those that go by score, the most extreme first: what the first page names is told here, too
_BY_SCORE: Mapping[type[InField], int] = {
    AgreedStrength: -1,
    RelativeStrength: -1,
    AgreedWeakness: 1,
    RelativeWeakness: 1,
}
MOST_FINDINGS, MOST_QUOTES = 3, 3  # a finding less where participants speak for themselves
_LONG_QUOTE = 240  # letters


class Lead(StrEnum):
    """The kinds of a domain's first sentence."""

    WITHOUT = "without"  # no score
    SINGLE = "single"  # that of its only field with a score
    EQUAL = "equal"  # all its fields have the same score
    ENDS = "ends"  # its highest and its lowest fields are named


@dataclass(frozen=True)
class DomainContent:
    """The content of a domain's page; ``quotes`` give way first, the last one first, where a page has no room."""

    domain: DomainScore
    lead: Lead
    highest: tuple[str, ...]
    lowest: tuple[str, ...]
    findings: tuple[InField, ...]
    quotes: tuple[Quote, ...]


def domain_content(results: Results, domain: Domain, quotes: Sequence[Quote]) -> DomainContent:
    """Decides how a domain's page begins, which findings it tells and whose words it quotes."""
    score = next(each for each in results.domains if each.id == domain.id)
    scores = {f.id: f.score for f in results.fields_of(domain.id) if f.score is not None}
    ends = {end: tuple(id_ for id_, value in scores.items() if value == end) for end in scores.values()}
    lead = _lead(score, scores)
    highest, lowest = (ends[max(ends)], ends[min(ends)]) if lead is Lead.ENDS else ((), ())
    chosen = _chosen(domain, quotes)
    findings = _findings(results, scores, domain)[: MOST_FINDINGS - bool(chosen)]
    return DomainContent(score, lead, highest, lowest, findings, chosen)


def unasked(results: Results) -> tuple[str, ...]:
    """Returns the ids of the domains about which nobody was asked."""
    return tuple(
        domain.id
        for domain in results.domains
        if not any(f.people or f.dont_know or f.not_applicable or f.blank for f in results.fields_of(domain.id))
    )


def _lead(domain: DomainScore, scores: Mapping[str, float]) -> Lead:
    if domain.score is None:
        return Lead.WITHOUT
    if len(scores) == 1:
        return Lead.SINGLE
    return Lead.ENDS if len(set(scores.values())) > 1 else Lead.EQUAL


def _findings(results: Results, scores: Mapping[str, float], domain: Domain) -> tuple[InField, ...]:
    """The most telling finding of each field; none where no field has a score."""
    own = {field.id for field in domain.fields} if scores else set[str]()
    told: dict[str, InField] = {}
    for kind in _TOLD:
        found = [finding for finding in results.of_type(kind) if finding.field in own]
        for finding in sorted(found, key=lambda f: _BY_SCORE.get(type(f), 0) * scores.get(f.field, 0)):
            told.setdefault(finding.field, finding)
    return tuple(told.values())


def _chosen(domain: Domain, quotes: Sequence[Quote]) -> tuple[Quote, ...]:
    """At most so many quotations: short ones before long, the first of each field before the second of any."""
    items = [[field.id, *(action.id for action in field.actions)] for field in domain.fields]
    by_field = [[quote for id_ in ids for quote in quotes if quote.item == id_] for ids in items]
    turns = [quote for turn in zip_longest(*by_field) for quote in turn if quote is not None]
    return tuple(sorted(turns, key=lambda quote: len(quote.text) > _LONG_QUOTE)[:MOST_QUOTES])
