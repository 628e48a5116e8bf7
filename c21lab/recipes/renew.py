"""Reports that a person worked in, made again: what they wrote goes into the new ones, and what became of each part."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from c21lab.edition import Edition
from c21lab.office.docx_language import with_country
from c21lab.report.word.blocks import ReportInput
from c21lab.report.word.changes import Changes
from c21lab.report.word.merge.decide import CHANGES, Decision, ZoneOutcome
from c21lab.report.word.merge.marks import MergeWords
from c21lab.report.word.merge.merge import compare_reports, merge_reports
from c21lab.report.word.merge.record import COVER, ReportRecord
from c21lab.report.word.merge.report_zones import open_report
from c21lab.report.word.merge.written_report import record_report, zone_names
from c21lab.report.word.write import word_report


@dataclass(frozen=True)
class ReportDraft:
    """A report as it is where nobody worked in an earlier one: what it is made from, and its bytes."""

    report: ReportInput
    data: bytes


@dataclass(frozen=True)
class RenewedReport:
    """A report to be written, with its record for the next time; ``changes`` where an earlier one was worked in."""

    data: bytes
    record: ReportRecord
    changes: Changes | None = None


@dataclass(frozen=True)
class EarlierReport:
    """A report that stands there: its bytes, its record, and results.json of the same run, None where it is gone."""

    data: bytes
    record: ReportRecord
    results: bytes | None


def renew_report(draft: ReportDraft, earlier: EarlierReport | None, results: bytes, *, telling: bool) -> RenewedReport:
    """Makes a report again; what a person wrote into the ``earlier`` one stands in it.

    ``results`` is the new results.json. Which scores moved is not said where that is ``telling``: where two versions
    together tell how single people answered.
    """
    edition = draft.report.edition
    words = merge_words(edition)
    titles = _titles(draft.report)
    record = record_report(draft.data, titles, [words.unresolved])
    if earlier is None:
        return RenewedReport(draft.data, record)
    decisions = compare_reports(earlier.data, earlier.record, draft.data, record)
    if not decisions:
        return RenewedReport(draft.data, record, None if decisions is None else Changes(carries=False))
    moved = None if telling or earlier.results is None else _moved(earlier.results, results, edition)
    changes = replace(_changes(decisions, draft.data, earlier.record, edition), moved=moved, hidden=telling)
    data = word_report(replace(draft.report, changes=changes))[0]
    fresh = record_report(data, titles, [words.unresolved])
    merged = merge_reports(earlier.data, earlier.record, data, fresh, words)
    return RenewedReport(merged.data if merged else data, fresh, changes)


def merge_words(edition: Edition) -> MergeWords:
    """Returns what merging itself writes into a report of an edition."""
    words = edition.words
    return MergeWords(
        unresolved=words("report-unresolved"),
        comment=words("report-unresolved-comment"),
        unplaced=words("report-unplaced"),
        language=with_country(words.language),
    )


def _titles(report: ReportInput) -> set[str]:
    """The titles that a report may name: of domains, fields, and what the module rates; of all where it is revised."""
    edition = report.edition
    framework, module = edition.framework, edition.results.module
    rated = framework.items(module) if module in framework.modules else ()
    actions = (action for field in framework.fields for action in field.actions) if report.revised else ()
    named = [*framework.domains, *framework.fields, *rated, *actions]
    return {edition.framework_words.title_of(one.id) for one in named}


def _moved(earlier: bytes, now: bytes, edition: Edition) -> tuple[str, ...]:
    """The titles of fields whose printed score is another than in the earlier results."""
    before = _scores(earlier)
    after = _scores(now)
    ids = [id_ for id_, score in after.items() if id_ in before and before[id_] != score]
    return tuple(edition.framework_words.title_of(id_) for id_ in ids)


def _scores(results: bytes) -> Mapping[str, float | None]:
    try:
        fields = json.loads(results).get("fields", ())
        return {str(field["id"]): field["score"] for field in fields}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def _changes(
    decisions: Sequence[Decision],
    new: bytes,
    record: ReportRecord,
    edition: Edition,
) -> Changes:
    cover = edition.words("report-changes-cover")
    opened = open_report(new)
    made = zone_names(opened) if opened else {}
    headings = {zone.bookmark: (zone.heading, zone.heading) for zone in record.zones} | made | {COVER: (cover, cover)}
    told = [decision for decision in decisions if decision.bookmark != CHANGES]
    under: dict[str, set[ZoneOutcome]] = {}
    for decision in told:
        under.setdefault(headings.get(decision.bookmark, ("", ""))[0], set()).add(decision.outcome)

    def name(bookmark: str, outcome: ZoneOutcome) -> str:
        """The first level alone where all below it share the outcome, and for what is simply new."""
        above, own = headings.get(bookmark, (bookmark, bookmark))
        alone = outcome == ZoneOutcome.RENEWED or not under[above] - {outcome, ZoneOutcome.SAME}
        return above if alone or own == above else f"{above} – {own}"

    def named(outcome: ZoneOutcome) -> tuple[str, ...]:
        return tuple(dict.fromkeys(name(d.bookmark, outcome) for d in told if d.outcome == outcome))

    homeless = tuple(name(d.bookmark, d.outcome) for d in told if d.homeless)
    return Changes(
        kept=named(ZoneOutcome.KEPT),
        renewed=named(ZoneOutcome.RENEWED),
        both=named(ZoneOutcome.BOTH),
        not_placed=(*named(ZoneOutcome.NOT_PLACED), *homeless),
        deleted=named(ZoneOutcome.DELETED),
    )
