"""From a table of any source, a DataFrame or ``ratings.csv``, to a checked table of ratings, and to what can be scored.

Needed are the columns ``sheet`` and ``item``, and ``score`` or ``answer``. Where another is missing, a sheet speaks for
one person without a group, a row without a score is blank, and field and domain are looked up by the item.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from difflib import get_close_matches
from itertools import islice
from os import PathLike
from pathlib import Path
from typing import Any

import pandas as pd

from c21lab.framework.model import Framework
from c21lab.office.csv_text import csv_rows
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.ratings import COLUMNS, Answer, frame_dtypes, ratings_of_frame
from c21lab.recipes.choices import framework_of, require_file
from c21lab.recipes.earlier import read_beside
from c21lab.recipes.read import ReadSession, Session
from c21lab.settings import NO_GROUP, RESERVED_GROUPS, Settings
from c21lab.sheets.filled.read import FilledSheets

TABLE = "ratings"
_NEEDED = ("sheet", "item")
_FILLED = ("sheet", "item", "people")
_OF_SHEET = ("people", "group")
_ENDS = {"people": (1, 10_000), "score": (-(2**7), 2**7 - 1)}  # a score as its dtype holds it
_TOLD = 20  # problems that are told one by one
_ALIKE = 0.75


def ratings_from(source: pd.DataFrame | str | PathLike[str]) -> pd.DataFrame:
    """Makes a checked table of ratings from a DataFrame, or from a ``ratings.csv`` by its path, in either form.

    Dtypes may be any: whole numbers may come as floats or texts. Columns that ratings do not have are left out. Raises
    InputError with a problem for each row that is not as ``c21lab.ratings`` has it, UsageError for a path of no file.
    """
    if isinstance(source, pd.DataFrame):
        return _checked(source, TABLE)
    path = require_file(Path(source))
    return _checked(ratings_from_csv(path), path.name)


def ratings_from_csv(path: Path) -> pd.DataFrame:
    """Reads a ``ratings.csv`` as texts, its index the line; raises InputError for a file that is no table."""
    try:
        (_, heads), *rows = csv_rows(path.read_bytes())
        return pd.DataFrame([row for _, row in rows], [line for line, _ in rows], heads, dtype=str)
    except (OSError, ValueError) as error:
        facts = {"reason": str(error) or type(error).__name__}
        raise InputError(Problem(ProblemCode.FILE_UNREADABLE, Place(path.name), facts)) from error


def read_ratings(ratings: pd.DataFrame, settings: Settings, folder: Path = Path()) -> ReadSession:
    """Returns a table of ratings as what was read of a session, for the framework and module that settings name.

    Where they name none, these are the first in which every item is found. ``folder`` holds the files that settings
    name. Raises InputError where ``ratings_from`` would, for an item that is not in the module and a score that is not
    on the scale; UsageError for an unknown framework or module.
    """
    checked = _checked(ratings, TABLE)
    framework, module = framework_of(map(str, checked["item"]), settings.about.framework, settings.about.module)
    _refuse(_outside(checked, framework, module))
    beside = read_beside(folder, settings, framework, module)
    return ReadSession(
        Session(folder, settings, ()), framework, module, FilledSheets(ratings_of_frame(checked), (), ()), beside=beside
    )


def _outside(ratings: pd.DataFrame, framework: Framework, module: str) -> Iterator[Problem]:
    """Items that the module does not have, and scores that the scale does not have."""
    items = {item.id for item in framework.items(module)}
    known = {"framework": framework.id, "module": module}
    for id_ in ratings["item"].unique():
        if id_ not in items:
            yield Problem(ProblemCode.RATINGS_ITEM_UNKNOWN, Place(TABLE), {"found": str(id_), **known})
    scale = framework.scale
    for row, score in ratings["score"].dropna().items():
        if not scale.low <= score <= scale.high:
            facts = {"found": int(score), "low": scale.low, "high": scale.high}
            yield Problem(ProblemCode.RATINGS_SCORE_OUTSIDE, Place(TABLE, cell=str(row)), facts)


def _checked(table: pd.DataFrame, name: str) -> pd.DataFrame:
    """The table of ratings in its columns and dtypes; raises InputError where it cannot be one."""
    named = table.rename(columns=lambda column: str(column).strip().casefold())
    _refuse(_wrong_columns(named, name))
    values = {column: [_value(column, value) for value in named[column]] for column in COLUMNS if column in named}
    _refuse(
        Problem(ProblemCode.RATINGS_VALUE, Place(name, cell=str(row)), {"column": column, "found": str(found)})
        for column, read in values.items()
        for row, found, value in zip(named.index, named[column], read, strict=True)
        if value is _WRONG
    )
    ratings = pd.DataFrame(_completed(values, len(named), name), columns=list(COLUMNS)).astype(frame_dtypes())
    _refuse(_contradictions(ratings.set_axis(named.index), name))
    return ratings


def _wrong_columns(table: pd.DataFrame, name: str) -> Iterator[Problem]:
    """Columns that are missing, stand there twice, or are misspelt."""
    known, there = ", ".join(COLUMNS), list(table.columns)
    missing = [column for column in COLUMNS if column not in there]
    needed = [column for column in _NEEDED if column in missing]
    if {"score", "answer"} <= {*missing}:
        needed.append("score")
    for column in needed:
        yield Problem(ProblemCode.RATINGS_COLUMN_MISSING, Place(name), {"column": column, "known": known})
    for column in COLUMNS:
        if there.count(column) > 1:
            yield Problem(ProblemCode.RATINGS_COLUMN_TWICE, Place(name), {"column": column})
    for column in there:
        near = get_close_matches(column, missing, n=1, cutoff=_ALIKE) if column not in COLUMNS else []
        if near:
            facts = {"found": column, "nearest": near[0]}
            yield Problem(ProblemCode.RATINGS_COLUMN_MISSPELT, Place(name), facts)


_WRONG = object()


def _value(column: str, value: Any) -> object:
    """A value as its column holds it, None for none, _WRONG for one that the column cannot hold."""
    typed = "" if pd.api.types.is_scalar(value) and pd.isna(value) else str(value)
    text = typed.strip()
    if not text:
        return _WRONG if column in _FILLED else None
    if column == "comment":
        return typed
    if column in _ENDS:
        return _whole(text, *_ENDS[column])
    if column == "answer":
        return text.casefold() if text.casefold() in tuple(Answer) else _WRONG
    if column == "group" and text in RESERVED_GROUPS:
        return None if text == NO_GROUP else _WRONG
    return str(int(value)) if isinstance(value, float) and value.is_integer() else text


def _whole(text: str, least: int, most: int) -> object:
    try:
        number = float(text)
    except ValueError:
        return _WRONG
    return int(number) if number.is_integer() and least <= number <= most else _WRONG


def _completed(values: Mapping[str, Sequence[object]], count: int, name: str) -> dict[str, Sequence[object]]:
    """The values of every column, with what a row means that does not say it."""
    absent: Sequence[object] = [None] * count
    whole = {column: values.get(column, absent) for column in COLUMNS}
    whole["people"] = values.get("people", [1] * count)
    by_score = [Answer.BLANK if score is None else Answer.SCORE for score in whole["score"]]
    whole["answer"] = [str(answer or other) for answer, other in zip(whole["answer"], by_score, strict=True)]
    whole["file"] = [file or sheet for file, sheet in zip(whole["file"], whole["sheet"], strict=True)]
    for column in ("tab", "cell"):
        whole[column] = [text or "" for text in whole[column]]
    return whole | _parents(whole, name)


def _parents(whole: Mapping[str, Sequence[object]], name: str) -> dict[str, Sequence[object]]:
    """The field and the domain of each row, looked up where a row lacks one; raises InputError where none is known."""
    if None not in (*whole["field"], *whole["domain"]):
        return {}
    ids = [str(item) for item in whole["item"]]
    framework, module = framework_of(ids)
    items = {item.id: item for item in framework.items(module)}
    if not items.keys() >= {*ids}:
        facts = {"column": "field", "known": ", ".join(COLUMNS)}
        raise InputError(Problem(ProblemCode.RATINGS_COLUMN_MISSING, Place(name), facts))
    return {
        "field": [field or items[id_].field for field, id_ in zip(whole["field"], ids, strict=True)],
        "domain": [domain or items[id_].domain for domain, id_ in zip(whole["domain"], ids, strict=True)],
    }


def _contradictions(ratings: pd.DataFrame, name: str) -> Iterator[Problem]:
    """Rows that contradict themselves or each other."""
    scored, given = ratings["answer"].eq(Answer.SCORE.value), ratings["score"].notna()
    for row, answer in ratings.loc[scored != given, "answer"].items():
        yield Problem(ProblemCode.RATINGS_ANSWER_CONTRADICTS, Place(name, cell=str(row)), {"answer": str(answer)})
    for row, sheet, item in ratings.loc[ratings.duplicated(["sheet", "item"]), ["sheet", "item"]].itertuples():
        facts = {"sheet": str(sheet), "item": str(item)}
        yield Problem(ProblemCode.RATINGS_ITEM_TWICE, Place(name, cell=str(row)), facts)
    for column in _OF_SHEET:
        different = ratings.groupby("sheet", sort=False)[column].nunique(dropna=False)
        for sheet in different.index[different > 1]:
            facts = {"sheet": str(sheet), "column": column}
            yield Problem(ProblemCode.RATINGS_SHEET_DIFFERS, Place(name), facts)


def _refuse(problems: Iterator[Problem]) -> None:
    """Raises InputError with the problems, not more of them than anyone could mend; nothing where there is none."""
    told = tuple(islice(problems, _TOLD))
    if told:
        raise InputError(told)
