"""Forms that go out are taken by the systems they are for, and ask what a sheet asks."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import docx
import openpyxl
import pytest
from pyxform.xls2xform import convert

from c21lab.forms.codes import Question, QuestionKind, short_answer_codes
from c21lab.forms.outgoing.limesurvey import limesurvey_structure
from c21lab.forms.outgoing.outline import MOST_QUESTIONS, forms_of, outline_document
from c21lab.forms.outgoing.xlsform import xlsform_workbook
from c21lab.framework.load import find_framework
from c21lab.recipes.forms import form_content
from c21lab.settings import About
from commands import Run
from exports import GRID, content_of, questions
from sessions import make_session

PLAIN_QUOTES = str.maketrans("‘’“”", "''\"\"")  # as pyxform writes them
FRAMEWORKS = ("c21plus-working", "example-climate", "example-gender")


@pytest.mark.parametrize("module", ["essentials", "extended"])
@pytest.mark.parametrize("framework", FRAMEWORKS)
def test_pyxform_takes_every_shipped_module_in_all_languages_without_a_warning(framework: str, module: str) -> None:
    grid = find_framework(framework)
    form = convert(xlsform=io.BytesIO(xlsform_workbook(form_content(grid, module, grid.languages, About()))))
    assert form.warnings == []
    for item in grid.items(module):
        assert f"/{Question(QuestionKind.RATING, item.id).name}" in form.xform
        for words in grid.words.values():
            label = f"[{item.id}] {words.title_of(item.id)}".translate(PLAIN_QUOTES)
            assert label.replace("&", "&amp;") in form.xform


def rows_of(data: bytes, tab: str) -> list[dict[str, object]]:
    head, *rows = openpyxl.load_workbook(io.BytesIO(data))[tab].iter_rows(values_only=True)
    return [dict(zip(map(str, head), row, strict=True)) for row in rows]


def test_an_xlsform_asks_for_the_number_first_and_for_nothing_that_tells_who_somebody_is() -> None:
    survey = rows_of(xlsform_workbook(content_of()), "survey")
    asked = [row["name"] for row in survey if row["type"] not in ("note", "begin group", "end group")]
    assert asked[:4] == ["number", "consent", "group", "people"]
    kinds = {str(row["type"]).split()[0] for row in survey if row["type"] not in ("begin group", "end group")}
    assert kinds == {"note", "text", "integer", "select_one"}
    assert {row["appearance"] for row in survey if row["type"] == "select_one scale"} == {"likert"}
    pages = [row for row in survey if row["type"] == "begin group"]
    assert {row["appearance"] for row in pages} == {"field-list"}
    assert len(pages) == 1 + len(GRID.domains)


def test_an_xlsform_has_the_choices_of_the_scale_the_groups_and_the_version_of_the_framework() -> None:
    data = xlsform_workbook(content_of())
    choices = rows_of(data, "choices")
    assert [row["name"] for row in choices if row["list_name"] == "scale"] == [*map(str, range(1, 10)), "dk", "na"]
    assert [row["name"] for row in choices if row["list_name"] == "groups"] == list(GRID.groups)
    assert rows_of(data, "settings")[0]["version"] == GRID.version


def test_a_text_that_looks_like_a_reference_does_not_become_one() -> None:
    content = form_content(GRID, "essentials", ["en"], About(territory="${D1_1} & Co"))
    assert convert(xlsform=io.BytesIO(xlsform_workbook(content))).warnings == []


@pytest.mark.parametrize("module", ["essentials", "extended"])
def test_the_structure_for_limesurvey_has_every_question_once_per_language_with_a_code_it_allows(module: str) -> None:
    text = limesurvey_structure(content_of(module)).decode("utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text), delimiter="\t"))
    for language in ("en", "fr", "es"):
        own = [row for row in rows if row["language"] == language]
        names = [row["name"] for row in own if row["class"] in ("Q", "SQ")]
        assert len(set(names)) == len(names)
        assert {q.short_code for q in questions(content_of(module))} <= set(names)
        assert all(name.isalnum() and name[0].isalpha() and len(name) <= 20 for name in names)
        assert all(len(row["name"]) <= 5 for row in own if row["class"] == "A")
    numbers = [(row["language"], row["type/scale"]) for row in rows if row["class"] == "G"]
    assert len(numbers) == len(set(numbers)) == 3 * (1 + len(GRID.domains))
    assert {row["text"] for row in rows if row["name"] in ("anonymized",)} == {"Y"}


def test_groups_that_begin_alike_have_different_codes_in_limesurvey() -> None:
    codes = short_answer_codes(("organisations", "organisers", "organs"))
    assert len(set(codes.values())) == 3
    assert all(len(code) <= 5 for code in codes.values())


@pytest.mark.parametrize("system", ["microsoft", "google"])
@pytest.mark.parametrize("module", ["essentials", "extended"])
def test_an_outline_has_every_question_with_its_code_and_no_form_of_too_many(system, module: str) -> None:
    content = content_of(module)
    document = docx.Document(io.BytesIO(outline_document(content, system, "fr")))
    lines = [paragraph.text for paragraph in document.paragraphs]
    for question in questions(content):
        assert sum(line.startswith(f"[{question.code}]") for line in lines) >= 1
    for form in forms_of(content):
        assert len(content.about_you) + sum(len(page.questions) for page in form.pages) <= MOST_QUESTIONS
    assert len(forms_of(content)) == (1 if module == "essentials" else len(GRID.domains))


@pytest.mark.parametrize("system", ["kobo", "odk", "limesurvey", "microsoft", "google"])
def test_the_command_writes_the_form_of_a_system_into_the_folder_of_forms(run: Run, tmp_path: Path, system) -> None:
    session = make_session(tmp_path, languages=["en", "es"])
    ran = run("form", session, "--for", system)
    written = sorted(path.name for path in (session / "forms").iterdir())
    endings = {"kobo": ["xlsx"], "odk": ["xlsx"], "limesurvey": ["txt"]}
    assert written == [f"{system}.{ending}" for ending in endings.get(system, ["en.docx", "es.docx"])]
    assert (ran.code, ran.err) == (0, "")
    assert str(session / "forms") in ran.out
    first = {path: path.read_bytes() for path in (session / "forms").iterdir()}
    assert run("form", session, "--for", system).code == 0
    assert first == {path: path.read_bytes() for path in (session / "forms").iterdir()}


@pytest.mark.parametrize(
    ("asked", "made"), [((), "example-climate"), (("--framework", "example-gender"), "example-gender")]
)
def test_a_form_asks_what_the_framework_of_the_session_asks_unless_another_is_named(
    run: Run, tmp_path: Path, asked: tuple[str, ...], made: str
) -> None:
    session = make_session(tmp_path, languages=["en"])
    with (session / "session.toml").open("a", encoding="utf-8") as settings:
        settings.write('framework = "example-climate"\n')
    assert run("form", session, "--for", "kobo", *asked).code == 0
    names = {row["name"] for row in rows_of((session / "forms" / "kobo.xlsx").read_bytes(), "survey")}
    grid = find_framework(made)
    assert {Question(QuestionKind.RATING, item.id).name for item in grid.items("essentials")} <= names


def test_a_form_is_made_without_a_session_file_and_not_for_a_folder_that_there_is_not(run: Run, tmp_path: Path) -> None:
    assert run("form", tmp_path, "--for", "kobo").code == 0
    assert run("form", tmp_path / "nowhere", "--for", "kobo").code == 2
    assert run("form", tmp_path, "--for", "pigeon").code == 2
