"""The list of people that sheets are made for: a table of names, groups and languages, as spreadsheets save it."""

from __future__ import annotations

import csv
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path

from babel import Locale, UnknownLocaleError

from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.wording import program_languages, words_for

COLUMNS = ("name", "group", "language")
SEPARATORS = (",", ";", "\t")
_ALIKE = 0.75  # how much a heading has to be like one of ours: groups, lang, but not prénom


@dataclass(frozen=True)
class RosterLine:
    """A person: ``group`` is the id of a group, ``language`` a code; both are empty where the list says nothing."""

    name: str
    group: str
    language: str


def read_roster(
    path: Path, framework: Framework, groups: Mapping[str, Mapping[str, str]]
) -> tuple[tuple[RosterLine, ...], tuple[Problem, ...]]:
    """Reads the people in a CSV file, and everything that is wrong with it; a line that can't be used is left out.

    A heading that is nearly one of ours, and a second line of the same name and group, are named and change nothing.

    The headings may be in any language of the program, cells be separated by commas, semicolons or tabs, and the text
    be UTF-8, UTF-16 or as Western Windows writes it. Groups are named by their id or by a label, languages by their
    code or name. ``groups`` maps the workshop's groups to their labels by language; none means the framework's own.
    """
    try:
        text = _decoded(path.read_bytes())
        table = _rows(text)
    except (OSError, csv.Error) as error:
        return (), (Problem(ProblemCode.ROSTER_NOT_READABLE, Place(path.name), {"reason": str(error)}),)
    head = table[0][1] if table else []
    columns = [_heading_of(cell) for cell in head]
    if "name" not in columns:
        return (), (_headings_missing(path.name, head),)
    problems = list(_misspelt(path.name, head, columns))
    names = _Names(_group_names(framework, groups), _language_names(framework))
    people: dict[int, RosterLine] = {}
    for number, cells in table[1:]:
        line, found = _read_line(cells, columns, names, Place(path.name, cell=str(number)))
        problems += found
        people |= {} if found else {number: line}
    if not table[1:]:
        problems.append(Problem(ProblemCode.ROSTER_EMPTY, Place(path.name)))
    return tuple(people.values()), (*problems, *_same_people(path.name, people))


def _misspelt(file: str, head: Sequence[str], columns: Sequence[str]) -> Iterator[Problem]:
    """Headings that are nearly one of ours, where that one is missing; other columns are somebody's own."""
    texts = [(words_for(code)(f"sheet-roster-{c}"), c) for code in program_languages() for c in COLUMNS]
    wanted = [text for text, column in texts if column not in columns]
    for cell, column in zip(head, columns, strict=True):
        nearest = [] if column else get_close_matches(_plain(cell), wanted, n=1, cutoff=_ALIKE)
        if nearest:
            facts = {"found": cell, "nearest": nearest[0]}
            yield Problem(ProblemCode.ROSTER_COLUMN_MISSPELT, Place(file, cell="1"), facts)


def _same_people(file: str, people: Mapping[int, RosterLine]) -> Iterator[Problem]:
    """Lines that, once both sheets are filled in, would count as one person who answered twice."""
    first: dict[tuple[str, str], int] = {}
    for number, line in people.items():
        key = _plain(line.name), line.group
        if line.name and first.setdefault(key, number) != number:
            facts = {"name": line.name, "line": first[key]}
            yield Problem(ProblemCode.ROSTER_SAME_PERSON, Place(file, cell=str(number)), facts)


@dataclass(frozen=True)
class _Names:
    """The names that a cell may hold, without case and accents, and the id or code that each means."""

    groups: Mapping[str, str]
    languages: Mapping[str, str]


def _decoded(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        # what Excel on a Western Windows calls CSV; five of its bytes mean nothing
        return data.decode("cp1252", errors="replace")


def _rows(text: str) -> list[tuple[int, list[str]]]:
    """The rows that are not empty, each with the number of the line where it ends."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n").replace("\0", "").split("\n")
    first = next((line for line in lines if line.strip()), "")
    separator = max(SEPARATORS, key=lambda s: sum(bool(_heading_of(cell)) for cell in first.split(s)))
    reader = csv.reader((line + "\n" for line in lines), delimiter=separator)
    rows: list[tuple[int, list[str]]] = []
    for row in reader:
        cells = [" ".join(cell.split()) for cell in row]
        rows += [(reader.line_num, cells)] if any(cells) else []
    return rows


def _heading_of(cell: str) -> str:
    """The column that a heading names in any language of the program, or nothing."""
    wanted = _plain(cell.strip('" '))
    for column in COLUMNS:
        for language in program_languages():
            if wanted == _plain(words_for(language)(f"sheet-roster-{column}")):
                return column
    return ""


def _plain(text: str) -> str:
    """Text without case, accents, and spaces around it."""
    decomposed = unicodedata.normalize("NFKD", text.strip().casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).replace("’", "'")


def _headings_missing(file: str, head: Sequence[str]) -> Problem:
    known = "; ".join(
        ", ".join(words_for(language)(f"sheet-roster-{column}") for column in COLUMNS)
        for language in program_languages()
    )
    wanted = words_for(program_languages()[0])("sheet-roster-name")
    facts = {"found": ", ".join(head)[:80], "wanted": wanted, "known": known}
    return Problem(ProblemCode.ROSTER_HEADINGS_MISSING, Place(file, cell="1"), facts)


def _group_names(framework: Framework, groups: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for id_ in groups or framework.groups:
        shipped = (words.groups[id_] for words in framework.words.values() if id_ in words.groups)
        for name in (*shipped, *groups.get(id_, {}).values(), id_):
            names[_plain(name)] = id_
    return names


def _language_names(framework: Framework) -> dict[str, str]:
    """Codes and names of the framework's languages, as the program's languages and they themselves call them."""
    names: dict[str, str] = {}
    for code in framework.languages:
        names[_plain(code)] = code
        try:
            locale = Locale.parse(code, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        spoken = (locale.get_display_name(language) for language in (code.replace("-", "_"), *program_languages()))
        names |= {_plain(name): code for name in spoken if name}
    return names


def _read_line(
    cells: Sequence[str], columns: Sequence[str], names: _Names, place: Place
) -> tuple[RosterLine, list[Problem]]:
    if any(cells[len(columns) :]):
        facts = {"found": len(cells), "wanted": len(columns)}
        return RosterLine("", "", ""), [Problem(ProblemCode.ROSTER_TOO_MANY_CELLS, place, facts)]
    values = dict(zip(columns, cells, strict=False))
    problems: list[Problem] = []

    def look_up(column: str, known: Mapping[str, str], code: ProblemCode) -> str:
        value = values.get(column, "")
        if value and _plain(value) not in known:
            facts = {"found": value, "known": ", ".join(dict.fromkeys(known.values()))}
            problems.append(Problem(code, place, facts))
        return known.get(_plain(value), "")

    group = look_up("group", names.groups, ProblemCode.ROSTER_GROUP_UNKNOWN)
    language = look_up("language", names.languages, ProblemCode.ROSTER_LANGUAGE_UNKNOWN)
    return RosterLine(values.get("name", ""), group, language), problems
