"""Writes the content of an .ods as plainly as its parser needs it: programs indent, group and name it as they like."""

from __future__ import annotations

from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from c21lab.workbooks.strict_xml import Attributes

OFFICE = "urn:oasis:names:tc:opendocument:xmlns:office:1.0 "
TABLE = "urn:oasis:names:tc:opendocument:xmlns:table:1.0 "
_TEXT = "urn:oasis:names:tc:opendocument:xmlns:text:1.0 "
_PREFIXES = {OFFICE: "office:", TABLE: "table:", _TEXT: "text:"}
_OF_CELLS = (
    *(OFFICE + name for name in ("value", "date-value", "time-value", "boolean-value", "string-value")),
    *(TABLE + name for name in ("formula", "number-columns-repeated")),
)
_VALUES = {
    **dict.fromkeys(("float", "percentage", "currency"), "value"),
    **{kind: f"{kind}-value" for kind in ("date", "time", "boolean")},
}


def kind_of(attributes: Attributes, text: str) -> str:
    """Returns the type of a cell's value; empty where it holds nothing.

    A cell without a type is the text that it shows, or of the type whose value it states in the same words. One that
    states no value of its type, or has a type that nobody knows, is the text that it shows.
    """
    stated = attributes.get(OFFICE + "value-type", "")
    if not stated:
        kinds = (kind for kind, value in _VALUES.items() if _states(attributes, value, text))
        return next(kinds, "string" if text else "")
    if stated == "string" or OFFICE + _VALUES.get(stated, "") in attributes:
        return stated
    return "string"


def _states(attributes: Attributes, value: str, text: str) -> bool:
    """Whether a value is stated, and nothing else is shown."""
    return OFFICE + value in attributes and text in ("", attributes[OFFICE + value])


class PlainContent:
    """Writes tables with rows, cells and paragraphs, and nothing else, under the usual prefixes."""

    def __init__(self) -> None:
        spaces = " ".join(f"xmlns:{prefix[:-1]}={quoteattr(space.strip())}" for space, prefix in _PREFIXES.items())
        self._out = [f'<?xml version="1.0" encoding="UTF-8"?><office:document-content {spaces}>']
        self._out.append("<office:body><office:spreadsheet>")

    def start_table(self, name: str) -> None:
        """Begins a table."""
        self._out.append(f"<table:table table:name={quoteattr(name)}>")

    def end_table(self) -> None:
        """Ends it."""
        self._out.append("</table:table>")

    def start_row(self, repeats: int) -> None:
        """Begins a row that stands for so many."""
        self._out.append(f'<table:table-row table:number-rows-repeated="{repeats}">')

    def end_row(self) -> None:
        """Ends it."""
        self._out.append("</table:table-row>")

    def cell(self, attributes: Attributes, kind: str, paragraphs: Iterable[str]) -> None:
        """Writes a cell with a value of this type and what it shows."""
        kept = {name: value for name, value in attributes.items() if name in _OF_CELLS}
        kept |= {OFFICE + "value-type": kind} if kind else {}
        written = "".join(f" {_short(name)}={quoteattr(value)}" for name, value in kept.items())
        shown = "".join(f"<text:p>{escape(text)}</text:p>" for text in paragraphs)
        self._out.append(f"<table:table-cell{written}>{shown}</table:table-cell>")

    def written(self) -> bytes:
        """Returns the whole part."""
        return "".join([*self._out, "</office:spreadsheet></office:body></office:document-content>"]).encode()


def _short(name: str) -> str:
    space, _, short = name.rpartition(" ")
    return _PREFIXES[space + " "] + short
