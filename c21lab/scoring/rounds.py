"""Two rounds: where tables agreed after people had filled their own sheets, nobody counts twice."""

from __future__ import annotations

from dataclasses import dataclass

from c21lab.framework.model import Framework
from c21lab.ratings import Ratings
from c21lab.scoring.exact import half_up, share
from c21lab.scoring.responses import mean_over_people, people_in
from c21lab.scoring.results import AgreedAtTables, TableScore
from c21lab.scoring.values import SessionValues, session_values
from c21lab.settings import Method, Settings


@dataclass(frozen=True)
class Rounds:
    """The sheets that count, and those of tables where they are a round of their own; None where they are not."""

    counted: SessionValues
    tables: SessionValues | None = None


def session_rounds(ratings: Ratings, framework: Framework, module: str, settings: Settings) -> Rounds:
    """Returns the values of a session's rounds; with no single sheet, tables are never a round of their own."""
    coverage = share(settings.method.coverage)
    everybody = session_values(ratings, framework, module, coverage)
    if settings.about.tables != "round" or not 0 < everybody.singles < len(everybody.sheets):
        return Rounds(everybody)
    counted, tables = (
        session_values(Ratings(tuple(rows)), framework, module, coverage)
        for rows in ([row for row in ratings.rows if (row.people == 1) is single] for single in (True, False))
    )
    return Rounds(counted, tables)


def agreed_at_tables(tables: SessionValues, method: Method) -> AgreedAtTables:
    """Scores what tables agreed on, field by field."""
    fields: list[TableScore] = []
    for field in tables.fields:
        responses = tables.responses(field)
        people = people_in(responses)
        score = half_up(mean_over_people(responses)) if people >= method.min_answers else None
        fields.append(TableScore(field.id, score, people, len(responses)))
    return AgreedAtTables(tables.people, len(tables.sheets), tuple(fields))
