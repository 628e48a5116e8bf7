"""In which language and direction each word of a document is, as Word and screen readers need to know it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from c21lab.wording import begins_right_to_left, has_letters

# around a text that runs against its sentence, so that numbers and full stops beside it stay where they belong
_ISOLATE, _END = "\u2068", "\u2069"
# the older sign for the same end, which spreadsheet programs have always known how not to show
_LEFT_TO_RIGHT_MARK, _RIGHT_TO_LEFT_MARK = "\u200e", "\u200f"


@dataclass(frozen=True)
class TextLanguages:
    """The languages of a document, as ``fr-FR``.

    ``own`` is the program's. Where the program does not speak the framework's language, ``theirs`` is that language and
    ``texts`` finds the framework's texts within a sentence.
    """

    own: str
    theirs: str = ""
    texts: re.Pattern[str] | None = None

    def pieces(self, text: str, *, right_to_left: bool = False) -> Iterator[tuple[str, str]]:
        """Yields the text in pieces of one language each, with their language.

        A piece of the framework's that runs against its paragraph is isolated from what stands around it.
        """
        for piece, language in self._split(text):
            against = self._runs_against(piece, language, right_to_left)
            yield f"{_ISOLATE}{piece}{_END}" if against else piece, language

    def in_a_cell(self, text: str) -> str:
        """Marks the text for a spreadsheet: a sign after what runs against its sentence keeps a number where it was."""
        reverse = self.right_to_left(text)
        mark = _RIGHT_TO_LEFT_MARK if reverse else _LEFT_TO_RIGHT_MARK
        pieces = self._split(text)
        return "".join(piece + mark * self._runs_against(piece, language, reverse) for piece, language in pieces)

    def _runs_against(self, piece: str, language: str, right_to_left: bool) -> bool:
        return language != self.own and has_letters(piece) and begins_right_to_left(piece) != right_to_left

    def right_to_left(self, text: str, *, otherwise: bool = False) -> bool:
        """Returns whether a paragraph is set from right to left: as the sentence is that holds the framework's words.

        Where they stand alone it is set as they are, and without any letter as ``otherwise`` says.
        """
        around = "".join(piece for piece, language in self._split(text) if language == self.own)
        deciding = around if has_letters(around) else text
        return begins_right_to_left(deciding, otherwise=otherwise)

    def _split(self, text: str) -> Iterator[tuple[str, str]]:
        if self.texts is None:
            yield text, self.own
            return
        for number, piece in enumerate(self.texts.split(text)):
            if piece:
                yield piece, self.theirs if number % 2 else self.own


def without_stop(text: str) -> str:
    """Returns a sentence as it stands within another one."""
    return text.rstrip(".。۔")
