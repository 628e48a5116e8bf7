"""Blank sheets as files: their names, which say workshop, addressee and language in words, and their bytes."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from c21lab.framework.model import Framework
from c21lab.office.file_names import is_device
from c21lab.sheets.blank.content import Addressee, BlankSheet, TemplateOptions
from c21lab.sheets.blank.copies import SheetCopies
from c21lab.sheets.layout import paper_id
from c21lab.wording import words_for

SheetLayout = Literal["individual", "collector", "ballot"]
"""The layout of a blank sheet: a workbook for one, a workbook to type papers into, or the paper."""

REFUSED = '<>:"/\\|?*'
LONGEST = 200  # bytes of a file's name without its ending: 255 are possible, and some are left for a person to add
_LONGEST_PLACE = 80  # bytes of the workshop's part in it, so that a name has room
ENDINGS = {"individual": ".xlsx", "collector": ".xlsx", "ballot": ".docx"}


@dataclass(frozen=True)
class BlankFiles:
    """The properties that all files of a workshop share: framework, module, language, and what stands on all of them.

    ``tells_module`` is whether the module stands in the names, because it is not the usual one.
    """

    framework: Framework
    module: str
    language: str
    options: TemplateOptions
    tells_module: bool = False

    def name(self, layout: SheetLayout, whose: Sequence[Addressee], taken: Collection[str] = ()) -> str:
        """Returns the name of a file: "Riverside – scoring sheet 07 (English).xlsx", without a number where none is."""
        words, texts = words_for(self.language, "participant"), self.framework.words_in(self.language)
        place = self.options.territory or self.options.title or texts.title
        what = words(f"sheet-file-{layout}", count=len(whose))
        person = next((one.name for one in whose), "") if layout == "individual" else ""
        number = "" if person else _numbers(layout, whose)
        module = texts.modules.get(self.module, self.module) if self.tells_module else ""
        parts = (_cut(_clean(place), _LONGEST_PLACE), " ".join(filter(None, (what, number))), module, person)
        tail = f" ({words_for(self.language, 'participant').language_name(self.language)})"
        return file_name(" – ".join(filter(None, parts)), taken, ENDINGS[layout], tail)

    @cached_property
    def _copies(self) -> SheetCopies:
        return SheetCopies(BlankSheet(self.framework, self.module, self.language, self.options))

    def individual(self, whose: Addressee) -> bytes:
        """Returns the sheet of one person."""
        return self._copies.addressed_to(whose)

    def document(self, layout: SheetLayout, whose: Sequence[Addressee]) -> bytes:
        """Returns the ballots, or the collector, of several people."""
        if layout == "ballot":
            from c21lab.sheets.blank.ballot import ballot_document as make  # Word's library only for those who print
        else:
            from c21lab.sheets.blank.collector import collector_workbook as make
        return make(self.framework, self.module, self.language, whose, self.options)


def file_name(stem: str, taken: Collection[str], ending: str = ".xlsx", tail: str = "") -> str:
    """Makes a file name that every system takes, with its letters kept, and unlike those taken (by a number).

    ``tail`` is what stays at the end of a name that has to be cut.
    """
    end = _clean(tail)
    end = f" {end}" if end else ""
    # a point, a tilde or a dash in front means something to systems and programs, a point at the end is lost
    text = _clean(stem).lstrip(".~-$ ").rstrip(". ") or "1"
    text = _cut(text, LONGEST - len(end.encode())) + end
    if is_device(text):
        text = f"{text}_"
    used = {name.casefold() for name in taken}
    name, number = text + ending, 2
    while name.casefold() in used:
        name, number = f"{text} {number}{ending}", number + 1
    return name


def _clean(text: str) -> str:
    normal = unicodedata.normalize("NFC", text)
    return " ".join(
        "".join(" " if c in REFUSED or unicodedata.category(c).startswith("C") else c for c in normal).split()
    )


def _cut(text: str, most: int) -> str:
    """The text cut to so many bytes."""
    while len(text.encode()) > most:
        text = text[:-1].rstrip(". ")
    return text


def _numbers(layout: SheetLayout, whose: Sequence[Addressee]) -> str:
    """The numbers on the sheets in a file: the first and the last of several, none of a collector."""
    numbers = [one.number for one in whose if one.number is not None]
    if not numbers or layout == "collector":
        return ""
    if layout == "individual":
        return f"{numbers[0]:02d}"
    return "–".join(paper_id(number) for number in dict.fromkeys((numbers[0], numbers[-1])))
