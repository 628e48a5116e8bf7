"""The radars of a framework without scores: how its labels will look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import matplotlib as mpl

from c21lab.charts.draw import LEAST_AXES
from c21lab.charts.export import picture
from c21lab.charts.radar import Axis, radar
from c21lab.charts.sayings import frame
from c21lab.edition import Edition
from c21lab.framework.model import Framework
from c21lab.picture import Picture
from c21lab.scoring.results import Participation, Results
from c21lab.settings import Settings
from c21lab.wording import words_for


def draw_labels(framework: Framework, language: str) -> tuple[Picture, ...]:
    """A radar without scores of the domains, and one of each domain's fields, where there are axes enough for one."""
    results = Results("", Participation(0, 0, True, ()), (), (), (), ())
    edition = Edition(Settings(), framework, results, words_for(language), framework.words_in(language))
    with mpl.rc_context():
        mpl.rcdefaults()
        return tuple(_radars(edition))


def _radars(edition: Edition) -> Iterator[Picture]:
    domains = edition.framework.domains
    yield from _radar(edition, "labels-domains", edition.texts.title, [d.id for d in domains])
    for domain in domains:
        title = edition.texts.title_of(domain.id)
        yield from _radar(edition, f"labels-{domain.id}", title, [field.id for field in domain.fields])


def _radar(edition: Edition, name: str, title: str, ids: Sequence[str]) -> Iterator[Picture]:
    if len(ids) < LEAST_AXES:
        return
    without_scores = edition.words("chart-labels")
    around = replace(frame(edition, title, "chart-measure-fields"), measure=without_scores)
    axes = [Axis(edition.texts.title_of(id_), None) for id_ in ids]
    yield picture(name, radar(axes, around), title, without_scores)
