"""The writing at the axes of a radar: titles, scores in bold, and notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Point
from c21lab.charts.label_layout import LabelBlock
from c21lab.charts.markers import SeriesLook
from c21lab.charts.style import FAINT, FAINT_LABEL, LABEL, SOFT
from c21lab.charts.text_label import Across
from c21lab.charts.text_shaping import CAP_HEIGHT, DESCENT, LEADING, Face, width_of, wrap
from c21lab.office.palette import ATTENTION

_BETWEEN = 5.0  # between a score and what stands beside it
_SCORE, _BESIDE = 11.5, 8.5  # sizes of the session's score and of those of other series
_BELOW_LABEL = 3.6  # between the label's last baseline and the tops of the scores


@dataclass(frozen=True)
class Axis:
    """One spoke. ``value`` None is a gap; ``note`` says how many people answered, or why there is no score.

    ``lowest`` marks the score that the chart's reader is to look at.
    """

    label: str
    value: float | None
    note: str = ""
    lowest: bool = False


Run = tuple[str, Face]


@dataclass(frozen=True)
class AxisWriting:
    """The writing at an axis: its label, and below it the scores and the note."""

    axis: Axis
    beside: tuple[tuple[float | None, SeriesLook], ...]
    frame: ChartFrame
    text_size: float = LABEL.size

    def size(self, width: float) -> tuple[float, float]:
        """Returns width and height when broken into ``width``; a word that had to be cut is as wide as it is whole."""
        lines, tail = self._lines(width), self._tail(width)
        words = [*self.axis.label.split(" "), *self.axis.note.split(" ")]
        widths = [width_of(word, self._face) for word in words]
        widths += [width_of(line, self._face) for line in lines] + [_width_of_runs(runs) for runs in tail]
        return max(widths), self._baselines(len(lines)) + sum(map(_height_of_runs, tail)) + self.text_size * DESCENT

    def write(self, canvas: Canvas, centre: Point, block: LabelBlock, *, label_only: bool) -> None:
        """Writes it into its block; what stands below the label only where it is asked for."""
        x, top = centre[0] + block.x, centre[1] + block.top
        across: Across = "right" if block.side < 0 else "left" if block.side else "center"
        lines = self._lines(block.room)
        canvas.text((x, top), lines, self._face, across, name="axis-label")
        baseline = top - self._baselines(len(lines))
        for runs in [] if label_only else self._tail(block.room):
            baseline -= _height_of_runs(runs)
            start = x - _width_of_runs(runs) * (1 - block.side) / 2
            for text, run in runs:
                canvas.text((start, baseline), [text], run, along="bottom", name="axis-score")
                start += width_of(text, run) + _BETWEEN

    def _lines(self, width: float) -> tuple[str, ...]:
        return wrap(self.axis.label, self._face, width)

    @property
    def _face(self) -> Face:
        return replace(LABEL if self.axis.value is not None else FAINT_LABEL, size=self.text_size)

    def _baselines(self, lines: int) -> float:
        """From the top of the label to its last baseline."""
        return self.text_size * (CAP_HEIGHT + (lines - 1) * LEADING)

    def _tail(self, width: float) -> list[list[Run]]:
        """The scores with the note beside them where it fits, else below them."""
        scores = self._scores()
        face = SOFT if self.axis.value is not None else FAINT
        together = [*scores, (self.axis.note, face)] if self.axis.note else scores
        if _width_of_runs(together) <= width:
            return [together] if together else []
        note: list[list[Run]] = [[(line, face)] for line in wrap(self.axis.note, face, width)]
        return [scores, *note] if scores else note

    def _scores(self) -> list[Run]:
        own, number = self.axis.value, self.frame.number
        color = ATTENTION if self.axis.lowest else self.frame.accent
        scores = [(number(own), Face(_SCORE, bold=True, color=color))] if own is not None else []
        others = [(value, look) for value, look in self.beside if value is not None]
        return scores + [(number(value), Face(_BESIDE, color=look.color)) for value, look in others]


def _width_of_runs(runs: Sequence[Run]) -> float:
    return sum(width_of(text, face) + _BETWEEN for text, face in runs) - _BETWEEN


def _height_of_runs(runs: Sequence[Run]) -> float:
    return max(face.size for _, face in runs) * CAP_HEIGHT + _BELOW_LABEL
