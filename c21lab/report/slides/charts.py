"""Native charts on slides, which people can edit: radar, bars of scores, bars of shares."""

from __future__ import annotations

from typing import Any, cast

from pptx.chart.chart import Chart
from pptx.chart.data import CategoryChartData, ChartData
from pptx.dml.color import ColorFormat
from pptx.enum.chart import XL_CHART_TYPE, XL_LABEL_POSITION, XL_MARKER_STYLE
from pptx.enum.dml import MSO_THEME_COLOR
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.slide import Slide
from pptx.util import Length, Pt

from c21lab.report.slides.content import SlideChart

_KINDS = {
    "radar": XL_CHART_TYPE.RADAR_MARKERS,
    "scores": XL_CHART_TYPE.BAR_CLUSTERED,
    "shares": XL_CHART_TYPE.BAR_CLUSTERED,
}
_RULES = 8  # steps of a scale beyond which only every second is written
_TEXT, _LABEL, _NUMBER = Pt(16), Pt(18), Pt(12)

_PLACES = {"layoutTarget": "inner", "xMode": "edge", "yMode": "edge", "x": "0.25", "y": "0.12", "w": "0.5", "h": "0.76"}
_PARTS = "".join(f'<c:{name} val="{value}"/>' for name, value in _PLACES.items())
_LAYOUT = f"<c:layout {nsdecls('c')}><c:manualLayout>{_PARTS}</c:manualLayout></c:layout>"

Box = tuple[Length, Length, Length, Length]
"""Left, top, width and height of a shape on a slide."""


def add_chart(slide: Slide, content: SlideChart, box: Box) -> None:
    """Adds a chart with its alternative text; a missing value is a gap, never a 0."""
    data = CategoryChartData(number_format=_number_format(content))
    upward = content.kind != "radar"  # bars count from the bottom: the first has to come last
    rows = list(zip(content.labels, content.values, strict=True))[:: -1 if upward else 1]
    data.categories = [label for label, _ in rows]
    data.add_series(content.series, [value for _, value in rows])
    frame: Any = slide.shapes.add_chart(_KINDS[content.kind], *box, cast("ChartData", data))  # the types say a Chart
    frame.name = content.series
    frame._element.nvGraphicFramePr.cNvPr.set("descr", content.alt)
    _dress(frame.chart, content)
    _mend(frame.chart._chartSpace, content)


def _number_format(content: SlideChart) -> str:
    return f'0"{content.percent}"' if content.percent else "0.0"


def _mend(space: Any, content: SlideChart) -> None:
    """Gives a chart's XML what the schema asks for and the library does not write; a radar its share of the room."""
    for element in (*space.iter(qn("c:axId")), *space.iter(qn("c:crossAx"))):
        element.set("val", element.get("val").lstrip("-"))
    if content.kind != "radar":
        return
    for smooth in list(space.iter(qn("c:smooth"))):
        smooth.getparent().remove(smooth)
    area = next(space.iter(qn("c:plotArea")))
    for layout in area.findall(qn("c:layout")):
        area.remove(layout)
    area.insert(0, parse_xml(_LAYOUT))


def _dress(chart: Chart, content: SlideChart) -> None:
    chart.has_legend = chart.has_title = False
    chart.font.size = _TEXT
    chart.font.color.theme_color = MSO_THEME_COLOR.TEXT_1
    plot: Any = next(iter(chart.plots))  # the library's types know no plot by its kind
    (series,) = plot.series
    if content.kind == "radar":
        series.format.line.width = Pt(3)
        _accent(series.format.line.color)
        series.marker.style, series.marker.size = XL_MARKER_STYLE.CIRCLE, 10
        series.marker.format.fill.solid()
        _accent(series.marker.format.fill.fore_color)
    else:
        plot.gap_width = 45
        series.format.fill.solid()
        _accent(series.format.fill.fore_color)
    plot.has_data_labels = True
    labels = plot.data_labels
    labels.number_format, labels.number_format_is_linked = _number_format(content), False
    labels.show_value = True
    labels.font.size, labels.font.bold = _LABEL, True
    if content.kind != "radar":
        labels.position = XL_LABEL_POSITION.OUTSIDE_END
    _axes(chart, content)


def _accent(color: ColorFormat) -> None:
    color.theme_color = MSO_THEME_COLOR.ACCENT_1


def _axes(chart: Chart, content: SlideChart) -> None:
    values, categories = chart.value_axis, chart.category_axis
    values.minimum_scale, values.maximum_scale = content.low, content.high
    values.has_major_gridlines = content.kind == "radar"
    values.tick_labels.font.size = _NUMBER
    values.tick_labels.number_format, values.tick_labels.number_format_is_linked = "0", False
    steps = content.high - content.low
    values.major_unit = 2 if steps >= _RULES and steps % 2 == 0 else 1
    if content.kind == "radar":
        values.major_gridlines.format.line.color.theme_color = MSO_THEME_COLOR.ACCENT_3
    else:
        values.visible = False
        categories.format.line.color.theme_color = MSO_THEME_COLOR.ACCENT_2
    categories.tick_labels.font.size = _TEXT
