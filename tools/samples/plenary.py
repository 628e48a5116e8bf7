"""The plenary.xlsx of a sample: written by the program, filled like by a person, and saved by LibreOffice."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml
from openpyxl import load_workbook

from c21lab.lab.plenary.layout import FILE_NAME, PlenaryColumn, status_label
from c21lab.lab.plenary.model import PlenaryStatus
from c21lab.recipes.plan import first_language
from c21lab.recipes.plenary import plenary_workbook
from c21lab.recipes.read import Request, open_session, read_session
from c21lab.recipes.score import score
from c21lab.recipes.typed_plenary import group_label
from c21lab.wording import words_for
from samples.town import HERE
from samples.workbooks import save_with_office


def make_plenary(town: str, session: Path) -> None:
    """Writes plenary.xlsx into a session's folder, where the town's plenary has been invented."""
    source = HERE / f"{town}-plenary.yaml"
    if not source.is_file():
        return
    (session / FILE_NAME).unlink(missing_ok=True)
    read = read_session(open_session([session]), Request())
    settings, framework = read.session.settings, read.framework
    language = first_language(settings, framework)
    typed: Mapping[str, Mapping[str, Any]] = yaml.safe_load(source.read_text(encoding="utf-8"))
    book = load_workbook(io.BytesIO(plenary_workbook(score(read))))
    tab = book.worksheets[0]
    rows = list(tab.iter_rows(values_only=True))
    keys = next(row for row in rows if PlenaryColumn.ID in row)
    column = {key: place for place, key in enumerate(keys, 1)}
    for number, row in enumerate(rows, 1):
        for name, value in typed.get(str(row[column[PlenaryColumn.ID] - 1]), {}).items():
            if name == "status":
                value = status_label(PlenaryStatus(value), words_for(language))
            if name == "dissent":
                value = group_label(value, language, framework, settings)
            tab.cell(number, column[PlenaryColumn[name.upper()]]).value = value
    target = io.BytesIO()
    book.save(target)
    save_with_office({FILE_NAME: target.getvalue()}, session)
