"""The public face: import c21lab costs nothing; values, tables and bytes hold what may be shared, and write nothing."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from io import BytesIO
from pathlib import Path

import matplotlib.figure
import pandas as pd
import pytest
from openpyxl import load_workbook

import c21lab
from c21lab.frames import DTYPES, TABLES
from c21lab.problem_codes import ProblemCode
from c21lab.recipes.read import ReadSession
from c21lab.recipes.score import ScoredSession

HEAVY = ("numpy", "pandas", "matplotlib", "docx", "scipy", "babel", "yaml")
EXTENDED, ESSENTIALS = "puertolirio-extended-es", "vaubrelle-essentials-fr"


@pytest.fixture(scope="module")
def read() -> ReadSession:
    samples = Path(__file__).parent.parent / "sample_sessions"
    return c21lab.read(c21lab.open_session(samples / EXTENDED))


@pytest.fixture(scope="module")
def results(read: ReadSession) -> ScoredSession:
    return c21lab.score(read)


@pytest.fixture
def copy(samples: Path, tmp_path: Path) -> Path:
    """A copy of a sample, without anything that was written into it."""
    ignored = shutil.ignore_patterns("results", "private")
    return Path(shutil.copytree(samples / ESSENTIALS, tmp_path / "Riverside 2026", ignore=ignored))


def test_importing_c21lab_loads_nothing_heavy() -> None:
    code = f"import sys, c21lab; dir(c21lab); print([name for name in {HEAVY} if name in sys.modules])"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"


def test_every_public_name_is_there_and_listed() -> None:
    assert {*c21lab.__all__} <= {*dir(c21lab)}
    assert all(callable(getattr(c21lab, name)) for name in c21lab.__all__)
    with pytest.raises(AttributeError, match="no_such_name"):
        c21lab.no_such_name  # noqa: B018


def test_the_workbooks_of_the_second_day_are_bytes_and_hold_what_was_typed(copy: Path) -> None:
    read = c21lab.read(c21lab.open_session(copy))
    agreed = load_workbook(BytesIO(c21lab.plenary_workbook(c21lab.score(read))))
    typed = [cell for row in agreed.worksheets[0].iter_rows(values_only=True) for cell in row]
    assert "pas d’accord" in typed
    plan = load_workbook(BytesIO(c21lab.plan_workbook(read)))
    assert any("bus culturel" in str(cell) for row in plan.worksheets[0].iter_rows(values_only=True) for cell in row)
    assert not (copy / "results").exists()


def test_a_session_opens_by_a_text_a_path_or_several(samples: Path) -> None:
    folder = samples / EXTENDED
    whole = c21lab.open_session(str(folder))
    assert whole == c21lab.open_session(folder) == c21lab.open_session([folder])
    files = [file.path for file in whole.files[:2]]
    assert [file.path for file in c21lab.open_session(files).files] == [p.resolve() for p in files]
    assert c21lab.open_session(*files) == c21lab.open_session(files)


@pytest.mark.parametrize("paths", ["no such folder", [], ["no such folder", "nor this"]])
def test_what_is_not_there_is_an_error_with_a_problem_each(paths: str | list[str]) -> None:
    with pytest.raises(c21lab.C21LabError) as raised:
        c21lab.open_session(paths)
    assert {problem.code for problem in raised.value.problems} == {ProblemCode.PATH_MISSING}


def test_an_error_without_a_problem_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="without a problem"):
        c21lab.C21LabError([])


def test_what_was_read_has_ratings_sheets_and_problems(read: ReadSession) -> None:
    assert read.ratings["sheet"].nunique() == len(read.sheets)
    assert {problem.place.file for problem in read.problems} <= {file.name for file in read.session.files} | {""}


@pytest.mark.parametrize("name", TABLES)
def test_each_table_has_the_columns_and_dtypes_that_are_documented(results: ScoredSession, name: str) -> None:
    for tables in (results, results.exact):
        frame = getattr(tables, name)
        assert list(frame.columns)[: len(TABLES[name])] == list(TABLES[name])
        assert {column: str(frame[column].dtype) for column in frame} == {
            column: DTYPES.get(column, str(frame[column].dtype)) for column in frame
        }


def test_tables_are_the_document_that_is_shared_and_exact_ones_the_other(results: ScoredSession) -> None:
    shared, private = json.loads(results.to_json()), json.loads(results.exact.to_json())
    assert [*results.fields["id"]] == [field["id"] for field in shared["fields"]]
    assert [*results.exact.fields["exact"].dropna()] == [
        f["exact"] for f in private["fields"] if f["exact"] is not None
    ]
    assert "exact" not in results.fields
    assert "message" not in results.to_json()
    for row in results.groups[results.groups["level"] == "field"].itertuples():
        (field,) = [field for field in shared["fields"] if field["id"] == row.id]
        assert (None if pd.isna(row.score) else row.score) == field["groups"][row.group]


def test_a_hidden_cell_is_na_and_its_column_still_counts_its_people(results: ScoredSession) -> None:
    hidden = results.groups[results.groups["score"].isna() & results.groups["level"].eq("field")]
    assert len(hidden) > 0
    assert hidden["group_people"].notna().all()


def test_the_exact_groups_are_all_means_the_hidden_ones_too(results: ScoredSession) -> None:
    shared, exact = (t.groups.set_index(["level", "id", "group"])["score"] for t in (results, results.exact))
    hidden = shared[shared.isna()].index.intersection(exact.index)
    assert exact[hidden].notna().any()
    assert len(exact) == len(exact.index.unique())


def test_a_new_table_comes_at_each_call(results: ScoredSession) -> None:
    mine = results.fields
    mine["score"] = 0.0
    assert (results.fields["score"] != 0.0).any()


def test_nobody_stands_in_what_a_notebook_prints(results: ScoredSession, read: ReadSession) -> None:
    assert not any(sheet.id in repr(results) for sheet in read.sheets)


def test_radar_report_and_workbook_are_values_and_leave_no_file(copy: Path) -> None:
    before = sorted(copy.rglob("*"))
    results = c21lab.score(c21lab.read(c21lab.open_session(copy)))
    assert isinstance(c21lab.radar(results, "fr"), matplotlib.figure.Figure)
    assert isinstance(c21lab.radar(results, "en", domain="D1"), matplotlib.figure.Figure)
    assert c21lab.word_report(results, "en")[:2] == b"PK"
    assert c21lab.results_workbook(results, "en")[:2] == b"PK"
    assert sorted(copy.rglob("*")) == before


@pytest.mark.parametrize("make", [c21lab.radar, c21lab.word_report, c21lab.results_workbook])
def test_a_language_that_the_framework_lacks_is_refused(results: ScoredSession, make: object) -> None:
    with pytest.raises(c21lab.C21LabError) as raised:
        make(results, "xx")  # type: ignore[operator]
    assert [problem.code for problem in raised.value.problems] == [ProblemCode.LANGUAGE_UNKNOWN]


def test_a_domain_that_the_framework_lacks_is_refused(results: ScoredSession) -> None:
    with pytest.raises(c21lab.C21LabError) as raised:
        c21lab.radar(results, "es", domain="D99")
    assert [problem.code for problem in raised.value.problems] == [ProblemCode.FRAMEWORK_DOMAIN_UNKNOWN]


def test_write_puts_what_the_values_hold_into_the_session_or_elsewhere(copy: Path, tmp_path: Path) -> None:
    session = c21lab.open_session(copy)
    results = c21lab.score(c21lab.read(session))
    report = c21lab.word_report(results, "fr")
    assert c21lab.write(session, results).folder == copy
    assert (copy / "results" / "results.json").read_text("utf-8") == results.to_json()
    assert (copy / "private" / "details.json").read_text("utf-8") == results.exact.to_json()
    assert (copy / "results" / "report.fr.docx").read_bytes() == report
    written = c21lab.write(session, results, languages=["en", "es"], folder=tmp_path / "elsewhere").written
    assert {file.path for file in written} >= {"results/report.en.docx", "results/report.es.docx"}
    assert not (copy / "results" / "report.en.docx").exists()


def test_settings_made_by_hand_do_not_lower_what_protects(read: ReadSession) -> None:
    lowered = c21lab.Settings(method=c21lab.Method(min_answers=1, min_group=1, min_shares=1, min_detail=1))
    least = json.loads(c21lab.score(read, lowered).to_json())["method"]
    assert [least[key] for key in ("min_answers", "min_group", "min_shares", "min_detail")] == [3, 3, 8, 8]
