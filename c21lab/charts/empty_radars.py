"""The radars of a framework without scores: how its labels will look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

import matplotlib as mpl

from c21lab.charts.captions import frame
from c21lab.charts.draw_all import BESIDE_MUCH_TEXT, LEAST_AXES
from c21lab.charts.export import picture
from c21lab.charts.label_layout import LARGEST
from c21lab.charts.radar import Axis, radar
from c21lab.edition import Edition
from c21lab.framework.model import Framework
from c21lab.picture import Picture
from c21lab.scoring.results import Participation, Results
from c21lab.settings import Settings
from c21lab.wording import words_for

_DOMAINS = "labels-domains"
_PEOPLE = 88  # a room of two digits


def draw_labels(framework: Framework, language: str) -> tuple[Picture, ...]:
    """Draws a radar without scores of the domains, and one of each domain's fields, where there are axes enough."""
    results = Results("", Participation(0, 0, True, ()), (), (), (), (), {})
    edition = Edition(Settings(), framework, results, words_for(language), framework.words_in(language))
    with mpl.rc_context():
        mpl.rcdefaults()
        return tuple(_radars(edition))


def _radars(edition: Edition) -> Iterator[Picture]:
    domains = edition.framework.domains
    yield from _radar(edition, _DOMAINS, edition.framework_words.title, _axes(edition, [d.id for d in domains], ""))
    people = edition.words("chart-n", people=_PEOPLE)
    for domain in domains:
        axes = _axes(edition, [field.id for field in domain.fields], people)
        yield from _radar(edition, f"labels-{domain.id}", edition.framework_words.title_of(domain.id), axes)


def _axes(edition: Edition, ids: Sequence[str], note: str) -> list[Axis]:
    """Axes with the widest score and what will stand beside it, so that labels keep as much room as they will have."""
    return [Axis(edition.framework_words.title_of(id_), float(edition.framework.scale.high), note) for id_ in ids]


def _radar(edition: Edition, name: str, title: str, axes: Sequence[Axis]) -> Iterator[Picture]:
    if len(axes) < LEAST_AXES:
        return
    without_scores = edition.words("chart-labels")
    around = replace(frame(edition, title, "chart-measure-fields"), measure=without_scores)
    largest = BESIDE_MUCH_TEXT if name == _DOMAINS else LARGEST
    yield picture(name, radar(axes, around, largest=largest, labels_only=True), title, without_scores)
