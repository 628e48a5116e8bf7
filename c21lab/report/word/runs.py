"""Text as WordprocessingML runs: cleaned, escaped, with its language, direction and bold words."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from c21lab.office.palette import SOFT_TEXT, in_word
from c21lab.office.plain_text import clean
from c21lab.office.text_languages import TextLanguages
from c21lab.office.word_xml import BOLD, run_xml
from c21lab.report.word.blocks import CODE_GAP, STRONG_END, STRONG_START
from c21lab.wording import begins_right_to_left

# small, and no bolder than text
_CODE_LOOK = (
    f'<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="{in_word(SOFT_TEXT)}"/><w:sz w:val="16"/><w:szCs w:val="16"/>'
)
_NO_NUMBER = "\ue004"
_STRONG = re.compile(f"{STRONG_START}(.*?){STRONG_END}", re.DOTALL)
_UNNUMBERED = re.compile(rf"{_NO_NUMBER}(\w+)")


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


def code_runs(code: str, text_languages: TextLanguages) -> str:
    """Returns the code beside a heading, in small print; nothing where there is none."""
    return runs(f"{CODE_GAP}{code}", text_languages, _CODE_LOOK) if code else ""


def marked(name: str, written: str) -> str:
    """Returns what is written between the two ends of a bookmark, which gets its number from ``numbered``."""
    number = f'w:id="{_NO_NUMBER}{name}"'
    return f'<w:bookmarkStart {number} w:name="{name}"/>{written}<w:bookmarkEnd {number}/>'


def numbered(written: str) -> str:
    """Returns the XML of a whole body with a number for each bookmark in it."""
    numbers: dict[str, str] = {}
    return _UNNUMBERED.sub(lambda found: numbers.setdefault(found[1], str(len(numbers) + 1)), written)


def field(instruction: str, cached: str, text_languages: TextLanguages) -> str:
    """Returns a field that shows ``cached`` until somebody asks for an update."""
    marks = [f'<w:r><w:fldChar w:fldCharType="{kind}"/></w:r>' for kind in ("begin", "separate", "end")]
    asked = f'<w:r><w:instrText xml:space="preserve"> {instruction} </w:instrText></w:r>'
    return f"{marks[0]}{asked}{marks[1]}{runs(cached, text_languages)}{marks[2]}"
