"""Problems as a person hears them: what many sheets have from one cause is said once."""

from __future__ import annotations

import runpy
from pathlib import Path

import pytest

from c21lab.framework.model import Scale
from c21lab.problem_codes import ProblemCode
from c21lab.problems import ONE_SHEET, Place, Problem, without_duplicate_problems
from c21lab.sheets.filled.cell_answers import Unusable, to_answer
from c21lab.wording import words_for

REPOSITORY = Path(__file__).parent.parent


def other_wording(file: str, wanted: str = "0.2") -> Problem:
    return Problem(ProblemCode.SHEET_OTHER_WORDING, Place(file), {"wanted": wanted, **ONE_SHEET})


def test_one_wording_in_many_sheets_is_one_problem_at_the_first_that_names_a_few() -> None:
    (said,) = without_duplicate_problems(
        [other_wording(f"{name}.xlsx") for name in ("ana", "ben", "cem", "dag", "eva")]
    )
    assert (
        words_for("en")
        .problem(said)
        .startswith(
            "ana.xlsx: 5 sheets have the number of version 0.2, but another wording of it (ana.xlsx, ben.xlsx, cem.xlsx …)."
        )
    )


def test_a_single_sheet_of_another_wording_is_told_as_one() -> None:
    (said,) = without_duplicate_problems([other_wording("ana.xlsx")])
    assert words_for("en").problem(said).startswith("ana.xlsx: this sheet has the number of version 0.2")


def test_different_causes_and_all_other_problems_stay_apart_in_their_order() -> None:
    empty = [Problem(ProblemCode.SHEET_EMPTY, Place(file)) for file in ("ana.xlsx", "ben.xlsx")]
    problems = [other_wording("ana.xlsx"), empty[0], other_wording("ben.xlsx", "0.3"), empty[1]]
    assert without_duplicate_problems(problems) == problems


@pytest.mark.parametrize("language", ["fr", "es"])
def test_it_is_said_once_in_each_language(language: str) -> None:
    (said,) = without_duplicate_problems([other_wording("ana.xlsx"), other_wording("ben.xlsx")])
    assert "(ana.xlsx, ben.xlsx)" in words_for(language).problem(said)


@pytest.mark.parametrize(("language", "quoted"), [("en", "‘5.5’"), ("fr", "«\u00a05,5\u00a0»"), ("es", "«5,5»")])
def test_a_number_is_quoted_as_each_language_writes_it(language: str, quoted: str) -> None:
    answer = to_answer(5.5, Scale(1, 9, ()))
    assert isinstance(answer, Unusable)
    problem = Problem(answer.code, Place("ana.xlsx", "Scores", "E9"), {"found": answer.found, "low": 1, "high": 9})
    assert quoted in words_for(language).problem(problem)


def test_text_is_quoted_as_it_was_typed() -> None:
    answer = to_answer("5.5", Scale(1, 9, ()))
    assert isinstance(answer, Unusable)
    assert answer.found == "5.5"


def test_each_code_stands_under_the_name_of_a_module_that_raises_it() -> None:
    tool = runpy.run_path(str(REPOSITORY / "tools" / "group_problem_codes.py"))
    text = tool["CODES"].read_text("utf-8")
    assert {code.name for code in ProblemCode} == tool["uses"]().keys()
    assert tool["grouped"](text) == text, "run tools/group_problem_codes.py"
