"""Reads a ``session.toml`` whole: every problem in one pass, each with the line that it stands on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from c21lab.office.nearest import Likeness, nearest
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.settings import FLOORS, About, Method, Settings
from c21lab.settings_file.decode import decode_settings
from c21lab.settings_file.keys import ATTRIBUTES, CLASSES, PATHS, default_of, defaults_of, table_of
from c21lab.settings_file.parse import NOTICES, Parsed, line_numbers, parse_settings, shown
from c21lab.settings_file.remarks import Remark, Value, as_toml
from c21lab.settings_file.scalars import backslashed
from c21lab.settings_file.source import setting_in
from c21lab.settings_file.values import LOCAL_TEXTS, read_value, wanted

_NOTICES = (
    *NOTICES,
    ProblemCode.SETTINGS_ENCODING_READ,
    ProblemCode.SETTINGS_DATE_READ,
    ProblemCode.SETTINGS_DATES_SORTED,
    ProblemCode.SETTINGS_LANGUAGE_READ,
    ProblemCode.SETTINGS_TERRITORY_EMPTY,
    ProblemCode.SETTINGS_RAISED,
    ProblemCode.SETTINGS_ACCENT_DARKENED,
    ProblemCode.SETTINGS_QUOTE_COMMENTS,
)


def read_settings(path: Path) -> Settings:
    """Returns the settings in a ``session.toml``, with a notice for what was understood though written otherwise.

    Raises InputError with every problem found: bytes that are no text, lines that are no TOML, an unknown key (with
    the nearest known one), a value of the wrong type or outside its limits.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(Problem(ProblemCode.SETTINGS_NOT_READABLE, Place(path.name))) from error
    return settings_from(data, path.name)


def settings_from(data: bytes, file: str) -> Settings:
    """Returns the settings in the bytes of a ``session.toml``; raises InputError as ``read_settings`` does."""
    text, encoding = decode_settings(data, file)
    parsed = parse_settings(text, file)
    reader = _Reader(file, parsed)
    settings = reader.settings()
    # a value that a repaired line has is nobody's: only its line is told
    mended = {problem.place.cell for problem in parsed.errors}
    problems = [*encoding, *parsed.problems, *(p for p in reader.problems if p.place.cell not in mended)]
    problems.sort(key=lambda problem: int(problem.place.cell or 0))
    if any(problem.code not in _NOTICES for problem in problems):
        raise InputError(problems)
    return replace(settings, notices=tuple(problems))


class _Reader:
    """Reads the tables of a parsed file, and gathers ``problems``."""

    def __init__(self, file: str, parsed: Parsed) -> None:
        self.problems: list[Problem] = []
        self._file = file
        self._data = parsed.data
        self._lines = parsed.lines
        self._numbers = line_numbers(parsed.lines)
        session = self._data.get("session")
        stated = session.get("languages", ()) if isinstance(session, dict) else ()
        self._languages: Sequence[str] = read_value("languages", stated, ()).value or () if stated else ()

    def settings(self) -> Settings:
        """The settings, with the default of each key that is not there or cannot be used."""
        read: dict[str, Any] = {}
        for name, table in self._data.items():
            if not isinstance(table, dict):
                self._say(("", name), ProblemCode.SETTINGS_OUTSIDE, **_outside(name))
            elif name not in CLASSES:
                self._unknown((name, ""), f"[{name}]", tuple(f"[{table}]" for table in CLASSES))
            else:
                values = self._values(name, table)
                read[ATTRIBUTES[name]] = _about(values, self._languages) if name == "session" else values
        method = self._raised(read.get("method", {}))
        defaults = Settings()
        about, stated = read.get("about", defaults.about), self._data.get("session")
        report = replace(defaults.report, **read.get("report", {}))
        return Settings(about, method, report, tuple(sorted(stated)) if isinstance(stated, dict) else ())

    def _values(self, name: str, table: Mapping[str, Any]) -> dict[str, Any]:
        """The usable values of a table."""
        known = tuple(defaults_of(name))
        read: dict[str, Any] = {}
        for key, raw in table.items():
            if key not in known:
                self._unknown((name, key), key, known)
                continue
            value = self._in_a_path(name, key) if _broken_path(key, raw) else read_value(key, raw, self._languages)
            for remark in value.remarks:
                facts = {"key": key, "line": self._line(name, key), **dict(remark.facts)}
                self._say((name, key), remark.code, **facts)
            if value.value is not None:
                read[key] = value.value
            elif not value.remarks:
                facts = {"key": f"[{name}] {key}", "found": as_toml(raw), "wanted": wanted(key)}
                self._say((name, key), ProblemCode.SETTINGS_VALUE_WRONG, **facts)
        if read.get("quote_comments"):
            self._say((name, "quote_comments"), ProblemCode.SETTINGS_QUOTE_COMMENTS)
        if read.get("territory", "…") == "":
            self._say((name, "territory"), ProblemCode.SETTINGS_TERRITORY_EMPTY)
        return read

    def _in_a_path(self, table: str, key: str) -> Value:
        """A path in which TOML took a backslash and the letter behind it for a sign of its own."""
        row = self._numbers.get((table, key), 1) - 1
        setting = setting_in(self._lines[row])
        repair = backslashed(row, setting).repair if setting else ""
        facts = (("line", shown(self._lines[row])), ("repair", shown(repair or "")))
        return Value(None, (Remark(ProblemCode.SETTINGS_BACKSLASH, facts),))

    def _raised(self, read: Mapping[str, Any]) -> Method:
        """The method with these values, each number of people at its floor or above it."""
        method = replace(Method(), **read)
        for key in FLOORS:
            found, counted = read.get(key, default_of(key)), getattr(method, key)
            if found != counted:
                self._say(("method", key), ProblemCode.SETTINGS_RAISED, key=key, found=found, floor=counted)
        return method

    def _unknown(self, where: tuple[str, str], found: str, known: Sequence[str]) -> None:
        facts = {"table": f"[{where[0]}]", "key": found, "nearest": nearest(found, known, Likeness.ANY)}
        self._say(where, ProblemCode.SETTINGS_KEY_UNKNOWN, **facts)

    def _say(self, where: tuple[str, str], code: ProblemCode, /, **facts: str | int) -> None:
        number = self._numbers.get(where, "")
        short = {name: shown(fact) if isinstance(fact, str) else fact for name, fact in facts.items()}
        self.problems.append(Problem(code, Place(self._file, cell=str(number)), short))

    def _line(self, table: str, key: str) -> str:
        number = self._numbers.get((table, key))
        return shown(self._lines[number - 1]) if number else key


def _about(values: Mapping[str, Any], languages: Sequence[str]) -> About:
    """Table ``[session]`` with texts of its main language, and those of the others as translations."""
    local = {key: values[key] for key in LOCAL_TEXTS if isinstance(values.get(key), Mapping)}
    days: tuple[Any, ...] = values.get("dates", ())
    worded = [day for day in days if isinstance(day, Mapping)]
    spoken = dict.fromkeys(language for texts in (*local.values(), *worded) for language in texts)
    translations: dict[str, dict[str, Any]] = {}
    for language in spoken:
        translations[language] = {key: texts[language] for key, texts in local.items() if language in texts}
        if worded:
            translations[language]["dates"] = tuple(
                day.get(language, next(iter(day.values()))) if isinstance(day, Mapping) else day for day in days
            )
    main = next((language for language in (*languages, *spoken) if language in spoken), "")
    firsts: dict[str, Any] = {key: next(iter(texts.values())) for key, texts in local.items()}
    return replace(About(), **{**values, **firsts, **translations.get(main, {}), "translations": translations})


def _broken_path(key: str, value: object) -> bool:
    return key in PATHS and isinstance(value, str) and any(sign in value for sign in "\t\n\b\f\r\x1b")


def _outside(name: str) -> dict[str, str]:
    """A setting above the first table, or a table that is written like a setting."""
    table = name if name in CLASSES else table_of(name) or "session"
    return {"key": name, "table": f"[{table}]", "form": "table" if name in CLASSES else "key"}
