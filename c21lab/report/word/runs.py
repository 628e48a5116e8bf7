"""Text as WordprocessingML runs: cleaned, escaped, with its language, direction and bold words."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from c21lab.office.plain_text import clean
from c21lab.office.text_languages import TextLanguages
from c21lab.office.word_xml import BOLD, run_xml
from c21lab.report.word.blocks import STRONG_END, STRONG_START
from c21lab.wording import begins_right_to_left

_STRONG = re.compile(f"{STRONG_START}(.*?){STRONG_END}", re.DOTALL)


def attribute(text: str) -> str:
    """Returns cleaned text as the value of an XML attribute in double quotes."""
    return escape(_unmarked(clean(text)), {'"': "&quot;", "\n": " ", "\t": " "})


def right_to_left(text: str, text_languages: TextLanguages) -> bool:
    """Returns whether a paragraph with this text is set from right to left."""
    return text_languages.right_to_left(_unmarked(text))


def runs(
    text: str,
    text_languages: TextLanguages,
    properties: str = "",
    strong: str = BOLD,
    *,
    right_to_left: bool = False,
) -> str:
    """Returns the runs of a text; words between the marks of ``blocks.strong`` get the properties ``strong``.

    ``right_to_left`` is the direction of their paragraph.
    """
    parts = _STRONG.split(clean(text))
    return "".join(
        run_xml(
            _unmarked(piece),
            strong + properties if i % 2 else properties,
            language,
            right_to_left=begins_right_to_left(piece),
        )
        for i, part in enumerate(parts)
        for piece, language in text_languages.pieces(part, right_to_left=right_to_left)
        if piece
    )


def _unmarked(text: str) -> str:
    return text.replace(STRONG_START, "").replace(STRONG_END, "")


def field(instruction: str, cached: str, text_languages: TextLanguages) -> str:
    """Returns a field that shows ``cached`` until somebody asks for an update."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    asked = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{marks[0]}{asked}{marks[1]}{runs(cached, text_languages)}{marks[2]}"
