"""The list of people that sheets are made for: a table of names, groups and languages, in a workbook or a .csv."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from babel import Locale, UnknownLocaleError

from c21lab.framework.model import Framework
from c21lab.message_limits import shortened
from c21lab.office.nearest import Likeness, nearest
from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.sheets.blank.roster_table import RosterRow, read_rows
from c21lab.wording import program_languages, words_for

COLUMNS = ("name", "group", "language")


@dataclass(frozen=True)
class RosterLine:
    """A person: ``group`` is the id of a group, ``language`` a code; both are empty where the list says nothing."""

    name: str
    group: str
    language: str


def read_roster(
    path: Path, framework: Framework, groups: Mapping[str, Mapping[str, str]]
) -> tuple[tuple[RosterLine, ...], tuple[Problem, ...]]:
    """Reads the people in a workbook or a CSV file, and all that is wrong with it; an unusable line is left out.

    A heading that is nearly one of ours, and a second line of the same name and group, are named and change nothing.

    The headings may be in any language of the program, and first and last names have a column each. In a CSV file cells
    are separated by commas, semicolons or tabs, and the text is UTF-8, UTF-16 or as Western Windows writes it. Groups
    are named by their id or by a label, languages by their code or name. ``groups`` maps the workshop's groups to their
    labels by language; none means the framework's own.
    """
    rows, unreadable = read_rows(path, lambda cells: sum(bool(_heading_of(c) or _is_part(c)) for c in cells))
    if unreadable:
        return (), (unreadable,)
    head = rows[0] if rows else RosterRow(Place(path.name, cell="1"), ())
    columns = _Columns.of(head.cells)
    if not columns.name:
        return (), (_headings_missing(head),)
    problems = list(_misspelt(head, columns))
    names = _Names(_group_names(framework, groups), _language_names(framework))
    people: list[tuple[Place, RosterLine]] = []
    for row in rows[1:]:
        line, found = _read_line(row, columns, names)
        problems += found
        people += [] if found else [(row.place, line)]
    if not rows[1:]:
        problems.append(Problem(ProblemCode.ROSTER_EMPTY, Place(path.name)))
    return tuple(line for _, line in people), (*problems, *_same_people(people))


def left_out(problems: Sequence[Problem]) -> bool:
    """Returns whether somebody on the list got no sheet, because of a problem in their line."""
    codes = (
        ProblemCode.ROSTER_GROUP_UNKNOWN,
        ProblemCode.ROSTER_LANGUAGE_UNKNOWN,
        ProblemCode.ROSTER_TOO_MANY_CELLS,
    )
    return any(problem.code in codes for problem in problems)


@dataclass(frozen=True)
class _Columns:
    """The columns of the list by their place: those whose cells make the name, in their order, and the others."""

    width: int
    name: tuple[int, ...]
    others: Mapping[str, int]

    @classmethod
    def of(cls, head: Sequence[str]) -> _Columns:
        known = [_heading_of(cell) for cell in head]
        others = {column: known.index(column) for column in COLUMNS[1:] if column in known}
        return cls(len(head), _name_columns(head), others)


def _name_columns(head: Sequence[str]) -> tuple[int, ...]:
    """First and last name where each has a column; "name" is the other one beside one of them. Else the whole name."""
    alone: list[int] = []
    for language in program_languages("participant"):
        first, last = (_find(head, _parts(part, language)) for part in ("first", "last"))
        whole = _find(head, [words_for(language, "participant")("sheet-roster-name")])
        pair = (first if first is not None else whole, last if last is not None else whole)
        if pair[0] is not None and pair[1] is not None and pair[0] != pair[1]:
            return pair[0], pair[1]
        alone += [column for column in (whole, first, last) if column is not None]
    whole = next((i for i, cell in enumerate(head) if _heading_of(cell) == "name"), None)
    return (whole,) if whole is not None else tuple(alone[:1])


def _find(head: Sequence[str], wanted: Sequence[str]) -> int | None:
    names = [fold(text) for text in wanted]
    return next((i for i, cell in enumerate(head) if fold(cell.strip('" ')) in names), None)


def _parts(part: str, language: str) -> list[str]:
    """The headings for first or last names in a language."""
    return words_for(language, "participant")(f"sheet-roster-{part}-name").split("|")


def _is_part(cell: str) -> bool:
    """Returns whether a heading is that of first or last names."""
    return any(
        _find([cell], _parts(part, code)) == 0
        for code in program_languages("participant")
        for part in ("first", "last")
    )


def _misspelt(head: RosterRow, columns: _Columns) -> Iterator[Problem]:
    """Headings that are nearly one of ours, where that one is missing; other columns are somebody's own."""
    texts = [
        (words_for(code, "participant")(f"sheet-roster-{c}"), c)
        for code in program_languages("participant")
        for c in COLUMNS[1:]
    ]
    wanted = [text for text, column in texts if column not in columns.others]
    for number, cell in enumerate(head.cells):
        own = number not in columns.name and not _heading_of(cell)
        meant = nearest(cell, wanted, Likeness.HEADING) if own else ""
        if meant:
            facts = {"found": cell, "nearest": meant}
            yield Problem(ProblemCode.ROSTER_COLUMN_MISSPELT, head.place, facts)


def _same_people(people: Sequence[tuple[Place, RosterLine]]) -> Iterator[Problem]:
    """Lines that, once both sheets are filled in, would count as one person who answered twice."""
    first: dict[tuple[str, str], Place] = {}
    for place, line in people:
        earlier = first.setdefault((fold(line.name), line.group), place)
        if line.name and earlier != place:
            number = int(earlier.cell) if earlier.cell.isdecimal() else earlier.cell
            yield Problem(ProblemCode.ROSTER_SAME_PERSON, place, {"name": line.name, "line": number})


@dataclass(frozen=True)
class _Names:
    """The names that a cell may hold, without case and accents, and the id or code that each means."""

    groups: Mapping[str, str]
    languages: Mapping[str, str]


def _heading_of(cell: str) -> str:
    """The column that a heading names in any language of the program, or nothing."""
    wanted = fold(cell.strip('" '))
    for column in COLUMNS:
        for language in program_languages("participant"):
            if wanted == fold(words_for(language, "participant")(f"sheet-roster-{column}")):
                return column
    return ""


def _headings_missing(head: RosterRow) -> Problem:
    known = "; ".join(
        ", ".join(words_for(language, "participant")(f"sheet-roster-{column}") for column in COLUMNS)
        for language in program_languages()
    )
    wanted = words_for(program_languages()[0], "participant")("sheet-roster-name")
    facts = {"found": shortened(", ".join(filter(None, head.cells))), "wanted": wanted, "known": known}
    return Problem(ProblemCode.ROSTER_HEADINGS_MISSING, head.place, facts)


def _group_names(framework: Framework, groups: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    names: dict[str, str] = {}
    for id_ in groups or framework.groups:
        shipped = (words.groups[id_] for words in framework.words.values() if id_ in words.groups)
        for name in (*shipped, *groups.get(id_, {}).values(), id_):
            names[fold(name)] = id_
    return names


def _language_names(framework: Framework) -> dict[str, str]:
    """Codes and names of the framework's languages, as the program's languages and they themselves call them."""
    names: dict[str, str] = {}
    for code in framework.languages:
        names[fold(code)] = code
        try:
            locale = Locale.parse(code, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
        spoken = (
            locale.get_display_name(language)
            for language in (code.replace("-", "_"), *program_languages("participant"))
        )
        names |= {fold(name): code for name in spoken if name}
    return names


def _read_line(row: RosterRow, columns: _Columns, names: _Names) -> tuple[RosterLine, list[Problem]]:
    cells = row.cells
    if any(cells[columns.width :]):
        facts = {"found": len(cells), "wanted": columns.width}
        return RosterLine("", "", ""), [Problem(ProblemCode.ROSTER_TOO_MANY_CELLS, row.place, facts)]
    padded = (*cells, *[""] * (columns.width - len(cells)))
    problems: list[Problem] = []

    def look_up(column: str, known: Mapping[str, str], code: ProblemCode) -> str:
        value = padded[columns.others[column]] if column in columns.others else ""
        if value and fold(value) not in known:
            facts = {"found": value, "known": ", ".join(dict.fromkeys(known.values()))}
            problems.append(Problem(code, row.place, facts))
        return known.get(fold(value), "")

    group = look_up("group", names.groups, ProblemCode.ROSTER_GROUP_UNKNOWN)
    language = look_up("language", names.languages, ProblemCode.ROSTER_LANGUAGE_UNKNOWN)
    name = " ".join(padded[column] for column in columns.name if padded[column])
    return RosterLine(name, group, language), problems
