"""The authoring workbook: what goes out comes back, whatever people and programs do to it on the way."""

from __future__ import annotations

import io
import random
from dataclasses import replace
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from books import CLIMATE, HARBOURS, by_hand, cell_at, edited, exported, heading_cell, imported, told
from c21lab.framework.authoring.write import export_workbook
from c21lab.framework.load import find_framework, framework_folders, load_framework
from c21lab.framework.model import Action, Domain, EarlierVersion, Field, Level, Scale, Stage
from c21lab.framework.overview import framework_overview
from c21lab.framework.save import write_framework
from c21lab.framework.tables import words_from
from c21lab.problems import InputError
from c21lab.wording import program_languages, words_for
from checkers import converted
from commands import Run

SHIPPED = sorted(framework_folders())


@pytest.mark.parametrize("id_", SHIPPED)
@pytest.mark.parametrize("language", program_languages())
def test_export_import_export_is_identical(id_: str, language: str) -> None:
    framework = find_framework(id_)
    book = export_workbook(framework, language)
    again, problems = imported(book)
    assert problems == ()
    assert again == framework
    assert again.content_hash == framework.content_hash
    assert export_workbook(again, language) == book


@pytest.mark.office
@pytest.mark.parametrize("ending", ["xlsx", "ods", "xls"])
def test_libreoffice_changes_nothing(tmp_path: Path, ending: str) -> None:
    for id_ in SHIPPED:
        (tmp_path / f"{id_}.xlsx").write_bytes(export_workbook(find_framework(id_)))
    saved = converted(sorted(tmp_path.glob("*.xlsx")), ending, tmp_path / "saved")
    for id_ in SHIPPED:
        again, problems = imported(saved[id_].read_bytes())
        assert problems == ()
        assert again == find_framework(id_)


def test_withdrawn_ids_and_earlier_versions_come_back() -> None:
    earlier = (EarlierVersion("0.0", {"C1.9": "C1.1", "X1": "C2"}), EarlierVersion("0.1"))
    framework = replace(CLIMATE, version="0.2", withdrawn=("C1.9", "X1"), earlier=earlier)
    assert imported(export_workbook(framework))[0] == framework


def test_what_a_withdrawn_item_asked_comes_back_and_asks_nobody_to_translate_it(tmp_path: Path) -> None:
    words = replace(CLIMATE.words["en"], withdrawn={"C1.9": "Schools have a weather station."})
    framework = replace(CLIMATE, version="0.2", withdrawn=("C1.9", "X1"), words=CLIMATE.words | {"en": words})
    again, problems = imported(export_workbook(framework))
    assert (again, problems) == (framework, ())
    write_framework(framework, tmp_path / "mine")
    assert load_framework(tmp_path / "mine") == framework
    assert framework.content_hash == CLIMATE.content_hash
    assert "C1.9  Schools have a weather station." in framework_overview(framework, words_for("en"))


def test_a_workbook_may_list_what_was_withdrawn_by_its_ids_alone() -> None:
    def without_texts(book: Workbook) -> None:
        book["Withdrawn"].delete_cols(2, 3)

    assert imported(edited(without_texts))[1] == ()


def test_texts_of_every_kind_come_back(tmp_path: Path) -> None:
    texts = [
        "two\nlines",
        "“quoted” \\ back",
        "ends in a colon:",
        "- dash",
        "# hash",
        "'apostrophe",
        "1.10",
        "2026-01-05",
        "😀",
    ]
    actions = dict(zip(CLIMATE.words["en"].actions, texts, strict=False))
    words = replace(CLIMATE.words["en"], actions=CLIMATE.words["en"].actions | actions)
    framework = replace(CLIMATE, words=CLIMATE.words | {"en": words})
    assert imported(export_workbook(framework))[0] == framework
    write_framework(framework, tmp_path / "mine")
    assert load_framework(tmp_path / "mine") == framework


def test_a_framework_made_from_nothing_by_hand_is_read() -> None:
    framework, problems = imported(by_hand(HARBOURS))
    assert framework is not None
    assert problems == ()
    stages = (Stage("none_", 0, 0), Stage("little", 1, 1), Stage("some", 2, 3), Stage("much", 4, 4))
    assert framework.scale == Scale(0, 4, stages)
    assert [len(domain.fields) for domain in framework.domains] == [1, 3]
    assert framework.domains[1].fields[0] == Field("P2.1", (Action("P2.1a"), Action("P2.1b")))
    assert framework.languages == ("ca", "ar")
    assert framework.words["ar"].title_of("P2.2") == "أعياد"


def test_a_framework_made_by_hand_goes_from_template_to_report(run: Run, tmp_path: Path) -> None:
    book, folder, session = tmp_path / "book.xlsx", tmp_path / "harbours", tmp_path / "session"
    book.write_bytes(by_hand(HARBOURS))
    assert run("framework", "import", book, "--to", folder).code == 0
    command = ["template", "--framework", folder, "--module", "long", "--lang", "ca", "--out", session, "--count", 3]
    assert run(*command).code == 0
    for number, sheet in enumerate(sorted(session.glob("*.xlsx"))):
        _answer_all(sheet, [number, 4, 2, 0, 3])
    ran = run("score", session, "--framework", folder)
    assert ran.code == 0, ran.err
    assert (session / "results" / "report.ca.docx").is_file()


def _answer_all(sheet: Path, scores: list[int]) -> None:
    book = load_workbook(sheet)
    answers = iter(scores)
    for tab in book.worksheets:
        ids = [cell for row in tab.iter_rows() for cell in row if cell.value == "c21lab:id"]
        for head in ids:
            score = next(c for row in tab.iter_rows() for c in row if c.value == "c21lab:score")
            for row in range(head.row + 1, tab.max_row + 1):
                if str(tab.cell(row, head.column).value)[-1:] in ("a", "b"):
                    tab.cell(row, score.column).value = next(answers)
    book.save(sheet)


def test_columns_may_be_moved_and_added() -> None:
    def shuffle(book: Workbook) -> None:
        for tab in book.worksheets[1:-1]:
            rows = [[cell.value for cell in row] for row in tab.iter_rows(min_row=2)]
            order = list(range(len(rows[0])))
            random.Random(21).shuffle(order)
            tab.delete_rows(1, tab.max_row)
            for row in rows:
                tab.append([None, *(row[place] for place in order)])

    framework, problems = imported(edited(shuffle))
    assert told(problems) == []
    assert framework == CLIMATE


def test_rows_may_be_added_moved_deleted_and_left_empty() -> None:
    def rearrange(book: Workbook) -> None:
        tab = book["Actions"]
        last = [cell.value for cell in tab[tab.max_row]]
        tab.delete_rows(tab.max_row)
        first = heading_cell(tab, "id").row + 1
        tab.insert_rows(first, 2)
        for column, value in enumerate(last, 1):
            tab.cell(first, column).value = value
        tab.append([None, " "])
        tab.append(["C1.1z", "C1.1", "New", "Nouveau", "Nuevo"])

    framework, problems = imported(edited(rearrange))
    assert problems == ()
    assert framework is not None
    assert [action.id for action in framework.fields[0].actions][-1] == "C1.1z"
    assert {a.id for f in framework.fields for a in f.actions} == {a.id for f in CLIMATE.fields for a in f.actions} | {
        "C1.1z"
    }


def test_spaces_and_capitals_that_people_add_do_not_matter() -> None:
    def untidy(book: Workbook) -> None:
        heading_cell(book["Domains"], "title::fr").value = " Title :: FR "
        cell_at(book, "Fields", "C1.1", "domain").value = " c1 "
        cell_at(book, "Domains", "C1", "title::en").value = "Memory, stories and learning  "
        cell_at(book, "Modules", "essentials", "rates").value = "Fields"
        cell_at(book, "About", "languages", "value").value = "en; fr;es"
        cell_at(book, "About", "scale_low", "key").value = "Scale low"
        cell_at(book, "About", "scale_high", "value").value = "9"
        cell_at(book, "Domains", "C1", "id").value = "C1 "
        book["Fields"].title = " fields"

    framework, problems = imported(edited(untidy))
    assert told(problems) == []
    assert framework == CLIMATE


def test_a_language_is_added_by_columns_and_its_code() -> None:
    def translate(book: Workbook) -> None:
        for tab in book.worksheets[1:8]:
            row = heading_cell(tab, "key" if tab.title == "About" else "id").row
            for cell in [cell for cell in tab[row] if str(cell.value).endswith("::es")]:
                for below in range(row, tab.max_row + 1):
                    text = tab.cell(below, cell.column).value
                    translated = str(text).replace("::es", "::pt-BR") if below == row else text and f"[pt] {text}"
                    tab.cell(below, tab.max_column + 1 if below == row else tab.max_column).value = translated
        cell_at(book, "About", "languages", "value").value = "en, fr, es, pt-BR"

    framework, problems = imported(edited(translate))
    assert told(problems) == []
    assert framework is not None
    assert framework.languages == ("en", "fr", "es", "pt-BR")
    assert framework.words["pt-BR"].title_of("C1").startswith("[pt] Memoria")


def test_a_column_of_a_language_that_is_not_listed_yet_is_named_and_the_rest_read() -> None:
    def unlist(book: Workbook) -> None:
        cell_at(book, "About", "languages", "value").value = "en, fr"

    framework, problems = imported(edited(unlist))
    assert framework is not None
    assert framework.languages == ("en", "fr")
    assert len(problems) == 12
    assert all("::es" in message for message in told(problems))


def test_dropdowns_take_their_entries_from_ranges() -> None:
    book = load_workbook(io.BytesIO(exported()))
    sources = [
        str(v.formula1) for tab in book.worksheets for v in tab.data_validations.dataValidation if v.type == "list"
    ]
    assert len(sources) == 4
    assert all("!$A$" in source or "!$B$" in source for source in sources)


def test_nothing_that_is_typed_into_a_text_column_becomes_a_number() -> None:
    tab = load_workbook(io.BytesIO(exported()))["Actions"]
    columns = [dimension for dimension in tab.column_dimensions.values() if dimension.min <= 5]
    assert {dimension.number_format for dimension in columns} == {"@"}
    assert max(dimension.max for dimension in columns) == 5


def test_a_heading_and_a_help_stand_above_every_column() -> None:
    book = load_workbook(io.BytesIO(exported("fr")))
    for tab in book.worksheets[1:-1]:
        assert tab.freeze_panes is not None
        heads = {cell.column: cell.value for cell in tab[3] if cell.value}
        assert {cell.column for cell in tab[2] if cell.value} == set(heads)
    assert book.worksheets[0].title == "À lire d’abord"


def test_texts_in_arabic_are_written_from_the_right() -> None:
    framework, _ = imported(by_hand(HARBOURS))
    assert framework is not None
    tab = load_workbook(io.BytesIO(export_workbook(framework)))["Actions"]
    assert (tab["D4"].alignment.readingOrder, tab["C4"].alignment.readingOrder) == (2, 0)


def test_writing_replaces_an_older_version_and_leaves_other_files_alone(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    write_framework(CLIMATE, folder)
    (folder / "notes.txt").write_text("ours")
    write_framework(replace(CLIMATE, words={"fr": CLIMATE.words["fr"]}), folder)
    assert sorted(entry.name for entry in folder.iterdir()) == ["fr.yaml", "framework.yaml", "notes.txt"]
    assert load_framework(folder).languages == ("fr",)
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize("id_", SHIPPED)
def test_the_files_that_ship_are_those_that_writing_makes(tmp_path: Path, id_: str) -> None:
    write_framework(find_framework(id_), tmp_path / id_)
    shipped = framework_folders()[id_]
    for file in shipped.glob("*.yaml"):
        assert (tmp_path / id_ / file.name).read_bytes() == file.read_bytes()


def test_what_cannot_be_written_leaves_the_old_version_as_it_was(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    write_framework(CLIMATE, folder)
    (folder / "ca.yaml").mkdir()
    with pytest.raises(InputError, match=r"ca\.yaml"):
        write_framework(replace(CLIMATE, version="0.2", words={**CLIMATE.words, "ca": CLIMATE.words["en"]}), folder)
    assert load_framework(folder) == CLIMATE
    assert not list(folder.glob("~c21lab-*"))
    assert [entry.name for entry in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize(("domains", "fields", "actions"), [(1, 4, 0), (9, 100, 3), (12, 12, 1)])
def test_a_framework_may_have_any_size(domains: int, fields: int, actions: int) -> None:
    sizes = [fields // domains + (number < fields % domains) for number in range(domains)]
    made = tuple(
        Domain(
            f"Z{d}", tuple(Field(f"Z{d}.{f}", tuple(Action(f"Z{d}.{f}x{a}") for a in range(actions))) for f in range(n))
        )
        for d, n in enumerate(sizes)
    )
    modules: dict[str, Level] = {"whole": "action" if actions else "field"}
    frame = replace(CLIMATE, domains=made, modules=modules, words={})
    words = words_from(frame, "pt", lambda key: f"{key.column} de {key.id}"[:30])
    framework = replace(frame, words={"pt": words})
    assert len(framework.fields) == fields
    again, problems = imported(export_workbook(framework))
    assert told(problems) == []
    assert again == framework
