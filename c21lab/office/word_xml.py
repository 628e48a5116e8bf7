"""Runs and tables of a Word document as XML: through python-docx a long table takes minutes, as text milliseconds.

Lengths are in twips, twentieths of a point. Properties stand in the order that the schema asks for.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from xml.sax.saxutils import escape

BOLD, ITALIC = "<w:b/><w:bCs/>", "<w:i/><w:iCs/>"
TWIPS_PER_CM = 566.929
_BREAKS = re.compile("([\n\t])")
_BREAK_MARKS = {"\n": "<w:br/>", "\t": "<w:tab/>"}


def run_xml(text: str, properties: str = "", language: str = "", *, right_to_left: bool = False) -> str:
    """Returns a run of clean text, its line ends and tabs as Word has them; no ``language`` is the document's."""
    direction = "<w:rtl/>" if right_to_left else ""
    # of a run from right to left Word asks for another attribute
    other = f' w:bidi="{language}"' if right_to_left else ""
    marked = f'<w:lang w:val="{language}"{other}/>' if language else ""
    content = "".join(_BREAK_MARKS.get(piece) or _text(piece) for piece in _BREAKS.split(text) if piece)
    return f"<w:r><w:rPr>{properties}{direction}{marked}</w:rPr>{content}</w:r>"


def _text(piece: str) -> str:
    return f'<w:t xml:space="preserve">{escape(piece)}</w:t>'


def cell_xml(
    width: int, paragraphs: str, *, middle: bool = False, span: int = 1, borders: str = "", fill: str = ""
) -> str:
    """Returns a cell; ``borders`` are elements within ``w:tcBorders``, ``fill`` is a colour as six digits."""
    properties = (
        f'<w:tcW w:w="{width}" w:type="dxa"/>'
        + (f'<w:gridSpan w:val="{span}"/>' if span > 1 else "")
        + (f"<w:tcBorders>{borders}</w:tcBorders>" if borders else "")
        + (f'<w:shd w:val="clear" w:color="auto" w:fill="{fill}"/>' if fill else "")
        + ('<w:vAlign w:val="center"/>' if middle else "")
    )
    return f"<w:tc><w:tcPr>{properties}</w:tcPr>{paragraphs}</w:tc>"


def row_xml(cells: Iterable[str], *, least: int = 0, heading: bool = False) -> str:
    """Returns a row that no page's end breaks, ``least`` high or more; ``heading`` rows are repeated on each page."""
    height = f'<w:trHeight w:val="{least}" w:hRule="atLeast"/>' if least else ""
    repeated = "<w:tblHeader/>" if heading else ""
    return f"<w:tr><w:trPr><w:cantSplit/>{height}{repeated}</w:trPr>{''.join(cells)}</w:tr>"


def table_xml(widths: Sequence[int], rows: Iterable[str], *, before: str = "", after: str = "", names: str = "") -> str:
    """Returns a table with columns of fixed widths.

    ``before`` and ``after`` are properties on either side of the width and the layout, ``names`` declares namespaces.
    """
    grid = "".join(f'<w:gridCol w:w="{width}"/>' for width in widths)
    return (
        f'<w:tbl{names and " "}{names}><w:tblPr>{before}<w:tblW w:w="{sum(widths)}" w:type="dxa"/>'
        f'<w:tblLayout w:type="fixed"/>{after}</w:tblPr><w:tblGrid>{grid}</w:tblGrid>{"".join(rows)}</w:tbl>'
    )
