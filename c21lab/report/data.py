"""The data files: results.json to share; details.json, ratings.csv, problems.csv and a README for the facilitator."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from fractions import Fraction
from textwrap import fill
from types import MappingProxyType
from typing import Any

from c21lab.framework.model import Framework
from c21lab.office.csv_text import csv_text
from c21lab.office.plain_text import clean
from c21lab.problems import Problem
from c21lab.ratings import COLUMNS, Ratings
from c21lab.report.finding_data import finding_data, private_finding_data
from c21lab.report.previous_data import previous_data
from c21lab.scoring.results import (
    ActionScore,
    AgreedAtTables,
    DomainScore,
    FieldScore,
    Interval,
    Participation,
    Precision,
    Results,
)
from c21lab.scoring.session_id import session_id
from c21lab.settings import Settings
from c21lab.wording import Words, words_for

SCHEMA = "c21lab-results/2"
_README_WIDTH = 78
_PLACE_KEYS = ("file", "tab", "cell", "code", "message")
# what comes from elsewhere than the scores, and null where there is none
_LATER = ("kind", "plenary", "second_vote", "plan")


def results_json(
    settings: Settings,
    framework: Framework,
    results: Results,
    problems: Sequence[Problem],
    languages: Sequence[str],
    *,
    private: bool = False,
    beside: Mapping[str, Any] = MappingProxyType({}),
) -> str:
    """Returns ``results.json`` (results.schema.json describes it), or with ``private`` its sibling ``details.json``.

    ``languages`` are the session's, the main one first. Shared results hold rounded numbers and count problems by
    kind; the private ones add exact means and each problem's place with its sentence in the main language. ``beside``
    is what comes from elsewhere than the scores: the kind of workshop, the plenary, a
    second vote, its plan.
    """
    about = settings.about
    data: dict[str, Any] = {
        "schema": SCHEMA,
        "session": {
            "territory": about.territory,
            "title": about.title,
            "dates": list(about.dates),
            "languages": list(languages),
            "country": about.country,
            "id": _id(settings, results),
        },
        "framework": _framework(framework, results.module),
        "method": asdict(settings.method),
        "participation": _participation(results.participation),
        "fields": [_field(f) | (_field_details(f) if private else {}) for f in results.fields],
        "domains": [_domain(d) | (_details(d.exact, d.precision) if private else {}) for d in results.domains],
    }
    if framework.modules[results.module] == "action":
        data["actions"] = [_action(a) for a in results.actions]
    data["findings"] = [finding_data(f) | (private_finding_data(f) if private else {}) for f in results.findings]
    data["examined"] = {kind.value: [seen.examined, seen.all] for kind, seen in results.examined.items()}
    data["problems"] = _places(problems, words_for(languages[0], others=languages)) if private else _counts(problems)
    data["agreed_at_tables"] = _at_tables(results.agreed_at_tables)
    data |= {**dict.fromkeys(_LATER), "previous": previous_data(results.previous), **beside}
    text = json.dumps(data, ensure_ascii=False, indent=2, allow_nan=False) + "\n"
    return text.encode("utf-8", "replace").decode("utf-8")  # the name of a file may hold bytes that are no text


def _id(settings: Settings, results: Results) -> str:
    about = settings.about
    published = ((field.id, field.score, field.people) for field in results.fields)
    return session_id(about.territory, about.title, about.dates, published)


def _framework(framework: Framework, module: str) -> dict[str, Any] | None:
    if not framework.id:
        return None
    scale = framework.scale
    return {
        "id": framework.id,
        "version": framework.version,
        "status": framework.status,
        "module": module,
        "hash": framework.content_hash,
        "scale": {"low": scale.low, "high": scale.high, "stages": [asdict(stage) for stage in scale.stages]},
        "wording": {field.id: framework.field_hash(field.id, module) for field in framework.fields},
    }


def ratings_csv(ratings: Ratings, words: Words) -> str:
    """Returns ``ratings.csv``: the ratings table as it is, one row per item per sheet, safe to open in Excel."""
    rows = (["" if cell is None else cell for cell in row] for row in ratings.rows)
    return csv_text(COLUMNS, map(_clean_row, rows), words.csv_separator)


def problems_csv(problems: Sequence[Problem], words: Words) -> str:
    """Returns ``problems.csv``: file, tab, cell, code and sentence of everything that was set aside."""
    heads = [words(f"problems-{head}") for head in _PLACE_KEYS]
    rows = ([place[key] for key in _PLACE_KEYS] for place in _places(problems, words))
    return csv_text(heads, map(_clean_row, rows), words.csv_separator)


def _clean_row(row: Iterable[object]) -> list[object]:
    return [clean(cell) if isinstance(cell, str) else cell for cell in row]


def private_readme(languages: Sequence[str]) -> str:
    """Returns ``README.txt`` of the private folder: why it is private and when to delete it, in each language."""
    spoken = dict.fromkeys(words_for(language, others=languages).language for language in languages)
    texts = (words_for(language)("results-private-readme").splitlines() for language in spoken)
    wrapped = ("\n".join(fill(line, _README_WIDTH, break_on_hyphens=False) for line in text) for text in texts)
    return f"\n\n{'-' * _README_WIDTH}\n\n".join(wrapped) + "\n"


def _participation(participation: Participation) -> dict[str, Any]:
    groups = [
        {"id": g.id, "people": g.people, "sheets": g.sheets, "merged": list(g.merged)} for g in participation.groups
    ]
    return {"sheets": participation.sheets, "people": participation.people, "groups": groups}


def _field(score: FieldScore) -> dict[str, Any]:
    return {
        "id": score.id,
        "domain": score.domain,
        "score": score.score,
        "status": score.status,
        "stage": score.stage,
        "people": score.people,
        "sheets": score.sheets,
        "singles": score.singles,
        "median": score.median,
        "spread": score.spread,
        "agreement": score.agreement,
        "all_same": score.all_same,
        "interval": _interval(score.interval),
        "stage_shares": None if score.stage_shares is None else dict(score.stage_shares),
        "dont_know": score.dont_know,
        "not_applicable": score.not_applicable,
        "blank": score.blank,
        "not_asked": score.not_asked,
        "balanced": score.balanced,
        "groups": dict(score.groups),
    }


def _domain(score: DomainScore) -> dict[str, Any]:
    return {
        "id": score.id,
        "score": score.score,
        "status": score.status,
        "stage": score.stage,
        "fields_scored": score.fields_scored,
        "interval": _interval(score.interval),
        "lowest_fields": list(score.lowest_fields),
        "balanced": score.balanced,
        "groups": dict(score.groups),
    }


def _action(score: ActionScore) -> dict[str, Any]:
    return asdict(score)


def _at_tables(agreed: AgreedAtTables | None) -> dict[str, Any] | None:
    return None if agreed is None else asdict(agreed) | {"fields": [asdict(field) for field in agreed.fields]}


def _details(exact: Fraction | None, precision: Precision | None, index: float | None = None) -> dict[str, Any]:
    """What only the facilitator's own file holds of a field or a domain."""
    return {
        "exact": None if exact is None else float(exact),
        "se": None if precision is None else precision.error,
        "df": None if precision is None else precision.freedom,
        "index": index,
    }


def _field_details(score: FieldScore) -> dict[str, Any]:
    means = {group: float(mean) for group, mean in score.group_means.items()}
    return _details(score.exact, score.precision, score.disagreement_index) | {"group_means": means}


def _counts(problems: Sequence[Problem]) -> list[dict[str, Any]]:
    return [{"code": code, "count": n} for code, n in sorted(Counter(str(p.code) for p in problems).items())]


def _places(problems: Sequence[Problem], words: Words) -> list[dict[str, str]]:
    return [
        {
            "file": problem.place.file,
            "tab": problem.place.tab,
            "cell": problem.place.cell,
            "code": str(problem.code),
            "message": words.problem_message(problem),
        }
        for problem in problems
    ]


def _interval(interval: Interval | None) -> list[float] | None:
    return None if interval is None else list(interval)
