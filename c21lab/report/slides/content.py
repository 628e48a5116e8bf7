"""The slides for the plenary as texts and numbers: who took part, domains, strengths, weaknesses, what to discuss."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from c21lab.charts.captions import ScoredTitles, message, scale_ends
from c21lab.edition import Edition
from c21lab.report.agenda_lines import entry_line
from c21lab.report.agenda_sentences import agenda_sentence
from c21lab.report.blind_spots import blind_spot_sentences
from c21lab.report.content import Side, strengths, weaknesses
from c21lab.report.front_sentences import standing_name, standing_reason
from c21lab.report.sentences import people_range
from c21lab.report.word.sections.common import scale_facts, without_extremes
from c21lab.report.word.sections.summary import who_took_part
from c21lab.scoring.finding_kinds import Discuss, FindingKind
from c21lab.scoring.results import FieldScore

_AXES = 3  # fewer make no radar
_NAMED = 5  # entries of a slide of strengths, or of weaknesses


@dataclass(frozen=True)
class SlideChart:
    """A chart of a slide: scores around a circle or as bars, or shares of people as bars; None is a gap.

    ``high`` is the end of its axis, ``alt`` says what it shows; ``percent`` is the sign behind a share, with its space.
    """

    kind: Literal["radar", "scores", "shares"]
    labels: tuple[str, ...]
    values: tuple[float | None, ...]
    series: str
    low: float
    high: float
    alt: str
    percent: str = ""


@dataclass(frozen=True)
class SlideLine:
    """A line of a slide; a ``strong`` one heads those that follow."""

    text: str
    strong: bool = False


@dataclass(frozen=True)
class PlenarySlide:
    """A slide: its title, a lead, lines, a chart, room for what the plenary agrees, and what the speaker may say."""

    key: str
    title: str
    lead: str = ""
    lines: tuple[SlideLine, ...] = ()
    chart: SlideChart | None = None
    answers: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def plenary_slides(edition: Edition) -> tuple[PlenarySlide, ...]:
    """Returns the slides in order: one for each entry of the agenda, and five around these."""
    words = edition.words
    return (
        _who(edition),
        _domains(edition),
        _side(strengths(edition.results, edition.framework.scale, _NAMED), edition),
        _side(weaknesses(edition.results, edition.framework.scale, _NAMED), edition),
        *(_discuss(entry, edition) for entry in edition.results.of_type(Discuss)),
        _unknown(edition),
        PlenarySlide(
            "next",
            words("slides-next"),
            lines=tuple(SlideLine(words(f"slides-next-{step}")) for step in ("agree", "write", "ideas")),
            notes=(words("slides-next-note"), *_status(edition)),
        ),
    )


def foot_of(edition: Edition) -> str:
    """Returns what stands below each slide: where, and the status of wording that is not official."""
    parts = (edition.settings.about.territory, edition.status_note)
    return " · ".join(part for part in parts if part)


def _status(edition: Edition) -> list[str]:
    """The method in a sentence, and the status, for the notes."""
    status = [edition.status_note] if edition.status_note else []
    return [edition.words("report-whose-opinion", **scale_facts(edition)), *status]


def _who(edition: Edition) -> PlenarySlide:
    words, groups = edition.words, edition.results.participation.groups
    lines = [
        SlideLine(words("slides-group", group=edition.group_label(group.id), people=group.people)) for group in groups
    ]
    least = edition.settings.method.min_group
    merged = [words("slides-groups-merged", least=least)] if any(group.merged for group in groups) else []
    return PlenarySlide(
        "who",
        edition.settings.about.title or words("slides-who"),
        who_took_part(edition),
        tuple(lines),
        notes=(*merged, *_status(edition)),
    )


def _domains(edition: Edition) -> PlenarySlide:
    words, domains = edition.words, edition.results.domains
    texts = edition.framework_words.domains
    values = tuple(domain.score for domain in domains)
    labels = tuple(texts[domain.id].short or texts[domain.id].title for domain in domains)
    scored = ScoredTitles("domain", tuple((texts[d.id].title, d.score) for d in domains))
    known = [value for value in values if value is not None]
    if not known:
        return PlenarySlide(
            "domains", words("slides-domains"), words("report-no-domain-score"), notes=(*_status(edition),)
        )
    with_radar = len(known) >= _AXES
    kind = words(
        "chart-alt-radar-domains" if with_radar else "chart-alt-strips",
        **({"axes": len(domains)} if with_radar else {}),
        **scale_ends(edition),
    )
    chart = SlideChart(
        "radar" if with_radar else "scores",
        labels,
        values,
        words("slides-series", **scale_ends(edition)),
        *_ends(edition),
        " ".join((kind, message(edition, scored))),
    )
    gap = [words("slides-gap-note")] if len(known) < len(values) else []
    return PlenarySlide("domains", words("slides-domains"), chart=chart, notes=(*gap, *_status(edition)))


def _ends(edition: Edition) -> tuple[float, float]:
    scale = edition.framework.scale
    return float(scale.low), float(scale.high)


def _side(side: Side, edition: Edition) -> PlenarySlide:
    """The fields that the scores name on one side, each with its score, its people and why it stands there."""
    words = edition.words
    if not side.entries:
        none = SlideLine(without_extremes(edition))
        return PlenarySlide(side.name, words(f"report-col-{side.name}"), lines=(none,), notes=(*_status(edition),))
    lines: list[SlideLine] = []
    for entry in side.entries:
        people = people_range(entry.fields, edition)
        named = words(
            "slides-field", name=standing_name(entry, edition), score=edition.score(entry.score), answered=people
        )
        lines += (SlideLine(named, strong=True), SlideLine(standing_reason(entry, side, edition)))
    return PlenarySlide(side.name, words(f"report-col-{side.name}"), lines=tuple(lines), notes=(*_status(edition),))


def _discuss(entry: Discuss, edition: Edition) -> PlenarySlide:
    words, field = edition.words, edition.results.field_score(entry.field)
    people = words("report-people", people=field.people)
    mean = (
        words("slides-no-mean", answered=people)
        if field.score is None
        else words("slides-mean", score=edition.score(field.score), answered=people)
    )
    return PlenarySlide(
        "discuss",
        edition.framework_words.title_of(entry.field),
        edition.framework_words.fields[entry.field].question,
        (SlideLine(mean, strong=True), SlideLine(agenda_sentence(entry_line(edition.results, entry), edition))),
        _shares(field, edition),
        (words("slides-agreed"), words("slides-because")),
        (words("slides-discuss-note", **scale_ends(edition)), *_status(edition)),
    )


def _shares(field: FieldScore, edition: Edition) -> SlideChart | None:
    """How the answers are spread over the stages, where enough sheets have a value."""
    if field.stage_shares is None:
        return None
    words, stages = edition.words, edition.framework.scale.stages
    labels = tuple(words("stage-of-points", label=edition.stage_label(s.id), points=s.points) for s in stages)
    values = tuple(float(field.stage_shares[stage.id]) for stage in stages)
    shares = [
        words("slides-share", stage=label, percent=words.percent(value / 100))
        for label, value in zip(labels, values, strict=True)
    ]
    said = words(
        "slides-alt-shares", name=words.quoted(edition.framework_words.title_of(field.id)), shares=words.join(shares)
    )
    sign = words("percent", value="")
    return SlideChart("shares", labels, values, words("slides-shares"), 0.0, 100.0, said, sign)


def _unknown(edition: Edition) -> PlenarySlide:
    words = edition.words
    said = blind_spot_sentences(edition)
    if not said:
        seen = edition.results.examined[FindingKind.BLIND_SPOT]
        least = edition.settings.method.blind_spot_people
        none = words("report-unknown-none", examined=seen.examined, all=seen.all)
        said = [none if seen.examined else words("report-unknown-unknown", least=least)]
    return PlenarySlide(
        "unknown", words("slides-unknown"), lines=tuple(map(SlideLine, said)), notes=(*_status(edition),)
    )
