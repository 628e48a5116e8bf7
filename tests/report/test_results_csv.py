"""ratings.csv, problems.csv and README.txt of the private folder."""

from __future__ import annotations

import csv
from io import StringIO
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pandas.testing import assert_frame_equal

from c21lab.ratings import COLUMNS, Ratings, ratings_table
from c21lab.recipes.ratings import ratings_from
from c21lab.report.data import private_readme, problems_csv, ratings_csv
from c21lab.wording import program_languages, words_for
from workshops import Workshop, problems


def rows_of(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff"), "Excel takes a CSV for UTF-8 only with a byte order mark"
    return list(csv.DictReader(StringIO(text.removeprefix("\ufeff"), newline="")))


def ratings_with(comment: str | None) -> str:
    row = ("s1", 1, None, "D1.1", "D1.1", "D1", "score", 7, comment, "sheets/anna.xlsx", "Scores", "E9")
    return ratings_csv(ratings_table([row]), words_for("en"))


@pytest.mark.parametrize(
    "comment",
    [
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "  =1",
        "\r=1",
        "＝1",
        "\tmoved into the next cell",
        "\nunder it",
        "=cmd|' /C calc'!A0",
    ],
)
def test_a_comment_that_looks_like_a_formula_gets_an_apostrophe_in_front(comment: str) -> None:
    read = rows_of(ratings_with(comment))[0]["comment"]
    assert read.startswith("'")
    assert read.removeprefix("'").strip() == comment.strip()


@pytest.mark.parametrize(
    "comment", ["5 = too much", "a-b", "« déjà vu »", 'with "quotes", commas\nand lines', "مرحبا 🎭"]
)
def test_any_other_comment_comes_back_as_it_was_written(comment: str) -> None:
    assert rows_of(ratings_with(comment))[0]["comment"] == comment


def test_control_characters_are_removed() -> None:
    assert rows_of(ratings_with("a\x00b\x1bc\x1b"))[0]["comment"] == "abc"


def test_a_rating_is_one_row_with_all_its_columns() -> None:
    assert rows_of(ratings_with(None)) == [
        {
            **{"sheet": "s1", "people": "1", "group": "", "item": "D1.1", "field": "D1.1", "domain": "D1"},
            **{"answer": "score", "score": "7", "comment": "", "file": "sheets/anna.xlsx"},
            **{"tab": "Scores", "cell": "E9"},
        }
    ]


def test_all_ratings_are_there_and_a_missing_score_is_empty() -> None:
    ratings = Workshop(6).ratings()
    rows = rows_of(ratings_csv(ratings, words_for("en")))
    assert len(rows) == len(ratings.rows)
    assert tuple(rows[0]) == COLUMNS
    assert all((row["score"] == "") == (row["answer"] != "score") for row in rows)
    assert sum(int(row["score"] or 0) for row in rows) == sum(row.score or 0 for row in ratings.rows)


def test_lines_end_as_csv_lines_do() -> None:
    assert ratings_with("x").count("\r\n") == 2


def test_no_ratings_give_the_heads_alone() -> None:
    assert ratings_csv(ratings_table([]), words_for("en")) == "\ufeff" + ",".join(COLUMNS) + "\r\n"


HEADS = {
    "en": ["file", "tab", "cell", "code", "message"],
    "fr": ["fichier", "onglet", "cellule", "code", "message"],
    "es": ["archivo", "pestaña", "celda", "código", "mensaje"],
}


@pytest.mark.parametrize("language", program_languages())
def test_problems_have_place_code_and_sentence_in_the_columns_of_the_language_s_excel(language: str) -> None:
    words, problem = words_for(language), problems()[0]
    text = problems_csv([problem], words).removeprefix("\ufeff")
    heads, row = csv.reader(StringIO(text, newline=""), delimiter="," if language == "en" else ";")
    assert heads == HEADS[language]
    assert row[1:4] == ["Scores", "E14", "settings-key-unknown"]
    assert row[4] == words.problem_message(problem)


@pytest.mark.parametrize(("language", "separator"), [("en", ","), ("fr", ";"), ("es", ";"), ("ca", ";"), ("xx", ",")])
def test_ratings_have_the_separator_of_the_language_and_always_the_same_heads(language: str, separator: str) -> None:
    text = ratings_csv(Workshop(3).ratings(), words_for(language))
    assert text.startswith("\ufeff" + separator.join(COLUMNS) + "\r\n")


def ratings_saying(*comments: str | None) -> Ratings:
    place = ("sheets/anna.xlsx", "Scores", "E9")
    rows = [(f"s{n}", 2, None, "D1.1", "D1.1", "D1", "score", 7, text, *place) for n, text in enumerate(comments)]
    return ratings_table([*rows, ("t", 1, "artists", "D1.1", "D1.1", "D1", "dont_know", None, None, *place)])


@given(
    st.lists(st.text(st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff\u2028\u2029"))),
    st.sampled_from(("en", "fr")),
)
def test_ratings_are_read_again_as_they_were(texts: list[str], language: str) -> None:
    ratings = ratings_saying(*(text.strip() or None for text in texts))  # as sheets are read
    with TemporaryDirectory() as folder:
        file = Path(folder) / "ratings.csv"
        file.write_bytes(ratings_csv(ratings, words_for(language)).encode())
        assert_frame_equal(ratings_from(file), ratings.frame())


@pytest.mark.parametrize("comment", ["=1+1", "'=1+1", "''@x", "'quoted'", "-", "\t=1", "two\nlines; and, more"])
def test_an_apostrophe_that_guarded_a_comment_is_taken_off_and_no_other(tmp_path: Path, comment: str) -> None:
    ratings, file = ratings_saying(comment), tmp_path / "ratings.csv"
    file.write_bytes(ratings_csv(ratings, words_for("es")).encode())
    assert_frame_equal(ratings_from(file), ratings.frame())


def test_the_readme_speaks_each_language_of_the_session_once() -> None:
    text = private_readme(["fr", "en", "fr", "eo"])
    assert text.index("Supprimez ce dossier") < text.index("Delete this folder")
    assert text.count("Delete this folder") == 1


@pytest.mark.parametrize("language", program_languages())
def test_the_readme_names_every_file_of_the_folder_in_lines_that_fit_a_window(language: str) -> None:
    text = private_readme([language])
    assert all(name in text for name in ("ratings.csv", "problems.csv", "details.json", "manifest.json"))
    assert max(len(line) for line in text.splitlines()) <= 78
