"""Decodes the bytes of ``session.toml``, in whichever encoding an editor saved them."""

from __future__ import annotations

import codecs
import re

from c21lab.message_limits import shortened
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem

_MARKS = {  # the longer mark first: that of UTF-16 begins that of UTF-32
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}
_PROGRAMS = {b"PK\x03\x04": "word", b"\xd0\xcf\x11\xe0": "word", rb"{\rtf": "rich", b"%PDF": "word"}
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
# what Western European text has beyond ASCII; letters in a row would be another alphabet's, read wrongly
_WESTERN = re.compile(r"(?:[\x00-\x7f]|[À-ÖØ-öø-ÿŒœ€«»‘’“”„–—…·°ºª¿¡§©®\xa0])*")
_OTHER_ALPHABET = re.compile("[À-ÖØ-öø-ÿ]{3,}")
_MOST_BYTES = 1_000_000


def decode_settings(data: bytes, file: str) -> tuple[str, tuple[Problem, ...]]:
    """Returns the text with ``\\n`` as line ends, and a notice where the encoding is not UTF-8.

    Raises InputError for bytes that are no text, or text in an encoding that cannot be told for certain.
    """
    text, encoding = _decode(data, Place(file))
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    if encoding == "UTF-8":
        return lines, ()
    facts = {"encoding": encoding, "sample": _sample(lines)}
    return lines, (Problem(ProblemCode.SETTINGS_ENCODING_READ, Place(file), facts),)


def _decode(data: bytes, place: Place) -> tuple[str, str]:
    """The text and the name of its encoding."""
    if len(data) > _MOST_BYTES:
        raise InputError(Problem(ProblemCode.SETTINGS_NOT_TEXT, place, {"program": "large"}))
    for start, program in _PROGRAMS.items():
        if data.startswith(start):
            raise InputError(Problem(ProblemCode.SETTINGS_NOT_TEXT, place, {"program": program}))
    marked = next((encoding for mark, encoding in _MARKS.items() if data.startswith(mark)), "")
    try:
        if marked:
            return data.decode(marked), marked.upper()
        if b"\0" in data:
            return _unmarked_utf16(data, place), "UTF-16"
        return data.decode("utf-8-sig"), "UTF-8"
    except UnicodeDecodeError:
        if not marked and (text := _western(data)):
            return text, "ANSI (Windows-1252)"
        raise InputError(Problem(ProblemCode.SETTINGS_ENCODING, place)) from None


def _unmarked_utf16(data: bytes, place: Place) -> str:
    """UTF-16 without a mark, told by its zeros: in TOML most signs are of ASCII, so half of most pairs is zero."""
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if 2 * zeros.count(0) > len(zeros) and len(data) % 2 == 0:
            text = data.decode(encoding, "replace")
            if not _CONTROL.search(text) and "\ufffd" not in text:
                return text
    raise InputError(Problem(ProblemCode.SETTINGS_NOT_TEXT, place, {"program": "unknown"}))


def _western(data: bytes) -> str:
    """The text in Windows' Western code page; empty where another one may be meant."""
    text = data.decode("cp1252", "replace")
    return text if _WESTERN.fullmatch(text) and not _OTHER_ALPHABET.search(text) else ""


def _sample(text: str) -> str:
    """The first line that has more than ASCII: where a wrong reading would show."""
    lines = text.split("\n")
    line = next((line for line in lines if not line.isascii()), lines[0]).strip()
    return shortened(line)
