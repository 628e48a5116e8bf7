"""The header of the printed pages of a workbook, in the codes of spreadsheet programs."""

from __future__ import annotations

_MOST = 255  # characters that Excel takes for all parts of a head together, codes included


def page_header(near: str, far: str, font: str, colour: str) -> str:
    """Returns small text at both ends of a page's header; ``near`` is cut at a word where both are too long.

    ``colour`` is written as ``#5B6770``.
    """
    look = f'&"{font},Regular"&8&K{colour[1:]} '
    end = f"&R{look}{_shortened(far, _MOST // 2 - len(look))}" if far else ""
    start = f"&L{look}"
    return f"{start}{_shortened(near, _MOST - len(start) - len(end))}{end}"


def _shortened(text: str, most: int) -> str:
    """The text with & doubled, for it begins a code, and no longer than so many characters."""
    kept = text
    while len(kept.replace("&", "&&")) > most:
        # at a word, or within one that is too long by itself
        kept = (kept.rpartition(" ")[0] or kept[:-2]).removesuffix("…") + "…"
    return kept.replace("&", "&&")
