"""Captions as Word numbers them, and references to them that stay right when a table comes or goes.

The label is the one that Word of the language uses, so that its own list of figures finds what it numbers.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from c21lab.office.text_languages import TextLanguages
from c21lab.report.word.blocks import REFERENCE_END, REFERENCE_START, Block, Figure, Table
from c21lab.report.word.runs import field, marked, runs
from c21lab.wording import Words

_NUMBER_PLACE = "\ue002"
_REFERENCE = re.compile(f"{REFERENCE_START}(.*?){REFERENCE_END}", re.DOTALL)
_DIGITS = 10**8


@dataclass(frozen=True)
class Caption:
    """A caption: its label with the space before the number, its number, and what follows the number."""

    label: str
    number: int
    rest: str

    def markup(self, text_languages: TextLanguages, ref: str) -> str:
        """Returns the caption's runs; label and number stand in a bookmark where ``ref`` names it."""
        sequence = self.label.strip().replace(" ", "_")
        counted = field(f"SEQ {sequence} \\* ARABIC", str(self.number), text_languages)
        numbered = f"{runs(self.label, text_languages)}{counted}"
        return f"{marked(_bookmark(ref), numbered) if ref else numbered}{runs(self.rest, text_languages)}"


def captions_of(blocks: Sequence[Block], words: Words) -> list[Caption]:
    """Returns the captions of all tables and figures in turn, each kind with its own numbers."""
    counts = {"table": 0, "figure": 0}
    captions: list[Caption] = []
    for block in blocks:
        if isinstance(block, Table | Figure):
            kind = "table" if isinstance(block, Table) else "figure"
            counts[kind] += 1
            # the words of the language decide where the number stands in a caption
            text = words(f"report-caption-{kind}", number=_NUMBER_PLACE, title=block.caption)
            label, rest = text.split(_NUMBER_PLACE)
            captions.append(Caption(label, counts[kind], rest))
    return captions


def targets_of(blocks: Sequence[Block], captions: Sequence[Caption]) -> dict[str, str]:
    """Returns the label with its number of each table and figure that a text may refer to, by the name it goes by."""
    captioned = [block for block in blocks if isinstance(block, Table | Figure)]
    return {
        block.ref: f"{caption.label}{caption.number}"
        for block, caption in zip(captioned, captions, strict=True)
        if block.ref
    }


def runs_with_references(
    text: str, text_languages: TextLanguages, targets: Mapping[str, str], *, right_to_left: bool = False
) -> str:
    """Returns the runs of a text, with a field for each reference in it that already shows what it refers to."""
    pieces = _REFERENCE.split(text)
    return "".join(
        field(f"REF {_bookmark(piece)} \\h", targets[piece], text_languages)
        if place % 2
        else runs(piece, text_languages, right_to_left=right_to_left)
        for place, piece in enumerate(pieces)
        if piece
    )


def _bookmark(ref: str) -> str:
    """Word's own kind of name for the target of a cross-reference: hidden from its list of bookmarks."""
    return f"_Ref{int(hashlib.sha256(ref.encode()).hexdigest(), 16) % _DIGITS:08d}"
