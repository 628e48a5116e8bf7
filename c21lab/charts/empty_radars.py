"""The radars of a framework without scores: how its labels will look."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from c21lab.charts.captions import frame
from c21lab.charts.emblem import EMBLEM_RADIUS
from c21lab.charts.export import default_parameters, picture
from c21lab.charts.label_layout import LARGEST
from c21lab.charts.radar import RadarContent, radar
from c21lab.charts.radar_labels import Axis
from c21lab.edition import Edition
from c21lab.framework.model import Framework
from c21lab.picture import Picture
from c21lab.scoring.results import Participation, Results
from c21lab.settings import Settings
from c21lab.wording import words_for

_PEOPLE = 88  # a room of two digits


def draw_labels(framework: Framework, language: str) -> tuple[Picture, ...]:
    """Draws a radar without scores of the domains, and one of each domain's fields, where there are axes enough."""
    results = Results("", Participation(0, 0, 0, ()), (), (), (), (), {})
    edition = Edition(Settings(), framework, results, words_for(language, "reader"), framework.words_in(language))
    with default_parameters():
        return tuple(_radars(edition))


def _radars(edition: Edition) -> Iterator[Picture]:
    words, domains = edition.framework_words, edition.framework.domains
    short = [words.domains[domain.id].short or words.domains[domain.id].title for domain in domains]
    yield from _radar(edition, "labels-domains", words.title, _axes(edition, short, ""), EMBLEM_RADIUS)
    people = edition.words("chart-people-beside", people=_PEOPLE)
    for domain in domains:
        axes = _axes(edition, [words.title_of(field.id) for field in domain.fields], people)
        yield from _radar(edition, f"labels-{domain.id}", words.title_of(domain.id), axes, LARGEST)


def _axes(edition: Edition, labels: Sequence[str], note: str) -> tuple[Axis, ...]:
    """Axes with the widest score and what will stand beside it, so that labels keep as much room as they will have."""
    return tuple(Axis(label, float(edition.framework.scale.high), note) for label in labels)


def _radar(edition: Edition, name: str, title: str, axes: tuple[Axis, ...], largest: float) -> Iterator[Picture]:
    content = RadarContent(axes, labels_only=True)
    if not content.drawable:
        return
    without_scores = edition.words("chart-labels")
    around = replace(frame(edition, title, "chart-measure-fields"), measure=without_scores)
    yield picture(name, radar(content, around, largest), title, without_scores)
