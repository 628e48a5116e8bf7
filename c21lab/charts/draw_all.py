"""Draws every chart of one language from its results."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from typing import TYPE_CHECKING

from c21lab.charts.change_charts import before_and_now
from c21lab.charts.domain_charts import emblems, radar_drawing, single_domains, summary
from c21lab.charts.export import default_parameters
from c21lab.charts.facts import domains_of, tables_of
from c21lab.charts.field_charts import all_fields, gaps, groups, stages, who_took_part
from c21lab.charts.impact import impact
from c21lab.charts.plenary import plenary_radar, plenary_series
from c21lab.charts.provenance import panel_of, previous_of
from c21lab.charts.series import SessionSeries
from c21lab.edition import Edition
from c21lab.picture import Picture

if TYPE_CHECKING:  # a report is drawn without it
    from matplotlib.figure import Figure


def draw_charts(edition: Edition, beside: Sequence[SessionSeries] = ()) -> dict[str, Picture]:
    """Draws every chart that has something to show, by name, in the order of the report.

    ===================  ======================================================================================
    ``emblem``           radar of the domains with a disc of 79 mm; from three scored domains on, like the next
    ``cover``            the same in white on the accent without words, as wide as a page of A4
    ``summary``          radar of the domains beside a strip for each; the strips alone below three scored ones
    ``participation``    people by group; where there are groups, like ``heatmap``
    ``dots``             all fields on the scale, with intervals and flags
    ``domain-<id>``      a scored domain's radar, dots and stage shares in one figure
    ``radar-<id>``       its radar alone, with full titles; from three scored fields on
    ``actions-<id>``     its actions as bars; where the module rates actions
    ``heatmap``          fields by groups
    ``gaps``             the gaps between groups that the findings name; where there are any
    ``stages``           stage shares of all fields, and who did not know; where there are any
    ``plenary``          the fields that the plenary discussed, individual and agreed; from three on
    ``impact``           impact and feasibility of the measures; where any have both
    ``changes``          fields then and now; where there is an earlier session
    ===================  ======================================================================================

    ``dots``, ``heatmap``, ``stages`` and ``changes`` are split into ``dots-1``, ``dots-2`` and so on where they are too
    long for a page. ``beside`` are series for the radars of ``summary``, ``domain-<id>`` and ``radar-<id>``, to which
    come what the plenary agreed on, an earlier session, what tables agreed on in a round of their own, and a panel; two
    are drawn, by the order of their kinds.
    """
    with default_parameters():
        if not edition.results.fields:
            return {one.name: one for one in impact(edition)}
        domains = domains_of(edition)
        earlier = (*previous_of(edition), *tables_of(edition), *panel_of(edition))
        series = (*plenary_series(edition), *beside, *earlier)
        drawn = chain(
            emblems(edition, domains),
            summary(edition, domains, series),
            who_took_part(edition),
            all_fields(edition, domains),
            single_domains(edition, domains, series),
            groups(edition, domains),
            gaps(edition),
            stages(edition, domains),
            plenary_radar(edition, domains),
            impact(edition),
            before_and_now(edition, domains),
        )
        return {one.name: one for one in drawn}


def draw_radar(edition: Edition, domain: str | None = None) -> Figure:
    """Draws the radar of the domains, or of the fields of one; as dots where fewer than three have a score.

    Raises KeyError for a domain that the framework does not have.
    """
    import matplotlib as mpl

    from c21lab.charts.as_figure import as_figure

    with mpl.rc_context():
        mpl.rcdefaults()  # all of them: a Figure looks up more than the files of a chart do
        return as_figure(radar_drawing(edition, domain))
