"""The one place that knows where the cells of a sheet are, and by which hidden keys they are found again.

A workbook of c21lab has

- a hidden tab ``c21lab``: ``MetaKey`` in column A and its value in column B, and to the right of them the lists that
  dropdowns take their entries from, each under its ``ListKey`` in the first row;
- on the first tab of an individual sheet a form. A ``FormKey`` in the hidden column A marks a row, ``VALUE`` in a
  hidden row the column of what a person typed; the cell where the two meet is the answer;
- on every scoring tab a hidden row of ``ColumnKey``, right above the row of visible headings. Rows below it whose id
  column holds the id of an item of the module are answers. Every other row is decoration: titles of domains and
  fields, which show their own id in the id column.

A collector has a column per participant. The key of such a column names the paper (``column_key``), a ``FormKey`` in
the hidden column A marks each head row of the form, and the answer is again where the two meet; ``COUNTS`` marks the
row that counts answers. It has one tab for the scores and one for the comments, with the same papers on both.

A reader finds cells by these keys, else by their headings in any language of the program (``headings``), and never by
position.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from enum import IntEnum, StrEnum
from functools import cache

from c21lab.wording import program_languages, words_for

HIDDEN_TAB = "c21lab"
LAYOUT_VERSION = "1"
DONT_KNOW = "?"
NOT_APPLICABLE = "–"
PREFIX = "c21lab:"  # no participant types this, so a key is never taken for an answer, nor an answer for a key
VALUE = PREFIX + "value"
COUNTS = PREFIX + "counts"

TAB_NAME_LENGTH = 31
TAB_NAME_REFUSED = "[]:*?/\\"
RESERVED_TAB_NAMES = (HIDDEN_TAB, "history")  # Excel keeps the second one for itself


class SheetKind(StrEnum):
    """The kind of a workbook: the answers of one sheet, or of many papers."""

    INDIVIDUAL = "individual"
    COLLECTOR = "collector"


class MetaKey(StrEnum):
    """Keys of the hidden tab.

    ``hash`` is the framework's content hash, ``wording`` that of the sheet's language alone, ``layout`` LAYOUT_VERSION,
    ``kind`` a SheetKind, ``number`` the sheet's where it was made with one.
    """

    FRAMEWORK = "framework"
    VERSION = "version"
    HASH = "hash"
    WORDING = "wording"
    MODULE = "module"
    LANGUAGE = "language"
    LAYOUT = "layout"
    KIND = "kind"
    NUMBER = "number"


class ListKey(StrEnum):
    """Lists in the hidden tab, top to bottom. A group's label stands in the row of its id; yes comes before no."""

    SCORES = "scores"
    GROUP_IDS = "group_ids"
    GROUPS = "groups"
    YES_NO = "yes_no"


class FormKey(StrEnum):
    """Keys of the form's rows.

    ``paper`` is in a collector only: the id that is printed on the paper. ``number`` is in one of online answers only:
    the number on the invitation, or on the sheet, that somebody answered with.
    """

    PAPER = PREFIX + "paper"
    NAME = PREFIX + "name"
    GROUP = PREFIX + "group"
    PEOPLE = PREFIX + "people"
    PRINT_NAME = PREFIX + "print_name"
    NUMBER = PREFIX + "number"


class ColumnKey(StrEnum):
    """Keys of the columns of a scoring tab. A module that rates actions has no question column."""

    ID = PREFIX + "id"
    TITLE = PREFIX + "title"
    QUESTION = PREFIX + "question"
    SCORE = PREFIX + "score"
    COMMENT = PREFIX + "comment"


class FrontColumn(IntEnum):
    """Columns of the first tab: the form and the scale on the near side, the steps on the far side."""

    KEY = 0
    POINTS = 1
    LABEL = 2
    VALUE = 3
    GUTTER = 4
    NUMBER = 5
    TEXT = 6


FRONT_KEY_ROW = 0
FRONT_WIDTHS: Mapping[FrontColumn, float] = {
    FrontColumn.POINTS: 11,
    FrontColumn.LABEL: 30,
    FrontColumn.VALUE: 33,
    FrontColumn.GUTTER: 4,
    FrontColumn.NUMBER: 4,
    FrontColumn.TEXT: 69,
}


class ScoringRow(IntEnum):
    """Rows of a scoring tab; everything down to HEADINGS stays in sight."""

    TITLE = 0
    LEGEND = 1
    KEYS = 2
    HEADINGS = 3
    FIRST = 4


# the columns of a scoring tab in order, with widths that together fill a laptop's screen and an A4 page in landscape
SCORING_WIDTHS: Mapping[str, Mapping[ColumnKey, float]] = {
    "field": {
        ColumnKey.ID: 7,
        ColumnKey.TITLE: 25,
        ColumnKey.QUESTION: 60,
        ColumnKey.SCORE: 11,
        ColumnKey.COMMENT: 42,
    },
    "action": {ColumnKey.ID: 7, ColumnKey.TITLE: 75, ColumnKey.SCORE: 11, ColumnKey.COMMENT: 52},
}


class CollectorColumn(IntEnum):
    """Columns of a collector; the papers begin at FIRST."""

    KEY = 0
    ID = 1
    TITLE = 2
    FIRST = 3


class CollectorRow(IntEnum):
    """Rows of a collector's scores. Its comments have no form: their items begin where NAME is here.

    One of online answers has the row of their numbers at FIRST, and its items begin one row below.
    """

    TITLE = 0
    USE = 1
    KEYS = 2
    PAPER = 3
    NAME = 4
    GROUP = 5
    PEOPLE = 6
    PRINT_NAME = 7
    FIRST = 8


COLLECTOR_WIDTHS: Mapping[str, Mapping[CollectorColumn, float]] = {
    "field": {CollectorColumn.ID: 7, CollectorColumn.TITLE: 46},
    "action": {CollectorColumn.ID: 8, CollectorColumn.TITLE: 62},
}


def column_key(key: ColumnKey, paper: str) -> str:
    """Returns the key of a participant's column in a collector: ``c21lab:score:P01``."""
    return f"{key}:{paper}"


def read_column_key(value: str) -> tuple[ColumnKey, str] | None:
    """Reads the column's key and the paper it belongs to (empty in an individual sheet); None for any other text."""
    text = value.strip()
    if not text.startswith(PREFIX):  # nearly all that people type
        return None
    name, _, paper = text.removeprefix(PREFIX).partition(":")
    return next(((key, paper) for key in ColumnKey if name == key.removeprefix(PREFIX)), None)


def paper_id(number: int) -> str:
    """Returns the id of paper number 1, 2 …: P01, P02 …"""
    return f"P{number:02d}"


def heading(key: FormKey | ColumnKey, language: str, level: str = "field") -> str:
    """Returns the visible heading of a key; ``level`` is the module's, for the title of a field is no action."""
    kind = "form" if isinstance(key, FormKey) else "heading"
    of_level = f"-{level}" if key == ColumnKey.TITLE else ""
    return words_for(language, "participant")(f"sheet-{kind}-{_plain(key)}{of_level}")


@cache
def headings(key: FormKey | ColumnKey) -> frozenset[str]:
    """Returns the visible labels or headings of a key in every language of the program, in lower case."""
    texts = {heading(key, code, level) for code in program_languages("participant") for level in ("field", "action")}
    if isinstance(key, FormKey) and key != FormKey.PAPER:
        texts |= {collector_label(key, code) for code in program_languages("participant")}
    return frozenset(text.casefold() for text in texts)


def collector_label(key: FormKey, language: str) -> str:
    """Returns the label of a row of a collector's form."""
    return words_for(language, "participant")(f"sheet-collector-{_plain(key)}")


def _plain(key: FormKey | ColumnKey) -> str:
    return key.removeprefix(PREFIX).replace("_", "-")


def tab_name(title: str, taken: Collection[str]) -> str:
    """Returns a legal tab name, unlike those taken: cut at a word, with a number where two would be the same."""
    clean = " ".join("".join(" " if c in TAB_NAME_REFUSED or not c.isprintable() else c for c in title).split())
    used = {name.casefold() for name in (*taken, *RESERVED_TAB_NAMES)}
    base = _shortened(clean.strip("'") or "1", TAB_NAME_LENGTH)
    name, number = base, 2
    while name.casefold() in used:
        name = f"{_shortened(base, TAB_NAME_LENGTH - len(str(number)) - 1)} {number}"
        number += 1
    return name


def _shortened(text: str, length: int) -> str:
    """The text cut at a word so that Excel, which counts in UTF-16, finds at most ``length`` units in it."""
    while _units(text) > length:
        head, _, _ = text.rpartition(" ")
        text = head.rstrip(" ,;–-'") if head else text[:-1]
    return text


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
