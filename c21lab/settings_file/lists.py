"""Finds the slip of a list or of texts by language: brackets, commas, entries without quotation marks."""

from __future__ import annotations

import re

from c21lab.problem_codes import ProblemCode
from c21lab.settings_file.keys import takes_list
from c21lab.settings_file.scalars import quoted
from c21lab.settings_file.source import Setting, Slip, mask

_TEXT = r"(?:\"_*\"|'_*')"
# each with the sign to be replaced
_NO_COMMA = re.compile(rf"(?:{_TEXT}|\}})(?P<sign>\s*)(?=[\"'{{]|\w[\w-]*\s*=)")
_COLON = re.compile(r"(?<=[{,])\s*[\w\"'-]+(?P<sign>\s*:)")
_SEMICOLON = re.compile(r"(?P<sign>;)")
_COMMA_TOO_MANY = re.compile(r"(?P<sign>(?<=[\[{])\s*,|,\s*(?=[,}]))")
_BARE_ENTRY = re.compile(r"(?:(?<=[\[,])|(?<==))\s*(?P<word>[^\s\[\]{},=\"'][^\[\]{},=\"']*?)\s*(?=[,\]}]|$)")
_PLAIN = re.compile(r"[+-]?\d[\d_.:TZ+-]*|true|false")


def list_slip(row: int, setting: Setting, *, inside: bool) -> Slip | None:
    """Returns the slip of a value in brackets, or that should be; ``inside``: the line is one of several of a list."""
    is_list = inside or setting.value[0] in "[{" or takes_list(setting.key)
    if not is_list:
        return None
    return (
        (None if inside else _brackets(row, setting))
        or _odd_quote(row, setting)
        or _signs(row, setting)
        or _bare_entries(row, setting, inside=inside)
    )


def _brackets(row: int, setting: Setting) -> Slip | None:
    """Round or no brackets around a list, or two that do not match."""
    masked, value = mask(setting.value), setting.value
    within = value[1:-1]
    if masked.count("{") > masked.count("}") and "=" in masked:
        end = len(value) - (value[-1] == "]")
        facts = (("bracket", "}"), ("first", row + 1))
        return Slip(ProblemCode.SETTINGS_BRACKET_OPEN, row, setting.with_value(f"{value[:end]}}}{value[end:]}"), facts)
    if re.fullmatch(r"[(<{\[][^=]*[)>}\]]", masked) and takes_list(setting.key):
        return None if masked[0] + masked[-1] == "[]" else _bracketed(row, setting, within)
    if re.fullmatch(r"\[.*[)>}]", masked) and masked.count("{") == masked.count("}") - (masked[-1] == "}"):
        return _bracketed(row, setting, within)
    if takes_list(setting.key) and masked[0] != "[" and re.search(r"[,;]\s*[\w\"'{]", masked) and "=" not in masked:
        return _bracketed(row, setting, value.rstrip("],; "))
    return None


def _bracketed(row: int, setting: Setting, within: str) -> Slip:
    return Slip(ProblemCode.SETTINGS_BRACKETS, row, setting.with_value(f"[{within.strip()}]"))


def _odd_quote(row: int, setting: Setting) -> Slip | None:
    """A text of a list that lacks a quotation mark or has one inside."""
    value, masked = setting.value, mask(setting.value)
    if "{" in masked or (
        not re.search(rf'{_TEXT}[^\s,;\]"\']|[^\s,;\["\']{_TEXT}', masked) and value.count('"') % 2 == 0
    ):
        return None
    within = value.strip("[], ")
    if value.count('"') % 2:
        texts = [quoted(text.strip("\"' ")) for text in within.split(",")]
        code = ProblemCode.SETTINGS_QUOTE_OPEN
    else:
        texts = [quoted(text.strip()) for text in re.split(r'"\s*,\s*"', within.strip('"'))]
        code = ProblemCode.SETTINGS_QUOTE_INSIDE
    start, end = ("[" if value[0] == "[" else ""), ("]" if value.rstrip(",")[-1] == "]" else "")
    return Slip(code, row, setting.with_value(start + ", ".join(texts) + end + ("," if value[-1] == "," else "")))


def _signs(row: int, setting: Setting) -> Slip | None:
    """A colon for =, a semicolon or nothing for a comma, a comma too many."""
    masked = mask(setting.value)
    if _COLON.search(masked):
        return Slip(ProblemCode.SETTINGS_NO_EQUALS, row, _edited(setting, _COLON, " ="))
    if _SEMICOLON.search(masked.rstrip("; ")):
        return Slip(ProblemCode.SETTINGS_COMMA_MISSING, row, _edited(setting, _SEMICOLON, ","))
    if _NO_COMMA.search(masked):
        return Slip(ProblemCode.SETTINGS_COMMA_MISSING, row, _edited(setting, _NO_COMMA, ", "))
    if _COMMA_TOO_MANY.search(masked):
        return Slip(ProblemCode.SETTINGS_END_READ, row, _edited(setting, _COMMA_TOO_MANY, ""))
    return None


def _edited(setting: Setting, pattern: re.Pattern[str], by: str) -> str:
    """The line with the sign of each match replaced, and its texts as they were."""
    value = setting.value
    for found in reversed(list(pattern.finditer(mask(value)))):
        value = value[: found.start("sign")] + by + value[found.end("sign") :]
    return setting.with_value(value)


def _bare_entries(row: int, setting: Setting, *, inside: bool) -> Slip | None:
    """Entries that are words without quotation marks."""
    value, masked = setting.value, mask(setting.value)
    if inside and masked[0] not in "\"'[{":
        masked, value = f",{masked}", f",{value}"
    if masked[0] not in "[{,":
        return None
    found = [entry for entry in _BARE_ENTRY.finditer(masked) if not _PLAIN.fullmatch(entry["word"])]
    for entry in reversed(found):
        value = value[: entry.start("word")] + quoted(entry["word"]) + value[entry.end("word") :]
    return Slip(ProblemCode.SETTINGS_UNQUOTED, row, setting.with_value(value.lstrip(","))) if found else None
