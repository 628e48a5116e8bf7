"""Sentences about what people could not judge, field by field or a whole domain in one."""

from __future__ import annotations

from collections.abc import Sequence

from c21lab.edition import Edition
from c21lab.report.sentences import finding_sentence, rated_level
from c21lab.scoring.finding_kinds import BlindSpot, NotApplicable, TooFew


def blind_spot_sentences(edition: Edition) -> list[str]:
    """Returns a sentence per blind spot; one for a domain of several fields all of which are."""
    found = {finding.field: finding for finding in edition.results.of_type(BlindSpot)}
    sentences: list[str] = []
    for domain in edition.results.domains:
        ids = [field.id for field in edition.results.fields_of(domain.id)]
        blind = [found[id_] for id_ in ids if id_ in found]
        if len(blind) == len(ids) > 1:
            sentences.append(_blind_domain(domain.id, blind, edition))
        else:
            sentences += [finding_sentence(finding, edition) for finding in blind]
    return sentences


def unscored_sentences(edition: Edition, table: str) -> list[str]:
    """Returns a sentence per field without a score; one for a domain of several fields none of which has one.

    ``table`` names the table that says what was answered.
    """
    found = {finding.field: finding for finding in edition.results.of_type(TooFew, NotApplicable)}
    sentences: list[str] = []
    for domain in edition.results.domains:
        ids = [field.id for field in edition.results.fields_of(domain.id)]
        unscored = [found[id_] for id_ in ids if id_ in found]
        if len(unscored) == len(ids) > 1:
            name = edition.framework_words.title_of(domain.id)
            sentences.append(edition.words("report-unscored-domain", count=len(ids), name=name, table=table))
        else:
            sentences += [finding_sentence(finding, edition) for finding in unscored]
    return sentences


def _blind_domain(domain: str, blind: Sequence[BlindSpot], edition: Edition) -> str:
    shares = [finding.share for finding in blind]
    low, high = (edition.words.percent(end(shares) / 100) for end in (min, max))
    facts = {
        "level": rated_level(edition),
        "form": "same" if low == high else "range",
        "name": edition.framework_words.title_of(domain),
    }
    return edition.words("finding-blind-domain", **facts, count=len(blind), low=low, high=high)
