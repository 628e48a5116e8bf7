"""Words that answers are given in, whatever the language, the case and the accents; the lists stand in ``texts``."""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from c21lab.wording import program_languages, words_for

_PUNCTUATION = re.compile(r"\s*[^\w\s]+\s*")
_REPEATED = re.compile(r"(.)\1+")


def clean(text: str) -> str:
    """Cleans the text for every output: line ends as ``\n``, without control characters and half characters.

    XML allows no control character but tab and line end, and nothing outside of Unicode's characters.
    """
    if text.isprintable():
        return text.strip()
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in lines if c in "\t\n" or not _is_control(c)).strip()


def _is_control(character: str) -> bool:
    return unicodedata.category(character) in ("Cc", "Cs") or ord(character) & 0xFFFE == 0xFFFE


def visible(text: str) -> str:
    """Strips the text of spaces around it and of invisible marks, such as those of writing from right to left."""
    return text.strip() if text.isprintable() else "".join(c for c in text if unicodedata.category(c) != "Cf").strip()


def fold(text: str) -> str:
    """Folds the text for comparison: small letters without accents and punctuation; a sign alone stays a sign."""
    decomposed = unicodedata.normalize("NFKD", visible(text)).casefold()
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    words = " ".join(_PUNCTUATION.sub(_joint, bare).split())
    return words or _REPEATED.sub(r"\1", "".join(_sign(c) for c in bare))


def _joint(match: re.Match[str]) -> str:
    """Nothing where punctuation ties letters together (n/a, don't), a space where it stands between words."""
    found = match[0]
    return "" if found == found.strip() else " "


def _sign(character: str) -> str:
    if unicodedata.category(character) == "Pd" or character == "\N{MINUS SIGN}":
        return "-"
    return "?" if "QUESTION MARK" in unicodedata.name(character, "") else character


@cache
def meanings(key: str) -> frozenset[str]:
    """Returns what ``answers-<key>`` lists in every language of the program, folded. Entries stand between ``|``."""
    lists = (words_for(language)(f"answers-{key}") for language in program_languages())
    return frozenset(fold(entry) for entry in "|".join(lists).split("|") if entry.strip())
