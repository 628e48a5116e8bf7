"""Parses the text of ``session.toml`` line by slip: what stops the parser is told, mended, and the parser goes on."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from c21lab.message_limits import QUOTED_LINE, shortened
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.settings_file import scalars, statements
from c21lab.settings_file.lists import list_slip
from c21lab.settings_file.source import Setting, Slip, is_header, mask, open_brackets, setting_in

NOTICES = (
    ProblemCode.SETTINGS_SIGNS_READ,
    ProblemCode.SETTINGS_QUOTES_READ,
    ProblemCode.SETTINGS_TRUTH_READ,
    ProblemCode.SETTINGS_NUMBER_READ,
    ProblemCode.SETTINGS_END_READ,
)
_MOST_SLIPS = 200
_MOST_READ = 5_000_000  # characters, over all times that a text is read again
_LONGEST_LINE = 2000  # that is looked into
_POSITION = re.compile(r"\(at line (\d+),")
# spaces and signs that cannot be seen, and those that a keyboard of another script has for TOML's own
_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f\x85\u00ad\u200b-\u200f\u2028-\u202e\u2060\u2066-\u2069\ufeff]")
_BLANK = re.compile("[\xa0\u1680\u2000-\u200a\u202f\u205f\u3000]")


@dataclass(frozen=True)
class Parsed:
    """The tables of a file, its lines as they were read, and what had to be mended to read them."""

    data: Mapping[str, Any]
    lines: tuple[str, ...]
    problems: tuple[Problem, ...] = ()

    @property
    def errors(self) -> tuple[Problem, ...]:
        """Returns what a person has to mend."""
        return tuple(problem for problem in self.problems if problem.code not in NOTICES)


def parse_settings(text: str, file: str) -> Parsed:
    """Returns the tables in a text; where a line is no TOML, those of the text with that line mended, and its problem.

    Where nothing after a slip can be trusted, the tables are empty.
    """
    lines = [*text.split("\n"), ""]
    original = tuple(lines)
    problems: dict[tuple[int, ProblemCode], Problem] = {}
    row = 0
    for _ in range(max(1, min(_MOST_SLIPS, _MOST_READ // len(text or " ")))):
        try:
            return Parsed(tomllib.loads("\n".join(lines)), original, _one_error_a_line(problems))
        except tomllib.TOMLDecodeError as error:
            slip = _slip(lines, _row(error, lines))
        except (RecursionError, ValueError):  # brackets within brackets, a number of thousands of digits
            slip = _most_intricate(lines)
        if slip.code is not None:
            problems.setdefault((slip.row, slip.code), _problem(slip, original, file))
        if slip.repair is None:
            return Parsed({}, original, _one_error_a_line(problems))
        row = slip.row
        lines[row : row + slip.lines] = [slip.repair, *[""] * (slip.lines - 1)]
    # more slips than are worth telling: the rest of the file has not been read
    unclear = Slip(ProblemCode.SETTINGS_LINE_UNCLEAR, row, None)
    return Parsed({}, original, (*_one_error_a_line(problems), _problem(unclear, original, file)))


def _one_error_a_line(problems: dict[tuple[int, ProblemCode], Problem]) -> tuple[Problem, ...]:
    """The problems by line; of the errors of a line the first, since the others may come from its repair."""
    first = {row: code for row, code in reversed(problems) if code not in NOTICES}
    kept = (key for key in problems if key[1] in NOTICES or first[key[0]] == key[1])
    return tuple(problems[key] for key in sorted(kept, key=lambda key: key[0]))


def _row(error: tomllib.TOMLDecodeError, lines: list[str]) -> int:
    """The index of the line that stopped the parser; the number of lines where it was the end."""
    found = _POSITION.search(str(error))
    return int(found[1]) - 1 if found else len(lines)


def _problem(slip: Slip, original: tuple[str, ...], file: str) -> Problem:
    facts = {"line": shown(original[slip.row]), "repair": shown(slip.repair or ""), **dict(slip.facts)}
    return Problem(slip.code or ProblemCode.SETTINGS_LINE_UNCLEAR, Place(file, cell=str(slip.row + 1)), facts)


def shown(line: str) -> str:
    """Returns a line as a message quotes it: without what cannot be seen, and not longer than a line of a window."""
    return shortened(_UNSEEN.sub("", line).strip(), QUOTED_LINE)


def _slip(lines: list[str], row: int) -> Slip:
    """The first slip that explains why a line stopped the parser; else that it is unclear, without the line."""
    if row >= len(lines):
        return _at_the_end(lines)
    if len(lines[row]) > _LONGEST_LINE:
        return Slip(ProblemCode.SETTINGS_LINE_UNCLEAR, row, None)
    slip = next((slip for slip in _candidates(lines, row) if slip and slip.repair != lines[row]), None)
    return slip or Slip(ProblemCode.SETTINGS_LINE_UNCLEAR, row, f"# {lines[row]}" if lines[row].strip() else None)


def _most_intricate(lines: list[str]) -> Slip:
    """The line with the most brackets or the longest one, where the parser itself gives up."""
    row = max(range(len(lines)), key=lambda row: (lines[row].count("[") + lines[row].count("{"), len(lines[row])))
    return Slip(ProblemCode.SETTINGS_LINE_UNCLEAR, row, None)


def _at_the_end(lines: list[str]) -> Slip:
    """What is still open when the file ends: a bracket, or a text over several lines."""
    slip = statements.in_brackets(lines, len(lines))
    triple = [row for row, line in enumerate(lines) if line.count('"""') == 1 or line.count("'''") == 1]
    if triple:
        start = triple[-1]
        setting = setting_in(lines[start])
        quote = scalars.quotes(start, setting) if setting and setting.value else None
        return quote or Slip(ProblemCode.SETTINGS_QUOTE_OPEN, start, f"# {lines[start]}")
    return slip or Slip(ProblemCode.SETTINGS_LINE_UNCLEAR, len(lines) - 1, None)


def _candidates(lines: list[str], row: int) -> Iterator[Slip | None]:
    """Every check in the order in which the better explanation comes first."""
    line = lines[row]
    opened = open_brackets(lines, row)
    setting = setting_in(line)
    if opened and not (setting and setting.value and setting.sign == "=" and not line.lstrip().startswith("{")):
        owner = setting_in(lines[opened[0][1]])
        setting = Setting(line[: len(line) - len(line.lstrip())], owner.key if owner else "", "=", line.strip(), "")
    elif opened:
        yield statements.in_brackets(lines, row)
    if setting and setting.value:
        yield scalars.curly_quotes(row, setting)
    yield _unseen_signs(row, line)
    yield statements.in_brackets(lines, row)
    yield statements.braces(lines, row)
    if not opened:
        yield statements.header(lines, row)
        if not is_header(line):
            yield statements.no_setting(lines, row)
    if setting:
        yield from _of_setting(lines, row, setting, inside=bool(opened))


def _of_setting(lines: list[str], row: int, setting: Setting, *, inside: bool) -> Iterator[Slip | None]:
    if not inside:
        yield scalars.nothing(row, setting)
    if not setting.value:
        return
    yield scalars.backslash(row, setting)
    if not inside:
        yield statements.key(lines, row, setting)
        yield statements.two_on_line(row, setting)
        yield scalars.truth(row, setting)
        yield scalars.number(row, setting)
    yield scalars.bare_date(row, setting)
    yield list_slip(row, setting, inside=inside)
    if not inside:
        yield scalars.quotes(row, setting)
        yield scalars.tail(row, setting)
        if setting.value[0] not in "\"'[{":
            yield scalars.unquoted(row, setting)


def _unseen_signs(row: int, line: str) -> Slip:
    """The line without what cannot be seen, its blanks those of the keyboard."""
    return Slip(ProblemCode.SETTINGS_SIGNS_READ, row, _BLANK.sub(" ", _UNSEEN.sub("", line)))


def line_numbers(lines: Sequence[str]) -> dict[tuple[str, str], int]:
    """Returns the number of the line on which each key stands, by table and key; a table's own with an empty key."""
    found: dict[tuple[str, str], int] = {}
    table = ""
    for number, line in enumerate(lines, start=1):
        if is_header(line):
            table = mask(line).strip(" []\t")
            found.setdefault((table, ""), number)
        elif setting := setting_in(line):
            found.setdefault((table, setting.key), number)
    return found
