"""Writes board.<lang>.html: one file, opened from disk, for the projector, the keyboard and the printer."""

from __future__ import annotations

import re
from collections.abc import Iterator
from html import escape
from importlib.resources import files

from c21lab.edition import Edition
from c21lab.office.palette import INK, OUTLINE, PANEL, SOFT_TEXT, readable_accent
from c21lab.office.plain_text import clean
from c21lab.report.board.svg import Number, chart_svg
from c21lab.report.slides.content import PlenarySlide, SlideChart, SlideLine, foot_of, plenary_slides
from c21lab.wording import reads_right_to_left

# nothing is fetched, whatever a text says
_POLICY = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
)
# letters that fit on the printed page by its type size, in points, the largest first
_PRINTED = ((3_000, 9.0), (4_200, 8.0), (5_600, 7.0), (7_500, 6.0), (11_000, 4.8), (20_000, 3.4))
_SMALLEST = 2.4
_PICTURE = 230  # letters that would stand where a chart does
_BULLETED = ("who", "unknown", "next")


def board_page(edition: Edition) -> str:
    """Returns the page: all slides, one below another, which the arrow keys go through; it prints on one sheet."""
    slides, words = plenary_slides(edition), edition.words
    title = edition.settings.about.title or words("slides-who")
    direction = ' dir="rtl"' if reads_right_to_left(words.language) else ""
    sections = "\n".join(_section(slide, number, edition) for number, slide in enumerate(slides, 1))
    steps = "".join(
        f'<button type="button" data-step="{step}" aria-label="{_safe(words(key))}">{sign}</button>'
        for step, key, sign in ((-1, "board-back", "←"), (1, "board-on", "→"))
    )
    return (
        f'<!DOCTYPE html>\n<html lang="{_safe(words.language)}"{direction}>\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{_safe(title)}</title>\n<style>\n{_style(edition, slides)}</style>\n</head>\n<body>\n"
        f"<main>\n{sections}\n</main>\n<footer>{_safe(foot_of(edition))}</footer>\n"
        f'<nav hidden aria-label="{_safe(words("board-pages"))}">{steps}<output></output>'
        f'<button type="button" data-full>{_safe(words("board-full"))}</button></nav>\n'
        f"<script>\n{_resource('script.js')}</script>\n</body>\n</html>\n"
    )


def _resource(name: str) -> str:
    return files("c21lab").joinpath("report", "board", name).read_text(encoding="utf-8")


def _style(edition: Edition, slides: tuple[PlenarySlide, ...]) -> str:
    colours = {
        "INK": INK,
        "ACCENT": readable_accent(edition.settings.report.accent),
        "SOFT": SOFT_TEXT,
        "PANEL": PANEL,
        "OUTLINE": OUTLINE,
        "PRINT": f"{_print_size(slides)}pt",
    }
    return re.sub(r"\b(INK|ACCENT|SOFT|PANEL|OUTLINE|PRINT)\b", lambda found: colours[found[0]], _resource("style.css"))


def _print_size(slides: tuple[PlenarySlide, ...]) -> float:
    """The type size in which all slides fit on one sheet of paper."""
    letters = sum(
        len(slide.title) * 2 + len(slide.lead) + sum(len(line.text) + 20 for line in slide.lines) + 60
        for slide in slides
    )
    letters += sum(_PICTURE for slide in slides if slide.chart)
    return next((size for most, size in _PRINTED if letters <= most), _SMALLEST)


def _section(slide: PlenarySlide, number: int, edition: Edition) -> str:
    head = "h1" if number == 1 else "h2"
    texts = "".join(_texts(slide))
    chart = chart_svg(slide.chart, f"chart-{number}", _number(slide.chart, edition)) if slide.chart else ""
    if texts and chart:
        body = f'<div class="columns"><div>{texts}</div><div>{chart}</div></div>'
    else:
        body = texts or f'<div class="alone">{chart}</div>'
    answers = "".join(f"<p>{_safe(text)}</p>" for text in slide.answers)
    framed = f'<div class="answers">{answers}</div>' if answers else ""
    foot = _safe(foot_of(edition))
    below = f"<footer>{foot}</footer>" if foot else ""
    labelled = f'tabindex="-1" aria-labelledby="title-{number}"'
    return (
        f'<section {labelled}><{head} id="title-{number}">{_safe(slide.title)}</{head}>{body}{framed}{below}</section>'
    )


def _texts(slide: PlenarySlide) -> Iterator[str]:
    if slide.lead:
        yield f"<p>{_safe(slide.lead)}</p>"
    if slide.key in _BULLETED and slide.lines:
        yield f"<ul>{''.join(map(_item, slide.lines))}</ul>"
    else:
        yield from (f"<p{_strong(line)}>{_safe(line.text)}</p>" for line in slide.lines)


def _item(line: SlideLine) -> str:
    return f"<li{_strong(line)}>{_safe(line.text)}</li>"


def _strong(line: SlideLine) -> str:
    return ' class="strong"' if line.strong else ""


def _number(chart: SlideChart, edition: Edition) -> Number:
    """Writes the values of a chart as the language does."""
    return edition.score if chart.kind != "shares" else lambda value: edition.words.percent(value / 100)


def _safe(text: str) -> str:
    """A text as HTML shows it and never reads it."""
    return escape(clean(text))
