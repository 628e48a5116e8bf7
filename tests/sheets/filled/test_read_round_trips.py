"""Template → fill at random → disturb → read = what was filled."""

from __future__ import annotations

import io
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from openpyxl import Workbook, load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.office.plain_text import clean
from c21lab.sheets.filled.cell_answers import to_answer
from c21lab.sheets.filled.read import FilledSheets
from c21lab.sheets.layout import ColumnKey, FormKey
from checkers import converted
from filling import GRID, ITEMS, blank, codes, column_of, filled, key_row, read, saved, scoring_tabs

TYPED: dict[str, st.SearchStrategy[object]] = {
    "dont_know": st.sampled_from(["?", " ? ", "dk", "NSP", "no sé", "ns/nc"]),
    "not_applicable": st.sampled_from(["–", "-", "n/a", "Sans objet", "NO APLICA"]),
    "blank": st.sampled_from([None, " "]),
}
SCORE_FORMS: list[Callable[[int], object]] = [
    int, float, str, lambda n: f" {n} ", lambda n: f"{n},0", lambda n: f"{n}.0", lambda n: chr(0xFF10 + n),
    lambda n: chr(0x660 + n), lambda n: f"{n} - well developed",
]  # fmt: skip
# what Excel itself can hold: no control characters, no half of a pair
TEXT = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cn")), max_size=40).map(str.strip)
# a comment that is nothing but a score is none
COMMENT = TEXT.filter(lambda text: getattr(to_answer(text, GRID.scale), "score", None) is None)


@dataclass(frozen=True)
class Given:
    """An answer as it is meant, as it is typed, and the comment beside it."""

    meant: object
    typed: object
    comment: str


@st.composite
def given_answers(draw: st.DrawFn) -> Given:
    kind = draw(st.sampled_from(["score", "score", "score", *TYPED]))
    comment = draw(st.one_of(st.just(""), COMMENT))
    if kind != "score":
        return Given(kind, draw(TYPED[kind]), comment)
    score = draw(st.sampled_from(GRID.scale.scores))
    return Given(score, draw(st.sampled_from(SCORE_FORMS))(score), comment)


FILLINGS = st.dictionaries(st.sampled_from(ITEMS), given_answers(), min_size=1)


def permute_rows(book: Workbook, rng: random.Random) -> None:
    for tab in scoring_tabs(book):
        first = key_row(tab) + 2
        rows = [[cell.value for cell in row] for row in tab.iter_rows(min_row=first)]
        rng.shuffle(rows)
        for row, values in enumerate(rows, first):
            write_row(tab, row, values)


def permute_columns(book: Workbook, rng: random.Random) -> None:
    for tab in scoring_tabs(book):
        rows = [[cell.value for cell in row] for row in tab.iter_rows()]
        order = rng.sample(range(tab.max_column), tab.max_column)
        for row, values in enumerate(rows, 1):
            write_row(tab, row, [values[column] for column in order])


def write_row(tab: Worksheet, row: int, values: list[object]) -> None:
    for column, value in enumerate(values, 1):
        cell = tab.cell(row, column)
        cell.value = value  # type: ignore[assignment]  # whatever stood in another cell
        if isinstance(value, str):
            cell.data_type = "s"


def insert_rows(book: Workbook, rng: random.Random) -> None:
    for tab in scoring_tabs(book):
        for _ in range(3):
            tab.insert_rows(rng.randint(1, tab.max_row), rng.randint(1, 3))


def insert_columns(book: Workbook, rng: random.Random) -> None:
    for tab in scoring_tabs(book):
        tab.insert_cols(rng.randint(1, tab.max_column), rng.randint(1, 3))


def rename_tabs(book: Workbook, rng: random.Random) -> None:
    for number, tab in enumerate(book.worksheets):
        tab.title = f"{rng.choice(['Réponses', '答え', 'x', 'Hoja'])} {number}"


def split_tab(book: Workbook, rng: random.Random) -> None:
    tab = scoring_tabs(book)[0]
    other = book.copy_worksheet(tab)
    for row in range(key_row(tab) + 2, tab.max_row + 1):
        write_row(rng.choice((tab, other)), row, [None] * tab.max_column)


DISTURBANCES = [permute_rows, permute_columns, insert_rows, insert_columns, rename_tabs, split_tab]


def fill(filling: dict[str, Given], disturb: Callable[[Workbook], object] | None = None) -> bytes:
    return filled(
        {item: answer.typed for item, answer in filling.items()},
        {item: answer.comment for item, answer in filling.items() if answer.comment},
        {FormKey.NAME: "Anna Núñez", FormKey.GROUP: "Residents", FormKey.PEOPLE: 3},
        disturb,
    )


def rating_of(reading: FilledSheets) -> dict[str, object]:
    rows = zip(*(reading.ratings[name] for name in ("item", "answer", "score")), strict=True)
    return {item: int(score) if answer == "score" else answer for item, answer, score in rows}


def check_read(data: bytes, filling: dict[str, Given], name: str = "anna.xlsx") -> None:
    with TemporaryDirectory() as folder:
        reading = read(Path(folder), {name: data})
    assert rating_of(reading) == dict.fromkeys(ITEMS, "blank") | {item: g.meant for item, g in filling.items()}
    comments = reading.ratings.dropna(subset="comment").set_index("item")["comment"].to_dict()
    assert comments == {item: clean(g.comment).strip() for item, g in filling.items() if clean(g.comment).strip()}
    assert [(s.name, s.group, s.people) for s in reading.sheets] == [("Anna Núñez", "residents", 3)]
    # a comment that is a number, beside an empty score, may be the score: that is asked, and changes nothing
    assert set(codes(reading)) <= {"sheet-empty", "sheet-only-comments", "answer-beside"}
    beside = {str(p.facts["id"]) for p in reading.problems if p.code == "answer-beside"}
    assert beside <= {
        item for item, g in filling.items() if g.meant == "blank" and clean(g.comment).strip().isdecimal()
    }


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(FILLINGS)
def test_what_is_filled_in_is_read(filling: dict[str, Given]) -> None:
    check_read(fill(filling), filling)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(FILLINGS, st.lists(st.sampled_from(DISTURBANCES), min_size=1, max_size=4), st.integers(0, 999))
def test_wherever_rows_columns_and_tabs_went(
    filling: dict[str, Given], disturbances: list[Callable[[Workbook, random.Random], None]], seed: int
) -> None:
    def disturb(book: Workbook) -> None:
        for each in disturbances:
            each(book, random.Random(seed))

    check_read(fill(filling, disturb), filling)


def office(source: Path, ending: str) -> Path:
    """The file as LibreOffice saves it in another format."""
    return converted([source], ending, source.parent / ending)[source.stem]


def a_filling() -> dict[str, Given]:
    """Every form of answer once, and comments that spreadsheets like to change."""
    rng = random.Random(21)
    typed = [(5, form(5)) for form in SCORE_FORMS] + [("dont_know", "?"), ("dont_know", "nsp"), ("not_applicable", "–")]
    comments = [
        "=1+1",
        "+34 600",
        "-x",
        "@all",
        "مكتبة",
        "図書館 🎭",
        "two\nlines",
        "5-6",
        "1/2",
        "  spaces ",
        "TRUE",
        "",
    ]
    return {item: Given(*typed[n % len(typed)], rng.choice(comments)) for n, item in enumerate(ITEMS[:24])}


@pytest.mark.office
@pytest.mark.parametrize("formats", [("xlsx",), ("ods",), ("ods", "xlsx"), ("xls",), ("xls", "xlsx")])
def test_sheets_that_went_through_libreoffice_are_read_the_same(tmp_path: Path, formats: tuple[str, ...]) -> None:
    filling = a_filling()
    path = tmp_path / "anna.xlsx"
    path.write_bytes(fill(filling, lambda book: permute_rows(book, random.Random(1))))
    for ending in formats:
        path = office(path, ending)
    check_read(path.read_bytes(), filling, path.name)


@pytest.mark.office
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_what_cannot_be_used_is_set_aside_in_every_format(tmp_path: Path, ending: str) -> None:
    typed = [12, 5.5, True, "5-6", "=1/0", "=1+1", "good", 0, -1]
    path = tmp_path / "anna.xlsx"
    path.write_bytes(filled(dict(zip(ITEMS, typed, strict=False))))
    reading = read(tmp_path / "read", {f"anna.{ending}": office(path, ending).read_bytes()})
    assert codes(reading) == [
        "answer-not-a-score", "answer-not-a-score", "answer-not-a-score", "answer-several", "answer-error",
        "answer-not-a-score", "answer-not-a-score", "answer-not-a-score",
    ]  # fmt: skip
    assert rating_of(reading)[ITEMS[5]] == 2


def test_a_sheet_that_google_or_numbers_would_export_without_hidden_rows_shown_is_read(tmp_path: Path) -> None:
    """Programs that do not know hiding show the keys; that changes nothing."""
    book = load_workbook(io.BytesIO(blank()))
    for tab in book.worksheets:
        tab.sheet_state = "visible"
        for dimension in (*tab.row_dimensions.values(), *tab.column_dimensions.values()):
            dimension.hidden = False
    tab = scoring_tabs(book)[0]
    tab.cell(key_row(tab) + 3, column_of(tab, ColumnKey.SCORE)).value = 7
    reading = read(tmp_path, {"anna.xlsx": saved(book)})
    assert (rating_of(reading)["D1.1"], codes(reading)) == (7, [])
