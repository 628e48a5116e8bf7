"""The plan on the terminal: where it is, how much is in it, how far its measures have come."""

from __future__ import annotations

from typing import TYPE_CHECKING

from c21lab.cli.console import show_outcome, stdout
from c21lab.lab.plan_layout import CHOICES, choice_label
from c21lab.recipes.plan import status_counts
from c21lab.wording import Words

if TYPE_CHECKING:
    from c21lab.edition import Edition
    from c21lab.lab.plan import Plan
    from c21lab.recipes.make_plan import MadePlan
    from c21lab.recipes.write import Outcome


def show_plan(made: MadePlan, words: Words) -> None:
    """Prints what was written, moved and offered, and what the plan holds."""
    console, file = stdout(), str(made.path)
    if made.scored:
        console.print(words("console-plan-scored"))
        show_outcome(made.scored, words)
        console.print()
    if not made.usable:
        console.print(words("console-plan-left", file=file), unbroken=[file])
        return
    for moved in made.superseded:
        console.print(words("console-plan-renewed", file=moved.path, new=moved.moved_to))
    for written in made.written:
        if written.wanted:
            console.print(words("console-open", file=written.wanted, new=written.path))
    if made.offered:
        console.print(words("console-plan-offered", count=made.offered))
    console.print(
        words("console-plan-written" if made.written else "console-plan-unchanged", file=file), unbroken=[file]
    )
    show_counts(made.plan, words)


def show_checked(plan: Plan, problems: int, words: Words) -> None:
    """Prints how many problems a check found, or what the plan holds."""
    if problems:
        stdout().print(words("console-plan-checked", problems=problems))
    elif not plan:
        stdout().print(words("console-plan-nothing"))
    else:
        stdout().print(words("console-plan-fine", entries=_entries(plan), measures=len(plan.measures)))
    _show_statuses(plan, words)


def show_counts(plan: Plan, words: Words) -> None:
    """Prints how many entries and measures a plan holds, and how far the measures have come."""
    if plan:
        stdout().print(words("console-plan-counts", entries=_entries(plan), measures=len(plan.measures)))
        _show_statuses(plan, words)


def show_plan_of(outcome: Outcome, words: Words) -> None:
    """Prints what the plan in a report holds, and what a reader gets in another language."""
    show_counts(outcome.read.plan.plan, words)
    for edition in outcome.editions:
        show_untranslated(edition, words)


def show_untranslated(edition: Edition, words: Words) -> None:
    """Prints how many texts of the plan a report prints in another language than its own."""
    count = edition.plan.untranslated(edition.framework_words.language)
    if count:
        language = words.language_name(edition.framework_words.language)
        stdout().print(words("console-plan-untranslated", count=count, language=language))


def _entries(plan: Plan) -> int:
    return len((*plan.ideas, *plan.challenges, *plan.keys, *plan.targets))


def _show_statuses(plan: Plan, words: Words) -> None:
    counts = dict(status_counts(plan, CHOICES["status"]))
    if set(counts) <= {""}:
        return
    said = [
        words("console-plan-status", count=count, status=choice_label("status", status, words))
        if status
        else words("console-plan-status-none", count=count)
        for status, count in counts.items()
    ]
    stdout().print(words("console-plan-statuses", statuses=", ".join(said)))
