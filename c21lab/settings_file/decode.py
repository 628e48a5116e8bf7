"""Decodes the bytes of ``session.toml``, in whichever encoding an editor saved them."""

from __future__ import annotations

import re

from c21lab.message_limits import shortened
from c21lab.office.text_encoding import UTF_8, WESTERN, decode_text
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem

_PROGRAMS = {b"PK\x03\x04": "word", b"\xd0\xcf\x11\xe0": "word", rb"{\rtf": "rich", b"%PDF": "word"}
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
    if encoding == UTF_8:
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
    decoded = decode_text(data)
    if "\0" in decoded.text:
        raise InputError(Problem(ProblemCode.SETTINGS_NOT_TEXT, place, {"program": "unknown"}))
    if not decoded.whole or (decoded.encoding == WESTERN and not _is_western(decoded.text)):
        raise InputError(Problem(ProblemCode.SETTINGS_ENCODING, place))
    return decoded.text, decoded.encoding


def _is_western(text: str) -> bool:
    """Returns whether a text in Windows' Western code page is one, and not another code page's read wrongly."""
    return bool(_WESTERN.fullmatch(text)) and not _OTHER_ALPHABET.search(text)


def _sample(text: str) -> str:
    """The first line that has more than ASCII: where a wrong reading would show."""
    lines = text.split("\n")
    line = next((line for line in lines if not line.isascii()), lines[0]).strip()
    return shortened(line)
