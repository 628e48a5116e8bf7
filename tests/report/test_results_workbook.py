"""results.xlsx, opened again with another library than the one that wrote it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Sequence
from dataclasses import replace
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.edition import Edition
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem
from c21lab.report.quotes import Quote
from c21lab.report.workbook.write import results_workbook
from c21lab.wording import program_languages
from checkers import converted
from workshops import FRAMEWORK, SETTINGS, Workshop, problems

GROUPS = FRAMEWORK.groups
ROOM = Workshop(28, groups=GROUPS[:5], unanswered=("D2.1", "D4.3"))
EXTENDED = Workshop(12, module="extended", groups=GROUPS[:2])
TABS = ["Summary", "Domains", "Fields", "Groups", "Findings", "Comments", "Problems", "Method"]
COMMENTS = [
    Quote(item, text, "en")
    for item, text in [
        ("D1.1", "=HYPERLINK(A1)"),
        ("D1.1", "+1"),
        ("D1.1", "-1"),
        ("D1.1", "@SUM(A1)"),
        ("D2.2", "http://x"),
    ]
]


class Opened:
    """A workbook as openpyxl and as the parts of its archive."""

    def __init__(self, edition: Edition, comments: Sequence[Quote] = (), set_aside: Sequence[Problem] = ()) -> None:
        self.data = results_workbook(edition, comments, set_aside)
        self.book = openpyxl.load_workbook(BytesIO(self.data))
        with ZipFile(BytesIO(self.data)) as archive:
            self.parts = {name: archive.read(name).decode() for name in archive.namelist()}

    def tab(self, name: str) -> Worksheet:
        return self.book[name]

    def table(self, name: str) -> list[dict[str, object]]:
        """The rows of a tab's table by the heads of its columns."""
        tab = self.tab(name)
        first, last = tab.auto_filter.ref.split(":")
        heads = [str(cell.value) for cell in tab[tab[first].row]]
        rows = tab.iter_rows(min_row=tab[first].row + 1, max_row=tab[last].row, values_only=True)
        return [dict(zip(heads, row, strict=False)) for row in rows]

    def texts(self) -> list[str]:
        return [str(c.value) for tab in self.book for row in tab.iter_rows() for c in row if c.value is not None]

    def charts(self) -> list[str]:
        return [part for name, part in sorted(self.parts.items()) if name.startswith("xl/charts/")]


@pytest.fixture(scope="module")
def room() -> Opened:
    return Opened(ROOM.edition(), COMMENTS, problems(3))


def test_the_tabs_are_those_of_the_contract(room: Opened) -> None:
    assert room.book.sheetnames == TABS


def test_a_module_that_rates_actions_has_a_tab_for_them() -> None:
    edition = EXTENDED.edition()
    rows = Opened(edition).table("Actions")
    assert [(row["No."], row["Score"], row["People"]) for row in rows] == [
        (action.id, action.score, action.people) for action in edition.results.actions
    ]


@pytest.mark.parametrize("language", program_languages())
def test_names_of_tabs_and_heads_are_in_the_language_of_the_edition(language: str) -> None:
    edition = ROOM.edition(language)
    opened = Opened(edition)
    subjects = ("summary", "domains", "fields", "groups", "findings", "comments", "problems", "method")
    assert opened.book.sheetnames == [edition.words(f"results-tab-{subject}") for subject in subjects]
    assert max(map(len, opened.book.sheetnames)) <= 31
    assert edition.words("report-col-field") in opened.table(edition.words("results-tab-fields"))[0]


def test_the_fields_have_the_rounded_scores_as_numbers(room: Opened) -> None:
    results = ROOM.results()
    rows = room.table("Fields")
    assert [(row["No."], row["Score"], row["People"]) for row in rows] == [
        (field.id, field.score, field.people) for field in results.fields
    ]
    scored = [row["Score"] for row in rows if row["Score"] is not None]
    assert all(isinstance(score, float | int) for score in scored)


def test_scores_show_one_decimal(room: Opened) -> None:
    for name in ("Domains", "Fields"):
        tab = room.tab(name)
        head = tab[tab.auto_filter.ref.split(":")[0]].row
        column = next(cell.column for cell in tab[head] if cell.value == "Score")
        assert tab.cell(head + 1, column).number_format == "0.0"


def test_a_field_without_a_score_is_an_empty_cell_with_its_reason_beside_it(room: Opened) -> None:
    rows = {row["No."]: row for row in room.table("Fields")}
    assert [id_ for id_, row in rows.items() if row["Score"] is None] == ["D2.1", "D4.3"]
    assert rows["D2.1"]["No score because"] is not None
    assert rows["D1.1"]["No score because"] is None
    assert 0 not in [row[name] for row in rows.values() for name in ("Score", "Balanced", "Median")]


def test_there_is_no_formula_and_no_link_anywhere(room: Opened) -> None:
    sheets = {name: part for name, part in room.parts.items() if name.startswith("xl/worksheets/")}
    assert not [name for name, part in sheets.items() if "<f" in part.replace("<formula", "") or "hyperlink" in part]
    assert not any(cell.data_type == "f" for tab in room.book for row in tab.iter_rows() for cell in row)


def test_a_comment_that_looks_like_a_formula_stays_text(room: Opened) -> None:
    assert sorted(str(row["Comment"]) for row in room.table("Comments")) == sorted(quote.text for quote in COMMENTS)


def test_comments_stand_in_the_order_of_the_items_and_then_of_their_words() -> None:
    given = [Quote("D2.2", "b", "fr"), Quote("D1.1", "z", "en"), Quote("D2.2", "a", "es")]
    rows = Opened(ROOM.edition(), given).table("Comments")
    assert [(row["No."], row["Comment"]) for row in rows] == [("D1.1", "z"), ("D2.2", "a"), ("D2.2", "b")]
    assert [row["Language"] for row in rows] == ["English", "Spanish", "French"]


def test_a_long_comment_goes_on_in_the_next_row() -> None:
    text = " ".join(f"word{number}" for number in range(6000))
    rows = Opened(ROOM.edition(), [Quote("D1.1", text, "en")]).table("Comments")
    assert len(rows) > 1
    assert "".join(str(row["Comment"]) for row in rows) == text


def test_any_character_can_stand_in_a_comment() -> None:
    text = "<b>&amp;</b> \x00\ud800 مرحبا 🎭 \ufffe end"
    assert (
        Opened(ROOM.edition(), [Quote("D1.1", text, "en")]).table("Comments")[0]["Comment"]
        == "<b>&amp;</b>  مرحبا 🎭  end"
    )


def test_where_no_comment_is_marked_one_sentence_says_so() -> None:
    edition = ROOM.edition()
    assert edition.words("results-comments-none") in Opened(edition).texts()


def test_problems_are_counted_by_kind_without_a_file_or_what_was_typed(room: Opened) -> None:
    assert [row["Times"] for row in room.table("Problems")] == [3]
    everything = " ".join(room.parts.values())
    assert "Anna" not in everything
    assert "typed-by-anna" not in everything


def test_hidden_cells_of_groups_hold_a_word_and_shown_ones_the_number(room: Opened) -> None:
    edition = ROOM.edition()
    rows = {row["No."]: row for row in room.table("Groups")}
    hidden = 0
    for field in edition.results.fields:
        for group in edition.results.participation.groups:
            head = edition.words("results-col-group", group=edition.group_label(group.id), people=group.people)
            shown = field.groups[group.id]
            expected = shown if shown is not None else "hidden" if group.id in field.hidden else "–"
            assert rows[field.id][head] == expected
            hidden += group.id in field.hidden
    assert hidden


def test_every_domain_with_its_fields_has_a_native_radar(room: Opened) -> None:
    assert len(room.charts()) == 2 + len(FRAMEWORK.domains)
    assert all("<c:radarChart>" in chart for chart in room.charts())


def test_a_missing_score_is_a_gap_in_the_radar_and_never_a_zero(room: Opened) -> None:
    assert all('<c:dispBlanksAs val="gap"/>' in chart for chart in room.charts())
    points = [re.findall(r"<c:v>(.*?)</c:v>", re.findall(r"<c:val>.*?</c:val>", chart)[0]) for chart in room.charts()]
    assert [len(values) for values in points] == [6, 6, 5, 4, 5, 4, 5, 5]  # D2.1 and D4.3 have none
    assert min(float(value) for values in points for value in values) >= FRAMEWORK.scale.low


def test_all_radars_have_the_whole_scale(room: Opened) -> None:
    scale = FRAMEWORK.scale
    for chart in room.charts():
        assert f'<c:max val="{scale.high}"/>' in chart
        assert f'<c:min val="{scale.low}"/>' in chart


def test_every_radar_has_words_for_those_who_cannot_see_it(room: Opened) -> None:
    drawings = "".join(part for name, part in room.parts.items() if name.startswith("xl/drawings/drawing"))
    described = re.findall(r'descr="([^"]+)"', drawings)
    assert len(described) == len(room.charts())
    assert all(text.startswith("Radar chart: ") for text in described)


def test_a_domain_with_two_fields_gets_no_radar() -> None:
    first, second, *others = FRAMEWORK.domains
    short = replace(FRAMEWORK, domains=(replace(first, fields=first.fields[:2]), second, *others))
    workshop = replace(ROOM, framework=short)
    assert len(Opened(workshop.edition()).charts()) == 1 + len(FRAMEWORK.domains)


@pytest.mark.parametrize("people", [0, 1, 2, 4, 7])
def test_a_small_session_has_all_tabs_and_no_empty_table(people: int) -> None:
    opened = Opened(Workshop(people, groups=()).edition())
    assert opened.book.sheetnames == TABS
    assert opened.tab("Groups").auto_filter.ref is None
    assert not {"None", "nan", "null"} & set(opened.texts())
    if people < 3:
        assert opened.charts() == []


def test_a_session_at_tables_has_no_columns_for_what_needs_single_sheets() -> None:
    heads = Opened(Workshop(24, tables=True).edition()).table("Fields")[0]
    assert not {"Median", "Spread", "Agreement"} & set(heads)
    assert "Score" in heads


def test_provisional_wording_is_named_on_every_tab_on_every_page_and_in_every_radar(room: Opened) -> None:
    note = ROOM.edition().status_note
    for tab in room.book:
        assert note in [row[0].value for row in tab.iter_rows(max_row=8)]
        assert note in str(tab.oddHeader.right.text)
    assert all(note in chart for chart in room.charts())


def test_an_official_framework_needs_no_such_note() -> None:
    official = replace(ROOM, framework=replace(FRAMEWORK, status="official"))
    note = ROOM.edition().status_note
    assert not [text for text in Opened(official.edition()).texts() if note in text]


def test_tables_can_be_filtered_and_their_heads_stay_in_view(room: Opened) -> None:
    for name in TABS[1:]:
        tab = room.tab(name)
        assert tab.auto_filter.ref
        assert tab.freeze_panes is not None
        assert tab.freeze_panes.endswith(str(tab[tab.auto_filter.ref.split(":")[0]].row + 1))


def test_what_is_printed_of_a_wide_tab_ends_with_its_table() -> None:
    book = Opened(Workshop(40, groups=GROUPS).edition("en")).book
    areas = [(tab, str(tab.print_area)) for tab in book if tab.print_area]
    assert areas
    for tab, area in areas:
        assert int(re.findall(r"[0-9]+", area)[-1]) == tab.max_row


def test_every_tab_prints_on_a4(room: Opened) -> None:
    assert all(int(tab.page_setup.paperSize) == 9 for tab in room.book)


def test_the_properties_have_a_title_and_nobody_s_name(room: Opened) -> None:
    properties = room.book.properties
    assert properties.title == "Results of the workshop: Vaubrelle"
    assert not properties.creator
    assert not properties.lastModifiedBy
    assert properties.created == properties.modified


def test_the_method_names_framework_scale_and_each_parameter(room: Opened) -> None:
    assert len(room.table("Method")) == len(vars(SETTINGS.method))
    head = " ".join(str(row[0].value) for row in room.tab("Method").iter_rows(max_row=10))
    assert FRAMEWORK.content_hash in head
    assert "Emerging (1–3)" in head


def test_the_same_results_give_the_same_bytes(room: Opened) -> None:
    assert results_workbook(ROOM.edition(), COMMENTS, problems(3)) == room.data


@pytest.mark.office
@pytest.mark.parametrize("language", program_languages())
def test_each_printed_page_carries_the_status(tmp_path: Path, language: str) -> None:
    edition = ROOM.edition(language)
    (tmp_path / "results.xlsx").write_bytes(results_workbook(edition, COMMENTS, problems()))
    saved = converted([tmp_path / "results.xlsx"], "pdf", tmp_path / "saved")["results"]
    text = subprocess.run(["pdftotext", str(saved), "-"], check=True, capture_output=True).stdout
    pages = text.decode().split("\f")[:-1]
    assert 10 < len(pages) < 30
    note = " ".join(edition.status_note.split())
    assert all(note in " ".join(page.split()) for page in pages)


READING = ("file-", "cell-", "sheet-", "answer-", "row-", "scores-", "items-", "comment-", "form-")


@pytest.mark.parametrize("language", program_languages())
def test_every_kind_of_problem_of_a_sheet_has_words_of_its_own(language: str) -> None:
    codes = [code for code in ProblemCode if code.startswith(READING)]
    edition = Workshop(3).edition(language)
    tab = edition.words("results-tab-problems")
    rows = Opened(edition, set_aside=[Problem(code) for code in codes]).table(tab)
    kinds = [row[edition.words("report-col-kind")] for row in rows]
    assert len(set(kinds)) == len(codes)
    assert edition.words("report-aside-other") not in kinds
