"""Decodes a text file in whichever encoding an editor or a spreadsheet program saved it."""

from __future__ import annotations

import codecs
from dataclasses import dataclass

UTF_8, WESTERN = "UTF-8", "ANSI (Windows-1252)"
_MARKS = {  # the longer mark first: that of UTF-16 begins that of UTF-32
    codecs.BOM_UTF32_LE: "utf-32",
    codecs.BOM_UTF32_BE: "utf-32",
    codecs.BOM_UTF16_LE: "utf-16",
    codecs.BOM_UTF16_BE: "utf-16",
}


@dataclass(frozen=True)
class DecodedText:
    """A text with the name of its encoding; ``whole`` tells whether each of its bytes had a meaning in it."""

    text: str
    encoding: str
    whole: bool = True


def decode_text(data: bytes) -> DecodedText:
    """Decodes by the mark at the beginning, by the zeros of UTF-16, as UTF-8, or else as Western Windows writes it.

    Bytes without a meaning become U+FFFD.
    """
    marked = next((encoding for mark, encoding in _MARKS.items() if data.startswith(mark)), "") or _by_zeros(data)
    if marked:
        text, encoding = data.decode(marked, "replace"), marked[:6].upper()
    else:
        try:
            return DecodedText(data.decode("utf-8-sig"), UTF_8)
        except UnicodeDecodeError:
            text, encoding = data.decode("cp1252", "replace"), WESTERN  # five of its bytes mean nothing
    return DecodedText(text, encoding, "\ufffd" not in text)


def _by_zeros(data: bytes) -> str:
    """UTF-16 without a mark: in a table or a settings file most signs are of ASCII, so half of most pairs is zero."""
    for encoding, zeros in (("utf-16-le", data[1::2]), ("utf-16-be", data[::2])):
        if 2 * zeros.count(0) > len(zeros) and len(data) % 2 == 0:
            return encoding
    return ""
