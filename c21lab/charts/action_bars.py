"""The actions of a domain in a module that rates them: a short bar each, by field, on one page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.charts.canvas import Canvas, ChartFrame, rectangle
from c21lab.charts.drawing import Drawing, Pen, Point
from c21lab.charts.facts import ActionFacts
from c21lab.charts.legend import LegendEntry, draw_legend, legend_height, stage_legend
from c21lab.charts.markers import SeriesLook, outlined
from c21lab.charts.stage_bands import StageBands
from c21lab.charts.style import FAINT, PAD, SMALL, SMALL_STRONG, SOFT, WIDTH
from c21lab.charts.text_shaping import Face, first_line, height_of, width_of, wrap
from c21lab.office.palette import ATTENTION, RULE, bars

_PLOT, _SCORE, _BETWEEN = 78.0, 22.0, 8.0
_BAR, _AIR, _HEAD_AIR = 5.6, 3.4, 7.0
_TITLE = 8.5
_LOWEST = Face(8, bold=True, color=ATTENTION)


@dataclass(frozen=True)
class ActionGroup:
    """A field's title, its score as printed, and its actions."""

    title: str
    score: float | None
    actions: tuple[ActionFacts, ...]


@dataclass(frozen=True)
class ActionWords:
    """The heads of the columns, what an action without a score says, and what the marked bar means."""

    score: str
    people: str
    no_result: str
    lowest: str


class _Columns:
    """The columns: text, plot, score, people."""

    def __init__(self, frame: ChartFrame, words: ActionWords, ids: Sequence[str]) -> None:
        self.people = WIDTH - PAD
        self.score = self.people - max(width_of(words.people, SOFT), 18) - _BETWEEN
        right = self.score - max(_SCORE, width_of(words.score, SOFT)) - _BETWEEN + 4
        self.bands = StageBands(frame, right - _PLOT, right)
        self.text = PAD + max(width_of(id_, SOFT) for id_ in ids) + 6
        self.room = self.bands.left - self.text - _BETWEEN

    def lines(self, action: ActionFacts) -> tuple[str, ...]:
        """The whole sentence of a field's lowest action; of others the first line, for the workbook has them whole."""
        return wrap(action.text, SMALL, self.room) if action.lowest else (first_line(action.text, SMALL, self.room),)

    def height(self, action: ActionFacts) -> float:
        """Returns the height of an action's row."""
        return height_of(len(self.lines(action)), SMALL) + _AIR


def action_bars(groups: Sequence[ActionGroup], frame: ChartFrame, words: ActionWords) -> Drawing:
    """Draws the actions of a domain, field by field."""
    columns = _Columns(frame, words, [action.id for group in groups for action in group.actions])
    heights = [_head(group) + sum(map(columns.height, group.actions)) for group in groups]
    marked = any(action.lowest for group in groups for action in group.actions)
    entry = LegendEntry(words.lowest, mark=SeriesLook(ATTENTION, marker="square", radius=2.6))
    key = stage_legend(frame), [entry] if marked else []
    canvas = Canvas(frame, 14 + sum(heights) + 4 + legend_height(*key))
    top = canvas.top - 14
    columns.bands.write_numbers(canvas, top + 3)
    canvas.text((columns.score, top + 3), [words.score], SOFT, "right", "bottom", name="column")
    canvas.text((columns.people, top + 3), [words.people], SOFT, "right", "bottom", name="column")
    rules: list[tuple[Point, Point]] = []
    for group, height in zip(groups, heights, strict=True):
        rules.append(((PAD, top), (WIDTH - PAD, top)))
        _group(canvas, columns, group, top, words)
        top -= height
    canvas.lines(rules, Pen(RULE, 0.6), name="section-rule", order=0.8)
    draw_legend(canvas, canvas.bottom, *key)
    return canvas.drawing


def _group(canvas: Canvas, columns: _Columns, group: ActionGroup, top: float, words: ActionWords) -> None:
    frame, title = canvas.frame, _title(group)
    canvas.text((PAD, top - _HEAD_AIR), title, frame.bold(_TITLE), name="section")
    if group.score is not None:
        at = (columns.score, top - _HEAD_AIR)
        canvas.text(at, [frame.number(group.score)], frame.bold(_TITLE), "right", name="field-score")
    y = top - _head(group)
    for action in group.actions:
        _action(canvas, columns, action, y - columns.height(action) / 2, words)
        y -= columns.height(action)


def _action(canvas: Canvas, columns: _Columns, action: ActionFacts, y: float, words: ActionWords) -> None:
    bands, frame = columns.bands, canvas.frame
    canvas.text((PAD, y), [action.id], SOFT, along="center", name="id")
    canvas.text((columns.text, y), columns.lines(action), SMALL, along="center", name="row-label")
    if action.score is None:
        canvas.text((bands.left, y), [words.no_result], FAINT, along="center", name="no-result")
        return
    bands.draw(canvas, y + _BAR / 2 + 1, _BAR + 2)
    length = bands.across(action.score) - bands.left
    color = ATTENTION if action.lowest else bars(3)[1]
    canvas.path(rectangle(bands.left, y - _BAR / 2, length, _BAR), outlined(color), name="bar", order=1.2)
    face = _LOWEST if action.lowest else SMALL_STRONG if action.highest else SMALL  # extremes are bold, as in the dots
    canvas.text((columns.score, y), [frame.number(action.score)], face, "right", "center", name="score")
    canvas.text((columns.people, y), [str(action.people)], SOFT, "right", "center", name="people")


def _title(group: ActionGroup) -> tuple[str, ...]:
    return wrap(group.title, Face(_TITLE, bold=True), WIDTH - 110)


def _head(group: ActionGroup) -> float:
    return height_of(len(_title(group)), Face(_TITLE)) + _HEAD_AIR + 2.5
