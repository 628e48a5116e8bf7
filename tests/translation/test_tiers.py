"""A language with the words of some readers only: what it has is used, and what it lacks is said in another, once."""

from __future__ import annotations

from pathlib import Path

import pytest
from docx import Document
from openpyxl import load_workbook

from c21lab.messages import TIERS, Tier, languages_with
from c21lab.wording import program_languages, words_for
from commands import Run

ARABIC = Path(__file__).parents[1] / "cases" / "climate-ar"


def test_a_tier_counts_only_with_those_before_it() -> None:
    spoken = [set(languages_with(tier)) for tier in TIERS]
    assert spoken[0] >= spoken[1] >= spoken[2] == {"en", "es", "fr"}
    assert {"pt", "ca"} <= spoken[1]
    assert "ar" in spoken[0] - spoken[1]


@pytest.mark.parametrize(
    ("language", "tier", "others", "used"),
    [
        ("pt", "participant", (), "pt"),
        ("pt-BR", "reader", (), "pt"),
        ("pt", "facilitator", (), "en"),
        ("pt", "facilitator", ("pt", "es", "fr"), "es"),
        ("ar", "reader", ("ar", "ca"), "ca"),
        ("de", "participant", ("ar",), "ar"),
        ("de", "participant", (), "en"),
    ],
)
def test_what_a_language_lacks_is_said_in_the_first_other_one_that_has_it(
    language: str, tier: Tier, others: tuple[str, ...], used: str
) -> None:
    words = words_for(language, tier, others)
    assert (words.language, words.asked, words.is_asked) == (used, language, used == language.split("-")[0])


def test_a_message_of_another_tier_is_said_in_english() -> None:
    assert words_for("ar", "participant")("report-contents") == "Contents"


def test_whoever_asks_for_no_tier_gets_a_language_that_has_all() -> None:
    assert program_languages() == ("en", "es", "fr")
    assert {words_for(code).language for code in program_languages("participant")} == {"en", "es", "fr"}


def test_an_arabic_sheet_runs_from_right_to_left_and_is_in_arabic(run: Run, tmp_path: Path) -> None:
    asked = ("--framework", str(ARABIC), "--lang", "ar", "--out", str(tmp_path))
    ran = run("template", *asked)
    assert (ran.code, ran.out.count("‘ar’")) == (0, 1)
    (path,) = tmp_path.glob("*.xlsx")
    book = load_workbook(path)
    shown = [sheet for sheet in book if sheet.sheet_state == "visible"]
    assert all(sheet.sheet_view.rightToLeft for sheet in shown)
    assert [sheet.title for sheet in shown][:2] == ["ابدأ من هنا", "الدرجات"]
    assert run("template", *asked, "--layout", "ballot").code == 0
    (ballot,) = tmp_path.glob("*.docx")
    assert "كيف تجيب" in [paragraph.text for paragraph in Document(str(ballot)).paragraphs]


def test_a_sheet_in_a_language_that_is_a_draft_is_made_only_where_it_is_asked_for(run: Run, tmp_path: Path) -> None:
    assert run("template", "--out", str(tmp_path / "usual")).code == 0
    assert len(list((tmp_path / "usual").glob("*.xlsx"))) == 3
    assert run("template", "--lang", "pt", "--out", str(tmp_path / "asked")).code == 0
    assert len(list((tmp_path / "asked").glob("*.xlsx"))) == 1


def test_a_portuguese_report_says_on_each_page_that_its_words_are_a_draft(
    run: Run, samples: Path, tmp_path: Path
) -> None:
    sample = next(samples.glob("*-essentials-fr"))
    assert run("score", str(sample), "--lang", "pt", "--lang", "es", "--out", str(tmp_path)).code == 0
    feet = {
        language: Document(str(tmp_path / "results" / f"report.{language}.docx")).sections[0].footer.paragraphs
        for language in ("pt", "es")
    }
    said = {language: any("provis" in paragraph.text for paragraph in feet[language]) for language in feet}
    assert said == {"pt": True, "es": False}


def test_a_workshop_without_a_framework_is_told_in_each_language_of_a_report(
    run: Run, samples: Path, tmp_path: Path
) -> None:
    sample = next(samples.glob("*-seven-keys-*"))
    assert run("score", str(sample), "--lang", "ca", "--out", str(tmp_path)).code == 0
    headings = {p.text for p in Document(str(tmp_path / "results" / "report.ca.docx")).paragraphs}
    assert {"Els reptes", "Les claus", "Pla d’acció"} <= headings
    assert run("score", str(sample), "--lang", "ar", "--out", str(tmp_path / "ar")).code == 2
