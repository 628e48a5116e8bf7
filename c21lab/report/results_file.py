"""Reads results.json of any session and any version back: what it publishes, checked; never a guess.

It knows only what results.json shares. Each file that cannot be used is a problem with the key that is at fault.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any, NoReturn

from c21lab.office.plain_text import in_one_line
from c21lab.office.text_encoding import decode_text
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.scoring.published import PublishedField, PublishedFramework, PublishedSession
from c21lab.scoring.results import Interval
from c21lab.scoring.session_id import session_id

FAMILY = "c21lab-results/"
_NEWEST = 2
_LARGEST = 20_000_000  # bytes: the largest framework there is gives a hundredth of it
_MOST = 1e6  # points and people
_CONFIDENCE = 0.95
Json = Mapping[str, Any]


class _WrongKeyError(Exception):
    """A key that is missing, or that holds something else."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def read_published(data: bytes, name: str) -> PublishedSession:
    """Returns what a results.json publishes, of either edition; its id where the file is of the first.

    Raises InputError with the place, the rule and the repair for a file that is cut off, is something else, comes from
    a newer program, or lacks a key.
    """
    document = read_document(data, name, FAMILY, _NEWEST)
    try:
        return _session(document)
    except _WrongKeyError as error:
        raise InputError(Problem(ProblemCode.RESULTS_KEY, Place(name), {"key": error.key})) from error


def read_document(data: bytes, name: str, family: str, newest: int) -> Json:
    """Returns the content of a JSON file that says by its ``schema`` that it is of a family; else raises InputError."""
    if len(data) > _LARGEST:
        _refuse(ProblemCode.RESULTS_OTHER, name, found="none")
    try:
        document = json.loads(decode_text(data).text)
    except json.JSONDecodeError as error:
        _refuse(ProblemCode.RESULTS_NOT_JSON, name, line=error.lineno)
    except (ValueError, RecursionError):
        _refuse(ProblemCode.RESULTS_NOT_JSON, name, line=1)
    schema = document.get("schema") if isinstance(document, dict) else None
    if not isinstance(schema, str) or not schema.startswith(family):
        _refuse(
            ProblemCode.RESULTS_OTHER, name, found=(in_one_line(schema) if isinstance(schema, str) else "") or "none"
        )
    number = schema.removeprefix(family)
    if not number.isdecimal() or not 1 <= int(number) <= newest:
        _refuse(ProblemCode.RESULTS_NEWER, name, found=in_one_line(schema))
    return document


def _refuse(code: ProblemCode, name: str, **facts: str | int) -> NoReturn:
    raise InputError(Problem(code, Place(name), facts))


def _session(document: Json) -> PublishedSession:
    session, participation = _table(document, "session"), _table(document, "participation")
    fields = tuple(_field(row, f"fields[{number}].") for number, row in enumerate(_rows(document, "fields")))
    if len({field.id for field in fields}) < len(fields):
        raise _WrongKeyError("fields")
    domains = {_id(row, "domains."): _score(row, "score", "domains.") for row in _rows(document, "domains")}
    groups = {_id(row, "participation.groups."): _count(row, "people") for row in _rows(participation, "groups")}
    territory, title, dates = _text(session, "territory"), _text(session, "title"), _texts(session, "dates")
    published = [(field.id, field.score, field.people) for field in fields]
    confidence = _score(_table(document, "method"), "confidence", "method.") or _CONFIDENCE
    return PublishedSession(
        id=_text(session, "id") if session.get("id") else session_id(territory, title, dates, published),
        territory=territory,
        country=_text(session, "country") if "country" in session else "",
        title=title,
        dates=dates,
        framework=_framework(_table(document, "framework")),
        confidence=confidence if 0 < confidence < 1 else _CONFIDENCE,
        people=_count(participation, "people"),
        sheets=_count(participation, "sheets"),
        groups=groups,
        fields=fields,
        domains=domains,
    )


def _framework(framework: Json) -> PublishedFramework:
    scale, wording = framework.get("scale"), framework.get("wording")
    ends = (_count(scale, "low", least=-1000), _count(scale, "high", least=-1000)) if isinstance(scale, dict) else None
    hashes = {str(id_): str(digest) for id_, digest in wording.items()} if isinstance(wording, dict) else None
    return PublishedFramework(
        _id(framework, "framework."), _text(framework, "version"), _text(framework, "module"), ends, hashes
    )


def _field(row: Json, where: str) -> PublishedField:
    return PublishedField(
        id=_id(row, where),
        domain=_text(row, "domain"),
        score=_score(row, "score", where),
        people=_count(row, "people"),
        sheets=_count(row, "sheets"),
        singles=_count(row, "singles") if "singles" in row else None,
        interval=_interval(row, where),
    )


def _interval(row: Json, where: str) -> Interval | None:
    ends = row.get("interval")
    if ends is None:
        return None
    if not isinstance(ends, list) or len(ends) != 2 or not all(map(_is_number, ends)) or ends[0] > ends[1]:
        raise _WrongKeyError(f"{where}interval")
    return float(ends[0]), float(ends[1])


def _is_number(value: object) -> bool:
    return (
        isinstance(value, int | float) and not isinstance(value, bool) and math.isfinite(value) and abs(value) < _MOST
    )


def _score(row: Json, key: str, where: str = "") -> float | None:
    value = row.get(key, "")
    if value is not None and not _is_number(value):
        raise _WrongKeyError(f"{where}{key}")
    return None if value is None else float(value)


def _count(row: Json, key: str, least: int = 0) -> int:
    value = row.get(key)
    if not isinstance(value, int) or isinstance(value, bool) or not least <= value < _MOST:
        raise _WrongKeyError(key)
    return value


def _id(row: Json, where: str) -> str:
    found = row.get("id")
    if not isinstance(found, str) or not found.strip():
        raise _WrongKeyError(f"{where}id")
    return in_one_line(found)


def _text(row: Json, key: str) -> str:
    value = row.get(key)
    if not isinstance(value, str):
        raise _WrongKeyError(key)
    return in_one_line(value)


def _texts(row: Json, key: str) -> tuple[str, ...]:
    value = row.get(key)
    if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
        raise _WrongKeyError(key)
    return tuple(map(in_one_line, value))


def _table(document: Json, key: str) -> Json:
    value = document.get(key)
    if not isinstance(value, dict):
        raise _WrongKeyError(key)
    return value


def _rows(document: Json, key: str) -> list[Json]:
    value = document.get(key)
    if not isinstance(value, list) or not all(isinstance(row, dict) for row in value):
        raise _WrongKeyError(key)
    return value
