"""The charts that list all fields: scores, groups, stage shares."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from matplotlib.figure import Figure

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.captions import ScoredTitles, caption, field_note, frame, message, names
from c21lab.charts.dots import Dot, dots
from c21lab.charts.export import picture
from c21lab.charts.heatmap import HeatCell, HeatColumn, HeatHeaders, HeatLegend, heatmap
from c21lab.charts.row_layout import ChartSection, FieldRow, pages
from c21lab.charts.stage_bars import StageShares, stage_bars
from c21lab.edition import Edition
from c21lab.picture import Picture
from c21lab.scoring.results import FieldScore

Data = TypeVar("Data")


@dataclass(frozen=True)
class _List(Generic[Data]):
    """A chart of all fields: what a row shows of a field, how a page is drawn, its caption and its message.

    ``note`` is a row's note; ``above`` the height of what stands above the rows.
    """

    name: str
    data: Callable[[FieldScore], Data | None]
    draw: Callable[[Sequence[ChartSection[Data]], ChartFrame], Figure]
    say: Callable[[Sequence[ChartSection[Data]]], tuple[str, str]]
    note: Callable[[Edition, FieldScore], str] = field_note
    above: float = 50.0


def all_fields(edition: Edition) -> Iterator[Picture]:
    """Draws the dot plot of all fields."""

    def dot(field: FieldScore) -> Dot | None:
        return None if field.score is None else Dot(field.score, field.interval)

    def draw(page: Sequence[ChartSection[Dot]], around: ChartFrame) -> Figure:
        percent = edition.words.percent(edition.settings.method.confidence, decimals=1)
        return dots(page, around, edition.words("chart-interval", percent=percent))

    def say(page: Sequence[ChartSection[Dot]]) -> tuple[str, str]:
        rows = [(row.label, row.data.score if row.data else None) for section in page for row in section.rows]
        scored = ScoredTitles("field", tuple(rows))
        return caption(edition, edition.words("chart-title-dots"), scored), message(edition, scored)

    yield from _pictures(edition, _List("dots", dot, draw, say))


def groups(edition: Edition) -> Iterator[Picture]:
    """Draws the heat map of fields and groups, where there are group results."""
    columns, words = edition.results.participation.groups, edition.words
    everybody = HeatColumn(words("chart-everybody"), words("chart-n", people=edition.results.participation.people))
    heads = [everybody, *(HeatColumn(edition.group_label(c.id), words("chart-n", people=c.people)) for c in columns)]

    def cells(field: FieldScore) -> tuple[HeatCell, ...] | None:
        if field.score is None:
            return None
        return (field.score, *(_cell(field, column.id) for column in columns))

    def draw(page: Sequence[ChartSection[tuple[HeatCell, ...]]], around: ChartFrame) -> Figure:
        return heatmap(page, heads, around, HeatLegend(words("chart-hidden"), words("chart-empty")))

    def say(page: Sequence[ChartSection[tuple[HeatCell, ...]]]) -> tuple[str, str]:
        said = [_widest_gap(edition, page)]
        if any("hidden" in row.data for section in page for row in section.rows if row.data):
            said.append(words("chart-alt-hidden"))
        return words("chart-title-heatmap"), " ".join(sentence for sentence in said if sentence)

    if columns:
        yield from _pictures(edition, _List("heatmap", cells, draw, say, above=HeatHeaders(heads).height))


def _cell(field: FieldScore, column: str) -> HeatCell:
    score = field.groups.get(column)
    if score is not None:
        return score
    return "hidden" if column in field.hidden else "empty"


def _widest_gap(edition: Edition, page: Sequence[ChartSection[tuple[HeatCell, ...]]]) -> str:
    """Finds where the groups' shown scores lie furthest apart; empty where no field has two."""
    gaps: list[tuple[str, float]] = []
    for row in (row for section in page for row in section.rows if row.data):
        shown = [cell for cell in (row.data or ())[1:] if not isinstance(cell, str)]
        if len(shown) > 1:
            gaps.append((row.label, round(max(shown) - min(shown), 1)))
    widest = max((gap for _, gap in gaps), default=0.0)
    if not widest:
        return ""
    titles = [title for title, gap in gaps if gap == widest]
    return edition.words("chart-alt-widest", names=names(edition, titles, "field"), gap=edition.score(widest))


def stages(edition: Edition) -> Iterator[Picture]:
    """Draws the stage shares of each field, where there are any."""
    order = [stage.id for stage in edition.framework.scale.stages]

    def shares(field: FieldScore) -> StageShares | None:
        if field.stage_shares is None:
            return None
        return StageShares(tuple(field.stage_shares[stage] for stage in order), field.dont_know)

    def draw(page: Sequence[ChartSection[StageShares]], around: ChartFrame) -> Figure:
        return stage_bars(page, around, edition.words("chart-dont-know"), edition.results.participation.people)

    def say(page: Sequence[ChartSection[StageShares]]) -> tuple[str, str]:
        said = (_largest(edition, page, place) for place in (len(order) - 1, 0))
        return edition.words("chart-title-stages"), " ".join(said)

    def note(edition: Edition, field: FieldScore) -> str:
        too_few = field.status == "ok" and field.stage_shares is None
        return edition.words("chart-too-few", people=field.people) if too_few else field_note(edition, field)

    yield from _pictures(edition, _List("stages", shares, draw, say, note))


def _largest(edition: Edition, page: Sequence[ChartSection[StageShares]], place: int) -> str:
    """Finds the field in which a stage has its largest share."""
    percents = [(row.label, row.data.stages[place]) for s in page for row in s.rows if row.data]
    largest = max(percent for _, percent in percents)
    stage = edition.stage_label(edition.framework.scale.stages[place].id)
    titles = [title for title, percent in percents if percent == largest]
    facts = {"names": names(edition, titles, "field"), "percent": edition.words.percent(largest / 100)}
    return edition.words("chart-alt-largest", stage=stage, **facts)


def _sections(
    edition: Edition, data: Callable[[FieldScore], Data | None], note: Callable[[Edition, FieldScore], str]
) -> list[ChartSection[Data]]:
    """All fields under their domains."""
    sections: list[ChartSection[Data]] = []
    for domain in edition.results.domains:
        fields = edition.results.fields_of(domain.id)
        rows = (FieldRow(edition.framework_words.title_of(f.id), data(f), note(edition, f)) for f in fields)
        sections.append(ChartSection(edition.framework_words.title_of(domain.id), tuple(rows)))
    return sections


def _pictures(edition: Edition, chart: _List[Data]) -> Iterator[Picture]:
    """A picture per page that shows something."""
    words, name = edition.words, chart.name
    divided = pages(_sections(edition, chart.data, chart.note), chart.above)
    shown = [page for page in divided if any(row.data is not None for section in page for row in section.rows)]
    for number, page in enumerate(shown, 1):
        title, kind = words(f"chart-title-{name}"), words(f"chart-alt-{name}")
        captioned, said = chart.say(page)
        if len(shown) > 1:  # the finding of a part is not that of the whole
            title = captioned = words("chart-part", title=title, part=number, parts=len(shown))
        figure = chart.draw(page, frame(edition, title, f"chart-measure-{name}"))
        alt = " ".join(text for text in (kind, said, words(f"chart-table-{name}")) if text)
        yield picture(name if len(shown) == 1 else f"{name}-{number}", figure, captioned, alt)
