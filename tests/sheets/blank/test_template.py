from __future__ import annotations

import re
import zipfile
from dataclasses import replace
from io import BytesIO
from itertools import pairwise

import openpyxl
import pytest
from openpyxl.utils import get_column_letter
from openpyxl.workbook import Workbook
from openpyxl.worksheet.worksheet import Worksheet

from books import HARBOURS, by_hand, imported
from c21lab.framework.load import find_framework
from c21lab.framework.model import (
    Action,
    Domain,
    DomainWords,
    Field,
    FieldWords,
    Framework,
    FrameworkWords,
    Scale,
    Stage,
    StageWords,
)
from c21lab.office.text_width import line_count
from c21lab.sheets.blank.individual import TemplateOptions, template_workbook
from c21lab.sheets.blank.page_breaks import PAGE_HEIGHT, best_pages, page_breaks
from c21lab.sheets.layout import (
    HIDDEN_TAB,
    LAYOUT_VERSION,
    VALUE,
    ColumnKey,
    FormKey,
    ListKey,
    read_column_key,
    tab_name,
)
from filling import counted_cells

LANGUAGES = ("en", "fr", "es")
MODULES = ("essentials", "extended")


def in_persian(framework: Framework) -> Framework:
    """The Arabic texts as another language from right to left, which the program does not speak."""
    return replace(framework, words={**framework.words, "fa": replace(framework.words["ar"], language="fa")})


@pytest.fixture(scope="module")
def grid() -> Framework:
    return find_framework("c21plus-working")


def small_framework(language: str = "en", scale: Scale | None = None, title: str = "A title") -> Framework:
    scale = scale or Scale(0, 4, tuple(Stage(f"s{i}", low, high) for i, low, high in ((0, 0, 0), (1, 1, 2), (2, 3, 4))))
    words = FrameworkWords(
        language=language,
        title=title,
        modules={"quick": "Quick", "deep": "Deep"},
        stages={stage.id: StageWords(f"Stage {stage.id}", "What it looks like.") for stage in scale.stages},
        groups={"artists": "Artists, makers; others"},
        domains={"A": DomainWords("One domain: with/signs [here]"), "B": DomainWords("One domain: with/signs [here]")},
        fields={id_: FieldWords(f"Field {id_}", f"How is {id_}?") for id_ in ("A.1", "A.2", "B.1")},
        actions={id_: f"Somebody does {id_}." for id_ in ("A.1a", "A.1b", "B.1a")},
    )
    domains = (
        Domain("A", (Field("A.1", (Action("A.1a"), Action("A.1b"))), Field("A.2"))),
        Domain("B", (Field("B.1", (Action("B.1a"),)),)),
    )
    modules = {"quick": "field", "deep": "action"}
    return Framework("small", "2", "official", "", scale, modules, ("artists",), domains, {language: words})  # type: ignore[arg-type]  # dict[str, str]


def opened(data: bytes) -> Workbook:
    return openpyxl.load_workbook(BytesIO(data))


def visible_tabs(book: Workbook) -> list[Worksheet]:
    return [tab for tab in book.worksheets if tab.sheet_state == "visible"]


def key_cells(tab: Worksheet) -> dict[str, tuple[int, int]]:
    """Row and column of every hidden key on a tab."""
    return {
        cell.value: (cell.row, cell.column)
        for row in tab.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and cell.value.startswith("c21lab:")
    }


def form_cell(tab: Worksheet, key: FormKey):
    keys = key_cells(tab)
    return tab.cell(keys[key][0], keys[VALUE][1])


def item_rows(tab: Worksheet, ids: set[str]) -> dict[str, int]:
    column = key_cells(tab)[ColumnKey.ID][1]
    return {str(tab.cell(r, column).value): r for r in range(1, tab.max_row + 1) if tab.cell(r, column).value in ids}


def answer_cells(book: Workbook, ids: set[str]):
    """Score and comment cell of each item, by id."""
    cells = {}
    for tab in visible_tabs(book)[1:]:
        keys = key_cells(tab)
        for id_, row in item_rows(tab, ids).items():
            cells[id_] = tab.cell(row, keys[ColumnKey.SCORE][1]), tab.cell(row, keys[ColumnKey.COMMENT][1])
    return cells


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_every_item_has_one_row_with_an_empty_score_and_comment(grid: Framework, module: str, language: str):
    ids = {item.id for item in grid.items(module)}
    cells = answer_cells(opened(template_workbook(grid, module, language)), ids)
    assert set(cells) == ids
    assert {cell.value for pair in cells.values() for cell in pair} == {None}


def test_a_module_of_fields_has_one_scoring_tab_and_one_of_actions_has_one_per_domain(grid: Framework):
    assert len(visible_tabs(opened(template_workbook(grid, "essentials", "fr")))) == 2
    assert len(visible_tabs(opened(template_workbook(grid, "extended", "fr")))) == 1 + len(grid.domains)


@pytest.mark.parametrize("module", MODULES)
def test_only_answers_are_unlocked_and_no_password_is_set(grid: Framework, module: str):
    book = opened(template_workbook(grid, module, "en"))
    ids = {item.id for item in grid.items(module)}
    expected = {(c.parent.title, c.coordinate) for pair in answer_cells(book, ids).values() for c in pair}
    front = visible_tabs(book)[0]
    form = (FormKey.NAME, FormKey.GROUP, FormKey.PEOPLE, FormKey.PRINT_NAME)
    expected |= {(front.title, form_cell(front, key).coordinate) for key in form}
    unlocked = {
        (tab.title, cell.coordinate)
        for tab in book.worksheets
        for row in tab.iter_rows()
        for cell in row
        if not cell.protection.locked
    }
    assert unlocked == expected
    assert all(tab.protection.sheet and not tab.protection.password for tab in book.worksheets)


def test_the_form_holds_nothing_but_one_person_and_no(grid: Framework):
    front = visible_tabs(opened(template_workbook(grid, "essentials", "es")))[0]
    values = {key: form_cell(front, key).value for key in FormKey if key not in (FormKey.PAPER, FormKey.NUMBER)}
    assert values == {FormKey.NAME: None, FormKey.GROUP: None, FormKey.PEOPLE: 1, FormKey.PRINT_NAME: "no"}


def test_name_and_group_of_a_person_are_filled_into_their_form(grid: Framework):
    options = TemplateOptions(territory="Ville-Exemple", name="=Zoé", group="artists", number=12)
    front = visible_tabs(opened(template_workbook(grid, "essentials", "fr", options)))[0]
    assert form_cell(front, FormKey.NAME).value == "=Zoé"
    assert form_cell(front, FormKey.NAME).data_type == "s"
    assert form_cell(front, FormKey.GROUP).value == grid.words["fr"].groups["artists"]
    texts = {cell.value for row in front.iter_rows() for cell in row}
    assert {"Ville-Exemple", "Fiche 12"} <= texts


def test_the_hidden_tab_says_what_the_sheet_was_made_for(grid: Framework):
    hidden = opened(template_workbook(grid, "extended", "fr"))[HIDDEN_TAB]
    meta = {str(row[0].value): row[1].value for row in hidden.iter_rows(max_col=2) if row[0].value}
    assert hidden.sheet_state == "hidden"
    assert meta == {
        "framework": grid.id,
        "version": grid.version,
        "hash": grid.content_hash,
        "wording": grid.wording_hash("fr"),
        "module": "extended",
        "language": "fr",
        "layout": LAYOUT_VERSION,
        "kind": "individual",
    }


def hidden_lists(book: Workbook) -> dict[str, list[object]]:
    hidden = book[HIDDEN_TAB]
    columns = [list(column) for column in hidden.iter_cols(min_col=4, values_only=True)]
    return {str(column[0]): [value for value in column[1:] if value is not None] for column in columns}


def test_dropdowns_take_their_entries_from_the_ranges_of_the_hidden_tab(grid: Framework):
    book = opened(template_workbook(grid, "extended", "es"))
    sources = {
        rule.formula1
        for tab in visible_tabs(book)
        for rule in tab.data_validations.dataValidation
        if rule.type == "list"
    }
    assert all(source.startswith(f"'{HIDDEN_TAB}'!$") for source in sources)
    assert len(sources) == 3
    lists = hidden_lists(book)
    assert lists[ListKey.SCORES] == [*range(1, 10), "?", "–", "-"]
    assert lists[ListKey.GROUP_IDS] == list(grid.groups)
    assert lists[ListKey.GROUPS] == list(grid.words["es"].groups.values())
    ends = {get_column_letter(4 + i): len(values) + 1 for i, values in enumerate(lists.values())}
    for source in sources:
        first, last = source.partition("!")[2].split(":")
        column = first.split("$")[1]
        assert (first, last) == (f"${column}$2", f"${column}${ends[column]}")


def test_every_score_cell_has_the_dropdown_and_changes_colour_when_it_is_answered(grid: Framework):
    book = opened(template_workbook(grid, "essentials", "en"))
    for score, _ in answer_cells(book, {item.id for item in grid.items("essentials")}).values():
        rules = [r for r in score.parent.data_validations.dataValidation if score.coordinate in r.sqref]
        assert [rule.showErrorMessage for rule in rules] == [True]
        assert "9" in rules[0].error
        formats = [
            rule
            for area in score.parent.conditional_formatting
            if score.coordinate in area.sqref
            for rule in area.rules
        ]
        # unanswered, a tint for each stage, and one for don't know and not applicable
        assert [rule.type for rule in formats] == ["containsBlanks", "cellIs", "cellIs", "cellIs", "expression"]
        assert score.fill.fgColor.rgb == "FFFFF4CF"


def test_comments_and_names_are_text_and_scores_are_numbers_when_typed(grid: Framework):
    book = opened(template_workbook(grid, "essentials", "en"))
    for score, comment in answer_cells(book, {"D1.1"}).values():
        assert (score.number_format, comment.number_format) == ("General", "@")
    assert form_cell(visible_tabs(book)[0], FormKey.NAME).number_format == "@"


def test_the_counters_say_how_many_items_are_answered(grid: Framework):
    data = template_workbook(grid, "extended", "fr")
    formulas = [
        cell.value
        for tab in visible_tabs(opened(data))
        for row in tab.iter_rows()
        for cell in row
        if cell.data_type == "f"
    ]
    values = openpyxl.load_workbook(BytesIO(data), data_only=True)
    assert len(formulas) == 7
    assert formulas[0].count("COUNTA(") == 6
    assert {cell.value for row in visible_tabs(values)[0].iter_rows() for cell in row} >= {"Réponses\u00a0: 0 sur 210"}
    assert {cell.value for row in visible_tabs(values)[1].iter_rows() for cell in row} >= {"Réponses\u00a0: 0 sur 35"}
    assert not any(word in formula for formula in formulas for word in ("INDIRECT", "OFFSET", "["))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_the_counters_count_every_cell_to_fill_and_nothing_that_is_there_already(
    grid: Framework, module: str, language: str
):
    book = opened(template_workbook(grid, module, language))
    first, *others = visible_tabs(book)
    ids = {item.id for item in grid.items(module)}
    to_fill = {(score.parent.title, score.coordinate) for score, _ in answer_cells(book, ids).values()}
    assert len(to_fill) == len(grid.items(module))
    for tab in others:
        assert {cell for cell in to_fill if cell[0] == tab.title} <= counted_cells(tab)
    assert counted_cells(first) == set().union(*map(counted_cells, others))
    assert [cell for name, cell in counted_cells(first) if book[name][cell].value is not None] == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_rows_are_tall_enough_for_their_texts(grid: Framework, module: str, language: str):
    book = opened(template_workbook(grid, module, language))
    for tab in visible_tabs(book)[1:]:
        for row in tab.iter_rows(min_row=5):
            height = tab.row_dimensions[row[0].row].height
            assert height
            for cell in row:
                if isinstance(cell.value, str):
                    width = tab.column_dimensions[get_column_letter(cell.column)].width - 2
                    lines = line_count(cell.value, 9, width) if cell.alignment.wrap_text else 1
                    assert lines * 9 * 1.2 <= height, (cell.coordinate, cell.value)


@pytest.mark.parametrize("module", MODULES)
def test_scoring_tabs_print_on_a4_as_wide_as_the_page_with_their_headings_repeated(grid: Framework, module: str):
    for tab in visible_tabs(opened(template_workbook(grid, module, "fr")))[1:]:
        assert tab.page_setup.paperSize == 9
        assert tab.page_setup.orientation == "landscape"
        # one page wide is what the format takes for granted, and is not written down
        assert (tab.sheet_properties.pageSetUpPr.fitToPage, tab.page_setup.fitToWidth) == (True, None)
        assert tab.page_setup.fitToHeight == 0
        assert tab.print_title_rows == "$2:$4"
        assert tab.freeze_panes == "A5"
        assert tab.print_area
        assert tab.row_breaks.brk


def test_no_page_is_fuller_than_its_height_and_no_title_stands_alone_at_its_foot():
    sections = [[40.0, *([34.5] * 7)] for _ in range(12)]
    starts = [4, *page_breaks(sections, 1040), 4 + sum(map(len, sections))]
    heights = [height for section in sections for height in section]
    titles = {4 + 8 * i for i in range(len(sections))}
    for start, end in pairwise(starts):
        assert sum(heights[start - 4 : end - 4]) < PAGE_HEIGHT
        assert not titles & {end - 1, end - 2}


def test_pages_are_printed_smaller_where_that_spares_a_page_with_hardly_a_row():
    just_too_tall = [[27.0, *([85.0] * 5)] for _ in range(6)]
    wider, breaks = best_pages(just_too_tall, 1040)
    assert len(page_breaks(just_too_tall, 1040)) > len(breaks)
    assert breaks == [4 + 6 * i for i in range(1, 6)]  # each section on a page of its own
    assert 1040 < 1040 + 7 * wider < 1366 - 200


def test_pages_are_printed_as_large_as_their_width_allows_where_nothing_is_gained():
    assert best_pages([[27.0, *([72.0] * 5)] for _ in range(6)], 1040)[0] == 0


def test_every_tab_opens_at_the_first_cell_to_fill(grid: Framework):
    for language in LANGUAGES:
        for options in (TemplateOptions(), TemplateOptions(name="Zoé"), TemplateOptions(name="Zoé", group="artists")):
            book = opened(template_workbook(grid, "extended", language, options))
            for tab in visible_tabs(book):
                cell = tab[tab.sheet_view.selection[-1].activeCell]
                assert not cell.protection.locked, (tab.title, cell.coordinate)
            front = visible_tabs(book)[0]
            wanted = [FormKey.NAME, FormKey.GROUP, FormKey.PEOPLE][sum(map(bool, (options.name, options.group)))]
            assert front.sheet_view.selection[-1].activeCell == form_cell(front, wanted).coordinate


def test_each_printed_page_says_whose_it_is_and_where_even_where_that_is_long(grid: Framework):
    options = TemplateOptions(territory="Saint-Quentin-en-Yvelines & alentours", name="Zoé")
    book = opened(template_workbook(grid, "essentials", "fr", options))
    for tab in visible_tabs(book):
        assert tab.oddHeader.left.text.strip().startswith("Zoé · Culture 21 Plus")
        assert tab.oddHeader.left.text.endswith("Saint-Quentin-en-Yvelines && alentours")
    long = TemplateOptions(territory="Communauté de communes " * 12, number=7)
    head = visible_tabs(opened(template_workbook(grid, "essentials", "fr", long)))[0].oddHeader
    assert head.left.text.strip().startswith("Fiche 7 · ")
    assert head.left.text.endswith("…")
    assert "Formulation provisoire" in head.right.text


def test_a_provisional_framework_says_so_on_the_first_tab_and_on_every_page(grid: Framework):
    note = "Provisional wording by c21lab, not the official text"
    book = opened(template_workbook(grid, "extended", "en"))
    assert note in {cell.value for row in visible_tabs(book)[0].iter_rows() for cell in row}
    assert all(note in str(tab.oddHeader.right.text) for tab in visible_tabs(book))
    official = opened(template_workbook(replace(grid, status="official"), "extended", "en"))
    assert not any(tab.oddHeader.right.text for tab in visible_tabs(official))


@pytest.mark.parametrize("module", MODULES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_tab_names_are_in_the_language_of_the_sheet_and_legal(grid: Framework, module: str, language: str):
    names = [tab.title for tab in visible_tabs(opened(template_workbook(grid, module, language)))]
    first = {"en": "Start here", "fr": "Pour commencer", "es": "Para empezar"}[language]
    shorts = [grid.words[language].domains[domain.id].short for domain in grid.domains]
    assert names[0] == first
    assert names[1:] == shorts or module == "essentials"
    assert all(len(name) <= 31 and not set(name) & set("[]:*?/\\") for name in names)


@pytest.mark.parametrize(
    ("title", "taken", "name"),
    [
        ("Economy and governance", (), "Economy and governance"),
        ("a/b: [c]?", (), "a b c"),
        ("Économie et gouvernance de la culture", (), "Économie et gouvernance de la"),
        ("X" * 40, (), "X" * 31),
        ("Scores", ("scores",), "Scores 2"),
        ("X" * 40, ("x" * 31,), "X" * 29 + " 2"),
        ("History", (), "History 2"),
        ("c21lab", (), "c21lab 2"),
        ("'quoted'", (), "quoted"),
        ("", (), "1"),
        ("🎭" * 20, (), "🎭" * 15),
    ],
)
def test_a_tab_name_is_shortened_at_a_word_and_unlike_those_taken(title: str, taken: tuple[str, ...], name: str):
    assert tab_name(title, taken) == name


def test_the_same_input_gives_the_same_bytes(grid: Framework):
    assert template_workbook(grid, "extended", "es") == template_workbook(grid, "extended", "es")


@pytest.mark.parametrize("module", MODULES)
def test_no_part_holds_a_macro_a_link_or_a_date_of_writing(grid: Framework, module: str):
    with zipfile.ZipFile(BytesIO(template_workbook(grid, module, "en"))) as archive:
        names = archive.namelist()
        assert not any("vba" in name.lower() or "externalLink" in name for name in names)
        assert b"hyperlink" not in b"".join(archive.read(name) for name in names)
        assert b"2000-01-01T00:00:00Z" in archive.read("docProps/core.xml")


def test_another_scale_brings_its_own_entries_and_stages():
    book = opened(template_workbook(small_framework(), "quick", "en"))
    assert hidden_lists(book)[ListKey.SCORES] == [0, 1, 2, 3, 4, "?", "–", "-"]
    texts = {cell.value for row in visible_tabs(book)[0].iter_rows() for cell in row}
    assert {"0", "1–2", "3–4", "Stage s2", "The scale from 0 to 4"} <= texts


def test_fields_without_actions_and_domains_of_one_title_still_give_distinct_tabs():
    book = opened(template_workbook(small_framework(), "deep", "en"))
    assert [tab.title for tab in visible_tabs(book)][1:] == [
        "One domain with signs here",
        "One domain with signs here 2",
    ]
    assert set(answer_cells(book, {"A.1a", "A.1b", "B.1a", "A.2"})) == {"A.1a", "A.1b", "B.1a"}


def test_a_language_the_program_lacks_has_the_words_of_the_framework_and_english():
    front = visible_tabs(opened(template_workbook(small_framework("de", title="Ein Raster"), "quick", "de")))[0]
    texts = {cell.value for row in front.iter_rows() for cell in row}
    assert {"Ein Raster", "About you"} <= texts


@pytest.mark.parametrize(
    ("language", "mirrored"), [("ar", True), ("he", True), ("fa", True), ("ur", True), ("pt", False)]
)
def test_a_language_from_right_to_left_has_mirrored_tabs(language: str, mirrored: bool):
    book = opened(template_workbook(small_framework(language), "quick", language))
    assert {bool(tab.sheet_view.rightToLeft) for tab in visible_tabs(book)} == {mirrored}


@pytest.mark.parametrize("module", ["short", "long"])
def test_a_text_from_right_to_left_says_so_and_what_the_program_says_does_not(module: str):
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    cells = [
        cell
        for tab in visible_tabs(opened(template_workbook(in_persian(harbours), module, "fa")))
        for row in tab.iter_rows()
        for cell in row
        if isinstance(cell.value, str) and not tab.row_dimensions[cell.row].hidden
    ]
    arabic = [cell for cell in cells if re.match("[^A-Za-z]*[ء-ي]", str(cell.value))]
    assert {harbours.words["ar"].title_of(item.id) for item in harbours.items(module)} <= {c.value for c in arabic}
    assert {cell.alignment.readingOrder for cell in arabic} == {2}
    english = [c for c in cells if re.match("[^ء-ي]*[A-Za-z]", str(c.value)) and c.protection.locked]
    assert {cell.alignment.readingOrder for cell in english} == {0}


def test_a_workshop_may_have_groups_of_its_own(grid: Framework):
    options = TemplateOptions(groups={"youth": "Jeunes", "elders": "Aînées et aînés"}, group="youth")
    book = opened(template_workbook(grid, "essentials", "fr", options))
    lists = hidden_lists(book)
    assert (lists[ListKey.GROUP_IDS], lists[ListKey.GROUPS]) == (["youth", "elders"], ["Jeunes", "Aînées et aînés"])
    assert form_cell(visible_tabs(book)[0], FormKey.GROUP).value == "Jeunes"


def test_an_unknown_module_is_refused(grid: Framework):
    with pytest.raises(KeyError):
        template_workbook(grid, "quick", "en")


@pytest.mark.parametrize(
    ("text", "meaning"),
    [
        ("c21lab:score", (ColumnKey.SCORE, "")),
        (" c21lab:comment:P07 ", (ColumnKey.COMMENT, "P07")),
        ("c21lab:scores", None),
        ("score", None),
        ("", None),
    ],
)
def test_a_column_key_names_the_column_and_its_paper(text: str, meaning: tuple[ColumnKey, str] | None):
    assert read_column_key(text) == meaning
