"""Sheets that differ only in whose they are: one is drawn, and others are its bytes with another number and name.

Drawing takes most of the time, and of 60 sheets all cells but a few are the same. A copy is made only where it has the
bytes that drawing would give; else the sheet is drawn.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from html import escape

from c21lab.office.page_header import page_header
from c21lab.office.reproducible_zip import packed, unpacked
from c21lab.sheets.blank.content import Addressee, BlankSheet
from c21lab.sheets.blank.first_tab import line_height
from c21lab.sheets.blank.individual import template_workbook
from c21lab.wording import begins_right_to_left

_STRINGS = "xl/sharedStrings.xml"
_SHEETS = "xl/worksheets/"


@dataclass(frozen=True)
class _Drawn:
    """A sheet that was drawn: its parts, its texts that tell whose it is, and its running head."""

    parts: Mapping[str, bytes]
    texts: tuple[str, ...]
    head: str


@dataclass(frozen=True)
class SheetCopies:
    """The sheets of one workshop, module and language, to be addressed to one person after another."""

    blank: BlankSheet
    _drawn: dict[object, _Drawn] = field(default_factory=dict[object, _Drawn])

    def addressed_to(self, whose: Addressee) -> bytes:
        """Returns the sheet of one person, an .xlsx: the same bytes as ``template_workbook`` gives."""
        sheet = replace(self.blank, options=self.blank.options.addressed_to(whose))
        shape, texts, head = _shape(sheet), _own_texts(sheet), _head(sheet)
        if (drawn := self._drawn.get(shape)) and (copied := _copied(drawn, texts, head)):
            return packed(copied)
        data = template_workbook(sheet.framework, sheet.module, sheet.language, sheet.options)
        if shape not in self._drawn and len({*texts}) == len(texts) and all(map(_is_plain, texts)):
            parts = unpacked(data)
            if all(_stands_once(parts, text) for text in texts):
                self._drawn[shape] = _Drawn(parts, texts, head)
        return data


def _shape(sheet: BlankSheet) -> object:
    """All in the looks of a sheet that depends on whose it is; between two of one shape only texts differ."""
    options = sheet.options
    heights = tuple(line_height(lead, text, with_points=False) for lead, text in sheet.notice)
    return bool(options.name), begins_right_to_left(options.name), options.group, options.number is None, heights


def _own_texts(sheet: BlankSheet) -> tuple[str, ...]:
    """The texts in cells that no other sheet may have."""
    options = sheet.options
    if options.number is None:
        return (options.name,) if options.name else ()
    with_number = [text for _, text in sheet.notice if str(options.number) in text]
    return tuple(filter(None, (options.name, sheet.number_in_words, str(options.number), *with_number)))


def _head(sheet: BlankSheet) -> str:
    return escape(page_header(sheet.running_head, sheet.status_note), quote=False)


def _copied(drawn: _Drawn, texts: tuple[str, ...], head: str) -> dict[str, bytes] | None:
    """The parts with these texts in the places of those drawn; None where one would not stand in a cell of its own."""
    strings = drawn.parts[_STRINGS]
    if len(texts) != len(drawn.texts) or len({*texts}) < len(texts) or not all(map(_is_plain, texts)):
        return None
    if any(_entry(text) in strings for text in {*texts} - {*drawn.texts}):
        return None
    # first to marks that no text holds: the new text of one may be the old text of another
    for number, text in enumerate(drawn.texts):
        strings = strings.replace(_entry(text), b"\0%d\0" % number)
    for number, text in enumerate(texts):
        strings = strings.replace(b"\0%d\0" % number, _entry(text))
    old, new = (f"<oddHeader>{text}</oddHeader>".encode() for text in (drawn.head, head))
    parts = {name: p.replace(old, new) if name.startswith(_SHEETS) else p for name, p in drawn.parts.items()}
    return parts | {_STRINGS: strings}


def _stands_once(parts: Mapping[str, bytes], text: str) -> bool:
    """Returns whether one cell of a workbook, and no other, holds the text."""
    before, entry, _ = parts[_STRINGS].partition(_entry(text))
    reference = b't="s"><v>%d</v>' % before.count(b"<si>")
    return bool(entry) and sum(p.count(reference) for name, p in parts.items() if name.startswith(_SHEETS)) == 1


def _entry(text: str) -> bytes:
    """A text as it stands among the strings of a workbook."""
    return f"<si><t>{escape(text, quote=False)}</t></si>".encode()


def _is_plain(text: str) -> bool:
    """Returns whether a workbook holds the text as it is: no space at an end, nothing that it writes in codes."""
    return text == text.strip() and text.isprintable() and "_x" not in text and not text.startswith("<r>")
