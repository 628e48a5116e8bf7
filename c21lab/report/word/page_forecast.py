"""On which page each heading will stand, foreseen from widths and heights, for the table of contents.

Word only computes page numbers when somebody asks it to; until then it shows what is written here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from c21lab.office.text_width import lines_in_cm
from c21lab.report.word.blocks import (
    STRONG_END,
    STRONG_START,
    Block,
    CoverBand,
    Figure,
    Heading,
    Logo,
    PageSetup,
    Paragraph,
    Table,
    TableOfContents,
)
from c21lab.report.word.column_widths import around_cm, cell_styles, column_widths
from c21lab.report.word.markup import AFTER_TABLE, BAND_HEIGHT, HEADINGS, LOGO_HEIGHT_CM, air_above, figure_size
from c21lab.report.word.page_setup import PageLayout, SpaceLook
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.table_markup import DENSE_POINTS, rows_kept

POINTS_PER_CM = 72 / 2.54
_LINE = 1.149  # Arial's line, of its size
_BOLDER = 0.09  # how much wider bold words are
_ROW_POINTS = 4.5  # above and below the text of a row, with its rule
_DENSE_ROW_POINTS = 2 * DENSE_POINTS + 0.5


@dataclass(frozen=True)
class _Strip:
    """Something across the page: ``height`` in points without the space around it.

    ``line`` is the height of a line where the strip may be broken between lines, else 0; ``heading`` marks a heading.
    ``room`` is the height of its page in points.
    """

    height: float
    before: float = 0.0
    after: float = 0.0
    line: float = 0.0
    kept: bool = False
    new_page: bool = False
    heading: bool = False
    room: float = 0.0


def heading_pages(blocks: Sequence[Block], layout: PageLayout) -> list[int]:
    """Returns the page number of each heading in turn."""
    return [page for strip, page in _flow(_strips(blocks, layout)) if strip.heading]


def page_count(blocks: Sequence[Block], layout: PageLayout) -> int:
    """Counts the pages that the blocks take."""
    return max((page for _, page in _flow(_strips(blocks, layout))), default=1)


def with_page_breaks(blocks: Sequence[Block], layout: PageLayout) -> list[Block]:
    """Returns the blocks, in which a heading says that it opens a page where its figure has no room on the one before.

    It is kept with its figure anyway, but LibreOffice leaves some such headings behind.
    """
    flow = list(_flow(_strips(blocks, layout)))
    befores = [1, *(page for _, page in flow)]
    moved = iter([page > before for (strip, page), before in zip(flow, befores, strict=False) if strip.heading])
    broken: list[Block] = []
    for block, following in zip(blocks, [*blocks[1:], None], strict=True):
        if isinstance(block, Heading):
            opens = next(moved) and isinstance(following, Figure)
            broken.append(replace(block, new_page=True) if opens else block)
        else:
            broken.append(block)
    return broken


def _strips(blocks: Sequence[Block], layout: PageLayout) -> list[_Strip]:
    """All strips, each with its page's height; in columns each takes its share of the page's."""
    strips: list[_Strip] = []
    on, setup, previous = layout, PageSetup(), None
    turns = False
    for block in blocks:
        if isinstance(block, PageSetup):
            turns = turns or block.landscape != setup.landscape
            on, setup, previous = layout.after(block), block, None
            continue
        for strip in _block_strips(block, previous, blocks, on):
            strips.append(_in_column(replace(strip, new_page=strip.new_page or turns), on))
            turns = False
        previous = block
    return strips


def _in_column(strip: _Strip, layout: PageLayout) -> _Strip:
    share = 1 / layout.columns
    spaces = {name: getattr(strip, name) * share for name in ("height", "before", "after", "line")}
    return replace(strip, room=layout.height_cm * POINTS_PER_CM, **spaces)


def _block_strips(
    block: Block, previous: Block | None, blocks: Sequence[Block], layout: PageLayout
) -> Iterator[_Strip]:
    match block:
        case Heading():
            strip = _text(block.printed, HEADINGS[block.level], layout)
            yield replace(
                strip,
                before=air_above(block) or strip.before,
                kept=True,
                line=0.0,
                new_page=block.new_page,
                heading=True,
            )
        case Paragraph():
            strip = _text(block.text, block.style, layout)
            bare = isinstance(previous, Table) and not previous.note
            before = block.air or (AFTER_TABLE if bare else strip.before)
            yield replace(strip, before=before, kept=block.kept)
        case Table():
            yield from _table(block, layout)
        case Figure():
            yield from _figure(block, layout)
        case Logo():
            yield _Strip(LOGO_HEIGHT_CM * POINTS_PER_CM)
        case CoverBand():
            yield _Strip((layout.page_width_cm * BAND_HEIGHT - layout.top_cm) * POINTS_PER_CM)
        case TableOfContents():
            yield replace(_text(block.title, StyleName.CONTENTS_HEADING, layout), new_page=True)
            entries = [b for b in blocks if isinstance(b, Heading) and b.level == 1]
            yield from (_text(entry.text, StyleName.CONTENTS_1, layout) for entry in entries)
        case PageSetup():
            pass


def _text(text: str, style: StyleName, layout: PageLayout) -> _Strip:
    look = layout.looks[style]
    line = look.size * _LINE * look.line
    width = layout.width_cm - look.indent / POINTS_PER_CM
    lines = _lines(text, look, width)
    return _Strip(line * lines, look.before, look.after, line)


def _table(table: Table, layout: PageLayout) -> Iterator[_Strip]:
    yield replace(_text(f"00. {table.caption}", StyleName.CAPTION, layout), kept=True, line=0.0)
    whole = column_widths(table, layout.width_cm, layout.looks)
    widths = [width - around_cm(column) for width, column in zip(whole, table.columns, strict=True)]
    around = _DENSE_ROW_POINTS if table.dense else _ROW_POINTS
    cell, head = (layout.looks[style] for style in cell_styles(table))
    yield _Strip(_row([column.head for column in table.columns], widths, head) + around, kept=True)
    for row, together in zip(table.rows, rows_kept(table), strict=True):
        height = _row([cell.text for cell in row], widths, cell) + around
        yield _Strip(max(height, table.row_cm * POINTS_PER_CM), kept=together)
    if table.note:
        yield _text(table.note, StyleName.NOTE, layout)


def _lines(text: str, look: SpaceLook, width: float) -> int:
    """The lines of a text; bold words are wider by their share of the line that they stand in."""
    return sum(_wrapped(line, look, width) for line in text.split("\n"))


def _wrapped(text: str, look: SpaceLook, width: float) -> int:
    marked = sum(len(part.partition(STRONG_END)[0]) for part in text.split(STRONG_START)[1:])
    wider = 1 + _BOLDER * marked / len(text) if marked else 1.0
    return lines_in_cm(text, look.width_size(bold=look.bold) * wider, width, bold=look.bold)


def _row(texts: Sequence[str], widths: Sequence[float], look: SpaceLook) -> float:
    """The height of a row's text."""
    pairs = zip(texts, widths, strict=True)
    most = max(_lines(text, look, width) for text, width in pairs)
    return most * look.size * _LINE * look.line


def _figure(figure: Figure, layout: PageLayout) -> Iterator[_Strip]:
    yield replace(_text(f"Figure 00. {figure.caption}", StyleName.CAPTION, layout), kept=True, line=0.0)
    _, height = figure_size(figure, layout.width_cm, layout.height_cm)
    look = layout.looks[StyleName.FIGURE]
    yield _Strip(height * POINTS_PER_CM, look.before, look.after, kept=bool(figure.note))
    if figure.note:
        yield _text(figure.note, StyleName.NOTE, layout)


def _flow(strips: Sequence[_Strip]) -> Iterator[tuple[_Strip, int]]:
    """Fills page after page; what is kept together moves together as long as it fits on one page.

    Between two strips is the larger of the space after the one and before the other, as Word has it.
    """
    page, used, after = 1, 0.0, 0.0
    for place, strip in enumerate(strips):
        height = strip.room
        opens = place == 0 or not strips[place - 1].kept
        if (strip.new_page and place) or (opens and used and used + _together(strips[place:], after) > height):
            page, used, after = page + 1, 0.0, 0.0
        top = used + max(after, strip.before) if used else 0.0
        if top + strip.height <= height:
            used = top + strip.height
        elif strip.line:
            fit = max(2, int((height - top) / strip.line))
            page, used = page + 1, strip.height - fit * strip.line
        else:
            page, used = page + 1, strip.height
        after = strip.after
        yield strip, page


def _together(strips: Sequence[_Strip], after: float) -> float:
    """The height from a strip to the end of what is kept with it; of text that may break, two lines."""
    total = 0.0
    for strip in strips:
        total += max(after, strip.before)
        if not strip.kept:
            return total + (min(strip.height, 2 * strip.line) if strip.line else strip.height)
        total, after = total + strip.height, strip.after
    return total
