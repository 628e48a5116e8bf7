"""Texts as people typed them, made fit for a file, a line, or a comparison: each form has one owner, and this is it."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_LINE_ENDS = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
# what XML 1.0 cannot hold, or nobody can see: control characters but tab and line end, half characters, and the
# characters that Unicode keeps for programs
_FORBIDDEN = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_SPACES = re.compile("[ \t\n]+")  # not those that keep words together
_PUNCTUATION = re.compile(r"\s*[^\w\s]+\s*")
_OFTEN_MET = 120  # characters; a longer text is a comment, and is met once
_REPEATED = re.compile(r"(.)\1+")


def clean(text: str) -> str:
    """Returns the text without what a file cannot hold; line ends become ``\\n``."""
    if text.isprintable():
        return text
    kept = _FORBIDDEN.sub("", _LINE_ENDS.sub("\n", text))
    return "".join(c for c in kept if ord(c) & 0xFFFE != 0xFFFE)


def in_one_line(text: str) -> str:
    """Returns a clean text in one line and without needless spaces, as a title or a name has to be."""
    return _SPACES.sub(" ", clean(text)).strip()


def visible(text: str) -> str:
    """Strips the text of spaces around it and of invisible marks, such as those of writing from right to left."""
    return text.strip() if text.isprintable() else "".join(c for c in text if unicodedata.category(c) != "Cf").strip()


@lru_cache(4_096)  # the same ids in every sheet of a session
def id_key(text: str) -> str:
    """Returns an id as it is compared: whatever the case, the width of its letters, and the spaces around it."""
    return unicodedata.normalize("NFKC", visible(text)).casefold()


def fold(text: str) -> str:
    """Folds a word or a name for comparison: small letters without accents and punctuation; a lone sign stays one."""
    return _folded_before(text) if len(text) <= _OFTEN_MET else _folded(text)


@lru_cache(8_192)  # the same labels and answers in every sheet of a session
def _folded_before(text: str) -> str:
    return _folded(text)


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", visible(text)).casefold()
    bare = "".join(c for c in decomposed if unicodedata.category(c) != "Mn")
    # one space for each run of them: the time that a sign takes would grow with the square of those before it
    words = " ".join(_PUNCTUATION.sub(_joint, " ".join(bare.split())).split())
    return words or _REPEATED.sub(r"\1", "".join(_sign(c) for c in bare))


def _joint(match: re.Match[str]) -> str:
    """Nothing where punctuation ties letters together (n/a, don't), a space where it stands between words."""
    found = match[0]
    return "" if found == found.strip() else " "


def _sign(character: str) -> str:
    if unicodedata.category(character) == "Pd" or character == "\N{MINUS SIGN}":
        return "-"
    return "?" if "QUESTION MARK" in unicodedata.name(character, "") else character
