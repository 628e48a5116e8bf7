"""The charts that list all fields: scores, groups, gaps between groups, stage shares; and who took part."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.captions import ScoredTitles, caption, frame, interval_percent, message, names
from c21lab.charts.dots import DotColumns, DotWords, dots
from c21lab.charts.drawing import Drawing
from c21lab.charts.dumbbells import Dumbbell, dumbbells
from c21lab.charts.export import picture
from c21lab.charts.facts import DomainFacts
from c21lab.charts.heat_columns import HeatColumn, HeatColumns
from c21lab.charts.heatmap import HeatWords, heatmap
from c21lab.charts.participation import participation
from c21lab.charts.provenance import panel_of
from c21lab.charts.row_layout import CLOSER_AIRS, RowLayout, labels_width
from c21lab.charts.stage_bars import StageBarColumns, StageBarWords, stage_bars
from c21lab.charts.style import PAD
from c21lab.edition import Edition
from c21lab.picture import Picture
from c21lab.scoring.finding_kinds import GroupGap

Page = Sequence[DomainFacts]


@dataclass(frozen=True)
class FieldList:
    """A chart of all fields: its name, how a page is drawn, and its caption and message.

    ``above`` is the height of what stands above the rows; ``measure`` the key of what is measured, ``where`` that of
    the table with the same numbers.
    """

    name: str
    layout: RowLayout
    above: float
    draw: Callable[[Page, RowLayout, ChartFrame], Drawing]
    say: Callable[[Page], tuple[str, str]]
    where: str
    measure: str = "chart-measure-fields"


def all_fields(edition: Edition, domains: Page) -> Iterator[Picture]:
    """Draws the dot plot of all fields, where any has a score."""
    words, percent = edition.words, interval_percent(edition)
    drawn_with = DotWords(
        words("chart-head-score"),
        words("chart-head-people"),
        words("chart-key-domain"),
        words("chart-key-field"),
        words("chart-key-interval", percent=percent),
        words("chart-key-without"),
        words("chart-key-lowest"),
        words("chart-key-agreed"),
        words("chart-key-views"),
        words("chart-key-panel"),
    )
    measured = frame(edition, "", "chart-measure-fields")
    columns = DotColumns(domains, measured, drawn_with)

    def draw(page: Page, layout: RowLayout, around: ChartFrame) -> Drawing:
        return dots(page, layout, columns, around, drawn_with)

    def say(page: Page) -> tuple[str, str]:
        rows = [(field.title, field.score) for domain in page for field in domain.fields]
        scored = ScoredTitles("field", tuple(rows))
        titled = caption(edition, words("chart-title-dots"), scored)
        for panel in panel_of(edition):
            titled = words("chart-caption-beside", caption=titled, provenance=panel.provenance)
        return titled, message(edition, scored)

    if any(domain.scored for domain in domains):
        yield from list_pictures(
            edition, domains, FieldList("dots", columns.layout(), columns.head, draw, say, "chart-table-dots")
        )


def groups(edition: Edition, domains: Page) -> Iterator[Picture]:
    """Draws the heat map of fields and groups, where there are group results."""
    shown, words = edition.results.participation, edition.words
    if not shown.groups or not any(domain.scored for domain in domains):
        return
    left = PAD + labels_width(domains, marked=False) + 8
    heads = [HeatColumn(words("chart-everybody"), shown.people)]
    heads += [HeatColumn(edition.group_label(column.id), column.people) for column in shown.groups]
    columns = HeatColumns(tuple(heads), left)
    layout = RowLayout(labels_width(domains, marked=False), marked=False)
    drawn_with = HeatWords(
        words("chart-key-score"),
        words("chart-hidden"),
        words("chart-empty"),
        words("chart-key-gap"),
        words("chart-head-people"),
    )

    def draw(page: Page, layout: RowLayout, around: ChartFrame) -> Drawing:
        return heatmap(page, layout, columns, around, drawn_with)

    def say(page: Page) -> tuple[str, str]:
        said = [_widest_gap(edition, page)]
        if any("hidden" in field.cells for domain in page for field in domain.scored):
            said.append(words("chart-alt-hidden"))
        return words("chart-title-heatmap"), " ".join(sentence for sentence in said if sentence)

    yield from list_pictures(
        edition, domains, FieldList("heatmap", layout, columns.height, draw, say, "chart-table-groups")
    )


def gaps(edition: Edition) -> Iterator[Picture]:
    """Draws the gaps between groups that the findings name, where there are any."""
    words, found = edition.words, edition.results.of_type(GroupGap)
    if not found:
        return
    title = edition.framework_words.title_of
    rows = [
        Dumbbell(title(gap.field), ((edition.group_label(gap.group), gap.score), (words("chart-others"), gap.others)))
        for gap in found
    ]
    sentences = [
        words(
            "chart-alt-gap",
            field=words.quoted(title(gap.field)),
            group=edition.group_label(gap.group),
            score=edition.score(gap.score),
            others=words("chart-others"),
            other=edition.score(gap.others),
        )
        for gap in found
    ]
    said = " ".join((words("chart-alt-gaps-groups"), *sentences, words("chart-table-groups")))
    around = frame(edition, words("chart-title-gaps"), "chart-measure-fields")
    yield picture("gaps", dumbbells(rows, around), around.title, said)


def who_took_part(edition: Edition) -> Iterator[Picture]:
    """Draws the people in each group, where there are groups."""
    words = edition.words
    columns = [(edition.group_label(g.id), g.people) for g in edition.results.participation.groups]
    if not columns:
        return
    named = (words("chart-alt-participant", group=group, people=people) for group, people in columns)
    counted = words("chart-alt-participants", names=words.join(named))
    around = frame(edition, words("chart-title-participation"), "chart-measure-participation")
    said = f"{words('chart-alt-participation')} {counted}"
    yield picture("participation", participation(columns, around), around.title, said)


def stages(edition: Edition, domains: Page) -> Iterator[Picture]:
    """Draws the stage shares of each field, where there are any."""
    words = edition.words
    if not any(field.shares for domain in domains for field in domain.fields):
        return
    drawn_with = StageBarWords(
        words("chart-head-shares"), words("chart-head-people"), words("chart-dont-know"), words("chart-too-few")
    )
    columns = StageBarColumns(domains, drawn_with)

    def draw(page: Page, layout: RowLayout, around: ChartFrame) -> Drawing:
        return stage_bars(page, layout, columns, around, drawn_with, edition.results.participation.people)

    def say(page: Page) -> tuple[str, str]:
        ends = (len(edition.framework.scale.stages) - 1, 0)
        said = (_largest(edition, page, place) for place in ends)
        return words("chart-title-stages"), " ".join(sentence for sentence in said if sentence)

    chart = FieldList("stages", columns.layout(), columns.head, draw, say, "chart-table-stages", "chart-measure-stages")
    yield from list_pictures(edition, domains, chart)


def _widest_gap(edition: Edition, page: Page) -> str:
    """Finds where the groups' shown scores lie furthest apart; empty where no field has two."""
    apart: list[tuple[str, float]] = []
    for field in (field for domain in page for field in domain.scored):
        shown = [cell for cell in field.cells if not isinstance(cell, str)]
        if len(shown) > 1:
            apart.append((field.title, round(max(shown) - min(shown), 1)))
    widest = max((gap for _, gap in apart), default=0.0)
    if not widest:
        return ""
    titles = [title for title, gap in apart if gap == widest]
    return edition.words("chart-alt-widest", names=names(edition, titles, "field"), gap=edition.score(widest))


def _largest(edition: Edition, page: Page, place: int) -> str:
    """Finds the field in which a stage has its largest share; empty where no field on the page has shares."""
    percents = [(f.title, f.shares[place]) for domain in page for f in domain.fields if f.shares]
    if not percents:
        return ""
    largest = max(percent for _, percent in percents)
    stage = edition.stage_label(edition.framework.scale.stages[place].id)
    titles = [title for title, percent in percents if percent == largest]
    facts = {"names": names(edition, titles, "field"), "percent": edition.words.percent(largest / 100)}
    return edition.words("chart-alt-largest", stage=stage, **facts)


def list_pictures(edition: Edition, domains: Page, chart: FieldList) -> Iterator[Picture]:
    """Draws a picture per page: one where all rows fit, else parts that are numbered."""
    words, name = edition.words, chart.name
    pages = chart.layout.pages(domains, chart.above)
    for number, (layout, page) in enumerate(pages, 1):
        title, kind = words(f"chart-title-{name}"), words(f"chart-alt-{name}")
        captioned, said = chart.say(domains)  # of the whole: a part has no highest of its own
        if len(pages) > 1:
            title = captioned = words("chart-part", title=title, part=number, parts=len(pages))
            kind = f"{title}. {kind}"
        around = frame(edition, title, chart.measure)
        alt = " ".join(text for text in (kind, said, words(chart.where)) if text)
        closer = [(partial(chart.draw, page, replace(layout, air=air), around), alt) for air in CLOSER_AIRS]
        named = name if len(pages) == 1 else f"{name}-{number}"
        yield picture(named, chart.draw(page, layout, around), captioned, alt, closer if len(pages) == 1 else ())
