"""Blocks of a report, before any Word markup: sections return blocks, ``markup.py`` writes them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from c21lab.edition import Edition
from c21lab.framework.model import Framework
from c21lab.picture import Picture
from c21lab.problem_codes import ProblemCode
from c21lab.report.feedback import ItemFeedback
from c21lab.report.quotes import Quote
from c21lab.report.word.changes import Changes
from c21lab.report.word.style_names import StyleName

Align = Literal["left", "right", "center"]
Width = Literal["text", "fit"]

# private-use characters around bold words, so that a whole Fluent sentence can carry them
STRONG_START, STRONG_END = "\ue000", "\ue001"
CODE_GAP = "\u2002"  # between a heading's text and its code


# private-use characters around the name of a table or figure that a text refers to
REFERENCE_START, REFERENCE_END = "\ue006", "\ue007"


def reference(ref: str) -> str:
    """Marks the place of a cross-reference to the table or figure that goes by a name: printed as ``Table 3``."""
    return f"{REFERENCE_START}{ref}{REFERENCE_END}"


def strong(text: str) -> str:
    """Marks text that stands out where a sentence with it is printed."""
    return f"{STRONG_START}{text}{STRONG_END}"


@dataclass(frozen=True)
class Heading:
    """A heading of level 1 to 3; with ``new_page`` it opens a page; ``air`` as in a paragraph.

    ``zone`` names the part of the report that begins here, by which it is found again when somebody has edited it; a
    ``prose`` zone is the expert's own. One that its section does not name is named when all are
    together. ``code`` is a short id that
    stands beside the text in small print: programs that drop bookmarks keep it.
    """

    text: str
    level: int = 1
    new_page: bool = False
    air: float = 0.0
    zone: str = ""
    prose: bool = False
    code: str = ""

    @property
    def printed(self) -> str:
        """Returns the text with the code, as it stands on the page."""
        return f"{self.text}{CODE_GAP}{self.code}" if self.code else self.text


@dataclass(frozen=True)
class Paragraph:
    """A paragraph in a named style; ``air`` is the space before it in points where it is not the style's.

    With ``kept`` it stays on the page of what follows. ``language`` is that of somebody's own words in it, where it is
    another than the report's.
    """

    text: str
    style: StyleName = StyleName.NORMAL
    air: float = 0.0
    kept: bool = False
    language: str = ""


@dataclass(frozen=True)
class TableCell:
    """A cell of a table; ``fill`` is a light background, which never says more than the text.

    ``language`` is that of somebody's own words in it, where it is another than the report's.
    """

    text: str
    fill: str = ""
    strong: bool = False
    language: str = ""


@dataclass(frozen=True)
class TableColumn:
    """A column of a table: ``fit`` is as wide as its longest entry, ``text`` columns share what is left."""

    head: str
    align: Align = "left"
    width: Width = "fit"
    share: float = 1.0


@dataclass(frozen=True)
class Table:
    """A table with a caption above and a repeated head; ``note`` stands below.

    ``row_cm`` makes room for writing; a ``dense`` table has small type and low rows, for all fields on one page.
    ``row_ids`` name the rows of one that people write into, by which their words find their row again; ``ref`` is the
    name by which texts refer to it.
    """

    caption: str
    columns: Sequence[TableColumn]
    rows: Sequence[Sequence[TableCell]]
    note: str = ""
    row_cm: float = 0.0
    dense: bool = False
    row_ids: Sequence[str] = ()
    ref: str = ""


@dataclass(frozen=True)
class Figure:
    """A chart with its caption above; ``ref`` is the name by which texts refer to it."""

    picture: Picture
    caption: str
    note: str = ""
    ref: str = ""


@dataclass(frozen=True)
class Logo:
    """The picture at the top of the cover; ``alt`` says whose it is."""

    image: bytes
    alt: str


@dataclass(frozen=True)
class CoverBand:
    """The upper part of the cover, from edge to edge of the page: the emblem, a photo, or the photo beside the emblem.

    ``alt`` says what the photo is.
    """

    emblem: Picture | None
    photo: bytes | None
    alt: str = ""


@dataclass(frozen=True)
class TableOfContents:
    """The place of the table of contents."""

    title: str


@dataclass(frozen=True)
class PageSetup:
    """Turns the pages of what follows, or sets it in columns, until the next such block.

    Turned pages begin on a new page; other columns go on where the text before them ends.
    """

    landscape: bool = False
    columns: int = 1


Block = Heading | Paragraph | Table | Figure | Logo | CoverBand | TableOfContents | PageSetup


@dataclass(frozen=True)
class ReportInput:
    """The input of one report.

    ``pictures`` by name (``summary``, ``domain-<id>``, ``dots``, ``heatmap``, ``stages``); any may be absent.
    ``set_aside`` counts each kind of problem. ``participants`` only holds what each of them allowed, ``quotes`` what
    the team chose. ``feedback`` is what was said of each item, ``revised`` the module as it was changed afterwards, for
    a workshop that tries a module out. ``to_hand_out`` asks for the one page for the public.
    ``template`` is the city's own Word template, ``logo`` and ``cover_image`` are PNG or JPEG.
    ``changes`` are those of a report that a person had worked in.
    """

    edition: Edition
    pictures: Mapping[str, Picture]
    set_aside: Sequence[tuple[ProblemCode, int]] = ()
    participants: tuple[str, ...] = ()
    quotes: Sequence[Quote] = ()
    feedback: Sequence[ItemFeedback] = ()
    revised: Framework | None = None
    to_hand_out: bool = False
    template: bytes | None = None
    logo: bytes | None = None
    cover_image: bytes | None = None
    changes: Changes | None = None
