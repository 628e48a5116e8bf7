"""Reads the texts of ``session.toml``: one for all languages or one per language, lists of them, groups, colours."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import Any

from c21lab.office.palette import readable_accent
from c21lab.office.plain_text import clean, in_one_line
from c21lab.problem_codes import ProblemCode
from c21lab.settings import RESERVED_GROUPS
from c21lab.settings_file.remarks import UNUSABLE, Remark, Value, wrong
from c21lab.wording import language_code

_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_]\w+)*")
_COLOUR = re.compile(r"#?(?P<digits>[0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})")


def read_text(value: object, *, one_line: bool = True) -> Value:
    """Returns a text without control characters."""
    return Value(in_one_line(value) if one_line else clean(value).strip()) if isinstance(value, str) else UNUSABLE


def read_local_text(value: object, languages: Sequence[str]) -> Value:
    """Returns a text, or a mapping of texts by language."""
    return read_translations(value, languages) if isinstance(value, Mapping) else read_text(value)


def read_translations(value: Mapping[str, Any], languages: Sequence[str]) -> Value:
    """Returns texts by language; an error names each language of the session that has none."""
    texts = {language: in_one_line(text) if isinstance(text, str) else "" for language, text in value.items()}
    if not texts or not all(texts.values()) or not all(map(_LANGUAGE.fullmatch, texts)):
        return UNUSABLE
    missing = [language for language in languages if language not in texts]
    if missing:
        facts = {"languages": ", ".join(missing), "language": missing[0], "count": len(missing)}
        return wrong(ProblemCode.SETTINGS_TEXT_UNTRANSLATED, **facts)
    return Value(texts)


def read_texts(value: object) -> Value:
    """Returns a tuple of texts; one alone may stand without brackets."""
    entries = value if isinstance(value, list) else [value]
    texts = tuple(in_one_line(entry) if isinstance(entry, str) else "" for entry in entries)
    return Value(texts) if all(texts) else UNUSABLE


def read_languages(value: object) -> Value:
    """Returns codes of languages; a name or a code in capitals is understood."""
    read = read_texts(value)
    if read.value is None:
        return read
    codes = {text: text if _LANGUAGE.fullmatch(text) else language_code(text) or text for text in read.value}
    remarks = (
        Remark(ProblemCode.SETTINGS_LANGUAGE_READ, (("found", text), ("code", code)))
        for text, code in codes.items()
        if text != code
    )
    return Value(tuple(dict.fromkeys(codes.values())), tuple(remarks))


def read_groups(value: object) -> Value:
    """Returns labels by language of each group, from ids, or tables of an id and a label per language."""
    if not isinstance(value, list):
        return UNUSABLE
    groups: dict[str, dict[str, str]] = {}
    for entry in value:
        labels = {"id": entry} if isinstance(entry, str) else entry
        if not isinstance(labels, Mapping) or not all(isinstance(text, str) for text in labels.values()):
            return UNUSABLE
        texts = {key: in_one_line(text) for key, text in labels.items()}
        id_ = texts.pop("id", "")
        if not id_ or id_ in groups or id_ in RESERVED_GROUPS or not all(texts.values()):
            return UNUSABLE
        if not all(map(_LANGUAGE.fullmatch, texts)):
            return UNUSABLE
        groups[id_] = texts
    return Value(groups)


def read_choice(value: object, choices: Sequence[str]) -> Value:
    """Returns one of a few words, whatever its case."""
    word = in_one_line(value).casefold().replace("-", "_").replace(" ", "_") if isinstance(value, str) else ""
    return Value(word) if word in choices else UNUSABLE


def read_colour(value: object) -> Value:
    """Returns a colour as six hexadecimal digits, from those with or without #, or from three."""
    found = _COLOUR.fullmatch(value.strip()) if isinstance(value, str) else None
    if found is None:
        return Value("") if value == "" else UNUSABLE
    digits = found["digits"].upper()
    colour = "".join(2 * digit for digit in digits) if len(digits) == 3 else digits
    used = readable_accent(colour)
    if used == f"#{colour}":
        return Value(colour)
    facts = (("found", f"#{colour}"), ("used", used))
    return Value(colour, (Remark(ProblemCode.SETTINGS_ACCENT_DARKENED, facts),))
