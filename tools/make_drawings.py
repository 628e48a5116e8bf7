"""Draws what Windows and macOS show before they open install.bat and install.command, and which words to press there.

python tools/make_drawings.py docs/images

They are drawings and say so: no picture of those systems can be taken where this project is made.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path

from c21lab.office.palette import ACCENT, ATTENTION, INK, OUTLINE, PANEL, RULE, SOFT_TEXT
from c21lab.office.text_width import width_points

WIDE, HIGH = 760, 250
FACE = 'font-family="Arial, Liberation Sans, Helvetica, sans-serif"'


@dataclass(frozen=True)
class Shown:
    """The words that a system shows in a language, and what a drawing is called in it."""

    drawing: str
    protected: str
    more: str
    refuse: str
    run: str
    settings: str
    privacy: str
    security: str
    open_anyway: str


WORDS = {
    "en": Shown(
        "drawing",
        "Windows protected your PC",
        "More info",
        "Don't run",
        "Run anyway",
        "System Settings",
        "Privacy & Security",
        "Security",
        "Open Anyway",
    ),
    "fr": Shown(
        "dessin",
        "Windows a protégé votre ordinateur",
        "Informations complémentaires",
        "Ne pas exécuter",
        "Exécuter quand même",
        "Réglages Système",
        "Confidentialité et sécurité",
        "Sécurité",
        "Ouvrir quand même",
    ),
    "es": Shown(
        "dibujo",
        "Windows protegió su PC",
        "Más información",
        "No ejecutar",
        "Ejecutar de todas formas",
        "Ajustes del Sistema",
        "Privacidad y seguridad",
        "Seguridad",
        "Abrir igualmente",
    ),
}


def main() -> None:
    """Draws both systems in three languages."""
    target = Path(sys.argv[1])
    for language, shown in WORDS.items():
        (target / f"smartscreen.{language}.svg").write_text(svg(shown, smartscreen(shown)), "utf-8")
        (target / f"gatekeeper.{language}.svg").write_text(svg(shown, gatekeeper(shown)), "utf-8")


def svg(shown: Shown, parts: Iterator[str]) -> str:
    """Returns a drawing, with the word for it in its corner."""
    mark = text(WIDE - 8, HIGH - 8, shown.drawing, 13, anchor="end", style='font-style="italic"', colour=SOFT_TEXT)
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {HIGH}" width="{WIDE}" height="{HIGH}" {FACE}>'
    return "\n".join([head, box(0, 0, WIDE, HIGH, "#FFFFFF", "none"), *parts, mark, "</svg>", ""])


def smartscreen(shown: Shown) -> Iterator[str]:
    """Yields the window twice: before the link is pressed, and after."""
    for left, step in ((10, 1), (390, 2)):
        yield box(left, 10, 360, 210, PANEL, OUTLINE)
        yield text(left + 20, 48, shown.protected, 18, style='font-weight="700"', colour=ACCENT)
        yield from lines(left + 20, 70, (300, 250))
        if step == 1:
            yield text(left + 20, 124, shown.more, 16, style='text-decoration="underline"')
            yield from ring(left + 10, 104, width_of(shown.more, 16) + 20, 30, step)
        else:
            yield text(left + 20, 124, "install.bat", 15, colour=SOFT_TEXT)
            yield from button(left + 350 - width_of(shown.refuse, 15) - 28, 176, shown.refuse)
            wide = width_of(shown.run, 15) + 28
            right = left + 340 - width_of(shown.refuse, 15) - 28
            yield from button(right - wide - 8, 176, shown.run)
            yield from ring(right - wide - 14, 170, wide + 12, 42, step)


def gatekeeper(shown: Shown) -> Iterator[str]:
    """Yields the window of the settings: the entry at its side, and the button in its middle."""
    yield box(10, 10, WIDE - 20, 210, "#FFFFFF", OUTLINE)
    yield box(10, 10, 270, 210, PANEL, OUTLINE)
    yield text(26, 40, shown.settings, 16, style='font-weight="700"', colour=ACCENT)
    yield from lines(26, 60, (150, 190))
    yield text(26, 124, shown.privacy, 16)
    yield from ring(16, 104, width_of(shown.privacy, 16) + 20, 30, 1)
    yield from lines(26, 150, (120, 170, 140))
    yield text(304, 48, shown.security, 17, style='font-weight="700"', colour=ACCENT)
    yield text(304, 92, "install.command", 16)
    yield from lines(304, 108, (330, 260))
    wide = width_of(shown.open_anyway, 15) + 28
    yield from button(WIDE - 40 - wide, 158, shown.open_anyway)
    yield from ring(WIDE - 46 - wide, 152, wide + 12, 42, 2)


def width_of(words: str, size: float) -> float:
    """Returns how wide words are in Arial."""
    return width_points(words, size)


def box(left: float, top: float, wide: float, high: float, fill: str, edge: str) -> str:
    """Returns a box with rounded corners."""
    return f'<rect x="{left:g}" y="{top:g}" width="{wide:g}" height="{high:g}" rx="6" fill="{fill}" stroke="{edge}"/>'


def text(
    left: float, base: float, words: str, size: float, *, anchor: str = "start", style: str = "", colour: str = INK
) -> str:
    """Returns a line of text."""
    place = f'x="{left:g}" y="{base:g}" font-size="{size:g}" text-anchor="{anchor}"'
    return f'<text {place} fill="{colour}" {style}>{escape(words, quote=False)}</text>'


def lines(left: float, top: float, widths: tuple[float, ...]) -> Iterator[str]:
    """Yields grey bars for sentences that do not matter here."""
    for number, wide in enumerate(widths):
        yield f'<rect x="{left:g}" y="{top + number * 16:g}" width="{wide:g}" height="6" rx="3" fill="{RULE}"/>'


def button(left: float, top: float, words: str) -> Iterator[str]:
    """Yields a button with words on it."""
    wide = width_of(words, 15) + 28
    yield box(left, top, wide, 30, "#FFFFFF", OUTLINE)
    yield text(left + wide / 2, top + 20, words, 15, anchor="middle")


def ring(left: float, top: float, wide: float, high: float, step: int) -> Iterator[str]:
    """Yields a ring around what is to be pressed, with the number of the step."""
    place = f'x="{left:g}" y="{top:g}" width="{wide:g}" height="{high:g}" rx="{high / 2:g}"'
    yield f'<rect {place} fill="none" stroke="{ATTENTION}" stroke-width="3"/>'
    yield f'<circle cx="{left + wide:g}" cy="{top:g}" r="11" fill="{ATTENTION}"/>'
    yield text(left + wide, top + 5, str(step), 14, anchor="middle", style='font-weight="700"', colour="#FFFFFF")


if __name__ == "__main__":
    main()
