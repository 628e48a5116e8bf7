"""The linter: what is wrong with a framework, or likely to be, wherever it was read from.

A rule knows the framework, not the file: it says at which location (table, row, column) it found something, and
``lint_framework`` turns the location into a place in the YAML files or in a workbook.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise

from c21lab.framework.lint.earlier_versions import earlier_version_results
from c21lab.framework.lint.ids import id_results, own_id_results
from c21lab.framework.lint.locations import LintResult, Location, location_in_files
from c21lab.framework.lint.words import word_results
from c21lab.framework.model import Framework
from c21lab.framework.tables import FrameworkTable
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem

MOST_SCORES = 100
STAGE_COUNTS = range(2, 7)
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
# what a person should know, though sheets and reports can be made all the same
ADVICE = frozenset(
    {
        Code.FRAMEWORK_ID_EXCEL,
        Code.FRAMEWORK_ID_CAPITALS,
        Code.FRAMEWORK_NO_GROUPS,
        Code.FRAMEWORK_FIELD_EMPTY,
        Code.FRAMEWORK_WORDS_PARTLY,
        Code.FRAMEWORK_WORDS_SAME,
        Code.FRAMEWORK_WORDS_UNWRITTEN,
        Code.FRAMEWORK_WORDS_PLACEHOLDER,
        Code.FRAMEWORK_WORDS_MARKUP,
        Code.FRAMEWORK_WORDS_LONG,
        Code.FRAMEWORK_WORDS_LINES,
        Code.FRAMEWORK_LABEL_LONG,
        Code.FRAMEWORK_LABEL_TWICE,
        Code.BOOK_TAB_UNKNOWN,
        Code.BOOK_COLUMN_UNKNOWN,
        Code.BOOK_COLUMN_LANGUAGE,
        Code.BOOK_CELL_OUTSIDE,
    }
)


def is_error(problem: Problem) -> bool:
    """Returns whether a framework with this problem cannot be used; otherwise the problem is advice."""
    return problem.code not in ADVICE


def lint_framework(framework: Framework, place_of: Callable[[Location], Place] | None = None) -> tuple[Problem, ...]:
    """Checks a framework and returns every problem, errors and advice, in the order of its tables."""
    place_of = place_of or location_in_files(framework.id)
    found = (*_structure_findings(framework), *word_results(framework))
    return tuple(Problem(finding.code, place_of(finding.location), finding.facts) for finding in found)


def _structure_findings(framework: Framework) -> Iterator[LintResult]:
    yield from own_id_results(framework)
    yield from _languages(framework)
    yield from _scale(framework)
    yield from id_results(framework)
    yield from earlier_version_results(framework)
    yield from _empty_rows(framework)
    yield from _modules(framework)


def _languages(framework: Framework) -> Iterator[LintResult]:
    location = Location(FrameworkTable.ABOUT, "languages", "value")
    if not framework.words:
        yield LintResult(Code.FRAMEWORK_NOTHING_IN, location, {"what": "languages"})
    for language in framework.words:
        if not is_language_code(language):
            yield LintResult(Code.FRAMEWORK_LANGUAGE_WRONG, location, {"language": language, "meant": "none"})


def is_language_code(text: str) -> bool:
    """Returns whether a text has the form of a language's code: fr, pt-BR."""
    return bool(_LANGUAGE.fullmatch(text))


def _scale(framework: Framework) -> Iterator[LintResult]:
    low, high, stages = framework.scale.low, framework.scale.high, framework.scale.stages
    if not 0 <= low < high <= MOST_SCORES:
        facts = {"low": low, "high": high, "most": MOST_SCORES}
        yield LintResult(Code.FRAMEWORK_SCALE_WRONG, Location(FrameworkTable.ABOUT, "scale_high", "value"), facts)
    if len(stages) not in STAGE_COUNTS:
        counts = {"count": len(stages), "least": STAGE_COUNTS[0], "most": STAGE_COUNTS[-1]}
        yield LintResult(Code.FRAMEWORK_STAGE_COUNT, Location(FrameworkTable.SCALE), counts)
    for stage in stages:
        if stage.low > stage.high:
            facts = {"id": stage.id, "low": stage.low, "high": stage.high}
            yield LintResult(Code.FRAMEWORK_STAGE_BACKWARDS, Location(FrameworkTable.SCALE, stage.id, "low"), facts)
    for before, after in pairwise(stages):
        if after.low != before.high + 1:
            code = Code.FRAMEWORK_STAGE_GAP if after.low > before.high else Code.FRAMEWORK_STAGE_OVERLAP
            facts = {"id": after.id, "before": before.id, "low": after.low, "wanted": before.high + 1}
            yield LintResult(code, Location(FrameworkTable.SCALE, after.id, "low"), facts)
    if stages and stages[0].low != low:
        facts = {"id": stages[0].id, "column": "low", "found": stages[0].low, "wanted": low}
        yield LintResult(Code.FRAMEWORK_STAGE_END, Location(FrameworkTable.SCALE, stages[0].id, "low"), facts)
    if stages and stages[-1].high != high:
        facts = {"id": stages[-1].id, "column": "high", "found": stages[-1].high, "wanted": high}
        yield LintResult(Code.FRAMEWORK_STAGE_END, Location(FrameworkTable.SCALE, stages[-1].id, "high"), facts)


def _empty_rows(framework: Framework) -> Iterator[LintResult]:
    if not framework.groups:
        yield LintResult(Code.FRAMEWORK_NO_GROUPS, Location(FrameworkTable.GROUPS))
    if not framework.domains:
        yield LintResult(Code.FRAMEWORK_NOTHING_IN, Location(FrameworkTable.DOMAINS), {"what": "domains"})
    for domain in framework.domains:
        if not domain.fields:
            yield LintResult(
                Code.FRAMEWORK_NOTHING_IN, Location(FrameworkTable.DOMAINS, domain.id, "id"), {"what": domain.id}
            )


def _modules(framework: Framework) -> Iterator[LintResult]:
    if not framework.modules:
        yield LintResult(Code.FRAMEWORK_NOTHING_IN, Location(FrameworkTable.MODULES), {"what": "modules"})
    for module, level in framework.modules.items():
        without = [field.id for field in framework.fields if level == "action" and not field.actions]
        if framework.fields and not framework.items(module):
            yield LintResult(
                Code.FRAMEWORK_MODULE_EMPTY, Location(FrameworkTable.MODULES, module, "rates"), {"module": module}
            )
        elif without:
            for id_ in without:
                yield LintResult(
                    Code.FRAMEWORK_FIELD_EMPTY,
                    Location(FrameworkTable.FIELDS, id_, "id"),
                    {"id": id_, "module": module},
                )
