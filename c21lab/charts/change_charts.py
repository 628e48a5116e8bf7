"""The chart of before and now, and what stands beside a session's own scores in others: an earlier one, a panel."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from c21lab.charts.canvas import ChartFrame
from c21lab.charts.captions import frame
from c21lab.charts.changes import ChangeColumns, ChangeWords, changes
from c21lab.charts.drawing import Drawing
from c21lab.charts.facts import DomainFacts
from c21lab.charts.field_charts import FieldList, list_pictures
from c21lab.charts.provenance import previous_label, previous_provenance, previous_title
from c21lab.charts.row_layout import RowLayout
from c21lab.edition import Edition
from c21lab.picture import Picture
from c21lab.scoring.comparison import Comparison

_TOLD = 5  # changes in an alternative text


def before_and_now(edition: Edition, domains: Sequence[DomainFacts]) -> Iterator[Picture]:
    """Draws the fields that an earlier session scored too, where there is one and such fields."""
    comparison = edition.results.previous
    if comparison is None or not comparison.fields:
        return
    compared = [replace(d, fields=tuple(f for f in d.fields if f.change)) for d in domains]
    compared = [domain for domain in compared if domain.fields]
    drawn_with = _words(edition, comparison)
    columns = ChangeColumns(compared, frame(edition, "", "chart-measure-fields"), drawn_with)

    def draw(page: Sequence[DomainFacts], layout: RowLayout, around: ChartFrame) -> Drawing:
        return changes(page, layout, columns, around, drawn_with)

    def say(_page: Sequence[DomainFacts]) -> tuple[str, str]:
        titled = edition.words("chart-caption-beside", caption=_caption(edition, comparison), provenance=provenance)
        return titled, " ".join(_told(edition, comparison))

    provenance = previous_provenance(edition, comparison)
    chart = FieldList("changes", columns.layout(), columns.head, draw, say, "chart-table-changes")
    yield from list_pictures(edition, compared, chart)


def _words(edition: Edition, comparison: Comparison) -> ChangeWords:
    words = edition.words
    return ChangeWords(
        previous_label(edition, comparison),
        words("chart-head-now"),
        words("chart-head-change"),
        previous_title(edition, comparison),
        words("chart-key-now"),
        words("chart-key-named"),
        {change.id: edition.signed(change.change) for change in comparison.fields},
    )


def _caption(edition: Edition, comparison: Comparison) -> str:
    title = edition.words("chart-title-changes")
    if not comparison.tested:
        return edition.words("chart-caption-changes-untested", title=title)
    key = "chart-caption-changes-named" if comparison.named else "chart-caption-changes-none"
    return edition.words(key, title=title, count=len(comparison.named), tested=comparison.tested)


def _told(edition: Edition, comparison: Comparison) -> Iterator[str]:
    """The changes that may be named, as far as they are few; else how many there are."""
    for change in comparison.named[:_TOLD]:
        field = edition.words.quoted(edition.framework_words.title_of(change.id))
        then, now = edition.score(change.then), edition.score(change.now)
        yield edition.words("chart-alt-change", field=field, then=then, now=now)
    further = len(comparison.named) - _TOLD
    if further > 0:
        yield edition.words("chart-alt-further-changes", count=further)
