"""Native Excel radar charts of a table's scores, which can be copied into slides and edited there."""

from __future__ import annotations

from dataclasses import dataclass

from xlsxwriter.chart_radar import ChartRadar

from c21lab.edition import Edition
from c21lab.office.palette import ACCENT, INK, OUTLINE, RULE, SOFT_TEXT, WHITE
from c21lab.report.word.sections.common import scale_facts
from c21lab.report.workbook.styles import FONT
from c21lab.report.workbook.tab_writer import PIXELS_PER_CM, TabWriter
from c21lab.report.workbook.table import ResultTable

_FEWEST_AXES = 3
_ROW_CM = 15 / 72 * 2.54  # of rows without a height of their own
_ROWS, _WIDE_CM = 21, 17.0  # of a radar, with air around it
_GAP_CM = 0.5
TWO_RADARS_CM = 2 * _WIDE_CM
_MOSTRULES = 6


@dataclass(frozen=True)
class PlacedTable:
    """A table where it was written: its tab and the row of its head."""

    sheet: TabWriter
    table: ResultTable
    head: int


@dataclass(frozen=True)
class Radar:
    """A radar of consecutive rows of a table, from 0, by the columns of its labels and its scores."""

    title: str
    rows: range
    labels: int
    scores: int


@dataclass(frozen=True)
class Box:
    """The place of a chart: the row of its top, and centimetres from the left."""

    row: int
    left: float = 0.0
    width: float = _WIDE_CM - _GAP_CM
    height: float = _ROWS * _ROW_CM - _GAP_CM


class _RadarWithGaps(ChartRadar):
    """A radar that says that an empty cell is a gap.

    XlsxWriter leaves the element out, and without it the standard has a missing score drawn as 0.
    """

    def _write_disp_blanks_as(self) -> None:
        self._xml_empty_tag("c:dispBlanksAs", [("val", "gap")])


def can_be_drawn(table: ResultTable, radar: Radar) -> bool:
    """Returns whether there are axes enough for a radar, and a score on any of them."""
    return len(radar.rows) >= _FEWEST_AXES and any(table.rows[row][radar.scores] is not None for row in radar.rows)


def add_radar(tab: TabWriter, source: PlacedTable, radar: Radar, edition: Edition, box: Box) -> None:
    """Puts a radar of a table on a tab; an axis without a score has no point, no line to it, and never a 0."""
    chart = _RadarWithGaps({"subtype": "with_markers"})
    chart.embedded = True
    tab.book.workbook.charts.append(chart)
    name, rows = source.sheet.name, source.table.rows
    first, last = source.head + 1 + radar.rows[0], source.head + 1 + radar.rows[-1]
    chart.add_series(
        {
            "name": _series_name(edition),
            "categories": [name, first, radar.labels, last, radar.labels],
            "values": [name, first, radar.scores, last, radar.scores],
            # else the copy of the values inside the chart has 0 for an empty cell
            "values_data": [rows[row][radar.scores] for row in radar.rows],
            "line": {"color": ACCENT, "width": 2.25},
            "marker": {"type": "circle", "size": 7, "fill": {"color": ACCENT}, "border": {"color": WHITE}},
            "data_labels": {"value": True, "num_format": "0.0", "font": _font(9, ACCENT, bold=True)},
        }
    )
    _dress(chart, radar.title, edition)
    chart.set_size({"width": round(box.width * PIXELS_PER_CM), "height": round(box.height * PIXELS_PER_CM)})
    options = {
        "description": edition.words("results-radar-alt", title=radar.title, tab=name),
        "object_position": 2,
        "x_offset": round(box.left * PIXELS_PER_CM),
    }
    tab.tab.insert_chart(box.row, 0, chart, options)


def domain_radar(table: ResultTable, edition: Edition) -> Radar:
    """Returns the radar of a table with one row per domain."""
    words = edition.words
    labels, scores = table.column(words("report-col-domain")), table.column(words("report-col-score"))
    return Radar(words("results-radar-domains"), range(len(table.rows)), labels, scores)


def add_radars(domains: PlacedTable, fields: PlacedTable, edition: Edition) -> None:
    """Adds, below the table of the domains, their radar, then one for the fields of each, four to a printed page."""
    tab, top = domains.sheet, domains.sheet.row + 1
    overview = domain_radar(domains.table, edition)
    if can_be_drawn(domains.table, overview):
        add_radar(tab, domains, overview, edition, Box(top, width=TWO_RADARS_CM - _GAP_CM))
        top += _ROWS
    drawn = [radar for radar in _field_radars(fields.table, edition) if can_be_drawn(fields.table, radar)]
    for number, radar in enumerate(drawn):
        box = Box(top + number // 2 * _ROWS, left=number % 2 * _WIDE_CM)
        add_radar(tab, fields, radar, edition, box)
    tab.tab.set_h_pagebreaks([top + row for row in range(0, (len(drawn) + 1) // 2 * _ROWS, 2 * _ROWS)])


def _field_radars(table: ResultTable, edition: Edition) -> list[Radar]:
    """A radar for each domain, of a table with one row per field in the framework's order."""
    words, results = edition.words, edition.results
    labels, scores = table.column(words("report-col-field")), table.column(words("report-col-score"))
    radars: list[Radar] = []
    first = 0
    for domain in results.domains:
        last = first + len(results.fields_of(domain.id))
        radars.append(Radar(edition.framework_words.title_of(domain.id), range(first, last), labels, scores))
        first = last
    return radars


def _dress(chart: ChartRadar, title: str, edition: Edition) -> None:
    """Title, scale and colours, the same for every radar, so that two of them can be compared."""
    scale = edition.framework.scale
    chart.set_title({"name": title, "name_font": _font(12, ACCENT, bold=True)})
    chart.set_legend({"position": "bottom", "font": _font(8, SOFT_TEXT)})
    chart.set_x_axis({"num_font": _font(9, INK), "major_gridlines": {"visible": True, "line": {"color": RULE}}})
    chart.set_y_axis(
        {
            "min": scale.low,
            "max": scale.high,
            "major_unit": 2 if scale.range > _MOSTRULES and scale.range % 2 == 0 else 1,
            "major_tick_mark": "none",
            "num_format": "0",
            "num_font": _font(7, SOFT_TEXT),
            "line": {"color": OUTLINE},
            "major_gridlines": {"visible": True, "line": {"color": RULE, "width": 0.75}},
        }
    )
    chart.set_chartarea({"border": {"none": True}})
    chart.set_plotarea({"layout": {"x": 0.3, "y": 0.2, "width": 0.4, "height": 0.6}})
    chart.show_hidden_data()  # else a filter on the table would take axes away


def _series_name(edition: Edition) -> str:
    """Names the line; the name carries the status of provisional wording into slides that the chart is copied to."""
    name = edition.words("results-radar-series", **scale_facts(edition))
    return f"{name} · {edition.status_note}" if edition.status_note else name


def _font(size: float, color: str, *, bold: bool = False) -> dict[str, object]:
    return {"name": FONT, "size": size, "color": color, "bold": bold}
