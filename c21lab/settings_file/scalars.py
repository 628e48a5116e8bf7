"""Finds the slip of a value: a text, a number, a date, a truth value, or what stands behind it."""

from __future__ import annotations

import re

from c21lab.problem_codes import ProblemCode
from c21lab.settings_file.keys import PATHS, default_of, takes_list, takes_number, takes_truth
from c21lab.settings_file.source import Setting, Slip, mask

YES = ("true", "yes", "on", "oui", "vrai", "sí", "si", "verdadero")
NO = ("false", "no", "off", "non", "faux", "falso")
DAYS = ("dates", "return_by")

_END = r"(?=\s*(?:[,;\]}]|$))"
_CURLY = re.compile(
    r'"(?:[^"\\]|\\.)*"'
    r"|[“”„‟«»‹›](?P<double>[^“”„‟«»‹›]*?)[“”‟«»‹›\"]" + _END + r'|"(?P<half>[^"“”«»]*)[“”«»]' + _END + ""
    r"|(?<![\w’‘])[‘’‚`´](?P<single>[^\"]*?)[‘’`´']" + _END
)
_ESCAPE = re.compile(r'\\(?:["\\bfnrt]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})')
_LIKE_A_PATH = re.compile(r'["\'](?:[A-Za-z]:|\.{0,2})\\|\.\w{3,4}["\']')
_DATE = re.compile(r"(?<![\w\"'./-])\d{1,4}\s?[/.\-‐‑–—−]\s?\d{1,2}\s?[/.\-‐‑–—−]\s?\d{1,4}(?![\w\"'/-])")
_WHOLE = re.compile(r"(?P<whole>\"_*\"|'_*'|\[.*\]|\{.*\}|[+-]?\d[\w.:+-]*|true|false)(?P<tail>.+)")


def quoted(text: str) -> str:
    """Returns a text in straight quotation marks."""
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def nothing(row: int, setting: Setting) -> Slip | None:
    """A key without a value; a colour whose # has begun a comment."""
    if setting.value:
        return None
    colour = re.match(r"#[0-9A-Fa-f]{3,6}\b", setting.comment)
    if colour:
        rest = setting.comment[colour.end() :].strip()
        return Slip(ProblemCode.SETTINGS_UNQUOTED, row, f"{setting.head} {quoted(colour[0])}" + f"  {rest}".rstrip())
    default = default_of(setting.key)
    example = (
        str(default).lower() if isinstance(default, bool | int | float) else "[]" if takes_list(setting.key) else '""'
    )
    return Slip(ProblemCode.SETTINGS_VALUE_MISSING, row, setting.with_value(example), (("key", setting.key),))


def curly_quotes(row: int, setting: Setting) -> Slip | None:
    """Typographic quotation marks around a text."""

    def straighten(found: re.Match[str]) -> str:
        inner = next((text for text in found.groups() if text is not None), None)
        return found[0] if inner is None else '"' + inner.strip(" \xa0\u202f\u2009").replace('"', '\\"') + '"'

    straight = _CURLY.sub(straighten, setting.value)
    if straight == setting.value:
        return None
    return Slip(ProblemCode.SETTINGS_QUOTES_READ, row, setting.with_value(straight))


def backslash(row: int, setting: Setting) -> Slip | None:
    """A backslash in a text, which TOML takes for the beginning of a sign of its own."""
    value = setting.value
    if '"' not in value or ("\\" not in _ESCAPE.sub("", value) and not value.rstrip("]},; ").endswith('\\"')):
        return None
    return backslashed(row, setting)


def backslashed(row: int, setting: Setting) -> Slip:
    """Returns the slip of a value with backslashes: in a path / stands for them, in a text two for one."""
    is_path = setting.key in PATHS or bool(_LIKE_A_PATH.search(setting.value))
    repaired = re.sub(r"\\+", "/" if is_path else r"\\\\", setting.value)
    return Slip(ProblemCode.SETTINGS_BACKSLASH, row, setting.with_value(repaired))


def truth(row: int, setting: Setting) -> Slip | None:
    """Yes or no as a person says it."""
    word = setting.value.casefold().rstrip(".,;")
    if not takes_truth(setting.key) or word not in YES + NO or setting.value in ("true", "false"):
        return None
    return Slip(ProblemCode.SETTINGS_TRUTH_READ, row, setting.with_value("true" if word in YES else "false"))


def number(row: int, setting: Setting) -> Slip | None:
    """A decimal comma, a missing or a leading zero; a percentage, which has to be a share."""
    if not takes_number(setting.key):
        return None
    found = re.fullmatch(r"(?P<number>[+-]?\d*[.,]?\d*)\s*(?P<percent>%?)", setting.value.rstrip(";"))
    if not found or not any(sign.isdigit() for sign in found["number"]):
        return None
    value = float(found["number"].replace(",", "."))
    if found["percent"]:
        return Slip(ProblemCode.SETTINGS_PERCENT, row, setting.with_value(f"{value / 100:g}"))
    return Slip(ProblemCode.SETTINGS_NUMBER_READ, row, setting.with_value(f"{value:g}"))


def bare_date(row: int, setting: Setting) -> Slip | None:
    """A date that TOML cannot read: in quotation marks it is checked as every other date is."""
    if setting.key not in DAYS:
        return None
    spans = [found.span() for found in _DATE.finditer(mask(setting.value))]
    value = setting.value
    for start, end in reversed(spans):
        value = f'{value[:start]}"{value[start:end]}"{value[end:]}'
    return Slip(None, row, setting.with_value(value)) if spans else None


def quotes(row: int, setting: Setting) -> Slip | None:
    """A quotation mark that is missing at an end of a text, or that stands within it."""
    value, sign = setting.value, setting.value[0]
    last = value[-1]
    if sign not in "\"'":
        closes = last in "\"'" and value.count(last) == 1
        return Slip(ProblemCode.SETTINGS_QUOTE_OPEN, row, setting.with_value(quoted(value[:-1]))) if closes else None
    inner = value[1:-1] if len(value) > 1 and last in "\"'" else value[1:]
    if sign * 3 in value:
        return Slip(ProblemCode.SETTINGS_QUOTE_OPEN, row, setting.with_value(quoted(value.strip(f"{sign} "))))
    if len(value) > 1 and last == sign and sign in inner and re.search(rf"{sign}\s*\w|\w\s*{sign}", inner):
        inner = inner.strip(sign)
        apart = f"'{inner}'" if sign == '"' and "'" not in inner else quoted(inner)
        return Slip(ProblemCode.SETTINGS_QUOTE_INSIDE, row, setting.with_value(apart))
    if sign not in value[1:]:
        return Slip(ProblemCode.SETTINGS_QUOTE_OPEN, row, setting.with_value(quoted(inner)))
    return None


def tail(row: int, setting: Setting) -> Slip | None:
    """Something behind a whole value: a comma, a bracket too many, words."""
    masked = mask(setting.value)
    found = _WHOLE.fullmatch(masked)
    if not found:
        return None
    whole, rest = setting.value[: found.end("whole")], setting.value[found.end("whole") :].strip()
    is_word = found["whole"][0] not in "\"'[{" and not (takes_number(setting.key) or takes_truth(setting.key))
    if is_word or not rest:
        return None
    if re.fullmatch(r"[,;.]+", rest):
        return Slip(ProblemCode.SETTINGS_END_READ, row, setting.with_value(whole))
    if re.fullmatch(r"[\])}\s]+", rest):
        repaired = f"[{whole}]" if takes_list(setting.key) and whole[0] != "[" else whole
        return Slip(ProblemCode.SETTINGS_BRACKETS, row, setting.with_value(repaired))
    rest = re.sub(r"^(?://|--|;|%)\s*", "", rest)
    return Slip(ProblemCode.SETTINGS_STRAY_TAIL, row, f"{setting.with_value(whole)}  # {rest}", (("tail", rest),))


def unquoted(row: int, setting: Setting) -> Slip:
    """A text without quotation marks; what a number or a truth value should be is told when its value is read."""
    value = quoted(setting.value.strip("\"'").rstrip(",;").rstrip())
    if takes_number(setting.key) or takes_truth(setting.key):
        return Slip(None, row, setting.with_value(value))
    return Slip(
        ProblemCode.SETTINGS_UNQUOTED, row, setting.with_value(f"[{value}]" if takes_list(setting.key) else value)
    )
