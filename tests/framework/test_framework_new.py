"""New modules, what a framework is at a glance, and what participants said of its items."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import replace

import pytest
from openpyxl import load_workbook

from books import CLIMATE, imported, told
from c21lab.framework.authoring.write import export_workbook
from c21lab.framework.lint.rules import is_error, lint_framework
from c21lab.framework.model import EarlierVersion, Scale, Stage
from c21lab.framework.new import blank_framework, thematic_framework
from c21lab.framework.overview import framework_overview
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import UsageError
from c21lab.ratings import Ratings, ratings_table
from c21lab.report.feedback import feedback_text, feedback_workbook, item_feedback
from c21lab.report.quotes import Quote
from c21lab.wording import program_languages, words_for


def test_a_thematic_module_takes_domains_in_the_order_of_its_source() -> None:
    module = thematic_framework(CLIMATE, "harbours", ["C4", "C2"])
    assert [domain.id for domain in module.domains] == ["C2", "C4"]
    assert (module.id, module.version, module.status) == ("harbours", "0.1", "draft")
    assert module.words["es"].title_of("C4.1") == CLIMATE.words["es"].title_of("C4.1")
    assert set(module.words["en"].fields) == {field.id for field in module.fields}


def test_a_thematic_module_says_in_each_language_what_it_was_made_from() -> None:
    source = replace(CLIMATE, withdrawn=("C9",), earlier=(EarlierVersion("0.0"),))
    module = thematic_framework(source, "harbours", ["C4"])
    for language in CLIMATE.languages:
        assert CLIMATE.words[language].title in module.words[language].source
        assert CLIMATE.words[language].source in module.words[language].source
    assert module.withdrawn == ("C9",)
    assert module.earlier == ()


def test_only_the_title_of_a_thematic_module_is_still_to_be_written() -> None:
    problems = lint_framework(thematic_framework(CLIMATE, "harbours", ["C4"]))
    assert {problem.code for problem in problems} == {Code.FRAMEWORK_WORDS_UNWRITTEN}
    assert [problem.facts["id"] for problem in problems] == ["title"] * 3


def test_without_domains_named_all_are_taken() -> None:
    assert thematic_framework(CLIMATE, "harbours").domains == CLIMATE.domains


def test_every_domain_that_is_not_there_is_named() -> None:
    with pytest.raises(UsageError) as caught:
        thematic_framework(CLIMATE, "harbours", ["C1", "D1", "D2"])
    assert [problem.facts["found"] for problem in caught.value.problems] == ["D1", "D2"]
    assert "C1, C2, C3, C4" in told(caught.value.problems, "fr")[0]


@pytest.mark.parametrize("id_", ["", "my module", "../x", "2026"])
def test_an_id_that_could_not_name_a_folder_is_refused(id_: str) -> None:
    with pytest.raises(UsageError):
        thematic_framework(CLIMATE, id_)
    with pytest.raises(UsageError):
        blank_framework(id_, ["en"])


@pytest.mark.parametrize("languages", [["en"], ["fr", "es"], ["ca", "ar", "pt-BR"]])
def test_a_skeleton_is_complete_in_whatever_languages(languages: Sequence[str]) -> None:
    blank = blank_framework("mine", languages)
    assert not any(map(is_error, lint_framework(blank)))
    assert imported(export_workbook(blank))[0] == blank


@pytest.mark.parametrize("language", program_languages())
def test_the_overview_names_every_domain_field_and_module(language: str) -> None:
    framework = replace(CLIMATE, withdrawn=("C9",), earlier=(EarlierVersion("0.0"),))
    shown = framework_overview(framework, words_for(language))
    texts = framework.words[language]
    titles = [texts.title_of(id_) for id_ in (*texts.domains, *texts.fields)]
    assert all(title in shown for title in (*titles, *texts.modules.values(), texts.source, "C9", "0.0"))
    assert framework.content_hash in shown


def ratings(*rows: tuple[str, str, str, str | None]) -> Ratings:
    """Rows of sheet, item, answer and comment."""
    answers = ({"score": 4}.get(answer) for _, _, answer, _ in rows)
    return ratings_table(
        [
            (sheet, 2, None, item, item[:4], item[:2], answer, score, comment, sheet, "Scores", "E9")
            for (sheet, item, answer, comment), score in zip(rows, answers, strict=True)
        ]
    )


ROOM = ratings(
    ("a.xlsx", "C1.2", "score", "zeal is what we lack"),
    ("a.xlsx", "C1.1", "dont_know", None),
    ("b.xlsx", "C1.2", "not_applicable", "  An open\nquestion "),
    ("b.xlsx", "C1.1", "blank", "=HYPERLINK()"),
    ("b.xlsx", "C1.3", "score", None),
)
MARKED = [
    Quote("C1.1", "=HYPERLINK()", "en"),
    Quote("C1.2", "zeal is what we lack", "en"),
    Quote("C1.2", "An open\nquestion", "en"),
]


def test_comments_stand_under_their_item_and_say_nothing_of_who_wrote_them() -> None:
    first, second = item_feedback(ROOM, CLIMATE, MARKED)
    assert (first.id, first.comments, first.dont_know) == ("C1.1", ("=HYPERLINK()",), 2)
    assert (second.id, second.comments) == ("C1.2", ("An open question", "zeal is what we lack"))
    assert second.not_applicable == 2
    shown = feedback_text(item_feedback(ROOM, CLIMATE, MARKED), CLIMATE, words_for("en"))
    assert "xlsx" not in shown
    assert "2 people do not know" in shown


def test_a_stage_of_one_score_is_told_by_that_score_alone() -> None:
    scale = Scale(1, 9, (Stage("emerging", 1, 1), Stage("developing", 2, 6), Stage("well_developed", 7, 9)))
    assert [stage.points for stage in scale.stages] == ["1", "2–6", "7–9"]
    labels = CLIMATE.words["en"].stages
    shown = framework_overview(replace(CLIMATE, scale=scale), words_for("en"))
    assert f"{labels['emerging'].label} (1)\n" in shown
    assert f"{labels['developing'].label} (2–6)\n" in shown


def test_the_order_of_the_sheets_does_not_show_in_the_comments() -> None:
    turned = Ratings(ROOM.rows[::-1])
    assert item_feedback(turned, CLIMATE, MARKED) == item_feedback(ROOM, CLIMATE, MARKED)


def test_a_comment_that_is_not_marked_is_not_passed_on() -> None:
    first, second = item_feedback(ROOM, CLIMATE, MARKED[1:2])
    assert first.comments == ()
    assert second.comments == ("zeal is what we lack",)


@pytest.mark.parametrize("language", program_languages())
def test_the_comments_also_come_as_a_table_in_which_text_stays_text(language: str) -> None:
    data = feedback_workbook(item_feedback(ROOM, CLIMATE, MARKED), CLIMATE, words_for(language))
    tab = load_workbook(io.BytesIO(data)).worksheets[0]
    rows = list(tab.iter_rows(min_row=5, values_only=True))
    assert [row[0] for row in rows] == ["C1.1", "C1.2", "C1.2"]
    assert rows[0][2] == "=HYPERLINK()"
    assert tab["C5"].data_type == "s"
    assert rows[0][1] == CLIMATE.words[language].title_of("C1.1")


def test_a_room_without_comments_is_told_so() -> None:
    nothing = item_feedback(ratings(("a.xlsx", "C1.1", "score", None)), CLIMATE, ())
    assert nothing == ()
    for language in program_languages():
        words = words_for(language)
        assert words("framework-feedback-none") in feedback_text(nothing, CLIMATE, words)
    assert load_workbook(io.BytesIO(feedback_workbook(nothing, CLIMATE, words_for("en"))))
