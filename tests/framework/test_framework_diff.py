"""What changed between two versions: what a co-creation workshop hands back."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import replace

import pytest
from docx import Document
from openpyxl import load_workbook

from books import CLIMATE
from c21lab.framework.diff.changes import Change, ChangeDetail, ChangeKind, Diff, diff_frameworks
from c21lab.framework.diff.document import diff_document
from c21lab.framework.diff.rows import COLUMNS, DiffRun, diff_rows, marked
from c21lab.framework.diff.text import diff_text
from c21lab.framework.diff.workbook import diff_workbook
from c21lab.framework.model import Action, Domain, EarlierVersion, Field, Framework
from c21lab.framework.tables import FrameworkTable, TextKey, text_of, words_from
from c21lab.wording import program_languages, words_for


def with_domains(*domains: Domain, texts: Callable[[TextKey], str] | None = None) -> Framework:
    """The example with other domains; ``texts`` gives the words of what is new."""
    frame = replace(CLIMATE, domains=domains, words={})

    def text(language: str) -> Callable[[TextKey], str]:
        return lambda key: text_of(CLIMATE.words[language], key) or (texts(key) if texts else "")

    words = {language: words_from(frame, language, text(language)) for language in CLIMATE.languages}
    return replace(frame, words=words)


def changes(new: Framework, old: Framework = CLIMATE) -> list[tuple[ChangeKind, str]]:
    return [(change.kind, change.id) for change in diff_frameworks(old, new).changes]


C1, C2, C3, C4 = CLIMATE.domains


def test_nothing_differs_from_itself() -> None:
    diff = diff_frameworks(CLIMATE, CLIMATE)
    assert diff.changes == ()
    assert words_for("fr")("framework-diff-none") in diff_text(diff, words_for("fr"))


def test_an_added_action_is_told_with_its_text_in_each_language() -> None:
    field = replace(C1.fields[0], actions=(*C1.fields[0].actions, Action("C1.1e")))
    new = with_domains(replace(C1, fields=(field, *C1.fields[1:])), C2, C3, C4, texts=lambda _: "New.")
    (change,) = diff_frameworks(CLIMATE, new).changes
    details = tuple(ChangeDetail("text", language, "", "New.") for language in ("en", "fr", "es"))
    assert change == Change(ChangeKind.ADDED, FrameworkTable.ACTIONS, "C1.1e", details)


def test_a_removed_field_takes_its_actions_along_and_wants_to_be_withdrawn() -> None:
    new = with_domains(replace(C1, fields=C1.fields[1:]), C2, C3, C4)
    gone = ["C1.1", "C1.1a", "C1.1b", "C1.1c", "C1.1d"]
    assert changes(new) == [(ChangeKind.REMOVED, id_) for id_ in gone]
    assert diff_frameworks(CLIMATE, new).not_withdrawn == tuple(gone)
    assert diff_frameworks(CLIMATE, replace(new, withdrawn=tuple(gone))).not_withdrawn == ()


def test_a_field_that_moves_to_another_domain_is_one_move() -> None:
    new = with_domains(replace(C1, fields=C1.fields[1:]), replace(C2, fields=(*C2.fields, C1.fields[0])), C3, C4)
    (change,) = diff_frameworks(CLIMATE, new).changes
    assert change == Change(ChangeKind.MOVED, FrameworkTable.FIELDS, "C1.1", (ChangeDetail("domain", "", "C1", "C2"),))


def test_an_action_that_moves_up_leaves_its_neighbours_in_peace() -> None:
    actions = C2.fields[0].actions
    field = replace(C2.fields[0], actions=(actions[3], *actions[:3], actions[4]))
    (change,) = diff_frameworks(CLIMATE, with_domains(C1, replace(C2, fields=(field, *C2.fields[1:])), C3, C4)).changes
    assert change == Change(
        ChangeKind.MOVED, FrameworkTable.ACTIONS, "C2.1d", (ChangeDetail("order", "", "C2.1c", ""),)
    )


def test_domains_in_another_order_are_moves_and_nothing_else() -> None:
    assert changes(with_domains(C4, C1, C2, C3)) == [(ChangeKind.MOVED, "C4")]


def test_a_reworded_text_is_told_in_its_language_only() -> None:
    words = CLIMATE.words["es"]
    new = replace(
        CLIMATE, words=CLIMATE.words | {"es": replace(words, actions=words.actions | {"C1.1a": "Otra cosa."})}
    )
    (change,) = diff_frameworks(CLIMATE, new).changes
    assert (change.kind, change.id, [detail.language for detail in change.details]) == (
        ChangeKind.REWORDED,
        "C1.1a",
        ["es"],
    )


def test_the_same_texts_under_another_id_are_a_new_id() -> None:
    renamed = Field("C1.9", tuple(Action(a.id.replace("C1.1", "C1.9")) for a in C1.fields[0].actions))

    def texts(key: TextKey) -> str:
        return text_of(CLIMATE.words["en"], replace(key, id=key.id.replace("C1.9", "C1.1")))

    old = replace(CLIMATE, words={"en": CLIMATE.words["en"]})
    frame = with_domains(replace(C1, fields=(renamed, *C1.fields[1:])), C2, C3, C4, texts=texts)
    new = replace(frame, words={"en": frame.words["en"]})
    told = changes(new, old)
    assert told == [(ChangeKind.RENUMBERED, id_) for id_ in ("C1.9", "C1.9a", "C1.9b", "C1.9c", "C1.9d")]


def test_an_id_that_the_new_version_leads_on_is_the_same_row_reworded() -> None:
    field = replace(C4.fields[0], actions=(Action("C4.1z"), *C4.fields[0].actions[1:]))
    new = with_domains(C1, C2, C3, replace(C4, fields=(field, *C4.fields[1:])), texts=lambda _: "New.")
    new = replace(new, version="0.3", earlier=(EarlierVersion("0.2", {"C4.1a": "C4.1z"}),))
    assert changes(new) == [
        (ChangeKind.CHANGED, "version"),
        (ChangeKind.RENUMBERED, "C4.1z"),
        (ChangeKind.REWORDED, "C4.1z"),
    ]


def test_a_new_language_is_one_change() -> None:
    words = CLIMATE.words | {"ca": replace(CLIMATE.words["es"], language="ca")}
    assert changes(replace(CLIMATE, words=words)) == [(ChangeKind.CHANGED, "languages")]


def test_version_status_scale_and_modules_are_compared_too() -> None:
    stages = tuple(
        replace(stage, high=stage.high + 1, low=stage.low + (i > 0)) for i, stage in enumerate(CLIMATE.scale.stages)
    )
    scale = replace(CLIMATE.scale, high=10, stages=stages)
    new = replace(
        CLIMATE, version="1.0", status="official", scale=scale, modules={**CLIMATE.modules, "extended": "field"}
    )
    told = changes(new)
    assert told[:3] == [
        (ChangeKind.CHANGED, "version"),
        (ChangeKind.CHANGED, "status"),
        (ChangeKind.CHANGED, "scale_high"),
    ]
    assert told[3:] == [(ChangeKind.CHANGED, id_) for id_ in ("emerging", "developing", "well_developed", "extended")]


def test_words_that_differ_are_marked_on_both_sides() -> None:
    before, after = marked("Every spring, we count birds.", "Every year, we count birds.")
    assert before == (DiffRun("Every ", False), DiffRun("spring", True), DiffRun(", we count birds.", False))
    assert after == (DiffRun("Every ", False), DiffRun("year", True), DiffRun(", we count birds.", False))


def test_two_texts_with_nothing_in_common_are_not_marked() -> None:
    assert marked("One thing", "quite another, longer story") == (
        (DiffRun("One thing", False),),
        (DiffRun("quite another, longer story", False),),
    )


@pytest.fixture
def diff() -> Diff:
    """Something of each kind."""
    field = replace(C1.fields[0], actions=(Action("C1.1e"), *C1.fields[0].actions[1:]))
    moved = replace(C2, fields=(*C2.fields, C1.fields[1]))
    new = with_domains(replace(C1, fields=(field, C1.fields[2])), moved, C3, C4, texts=lambda _: "=New & <better>")
    words = new.words["fr"]
    texts = words.actions | {"C3.1a": words.actions["C3.1a"].replace("énergie", "électricité")}
    return diff_frameworks(
        CLIMATE, replace(new, version="0.3", words=new.words | {"fr": replace(words, actions=texts)})
    )


@pytest.mark.parametrize("language", program_languages())
def test_text_workbook_and_document_tell_the_same(diff: Diff, language: str) -> None:
    words = words_for(language)
    rows = [row.cells() for row in diff_rows(diff, words)]
    text = diff_text(diff, words)
    assert all(cell in text for row in rows for cell in row)
    tab = load_workbook(io.BytesIO(diff_workbook(diff, words))).worksheets[0]
    shown = [tuple(cell or "" for cell in row) for row in tab.iter_rows(values_only=True)]
    assert shown[-len(rows) :] == rows
    assert shown[-len(rows) - 1] == tuple(words(f"framework-diff-{name}") for name in COLUMNS)
    (table,) = Document(io.BytesIO(diff_document(diff, words))).tables
    assert [tuple(cell.text for cell in row.cells) for row in table.rows][1:] == rows


def test_what_is_gone_is_struck_through_and_what_is_new_underlined(diff: Diff) -> None:
    (table,) = Document(io.BytesIO(diff_document(diff, words_for("fr")))).tables
    old, new = next(row for row in table.rows if row.cells[2].text == "C3.1a").cells[-2:]
    assert [run.text for run in old.paragraphs[0].runs if run.font.strike] == ["énergie"]
    assert [run.text for run in new.paragraphs[0].runs if run.underline] == ["électricité"]


def test_the_document_is_a_landscape_table_with_a_head_on_every_page(diff: Diff) -> None:
    document = Document(io.BytesIO(diff_document(diff, words_for("en"))))
    section = document.sections[0]
    assert section.page_width is not None
    assert section.page_height is not None
    assert section.page_width > section.page_height
    assert (
        document.paragraphs[0].text
        == "What changed in ‘Culture and climate: an example module’ from version 0.2 to 0.3"
    )
    assert words_for("en")("status-note", status="draft") in [paragraph.text for paragraph in document.paragraphs]
    assert len(document.element.body.xpath(".//w:tblHeader")) == 1
    assert document.core_properties.author == "c21lab"


def test_the_same_diff_gives_the_same_bytes(diff: Diff) -> None:
    words = words_for("es")
    assert diff_workbook(diff, words) == diff_workbook(diff, words)
    assert diff_document(diff, words) == diff_document(diff, words)


def test_a_text_that_looks_like_a_formula_stays_text(diff: Diff) -> None:
    tab = load_workbook(io.BytesIO(diff_workbook(diff, words_for("en")))).worksheets[0]
    cells = [cell for row in tab.iter_rows() for cell in row if cell.value == "=New & <better>"]
    assert len(cells) == 3
    assert {cell.data_type for cell in cells} == {"s"}
