"""Reports made of a plan: every kind of workshop has one in three languages, and each count in it is that of the rows."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import openpyxl
import pytest
import yaml
from plan_claims import kept

from c21lab.lab.plan_layout import PlanTab
from c21lab.recipes.fill_plan import fill_plan
from c21lab.recipes.read import open_session
from c21lab.wording import words_for
from commands import Run
from filling import ITEMS, filled
from reports import Read

ROOT = Path(__file__).resolve().parents[2]
PLANNED = {
    "harrowmere-policy-en": "policy",
    "puntalera-seven-keys-es": "seven_keys",
    "brevonne-culture-goal-fr": "culture_goal",
}
LANGUAGES = ("en", "fr", "es")


def typed(name: str) -> Mapping[str, list[dict[str, Any]]]:
    return yaml.safe_load((ROOT / "tools" / "samples" / "plans" / f"{name}.yaml").read_text("utf-8"))


def scored(run: Run, name: str, out: Path) -> dict[str, Any]:
    arguments = [part for language in LANGUAGES for part in ("--lang", language)]
    ran = run("score", ROOT / "sample_sessions" / name, "--out", out, *arguments)
    assert ran.code == 0, ran.err
    assert "earlier version" not in " ".join(ran.out.split())  # there was none
    return json.loads((out / "results" / "results.json").read_text("utf-8"))


def text_of(path: Path) -> str:
    return "\n".join(Read(path.read_bytes()).texts)


@pytest.mark.parametrize("name", PLANNED)
def test_a_kind_that_needs_no_sheets_makes_its_report_out_of_the_plan_alone(
    name: str, run: Run, tmp_path: Path
) -> None:
    data, rows = scored(run, name, tmp_path), typed(name)
    assert data["kind"] == PLANNED[name]
    assert data["fields"] == []
    assert [one["text"] for one in data["plan"]["measures"]] == [row["measure"] for row in rows["measures"]]
    for language in LANGUAGES:
        words = words_for(language)
        report = text_of(tmp_path / "results" / f"report.{language}.docx")
        lacking = [r for r in rows["measures"] if not (r.get("lead") and r.get("end") and r.get("indicator"))]
        assert words("report-plan-still-open-how", count=len(lacking), all=len(rows["measures"])) in report
        counts = {
            name: sum(row.get("resources") == name for row in rows["measures"]) for name in ("internal", "outside")
        }
        unsaid = len(rows["measures"]) - sum(counts.values())
        assert words("report-plan-counted", all=len(rows["measures"]), unsaid=unsaid, **counts) in report
        assert not re.search(r"None|nan\b|\{\{", report)


def test_a_policy_counts_its_ideas_and_keeps_those_that_were_not_kept_in_sight(run: Run, tmp_path: Path) -> None:
    data, rows = scored(run, "harrowmere-policy-en", tmp_path), typed("harrowmere-policy-en")
    assert [one["id"] for one in data["plan"]["ideas"] if one["kept"]] == [row["id"] for row in kept(rows["ideas"])]
    report = text_of(tmp_path / "results" / "report.es.docx")
    words = words_for("es")
    assert words("report-ideas-counted", all=8, kept=6, decided="yes") in report
    assert rows["ideas"][0]["idea::es"] in report
    untranslated = rows["ideas"][4]["idea"]
    assert words("report-quote-in", text=untranslated, language=words.language_name("en")) in report
    assert all(row["idea"] in report for row in rows["ideas"] if row["kept"] == "no")


def test_a_page_to_hand_out_names_every_key_that_was_kept(run: Run, tmp_path: Path) -> None:
    scored(run, "puntalera-seven-keys-es", tmp_path)
    page = text_of(tmp_path / "results" / "public-summary.es.docx")
    rows = typed("puntalera-seven-keys-es")["keys"]
    assert all((row["key"] in page) == (row["kept"] == "yes") for row in rows)


@pytest.mark.parametrize("kind", ["policy", "seven_keys", "culture_goal"])
def test_without_a_plan_or_with_an_empty_one_there_is_no_report(kind: str, run: Run, tmp_path: Path) -> None:
    (tmp_path / "session.toml").write_text(f'[session]\nkind = "{kind}"\nlanguages = ["en"]\n', "utf-8")
    ran = run("score", tmp_path)
    assert ran.code == 1
    assert "plan.xlsx" in ran.err
    assert run("plan", tmp_path).code == 0
    assert run("score", tmp_path).code == 1
    assert not (tmp_path / "results").exists()


def test_a_plan_that_libreoffice_saved_under_its_own_name_makes_way_for_the_renewed_one(
    run: Run, tmp_path: Path
) -> None:
    (tmp_path / "session.toml").write_text('[session]\nlanguages = ["en"]\nkind = "seven_keys"\n', "utf-8")
    fill_plan(open_session([tmp_path]), {(PlanTab.CHALLENGES, "C1"): {"challenge": "Young people leave"}})
    (tmp_path / "plan.xlsx").rename(tmp_path / "plan.ods")
    assert run("plan", tmp_path).code == 0
    assert [path.name for path in tmp_path.glob("plan*")] == ["plan.xlsx"]
    assert run("plan", tmp_path).code == 0
    assert [path.name for path in tmp_path.glob("plan*")] == ["plan.xlsx"]


def test_a_plan_waits_for_the_scores_and_makes_them_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "session.toml").write_text('[session]\nlanguages = ["en"]\n', "utf-8")
    for number in range(6):
        answers = {item: (number * 5 + place) % 9 + 1 for place, item in enumerate(ITEMS)}
        (tmp_path / f"{number}.xlsx").write_bytes(filled(answers))
    assert run("plan", tmp_path).code == 0
    assert (tmp_path / "plan.xlsx").is_file()
    (tmp_path / "results" / "report.en.docx").unlink()
    assert run("plan", tmp_path).code == 0
    assert (tmp_path / "results" / "results.json").is_file()
    assert not (tmp_path / "results" / "report.en.docx").exists()


def test_what_was_typed_is_in_the_report_and_stays_in_the_workbook(run: Run, tmp_path: Path) -> None:
    session = tmp_path / "Vaubrelle"
    shutil.copytree(ROOT / "sample_sessions" / "vaubrelle-essentials-fr", session)
    checked = run("plan", session, "--check")
    assert checked.code == 1
    assert "M4" in checked.err  # the one measure that nobody leads
    book = openpyxl.load_workbook(session / "plan.xlsx")
    sheet = book["Idées"]
    sheet.insert_rows(5)
    sheet["B5"] = '=HYPERLINK("http://x", "une idée piégée de plus que les autres")'
    sheet["B5"].data_type = "s"
    sheet["F5"] = "D9.9"
    book.save(session / "plan.xlsx")
    ran = run("score", session)
    assert ran.code == 0
    assert "D9.9" in ran.err
    data = json.loads((session / "results" / "results.json").read_text("utf-8"))
    assert len(data["plan"]["ideas"]) == 7
    assert any(value["starting_value"].startswith("D5.4") for value in data["plan"]["measures"])
    again = openpyxl.load_workbook(session / "plan.xlsx")["Idées"]
    cell = next(cell for row in again.iter_rows() for cell in row if "piégée" in str(cell.value))
    assert cell.data_type == "s"  # a text that begins like a formula stays a text
