"""Header and footer of the printed pages of a workbook, in the codes of spreadsheet programs."""

from __future__ import annotations

from c21lab.office.palette import SOFT_TEXT
from c21lab.office.text_width import FONT

_LOOK = f'&"{FONT},Regular"&8&K{SOFT_TEXT[1:]} '
_MOST = 255  # characters that Excel takes for all parts of a head together, codes included


def page_header(near: str, far: str) -> str:
    """Returns small text at both ends of a page's header; ``near`` is cut at a word where both are too long."""
    end = f"&R{_LOOK}{_shortened(far, _MOST // 2 - len(_LOOK))}" if far else ""
    start = f"&L{_LOOK}"
    return f"{start}{_shortened(near, _MOST - len(start) - len(end))}{end}"


def page_footer(text: str) -> str:
    """Returns small text at the end of a page's footer; ``&P`` and ``&N`` in it are the page and their number."""
    return f"&R{_LOOK}{text}"


def _shortened(text: str, most: int) -> str:
    """The text with & doubled, for it begins a code, and no longer than so many characters."""
    kept = text
    while len(kept.replace("&", "&&")) > most:
        # at a word, or within one that is too long by itself
        kept = (kept.rpartition(" ")[0] or kept[:-2]).removesuffix("…") + "…"
    return kept.replace("&", "&&")
