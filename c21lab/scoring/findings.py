"""The top of scoring: one call from the ratings table to everything the scores say.

``finding_kinds.py`` has the kinds of findings and their numbers. They come in the order of their kinds, within a kind
in the framework's order; ``highest`` and ``lowest`` by rank, ``discuss`` as the agenda should be taken.
"""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.framework.model import Framework
from c21lab.ratings import Ratings
from c21lab.scoring.agenda import agenda
from c21lab.scoring.differences import balance_sensitive, blind_spots, split, without_score
from c21lab.scoring.evidence import Evidence, Findings
from c21lab.scoring.finding_kinds import FindingKind
from c21lab.scoring.group_tests import group_findings
from c21lab.scoring.groups import domain_with_groups, field_groups, with_groups
from c21lab.scoring.person_levels import Levels, person_levels
from c21lab.scoring.results import DomainScore, Examined, Participation, Results
from c21lab.scoring.rounds import agreed_at_tables, session_rounds
from c21lab.scoring.scores import score_all
from c21lab.scoring.strengths import agreed, extremes, relative
from c21lab.scoring.suppression import group_columns
from c21lab.settings import Settings


def score_ratings(ratings: Ratings, framework: Framework, module: str, settings: Settings) -> Results:
    """Scores a session and decides its findings.

    ``ratings`` is a table as ``c21lab.ratings`` describes it. Of the settings it takes the method, the groups in their
    order (the framework's where there are none), and whether tables are a round of their own.
    Raises KeyError for a module that the framework does not have.
    """
    method = settings.method
    rounds = session_rounds(ratings, framework, module, settings)
    session = rounds.counted
    columns = group_columns(session.sheets, tuple(settings.about.groups) or framework.groups, method.min_group)
    pooled, domains, actions = score_all(session, framework, method)
    by_field = {
        values.id: field_groups(values, score, session, columns, method.min_group)
        for values, score in zip(session.fields, pooled, strict=True)
    }
    fields = tuple(with_groups(score, by_field[score.id], columns) for score in pooled)
    evidence = Evidence(session, fields, by_field, columns, framework.scale, method)
    levels = person_levels(evidence)
    decided = _decided(evidence, levels)
    return Results(
        module=module,
        participation=Participation(len(session.sheets), session.people, session.singles, columns),
        fields=fields,
        domains=_domains_with_groups(domains, framework, evidence),
        actions=actions,
        findings=(*decided.found, *agenda(decided.found, method.most_discussed)),
        examined=_examined(decided, evidence),
        is_linked=levels is not None,
        agreed_at_tables=agreed_at_tables(rounds.tables, method) if rounds.tables else None,
    )


def _domains_with_groups(
    domains: Sequence[DomainScore], framework: Framework, evidence: Evidence
) -> tuple[DomainScore, ...]:
    scored = {field.id for field in evidence.fields if field.status == "ok"}
    found: list[DomainScore] = []
    for score, domain in zip(domains, framework.domains, strict=True):
        groups = {field.id: evidence.groups[field.id] for field in domain.fields if field.id in scored}
        found.append(domain_with_groups(score, groups, evidence.columns, evidence.method))
    return tuple(found)


def _decided(evidence: Evidence, levels: Levels | None) -> Findings:
    """All findings but the agenda, in the order of their kinds."""
    parts = [
        agreed(evidence),
        relative(evidence, levels),
        extremes(evidence),
        split(evidence),
        blind_spots(evidence),
        balance_sensitive(evidence),
        group_findings(evidence, levels),
        without_score(evidence),
    ]
    found = [finding for part in parts for finding in part.found]
    return Findings(found, {kind: count for part in parts for kind, count in part.examined.items()})


def _examined(decided: Findings, evidence: Evidence) -> dict[FindingKind, Examined]:
    """How much each kind could look at, of all fields, all named groups, or both."""
    fields, groups = len(evidence.fields), sum(column.is_named for column in evidence.columns)
    of = {FindingKind.GROUP_LEVEL: groups, FindingKind.GROUP_GAP: fields * groups}
    return {kind: Examined(count, of.get(kind, fields)) for kind, count in decided.examined.items()}
