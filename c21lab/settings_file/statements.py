"""Finds the slip of a whole statement: brackets left open, a table's header, a key, a line that is no setting."""

from __future__ import annotations

import re

from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode
from c21lab.settings_file.keys import CLASSES, default_of, table_of
from c21lab.settings_file.source import (
    Setting,
    Slip,
    begins_statement,
    header_above,
    is_header,
    mask,
    open_brackets,
    setting_in,
)

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_WITHOUT_SIGN = re.compile(r"\s*(?P<key>\w+)\s+(?P<value>[\"'\[“«\d].*|true|false)\s*")
_ENDS_ENTRY = re.compile(r'.*["\'}\]\w]\s*')
_BEGINS_ENTRY = re.compile(r"\s*[\"'{\[“«\w]")


def in_brackets(lines: list[str], row: int) -> Slip | None:
    """A bracket of an earlier line that is not closed, or the comma between two lines of a list."""
    opened = open_brackets(lines, row)
    if not opened:
        return None
    last = next((above for above in range(row - 1, -1, -1) if mask(lines[above]).strip()), row - 1)
    if row >= len(lines) or begins_statement(lines[row]):
        closing = "".join(sign for sign, _ in reversed(opened))
        first = opened[0][1]
        facts = (("bracket", closing), ("first", first + 1))
        return Slip(ProblemCode.SETTINGS_BRACKET_OPEN, last, _before_comment(lines[last], closing), facts)
    if opened[-1][0] == "}":
        return _braces(lines, opened[-1][1])
    ends = _ENDS_ENTRY.fullmatch(mask(lines[last]))
    if ends and _BEGINS_ENTRY.match(lines[row]):
        return Slip(ProblemCode.SETTINGS_COMMA_MISSING, last, _before_comment(lines[last], ","))
    return None


def _braces(lines: list[str], first: int) -> Slip:
    """What stands in braces has to stand on one line."""
    end = next((row for row in range(first, len(lines)) if "}" in mask(lines[row])), len(lines) - 1)
    parts = [line[: len(mask(line).rstrip())].strip() for line in lines[first : end + 1]]
    return Slip(ProblemCode.SETTINGS_BRACES_LINES, first, " ".join(parts), lines=end + 1 - first)


def braces(lines: list[str], row: int) -> Slip | None:
    """Braces that are opened on a line and closed on a later one."""
    masked = mask(lines[row]).rstrip()
    ends_within = masked.count("{") > masked.count("}") and masked[-1] in "{,"
    return _braces(lines, row) if ends_within and row + 1 < len(lines) else None


def _before_comment(line: str, sign: str) -> str:
    """The line with a sign behind its value."""
    end = len(mask(line).rstrip())
    return line[:end] + sign + line[end:]


def header(lines: list[str], row: int) -> Slip | None:
    """A table's header that is not written ``[name]``, or that stands a second time."""
    line = mask(lines[row])
    if is_header(lines[row]):
        same = [above for above in range(row) if is_header(lines[above]) and lines[above].split() == lines[row].split()]
        if same:
            facts = (("table", line.strip()), ("first", same[0] + 1))
            return Slip(ProblemCode.SETTINGS_TABLE_TWICE, row, None, facts)
    names = re.findall(r"\w+", line)
    braced = re.search(r"[\[\](){}<>]", line) and len(names) == 1 and not re.search(r"[=\"']", line)
    if not braced:
        return None
    table = nearest(names[0], CLASSES)
    return Slip(ProblemCode.SETTINGS_TABLE_FORM, row, f"[{table}]") if table else None


def no_setting(lines: list[str], row: int) -> Slip | None:
    """A line without a key, or without the = between key and value."""
    line = lines[row]
    setting = setting_in(line)
    if setting is not None and setting.sign == "=":
        return None
    if setting is not None and default_of(setting.key) is not None:
        head = setting.head[: -len(setting.sign)].rstrip() + " ="
        repaired = f"{head} {setting.value}" + (f"  {setting.comment}" if setting.comment else "")
        return Slip(ProblemCode.SETTINGS_NO_EQUALS, row, repaired)
    found = _WITHOUT_SIGN.fullmatch(line)
    if found and default_of(found["key"]) is not None:
        return Slip(ProblemCode.SETTINGS_NO_EQUALS, row, f"{found['key']} = {found['value']}")
    return Slip(ProblemCode.SETTINGS_STRAY_LINE, row, f"# {line.strip()}")


def key(lines: list[str], row: int, setting: Setting) -> Slip | None:
    """A key that stands a second time in its table, or that has to be put in quotation marks to be one."""
    if not _BARE_KEY.fullmatch(setting.key):
        # the name is unknown: said with the nearest one when the settings are read
        return Slip(None, row, f'"{setting.key}" = {setting.value}')
    earlier = range(header_above(lines, row) + 1, row)
    same = [above for above in earlier if (other := setting_in(lines[above])) and other.key == setting.key]
    if same and not open_brackets(lines, row):
        facts = (("key", setting.key), ("first", same[0] + 1))
        return Slip(ProblemCode.SETTINGS_KEY_TWICE, row, "", facts, _lines_of(lines, row))
    return None


def _lines_of(lines: list[str], row: int) -> int:
    """How many lines a setting runs over, by its brackets."""
    longer = range(1, len(lines) - row + 1)
    return next((count for count in longer if not open_brackets(lines[row : row + count], count)), 1)


def two_on_line(row: int, setting: Setting) -> Slip | None:
    """Two settings on one line."""
    found = re.search(r"[,;\s]\s*(\w+)\s*=", mask(setting.value))
    if found is None or not table_of(found[1]) or "{" in mask(setting.value)[: found.start()]:
        return None
    first, second = setting.value[: found.start()], setting.value[found.start(1) :]
    facts = (("second", second.strip()),)
    return Slip(ProblemCode.SETTINGS_TWO_ON_LINE, row, setting.with_value(first.rstrip(" ,;")), facts)
