"""A table of ratings from any source: forgiving of how it is typed, strict in what it says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd
import pytest

import c21lab
from c21lab.problem_codes import ProblemCode
from c21lab.ratings import COLUMNS
from workshops import FRAMEWORK, Workshop

RATINGS = Workshop(12).ratings().frame()
SCORES = c21lab.score(RATINGS).to_json()


def codes(table: pd.DataFrame | Path) -> list[ProblemCode]:
    with pytest.raises(c21lab.C21LabError) as raised:
        c21lab.ratings_from(table)
    return [problem.code for problem in raised.value.problems]


def as_objects(table: pd.DataFrame) -> pd.DataFrame:
    return table.astype(object).where(table.notna(), None)


@pytest.mark.parametrize(
    "damage",
    [
        lambda table: table,
        as_objects,
        lambda table: table.astype({"people": float, "score": "Float64"}),
        lambda table: as_objects(table).fillna(np.nan),
        lambda table: as_objects(table).map(lambda value: "" if value is None else str(value)),
        lambda table: as_objects(table).map(lambda value: f" {value}.0 " if isinstance(value, int) else value),
        lambda table: table.rename(columns=str.title),
        lambda table: table[[*reversed(COLUMNS)]],
        lambda table: table.assign(note="mine"),
        lambda table: table.set_index(np.zeros(len(table))),
        lambda table: table.assign(group=table["group"].fillna("none")),
    ],
)
def test_a_table_in_any_dtypes_is_the_same_table(damage: Callable[[pd.DataFrame], pd.DataFrame]) -> None:
    pd.testing.assert_frame_equal(c21lab.ratings_from(damage(RATINGS)), RATINGS)


def test_a_table_without_what_can_be_looked_up_scores_the_same() -> None:
    bare = RATINGS[["sheet", "group", "item", "answer", "score"]]
    ratings = c21lab.ratings_from(bare)
    assert list(ratings.columns) == list(COLUMNS)
    assert (ratings[["tab", "cell"]] == "").to_numpy().all()
    assert c21lab.score(ratings).to_json() == SCORES


def test_a_row_without_an_answer_or_a_score_is_blank() -> None:
    scores = RATINGS.loc[RATINGS["answer"].isin(["score", "blank"]), ["sheet", "item", "score"]]
    answers = c21lab.ratings_from(scores)["answer"]
    assert (answers.eq("blank") == scores["score"].isna().to_numpy()).all()


@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("begins", ["", "\ufeff", "sep=\r\n"])
def test_a_csv_is_read_with_either_separator(tmp_path: Path, separator: str, begins: str) -> None:
    path = tmp_path / "ratings.csv"
    written = RATINGS.to_csv(sep=separator, index=False, lineterminator="\r\n")
    path.write_text(begins.replace("sep=", f"sep={separator}") + written, "utf-8", newline="")
    pd.testing.assert_frame_equal(c21lab.ratings_from(path), RATINGS)


def test_what_score_writes_as_ratings_is_read_again(samples: Path, tmp_path: Path) -> None:
    session = c21lab.open_session(next(samples.glob("*-essentials-fr")))
    read = c21lab.read(session)
    results = c21lab.score(read)
    c21lab.write(session, results, folder=tmp_path)
    ratings = c21lab.ratings_from(tmp_path / "private" / "ratings.csv")
    pd.testing.assert_frame_equal(ratings.drop(columns="comment"), read.ratings.drop(columns="comment"))
    assert c21lab.score(ratings).fields.equals(results.fields)


@pytest.mark.parametrize(
    ("damage", "code"),
    [
        (lambda t: t.drop(columns="sheet"), ProblemCode.RATINGS_COLUMN_MISSING),
        (lambda t: t.drop(columns=["score", "answer"]), ProblemCode.RATINGS_COLUMN_MISSING),
        (lambda t: t.drop(columns="field").assign(item="X" + t["item"]), ProblemCode.RATINGS_COLUMN_MISSING),
        (lambda t: pd.concat([t, t["score"]], axis=1), ProblemCode.RATINGS_COLUMN_TWICE),
        (lambda t: t.rename(columns={"group": "groups"}), ProblemCode.RATINGS_COLUMN_MISSPELT),
        (lambda t: t.assign(people=0), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(people=None), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(score=6.5), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(score="good"), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(score=999), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(answer="perhaps"), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(item=None), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(group="other_groups"), ProblemCode.RATINGS_VALUE),
        (lambda t: t.assign(answer="score", score=None), ProblemCode.RATINGS_ANSWER_CONTRADICTS),
        (lambda t: t.assign(answer="blank", score=5), ProblemCode.RATINGS_ANSWER_CONTRADICTS),
        (lambda t: pd.concat([t, t.head(1)]), ProblemCode.RATINGS_ITEM_TWICE),
        (lambda t: t.assign(people=range(1, len(t) + 1)), ProblemCode.RATINGS_SHEET_DIFFERS),
        (lambda t: t.assign(group=[f"g{row % 2}" for row in range(len(t))]), ProblemCode.RATINGS_SHEET_DIFFERS),
        (lambda t: t.assign(group=["artists", *[None] * (len(t) - 1)]), ProblemCode.RATINGS_SHEET_DIFFERS),
    ],
)
def test_a_table_that_is_none_is_refused_with_its_reason(
    damage: Callable[[pd.DataFrame], pd.DataFrame], code: ProblemCode
) -> None:
    assert {*codes(damage(RATINGS))} == {code}


def test_a_scale_may_go_as_far_as_scores_are_kept() -> None:
    table = RATINGS.assign(answer="score", score=[-128, *[127] * (len(RATINGS) - 1)])
    assert {*c21lab.ratings_from(table)["score"]} == {-128, 127}
    assert codes(table.assign(score=table["score"] - 1)) == [ProblemCode.RATINGS_VALUE]
    assert {*codes(table.assign(score=table["score"] + 1))} == {ProblemCode.RATINGS_VALUE}


def test_a_problem_names_the_row_by_its_index() -> None:
    scores = RATINGS["score"].astype(object).where(RATINGS.index != 7, "good")
    with pytest.raises(c21lab.C21LabError) as raised:
        c21lab.ratings_from(RATINGS.assign(answer=None, score=scores))
    assert [problem.place.cell for problem in raised.value.problems] == ["7"]


def test_sheets_that_differ_in_themselves_are_named_in_the_order_of_the_table() -> None:
    table = RATINGS.assign(people=range(1, len(RATINGS) + 1))[::-1]
    with pytest.raises(c21lab.C21LabError) as raised:
        c21lab.ratings_from(table)
    assert [problem.facts["sheet"] for problem in raised.value.problems] == [*table["sheet"].unique()]


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b'a,b\r\n"1'])
def test_a_file_that_is_no_table_is_refused(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "ratings.csv"
    path.write_bytes(content)
    assert codes(path)


def test_a_path_that_leads_nowhere_is_refused(tmp_path: Path) -> None:
    assert codes(tmp_path / "ratings.csv") == [ProblemCode.PATH_MISSING]


def test_scores_and_items_are_those_of_the_framework() -> None:
    for damage, code in (
        ({"item": "X" + RATINGS["item"]}, ProblemCode.RATINGS_ITEM_UNKNOWN),
        ({"score": RATINGS["score"] + 9}, ProblemCode.RATINGS_SCORE_OUTSIDE),
    ):
        with pytest.raises(c21lab.C21LabError) as raised:
            c21lab.score(c21lab.ratings_from(RATINGS.assign(**damage)))
        assert {problem.code for problem in raised.value.problems} == {code}


def test_a_table_without_answers_has_nothing_to_score() -> None:
    for table in (RATINGS.head(0), RATINGS.assign(answer="blank", score=None)):
        with pytest.raises(c21lab.C21LabError) as raised:
            c21lab.score(c21lab.ratings_from(table))
        assert [problem.code for problem in raised.value.problems] == [ProblemCode.NO_ANSWERS]


def test_framework_module_method_and_groups_come_from_settings() -> None:
    about = c21lab.About(framework=FRAMEWORK.id, module="essentials", groups={"residents": {}}, territory="Vaubrelle")
    results = c21lab.score(RATINGS, c21lab.Settings(about=about, method=c21lab.Method(min_answers=20)))
    assert results.fields["score"].isna().all()
    unknown = c21lab.Settings(about=c21lab.About(framework="no-such"))
    with pytest.raises(c21lab.C21LabError) as raised:
        c21lab.score(RATINGS, unknown)
    assert [problem.code for problem in raised.value.problems] == [ProblemCode.FRAMEWORK_UNKNOWN]
