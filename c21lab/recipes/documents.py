"""From results to what is shared of them: a Figure, and the bytes of report, workbook, charts and data files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from c21lab.charts.draw_all import draw_charts, draw_radar
from c21lab.edition import Edition
from c21lab.lab.kinds import SectionName
from c21lab.picture import Picture
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem, UsageError
from c21lab.recipes.named_files import bytes_beside
from c21lab.recipes.plan import plan_kind
from c21lab.recipes.progress import Step, doing, without_progress
from c21lab.recipes.read import ReadSession
from c21lab.recipes.renew import ReportDraft
from c21lab.recipes.result_files import ResultFiles, data_files
from c21lab.recipes.revised import read_revised
from c21lab.recipes.score import ScoredSession, edition_of
from c21lab.report.feedback import item_feedback
from c21lab.report.word import write as word
from c21lab.report.workbook import write as workbook
from c21lab.wording import Words

if TYPE_CHECKING:  # c21lab.charts imports it, in its own way
    from matplotlib.figure import Figure


def radar(results: ScoredSession, language: str, domain: str | None = None) -> Figure:
    """Draws the radar of the domains, or of the fields of one domain by its id; dots where fewer than 3 have a score.

    Raises UsageError for a language or a domain that the framework does not have.
    """
    framework = results.exact.read.framework
    known = [one.id for one in framework.domains]
    if domain is not None and domain not in known:
        facts = {"found": domain, "framework": framework.id, "known": ", ".join(known)}
        raise UsageError(Problem(ProblemCode.FRAMEWORK_DOMAIN_UNKNOWN, facts=facts))
    with doing("doing-draw", language=language):
        return draw_radar(edition_of(results, language), domain)


def word_report(results: ScoredSession, language: str) -> bytes:
    """Writes the Word report in a language as the bytes of a .docx.

    A logo or style of the city's that cannot be used is left out. Raises UsageError for a language that the framework
    does not have, InputError for a template that is no Word document.
    """
    edition = edition_of(results, language)
    with doing("doing-draw", language=language):
        return word.word_report(report_input(results.exact.read, edition, draw_charts(edition))[0])[0]


def results_workbook(results: ScoredSession, language: str, problems: Sequence[Problem] = ()) -> bytes:
    """Writes the results workbook in a language as the bytes of an .xlsx; ``problems`` are those beside what was read.

    Raises UsageError for a language that the framework does not have.
    """
    read = results.exact.read
    return workbook.results_workbook(
        edition_of(results, language), read.comments.quotes, (*read.reading.problems, *problems)
    )


def report_input(
    read: ReadSession, edition: Edition, pictures: Mapping[str, Picture], *, to_hand_out: bool = False
) -> tuple[word.ReportInput, tuple[Problem, ...]]:
    """Returns all that the Word report of an edition is made from, and what could not be read for it.

    ``to_hand_out`` is for the one page for the public.
    """
    report = read.session.settings.report
    inputs = word.ReportInput(
        edition=edition,
        pictures=pictures,
        set_aside=tuple(sorted(Counter(p.code for p in read.reading.problems).items())),
        participants=_participants(read, edition.words) if report.name_participants else (),
        quotes=read.comments.quotes,
        template=bytes_beside(read.session.folder, report.word_template),
        logo=bytes_beside(read.session.folder, report.logo),
        cover_image=bytes_beside(read.session.folder, report.cover_image),
        to_hand_out=to_hand_out,
    )
    kind = plan_kind(read.session.settings)
    if SectionName.ITEM_FEEDBACK in kind.sections:
        inputs = replace(inputs, feedback=item_feedback(read.reading.table, read.framework, read.comments.quotes))
    if SectionName.REVISED_MODULE not in kind.sections:
        return inputs, ()
    revised, problems = read_revised(read.session.folder)
    return replace(inputs, revised=revised), problems


def result_files(
    results: ScoredSession,
    languages: Sequence[str],
    step: Step = without_progress,
    own: ScoredSession | None = None,
) -> ResultFiles:
    """Makes the files of ``results/`` and ``private/``, a report and charts per language, the main one first.

    ``own`` are the results of all sheets that are there, for the facilitator alone, where those to share are others.
    """
    read, editions = results.exact.read, tuple(edition_of(results, language) for language in languages)
    contents: dict[str, bytes] = {}
    drafts: dict[str, ReportDraft] = {}
    of_report: tuple[Problem, ...] = ()
    for done, edition in enumerate(editions):
        step("step-draw", done, len(editions))
        language = edition.framework_words.language
        with doing("doing-draw", language=language):
            pictures = draw_charts(edition)
            # now, while no report is in memory: pixels take the most
            charts = {
                f"results/charts/{picture.name}.{language}.{kind}": data
                for picture in pictures.values()
                for kind, data in (("png", picture.png), ("svg", picture.svg))
            }
            report, unread = report_input(read, edition, pictures)
            data, found = word.word_report(report)
            of_report = (*unread, *found)
            if plan_kind(read.session.settings).public_summary:
                page, _ = report_input(read, edition, {}, to_hand_out=True)
                contents[f"results/public-summary.{language}.docx"] = word.word_report(page)[0]
        contents[f"results/report.{language}.docx"] = data
        drafts[f"results/report.{language}.docx"] = ReportDraft(report, data)
        contents[f"results/results.{language}.xlsx"] = results_workbook(results, language, of_report)
        contents |= charts
    contents |= data_files(results, editions, of_report, own)
    return ResultFiles(contents, (*read.problems, *of_report), editions, drafts)


def _participants(read: ReadSession, words: Words) -> tuple[str, ...]:
    """Names of those who ticked that they may be printed, in the order of the language's alphabet."""
    return tuple(words.in_order({s.name for s in read.sheets if s.print_name and s.name}))
