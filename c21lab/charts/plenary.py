"""What the plenary agreed on, in charts: a second series of radars, marks of the dot plot, a radar of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from c21lab.charts.captions import frame, scale_ends
from c21lab.charts.export import picture
from c21lab.charts.facts import DomainFacts, FieldFacts
from c21lab.charts.radar import LEAST_AXES, RadarContent, radar
from c21lab.charts.radar_labels import Axis
from c21lab.charts.series import SeriesKind, SessionSeries
from c21lab.edition import Edition
from c21lab.lab.plenary.model import PlenaryStatus
from c21lab.picture import Picture


def plenary_series(edition: Edition) -> tuple[SessionSeries, ...]:
    """Returns what the plenary agreed on, by field, as a series for radars; none where it agreed on nothing.

    A field on which it did not agree is a gap, and no domain has a value: agreed scores never enter a mean.
    """
    scores = {
        one.id: float(one.agreed)
        for one in (edition.plenary.discussed if edition.plenary else ())
        if one.status == PlenaryStatus.AGREED and one.agreed is not None
    }
    return (SessionSeries(SeriesKind.PLENARY, edition.words("chart-series-plenary"), scores),) if scores else ()


def plenary_radar(edition: Edition, domains: Sequence[DomainFacts]) -> Iterator[Picture]:
    """Draws the fields that the plenary discussed, individual scores and agreed ones, from three fields on."""
    series, words = plenary_series(edition), edition.words
    if edition.plenary is None or not series:
        return
    discussed = {one.id for one in edition.plenary.discussed}
    fields = [field for domain in domains for field in domain.fields if field.id in discussed]
    if len(fields) < LEAST_AXES:
        return
    beside = (series[0].along([field.id for field in fields]),)
    content = RadarContent(tuple(_axis(field, edition) for field in fields), words("chart-key-own"), beside)
    around = frame(edition, words("chart-title-plenary"), "chart-measure-fields")
    # no highest and lowest: they would be those of the sheets, and read as those of the plenary
    said = f"{words('chart-alt-plenary', axes=len(fields), **scale_ends(edition))} {words('chart-table-plenary')}"
    yield picture("plenary", radar(content, around), around.title, said)


def _axis(field: FieldFacts, edition: Edition) -> Axis:
    return Axis(field.title, field.score, field.note or edition.words("chart-people-beside", people=field.people))
