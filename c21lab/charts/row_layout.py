"""Charts that are lists: fields under their domains, a label at the left and a plot at its right, page by page."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace

from c21lab.charts.canvas import Canvas, ChartFrame
from c21lab.charts.drawing import Pen, Point
from c21lab.charts.facts import DomainFacts, FieldFacts
from c21lab.charts.style import FAINT, PAD, SMALL, SMALL_STRONG
from c21lab.charts.text_shaping import Face, height_of, width_of, wrap
from c21lab.office.palette import ATTENTION, RULE

WIDEST_LABELS = 212.0  # of the labels' column
TALLEST = 560.0  # of rows and what stands above them: with note and key it still fits a page of the report
INDENT = 6.0  # of the fields below their domain
_AIR, _LEAST_AIR = 2.5, 2.0  # between two rows
CLOSER_AIRS = (1.5, 1.0, 0.6)  # the same where a page has to hold much
_ABOVE_HEAD, _BELOW_HEAD = 4.0, 2.0
_HEAD_SIZE = 8.5


def _one_line(_field: FieldFacts) -> int:
    return 1


@dataclass(frozen=True)
class RowLayout:
    """Rows whose labels are ``labels`` points wide; ``beside`` counts the lines that something beside one takes.

    With ``marked`` the highest and lowest of all are bold, the lowest in the colour that asks for attention.
    """

    labels: float
    beside: Callable[[FieldFacts], int] = _one_line
    marked: bool = True
    air: float = _AIR

    def face(self, field: FieldFacts) -> Face:
        """Returns the typeface of a field's label."""
        if field.score is None:
            return FAINT
        return SMALL_STRONG if self.marked and field.extreme else SMALL

    def lines(self, field: FieldFacts) -> tuple[str, ...]:
        """Returns a field's label as it is broken."""
        return wrap(field.title, self.face(field), self.labels - INDENT)

    def row_height(self, field: FieldFacts) -> float:
        """Returns a row's height with its air."""
        return height_of(max(len(self.lines(field)), self.beside(field)), SMALL) + self.air

    def head_height(self, domain: DomainFacts) -> float:
        """Returns the height of a domain's title with its air; 0 without a title."""
        lines = len(self._title(domain))
        return height_of(lines, Face(_HEAD_SIZE)) + self._above_head + _BELOW_HEAD if lines else 0.0

    @property
    def _above_head(self) -> float:
        return _ABOVE_HEAD * max(0.8, min(1.0, self.air / _AIR))

    def height(self, domains: Sequence[DomainFacts]) -> float:
        """Returns the height of all titles and rows."""
        return sum(self.head_height(d) + sum(map(self.row_height, d.fields)) for d in domains)

    def pages(self, domains: Sequence[DomainFacts], above: float) -> list[tuple[RowLayout, list[DomainFacts]]]:
        """Splits the domains into as few pages as needed, below something of the height ``above``.

        Rows move a little closer where one page is then enough; a domain is only broken where it is longer than a page.
        """
        room, closer = TALLEST - above, replace(self, air=_LEAST_AIR)
        if self.height(domains) > room >= closer.height(domains):
            return [(closer, list(domains))]
        found: list[list[DomainFacts]] = [[]]
        for part in (part for domain in domains for part in self._parts(domain, room)):
            if found[-1] and self.height([*found[-1], part]) > room:
                found.append([])
            found[-1].append(part)
        return [(self, page) for page in found]

    def draw(
        self,
        canvas: Canvas,
        top: float,
        domains: Sequence[DomainFacts],
        plot_field: Callable[[FieldFacts, float, float], None],
        plot_domain: Callable[[DomainFacts, float], None] | None = None,
    ) -> None:
        """Writes titles and labels downward from ``top``.

        ``plot_field`` draws a row about its middle and within its height, ``plot_domain`` a title's row.
        """
        y = top
        rules: list[tuple[Point, Point]] = []
        for number, domain in enumerate(domains):
            if title := self._title(domain):
                head = self.head_height(domain)
                canvas.text((PAD, y - self._above_head), title, self._bold(canvas), name="section")
                if plot_domain:
                    plot_domain(domain, y - self._above_head - height_of(len(title), Face(_HEAD_SIZE)) * 0.375)
                if number:
                    rules.append(((PAD, y), (canvas.width - PAD, y)))
                y -= head
            for field in domain.fields:
                height = self.row_height(field)
                canvas.text(
                    (PAD + INDENT, y - height / 2),
                    self.lines(field),
                    self.face(field),
                    along="center",
                    name="row-label",
                )
                plot_field(field, y - height / 2, height)
                y -= height
        canvas.lines(rules, Pen(RULE, 0.6), name="section-rule", order=0.8)

    def _bold(self, canvas: Canvas) -> Face:
        return canvas.frame.bold(_HEAD_SIZE)

    def _title(self, domain: DomainFacts) -> tuple[str, ...]:
        return wrap(domain.title, Face(_HEAD_SIZE, bold=True), self.labels)

    def _parts(self, domain: DomainFacts, room: float) -> Iterator[DomainFacts]:
        fields: list[FieldFacts] = []
        for field in domain.fields:
            if fields and self.height([replace(domain, fields=(*fields, field))]) > room:
                yield replace(domain, fields=tuple(fields))
                fields = []
            fields.append(field)
        yield replace(domain, fields=tuple(fields))


def labels_width(domains: Sequence[DomainFacts], *, marked: bool = True) -> float:
    """Returns the width that the labels' column needs: that of its longest label, and not too much."""
    layout = RowLayout(WIDEST_LABELS, marked=marked)
    fields = [width_of(f.title, layout.face(f)) + INDENT for domain in domains for f in domain.fields]
    return min(max(fields, default=0.0) + 1, WIDEST_LABELS)


def score_face(frame: ChartFrame, field: FieldFacts, size: float) -> Face:
    """Returns the typeface of a printed score: bold for the highest and lowest of all, the lowest in its own colour."""
    if field.extreme == "lowest":
        return Face(size, bold=True, color=ATTENTION)
    return frame.bold(size) if field.extreme else Face(size)
