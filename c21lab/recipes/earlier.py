"""What stands beside a session's scores: an earlier session, and a panel of many; read before anything is scored."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from c21lab.disk.refusals import naming
from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.recipes.mapping import read_mapping
from c21lab.recipes.named_files import file_beside, results_beside
from c21lab.report.panel_file import read_panel
from c21lab.report.results_file import read_published
from c21lab.scoring.comparison import compare
from c21lab.scoring.counterparts import Counterparts, counterparts
from c21lab.scoring.panel import Panel
from c21lab.scoring.published import PublishedSession
from c21lab.scoring.results import Results
from c21lab.settings import About, Settings


@dataclass(frozen=True)
class Beside:
    """All that a session is shown beside: an earlier one with the fields that ask the same, and a panel; or neither."""

    previous: PublishedSession | None = None
    counterparts: Counterparts = field(default_factory=Counterparts)
    panel: Panel | None = None


def read_beside(folder: Path, settings: Settings, framework: Framework, module: str) -> Beside:
    """Reads the files that ``[report] previous`` and ``panel`` name.

    Raises InputError where one is not there, can't be used, or can't be compared: another module or scale, another
    framework without a list of fields, the same session.
    """
    report = settings.report
    panel_path, path = file_beside(folder, report.panel), results_beside(folder, report.previous)
    mapping_path = file_beside(folder, report.previous_fields)
    panel = read_panel(_bytes(panel_path), report.panel, framework, module) if panel_path else None
    if path is None:
        return Beside(panel=panel)
    previous = read_published(_bytes(path), report.previous)
    mapping = read_mapping(_bytes(mapping_path), report.previous_fields, framework, previous) if mapping_path else None
    refused = _why_not(previous, settings, framework, module, mapping)
    if refused:
        raise InputError(replace(refused, place=Place(report.previous)))
    return Beside(previous, counterparts(previous, framework, module, mapping), panel)


def with_beside(results: Results, beside: Beside, settings: Settings, framework: Framework) -> Results:
    """Returns results with the comparison to an earlier session, and with the panel."""
    if beside.previous is None:
        return replace(results, panel=beside.panel)
    fields, method = results.fields, settings.method
    previous = compare(beside.previous, fields, beside.counterparts, framework.scale, method)
    return replace(results, previous=previous, panel=beside.panel)


def _bytes(path: Path) -> bytes:
    with naming(path):
        return path.read_bytes()


def _why_not(
    previous: PublishedSession, settings: Settings, framework: Framework, module: str, mapping: Mapping[str, str] | None
) -> Problem | None:
    """The problem that forbids a comparison; None where there is none."""
    was, ends = previous.framework, (framework.scale.low, framework.scale.high)
    if was.id != framework.id and mapping is None:
        return Problem(ProblemCode.PREVIOUS_FRAMEWORK, facts={"found": was.id, "framework": framework.id})
    if was.module != module and was.id == framework.id:
        return Problem(ProblemCode.PREVIOUS_MODULE, facts={"found": was.module, "module": module})
    if (was.scale or ends) != ends or not all(_on_scale(one.score, ends) for one in previous.fields):
        low, high = was.scale or ("?", "?")
        facts = {"found_low": str(low), "found_high": str(high), "low": str(ends[0]), "high": str(ends[1])}
        return Problem(ProblemCode.PREVIOUS_SCALE, facts=facts)
    if is_same_session(previous, settings.about):
        return Problem(ProblemCode.PREVIOUS_SAME, facts={"dates": ", ".join(previous.dates) or "–"})
    if _is_later(previous.dates, settings.about.dates):
        facts = {"found": ", ".join(previous.dates), "dates": ", ".join(settings.about.dates)}
        return Problem(ProblemCode.PREVIOUS_LATER, facts=facts)
    return None


def _on_scale(score: float | None, ends: tuple[int, int]) -> bool:
    return score is None or ends[0] <= score <= ends[1]


def is_same_session(previous: PublishedSession, about: About) -> bool:
    """Returns whether nothing says that results are of another session: late sheets would show whose they are.

    The same place on the same days is one session, whatever its title; without days the title decides.
    """
    if _plain(previous.territory) != _plain(about.territory) or {*previous.dates} != {*about.dates}:
        return False
    return bool(about.dates) or _plain(previous.title) == _plain(about.title)


def _is_later(then: Sequence[str], now: Sequence[str]) -> bool:
    """Returns whether an earlier session is the later one, where both say their days."""
    days = [date for date in (*then, *now) if len(date) == len("2026-11-12") and date[:4].isdigit()]
    return bool(then and now) and len(days) == len(then) + len(now) and min(then) > max(now)


def _plain(text: str) -> str:
    return " ".join(text.split()).casefold()
