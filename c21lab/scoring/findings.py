"""The top of scoring: one call from the ratings table to everything the scores say.

Each finding's ``numbers`` can be written as JSON and hold nothing that a table hides. Points are rounded half up to one
decimal and never negative; shares are floats from 0 to 1; ``people`` counts people.

======================  ===============================================================================================
kind                    numbers
======================  ===============================================================================================
agreed_strength,        ``score``; ``share`` of people in the end stage that is meant (the top one for a strength, the
agreed_weakness         lowest for a weakness); ``opposed``: their share in the other end; ``people``
relative_strength,      ``score``; ``deviation``: points above (strength) or below (weakness) the participants' own
relative_weakness       averages, over the ``people`` compared; ``p`` after Holm's correction
highest, lowest         ``score``; ``rank``: 1 for the highest (the lowest), equals share a rank; ``people``; ``tied``:
                        ids of all fields with this score, the finding's own included, in the framework's order, empty
                        for a score of one field alone; ``fits``: False where the tie has more fields than there are
                        places left: then this one finding stands for all of ``tied``
split                   ``score``, ``lowest_stage`` and ``top_stage``: people in these; ``people``; ``spread``
blind_spot              ``share`` of don't know; ``people`` who scored it or did not know; ``dont_know``: people
balance_sensitive       ``score``, ``balanced``, ``difference``
group_gap,              ``groups``: ids of two columns, the higher first; ``scores``: theirs; ``difference``. No p
group_tendency          value: with the means of two groups of five it would tell how each of them answered
too_few                 ``people`` with a value, ``needed``, ``dont_know``, ``not_applicable``, ``blank``, ``not_asked``
not_applicable          ``people`` with a value, ``not_applicable``
discuss                 ``reason``: split | group_gap | blind_spot | lowest, and all numbers of the finding of that
                        kind; ``also``: further reasons that would have put the field on the agenda
======================  ===============================================================================================

All findings name a ``field``. They come in the order of this table, within a kind in the framework's order; ``highest``
and ``lowest`` by rank, ``discuss`` as the agenda should be taken: by reason, within a reason the most marked first.
"""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from c21lab.framework.model import Framework
from c21lab.scoring.agenda import agenda
from c21lab.scoring.differences import balance_sensitive, blind_spots, group_differences, split, without_score
from c21lab.scoring.evidence import Evidence
from c21lab.scoring.exact import share
from c21lab.scoring.groups import domain_with_groups, field_groups, with_groups
from c21lab.scoring.results import DomainScore, Finding, GroupColumn, Participation, Results
from c21lab.scoring.scores import score_all
from c21lab.scoring.strengths import agreed, extremes, relative
from c21lab.scoring.suppression import group_columns
from c21lab.scoring.values import SessionValues, session_values
from c21lab.settings import Method


def score_ratings(
    ratings: pd.DataFrame, framework: Framework, module: str, method: Method, groups: Sequence[str]
) -> Results:
    """Scores a session and decides its findings.

    ``ratings`` is a table as ``c21lab.ratings`` describes it; ``groups`` the session's order of group ids.
    Raises KeyError for a module that the framework does not have.
    """
    session = session_values(ratings, framework, module, share(method.coverage))
    columns = group_columns(session.sheets, groups, method.min_group)
    pooled, domains, actions = score_all(session, framework, method)
    by_field = {
        values.id: field_groups(values, score, session, columns, method.min_group)
        for values, score in zip(session.fields, pooled, strict=True)
    }
    fields = tuple(with_groups(score, by_field[score.id], columns) for score in pooled)
    evidence = Evidence(session, fields, by_field, columns, framework.scale, method)
    return Results(
        module=module,
        participation=_participation(session, columns),
        fields=fields,
        domains=_domains_with_groups(domains, framework, evidence),
        actions=actions,
        findings=tuple(_findings(evidence)),
    )


def _participation(session: SessionValues, columns: tuple[GroupColumn, ...]) -> Participation:
    sheets = session.sheets
    people = sum(sheet.people for sheet in sheets)
    return Participation(len(sheets), people, all(sheet.single for sheet in sheets), columns)


def _domains_with_groups(
    domains: Sequence[DomainScore], framework: Framework, evidence: Evidence
) -> tuple[DomainScore, ...]:
    scored = {field.id for field in evidence.fields if field.status == "ok"}
    found: list[DomainScore] = []
    for score, domain in zip(domains, framework.domains, strict=True):
        groups = {field.id: evidence.groups[field.id] for field in domain.fields if field.id in scored}
        found.append(domain_with_groups(score, domain, groups, evidence.columns, evidence.method))
    return tuple(found)


def _findings(evidence: Evidence) -> list[Finding]:
    findings = [
        *agreed(evidence),
        *relative(evidence),
        *extremes(evidence),
        *split(evidence),
        *blind_spots(evidence),
        *balance_sensitive(evidence),
        *group_differences(evidence),
        *without_score(evidence),
    ]
    return findings + agenda(findings, evidence.method.most_discussed)
