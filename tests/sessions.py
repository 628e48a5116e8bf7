"""Sessions for the tests of online forms: a folder, what was imported into it, and the ratings that it has."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from c21lab.problems import Problem
from c21lab.recipes.forms import settings_in
from c21lab.recipes.imports import ImportOutcome, ImportRequest, import_exports
from c21lab.recipes.read import Request, open_session, read_session
from c21lab.wording import words_for
from exports import Person

SIGNS = {"dk": "dont_know", "na": "not_applicable"}


def make_session(folder: Path, module: str = "essentials", languages: Sequence[str] = ("en", "fr", "es")) -> Path:
    session = folder / "Riverside 2026"
    (session / "sheets").mkdir(parents=True)
    lines = ["[session]", 'territory = "Riverside"', f"languages = {list(languages)}", f'module = "{module}"']
    (session / "session.toml").write_text("\n".join(lines).replace("'", '"') + "\n", encoding="utf-8")
    return session


def bring_in(session: Path, files: Mapping[str, bytes], *, name: bool = False, move: bool = False) -> ImportOutcome:
    """Imports files that lie beside the session."""
    paths = [session.parent / file for file in files]
    for path, data in zip(paths, files.values(), strict=True):
        path.write_bytes(data)
    return import_exports(ImportRequest(tuple(paths), session, keep_name=name, move=move), settings_in(session))


def answers_in(session: Path) -> list[dict[str, object]]:
    """The answers of each sheet, blank ones left out, in the order of the sheets."""
    ratings = read_session(open_session([session]), Request()).reading.ratings
    given = ratings[ratings["answer"].ne("blank")]
    by_sheet: dict[str, dict[str, object]] = {}
    for sheet, item, answer, score in zip(given["sheet"], given["item"], given["answer"], given["score"], strict=True):
        by_sheet.setdefault(sheet, {})[item] = int(score) if answer == "score" else answer
    return list(by_sheet.values())


def given_by(people: Sequence[Person]) -> list[dict[str, object]]:
    """What the people answered, as ratings have it."""
    rated = [{i: SIGNS.get(str(v), v) for i, v in person.ratings.items() if v is not None} for person in people]
    return [answers for answers in rated if answers]


def problems_in(session: Path) -> tuple[Problem, ...]:
    return read_session(open_session([session]), Request()).reading.problems


def told(problems: Sequence[Problem], language: str = "en") -> list[str]:
    return [words_for(language).problem(problem) for problem in problems]


def codes(problems: Sequence[Problem]) -> list[str]:
    return [str(problem.code) for problem in problems]
