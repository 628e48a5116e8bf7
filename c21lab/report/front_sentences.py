"""The words of what ``content`` decides: the headline, and the entries of strengths and weaknesses."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.report.agenda_sentences import MOST_IN_A_LINE, Mark, as_it_is
from c21lab.report.content import Ground, Headline, Side, Standing
from c21lab.report.sentences import MOST_NAMED, Facts, rated_level, stage_scope, stage_share
from c21lab.scoring.finding_kinds import BlindSpot
from c21lab.scoring.results import FieldScore


def headline_sentences(headline: Headline, edition: Edition, mark: Mark = as_it_is) -> list[str]:
    """Returns the headline finding: a sentence about the domains, and one about the fields at both ends."""
    words = edition.words
    said = [_domains_sentence(headline, edition, mark)]
    if headline.highest:
        ends = {"highest": headline.highest, "lowest": headline.lowest}
        names = {end: _ends(ids, edition) for end, ids in ends.items()}
        high, low = (edition.results.field_score(ids[0]).score or 0.0 for ids in ends.values())
        said.append(words("report-headline-fields", **names, high=edition.score(high), low=edition.score(low)))
    return said


def _domains_sentence(headline: Headline, edition: Edition, mark: Mark) -> str:
    words = edition.words
    if not headline.stages:
        return words("report-no-domain-score")
    scores = [domain.score for domain in edition.results.domains if domain.score is not None]
    count, every = len(scores), headline.domains
    facts: Facts = {"count": count, "all": every, "range": _range(min(scores), max(scores), edition)}
    labels = [(mark(words.quoted(edition.stage_label(stage))), number) for stage, number in headline.stages]
    if len(labels) == 1:
        scope = "single" if every == 1 else "all" if count == every else "some"
        return words("report-headline-same", scope=scope, stage=labels[0][0], **facts)
    parts = words.join(words("report-headline-part", count=number, stage=stage) for stage, number in labels)
    return words("report-headline-mixed", scope="all" if count == every else "some", parts=parts, **facts)


def _range(low: float, high: float, edition: Edition) -> str:
    ends = edition.score(low), edition.score(high)
    return ends[0] if low == high else edition.words("report-score-range", low=ends[0], high=ends[1])


def _ends(ids: Sequence[str], edition: Edition) -> str:
    """The titles of the fields at one end, or their number where they are many."""
    if len(ids) > MOST_IN_A_LINE:
        return edition.words("chart-count-fields", count=len(ids))
    return edition.words.join(edition.words.quoted(edition.framework_words.title_of(id_)) for id_ in ids)


def standing_name(standing: Standing, edition: Edition) -> str:
    """Returns the field's title, or the fields that share a score: all of them by name, where they are few."""
    words, titles = edition.words, [edition.framework_words.title_of(id_) for id_ in standing.fields]
    if len(titles) == 1:
        return titles[0]
    if len(titles) > MOST_NAMED:
        return words("report-standing-many", count=len(titles))
    return words("report-standing-tie", count=len(titles), names=words.join(map(words.quoted, titles)))


def standing_reason(standing: Standing, side: Side, edition: Edition) -> str:
    """Returns in plain words why the entry stands there."""
    said = [_ground(ground, standing, side, edition) for ground in standing.grounds]
    if len(said) < 2:
        return said[0]
    return edition.words("report-grounds", first=said[0], second=said[1])


def _ground(ground: Ground, standing: Standing, side: Side, edition: Edition) -> str:
    words, end = edition.words, "highest" if side.name in ("strengths", "highest") else "lowest"
    fields = [edition.results.field_score(id_) for id_ in standing.fields]
    match ground:
        case Ground.FIRST | Ground.AMONG:
            shared = sum(field.score == standing.score for field in edition.results.fields) - len(fields)
            return words(f"report-ground-{ground}", end=end, equals=shared)
        case Ground.AGREED:
            return words("report-ground-agreed", **_agreed(fields, end, edition))
        case Ground.RELATIVE:
            return words("report-ground-relative", end=end)
        case Ground.UNKNOWN:
            return words("report-ground-unknown", **_unknown(fields, edition))


def _agreed(fields: Sequence[FieldScore], end: str, edition: Edition) -> Facts:
    stages = edition.framework.scale.stages
    stage, first = stages[-1] if end == "highest" else stages[0], fields[0]
    scope = "several" if len(fields) > 1 else stage_scope(first, stage.id)
    share = stage_share(first, stage.id, edition)
    counts: Facts = {"people": first.people, "singles": first.singles}
    return {"scope": scope, "share": share, "stage": edition.stage_label(stage.id)} | counts


def _unknown(fields: Sequence[FieldScore], edition: Edition) -> Facts:
    first, level = fields[0], rated_level(edition)
    blind = next(found for found in edition.results.of_type(BlindSpot) if found.field == first.id)
    return {
        "scope": "several" if len(fields) > 1 else level,
        "dont_know": first.dont_know,
        "asked": first.people + first.dont_know,
        "share": edition.words.percent(blind.share / 100),
    }
