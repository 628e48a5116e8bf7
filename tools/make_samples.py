"""Makes the sheets of the sample sessions again: ``python tools/make_samples.py``, or ``make samples``.

Run it whenever the blank sheets or the framework's texts have changed, and commit ``sample_sessions/``. It needs
LibreOffice and the packages for development. Answers and comments come from ``tools/samples/*.yaml`` and a seed: they
are the same every time. The bytes of the files may differ, since LibreOffice writes the time into them.
"""

from __future__ import annotations

import shutil
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import cast

import yaml

from c21lab.framework.authoring.write import export_workbook
from c21lab.framework.load import find_framework
from c21lab.lab.plan_book import write_plan_book
from c21lab.lab.plan_entries import with_ids
from c21lab.lab.plan_layout import FILE_NAME as PLAN_FILE
from c21lab.lab.plan_layout import PlanTab, choice_label
from c21lab.lab.plan_rows import PlanRow, PlanRows
from c21lab.recipes.choices import no_framework
from c21lab.recipes.plan import look_of
from c21lab.recipes.read import Request, open_session, read_session
from c21lab.recipes.revised import BOOK as REVISED_BOOK
from c21lab.recipes.score import score
from c21lab.report.comments_book import FILE_NAME as COMMENTS
from c21lab.report.comments_book import CommentRow
from c21lab.report.comments_workbook import write_comments_book
from c21lab.report.quotes import is_quotable
from c21lab.settings import FILE_NAME
from c21lab.settings_file.read import read_settings
from c21lab.sheets.blank.individual import TemplateOptions, template_workbook
from c21lab.wording import Words, words_for
from samples.answers import answers_of, comments_of
from samples.plenary import make_plenary
from samples.revision import revised
from samples.town import TOWNS, Town, read_town
from samples.workbooks import filled_sheet, save_with_office

SESSIONS = Path(__file__).resolve().parent.parent / "sample_sessions"
PLANS = Path(__file__).resolve().parent / "samples" / "plans"
REVISED = "ollerwick-climate-en"  # the workshop that tried a module out
QUOTED = ("vaubrelle-essentials-fr", "ollerwick-climate-en")  # the workshops that were told of it


def make_sheets(town: Town, session: Path) -> None:
    """Puts a sheet of every person of the town into the session's folder, in place of those that are there."""
    sheets = session / "sheets"
    shutil.rmtree(sheets, ignore_errors=True)
    sheets.mkdir(parents=True)
    save_with_office(_filled_sheets(town, session), sheets)


def _filled_sheets(town: Town, session: Path) -> Mapping[str, bytes]:
    about = read_settings(session / FILE_NAME).about
    framework = find_framework(about.framework)
    answers = answers_of(town, framework)
    comments = comments_of(town, framework, answers)
    options = TemplateOptions(territory=about.territory)
    languages = {person.language for person in town.people}
    blanks = {language: template_workbook(framework, town.module, language, options) for language in sorted(languages)}
    return {
        person.file: filled_sheet(blanks[person.language], person, answers[person.file], comments[person.file])
        for person in town.people
    }


def mark_comments(session: Path) -> None:
    """Writes comments.xlsx, in which the team has marked what says something where the workshop was told of it.

    What was written in a language of few sheets is left out: somebody could be known by it.
    """
    opened = open_session([session])
    read = read_session(opened, Request())
    sheets = Counter(sheet.language for sheet in read.reading.sheets)
    common = {language for language, count in sheets.items() if count >= opened.settings.method.min_group}
    words = words_for(opened.settings.about.languages[0])

    def is_marked(row: CommentRow) -> bool:
        return session.name in QUOTED and row.language in common and is_quotable(row.comment, read.framework)

    rows = [replace(row, mark=words("sheet-yes") if is_marked(row) else "") for row in read.comments.rows]
    (session / COMMENTS).write_bytes(write_comments_book(rows, words))


def make_plan(session: Path) -> None:
    """Types the rows of ``tools/samples/plans`` into plan.xlsx, and saves it in LibreOffice."""
    typed = cast(
        "dict[str, list[dict[str, object]]]", yaml.safe_load((PLANS / f"{session.name}.yaml").read_text("utf-8"))
    )
    settings = read_settings(session / FILE_NAME)
    framework = find_framework(settings.about.framework) if settings.about.framework else no_framework()
    look = look_of(settings, framework)
    rows = [
        PlanRow(PlanTab(tab), {key: _cell(key, value, look.words) for key, value in row.items()})
        for tab, entries in typed.items()
        for row in entries
    ]
    numbered, _ = with_ids(PlanRows(tuple(rows)))
    save_with_office({PLAN_FILE: write_plan_book(numbered, look)}, session)
    read = read_session(open_session([session]), Request())
    if read.sheets:  # where each field stands, as a run of c21lab writes it
        with_values = score(read).exact.read.plan
        save_with_office({PLAN_FILE: write_plan_book(with_values.rows, look)}, session)


def make_revised(session: Path) -> None:
    """Writes the module as it was revised after the workshop into ``revised.xlsx``, saved by LibreOffice."""
    framework = find_framework(read_settings(session / FILE_NAME).about.framework)
    save_with_office({REVISED_BOOK: export_workbook(revised(framework))}, session)


def _cell(key: str, value: object, words: Words) -> str | float:
    """A value as people type it: choices in the workbook's language, numbers as numbers."""
    if isinstance(value, int):
        return float(value)
    if key == "kept":
        return words("sheet-yes" if value == "yes" else "sheet-no")
    lists = {
        "answers-to": "answers",
        "resources": "resources",
        "status": "status",
        "feasible": "feasible",
        "cost": "cost",
    }
    return choice_label(lists[key], str(value), words) if key in lists else str(value)


if __name__ == "__main__":
    for name in TOWNS:
        town = read_town(name)
        make_sheets(town, SESSIONS / town.folder)
        mark_comments(SESSIONS / town.folder)
        make_plenary(name, SESSIONS / town.folder)
        print(f"{town.folder}: {len(town.people)} sheets")
    for plan in sorted(PLANS.glob("*.yaml")):
        make_plan(SESSIONS / plan.stem)
        print(f"{plan.stem}: plan.xlsx")
    make_revised(SESSIONS / REVISED)
    print(f"{REVISED}: {REVISED_BOOK}")
