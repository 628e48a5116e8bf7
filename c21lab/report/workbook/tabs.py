"""Tabs of the results, in order: each with its notes and a table, or the sentence that says why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from c21lab.edition import Edition
from c21lab.problems import Problem
from c21lab.report.quotes import Quote
from c21lab.report.word.sections.common import scale_facts
from c21lab.report.workbook import tables as content
from c21lab.report.workbook.finding_table import finding_table
from c21lab.report.workbook.plan_tabs import plan_tables
from c21lab.report.workbook.plenary_tables import plenary_table, second_vote_table
from c21lab.report.workbook.table import ResultTable
from c21lab.settings import OTHER_GROUPS

DOMAINS, FIELDS = "domains", "fields"


@dataclass(frozen=True)
class ResultTab:
    """A tab by its subject; ``held`` columns stay in view when one scrolls to the side."""

    subject: str
    notes: Sequence[str]
    table: ResultTable | None = None
    held: int = 0


def tabs_of(edition: Edition, comments: Sequence[Quote], set_aside: Sequence[Problem]) -> list[ResultTab]:
    """Returns all tabs but the summary; the actions only where actions were rated."""
    words, method = edition.words, edition.settings.method
    plan = [ResultTab(subject, [words("results-plan-note")], table, 2) for subject, table in plan_tables(edition)]
    if not edition.results.fields:
        return [*plan, _problems(edition, set_aside)]
    actions = ResultTab("actions", [words("results-actions-note")], content.action_table(edition), 3)
    return [
        ResultTab(DOMAINS, [words("results-domains-note")], content.domain_table(edition)),
        ResultTab(
            FIELDS,
            [words("results-fields-note", shares=method.min_shares, detail=method.min_detail)],
            content.field_table(edition),
            2,
        ),
        *([actions] if edition.results.actions else []),
        _groups(edition),
        _findings(edition),
        *_of_the_second_day(edition),
        _comments(edition, comments),
        *plan,
        _problems(edition, set_aside),
        ResultTab("method", _method_notes(edition), content.method_table(edition)),
    ]


def _groups(edition: Edition) -> ResultTab:
    words, least = edition.words, edition.settings.method.min_group
    columns = edition.results.participation.groups
    if not columns:
        return ResultTab("groups", [words("report-no-group-results", least=least)])
    notes = [words("results-groups-note", hidden=words("report-hidden"), empty=words("report-no-result"))]
    merged = next((column.merged for column in columns if column.id == OTHER_GROUPS), ())
    if merged:
        names = words.join(words.quoted(edition.group_label(id_)) for id_ in merged)
        notes.append(words("results-groups-merged", groups=names, least=least))
    return ResultTab("groups", notes, content.group_table(edition), 2)


def _findings(edition: Edition) -> ResultTab:
    if not edition.results.findings:
        return ResultTab("findings", [edition.words("results-findings-none")])
    notes = [edition.words("report-whose-opinion", **scale_facts(edition))]
    return ResultTab("findings", notes, finding_table(edition))


def _of_the_second_day(edition: Edition) -> list[ResultTab]:
    """What the plenary agreed on and a second vote, where there were any."""
    words, tabs = edition.words, list[ResultTab]()
    if edition.plenary and edition.plenary.discussed:
        tabs.append(ResultTab("plenary", [words("results-plenary-note")], plenary_table(edition.plenary, edition), 2))
    if edition.second_vote:
        note = words("results-second-vote-note", least=edition.settings.method.min_group)
        tabs.append(ResultTab("second-vote", [note], second_vote_table(edition.second_vote, edition), 2))
    return tabs


def _comments(edition: Edition, comments: Sequence[Quote]) -> ResultTab:
    if comments:
        return ResultTab("comments", [edition.words("results-comments-note")], content.comment_table(edition, comments))
    return ResultTab("comments", [edition.words("results-comments-none")])


def _problems(edition: Edition, set_aside: Sequence[Problem]) -> ResultTab:
    if not set_aside:
        return ResultTab("problems", [edition.words("report-set-aside-none")])
    return ResultTab("problems", [edition.words("results-problems-note")], content.problem_table(edition, set_aside))


def _method_notes(edition: Edition) -> list[str]:
    words, framework, texts = edition.words, edition.framework, edition.framework_words
    scale = framework.scale
    stages = [words("stage-of-points", label=edition.stage_label(s.id), points=s.points) for s in scale.stages]
    facts = {"title": texts.title, "id": framework.id, "version": framework.version}
    notes = [
        words("results-method-note"),
        words("results-method-framework", **facts, module=edition.module_title, fingerprint=framework.content_hash),
        words("results-method-scale", stages=words.join(stages), **scale_facts(edition)),
    ]
    return [*notes, texts.source] if texts.source else notes
