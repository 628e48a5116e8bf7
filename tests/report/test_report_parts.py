"""The Word file itself: accessible, valid in its parts, the same bytes each time, in the city's own style if asked."""

from __future__ import annotations

import re
import subprocess
import sys
from dataclasses import replace
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from zipfile import ZipFile

import docx
import pytest
from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement
from openpyxl import load_workbook

from books import HARBOURS, by_hand, imported
from c21lab.charts.draw_all import draw_charts
from c21lab.office.palette import WHITE, contrast
from c21lab.picture import Picture
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError
from c21lab.report.quotes import Quote
from c21lab.report.word.blocks import Figure, Heading, Paragraph
from c21lab.report.word.page_forecast import with_page_breaks
from c21lab.report.word.page_setup import PageLayout, SpaceLook
from c21lab.report.word.style_names import StyleName
from c21lab.report.word.write import ReportInput, word_report
from c21lab.report.workbook.write import results_workbook
from c21lab.wording import program_languages, words_for
from reports import FRAMEWORK, ROOM, Read, full_report, grey_png, pictures, read, report_of, with_settings
from workshops import Workshop

LANGUAGES = program_languages()
MODULES = ("essentials", "extended")
REPOSITORY = Path(__file__).parents[2]


# --- accessible


@pytest.mark.parametrize("module", MODULES)
def test_headings_are_built_in_and_never_jump(module: str) -> None:
    levels = [level for level, _ in full_report("en", module).headings]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


@pytest.mark.parametrize("module", MODULES)
def test_every_table_repeats_its_head_and_keeps_its_rows_whole(module: str) -> None:
    for table in full_report("en", module).document.tables:
        rows = table._tbl.findall(qn("w:tr"))
        heads = [row.find(f"{qn('w:trPr')}/{qn('w:tblHeader')}") for row in rows]
        assert heads[0] is not None
        assert not heads[0].attrib  # validators reject w:val="true"
        assert not any(head is not None for head in heads[1:])
        assert all(row.find(f"{qn('w:trPr')}/{qn('w:cantSplit')}") is not None for row in rows)


@pytest.mark.parametrize("module", MODULES)
def test_no_cell_is_merged_and_widths_fill_the_page(module: str) -> None:
    report = full_report("en", module)
    assert not re.search(r"w:(gridSpan|vMerge|hMerge)\b", report.parts["word/document.xml"].decode())
    for table in report.document.tables:
        widths = [int(column.get(qn("w:w"), "0")) for column in table._tbl.tblGrid]
        assert sum(widths) == pytest.approx(text_width(table._tbl, report.document), abs=len(widths))
        assert min(widths) > 300


def text_width(element: BaseOxmlElement, document: Document) -> float:
    """The width in twips of the text around an element, or of a column of it."""
    properties = next(iter(element.xpath("following-sibling::w:p/w:pPr/w:sectPr")), document.element.body.sectPr)
    size, margins, columns = (properties.find(qn(f"w:{name}")) for name in ("pgSz", "pgMar", "cols"))
    number, gap = int(columns.get(qn("w:num"), "1")), int(columns.get(qn("w:space")))
    wide = int(size.get(qn("w:w"))) - int(margins.get(qn("w:left"))) - int(margins.get(qn("w:right")))
    return (wide - gap * (number - 1)) / number


def test_every_picture_says_what_it_shows() -> None:
    edition = ROOM.edition()
    drawn = pictures(edition)
    report = read(ReportInput(edition, drawn))
    described = [p.get("descr") for p in report.document.element.body.iter(qn("wp:docPr"))]
    assert sorted(described) == sorted(picture.alt for name, picture in drawn.items() if name != "stages")


def test_a_picture_loses_the_title_that_its_caption_says_and_keeps_its_shape() -> None:
    document = full_report("en").document
    crops = [float(crop.get("t", "0")) / 100_000 for crop in document.element.body.iter(qn("a:srcRect"))]
    assert crops == pytest.approx([0.11] * len(crops))
    for extent in document.element.body.iter(qn("wp:extent")):
        width, height = int(extent.get("cx", "0")), int(extent.get("cy", "0"))
        assert width / height == pytest.approx(15.9 / (10.0 - 1.1), rel=0.01)


def test_captions_stay_with_what_they_name_and_are_counted() -> None:
    report = full_report("en")
    captions = report.styled("Caption")
    for label in ("Table", "Figure"):
        numbers = [int(m[1]) for text in captions if (m := re.match(rf"{label} (\d+)\. \S", text))]
        assert numbers == list(range(1, len(numbers) + 1))
    document = report.parts["word/document.xml"].decode()
    assert all(
        "<w:keepNext/>" in paragraph
        for paragraph in re.findall(r'<w:p><w:pPr><w:pStyle w:val="Caption"/>.*?</w:pPr>', document)
    )


@pytest.mark.parametrize(
    ("language", "labels"), [("en", "Table Figure"), ("fr", "Tableau Figure"), ("es", "Tabla Ilustración")]
)
def test_captions_are_numbered_under_the_label_of_word_in_that_language(language: str, labels: str) -> None:
    report = full_report(language)
    asked = re.findall(r"> SEQ (\S+) \\\* ARABIC <", report.parts["word/document.xml"].decode())
    assert set(asked) == set(labels.split())
    assert sorted(asked) == sorted(text.split()[0] for text in report.styled("Caption"))


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_a_reference_shows_the_label_and_number_of_the_caption_it_points_to(language: str) -> None:
    document = full_report(language).parts["word/document.xml"].decode()
    references = re.findall(r"> REF (\w+) \\h <.*?separate.*?<w:t[^>]*>(.*?)</w:t>", document)
    assert references
    for name, shown in references:
        (marked,) = re.findall(rf'<w:bookmarkStart [^>]*w:name="{name}"/>(.*?)<w:bookmarkEnd', document)
        assert "".join(re.findall(r"<w:t[ >][^<]*?>?([^<>]*)</w:t>", marked)) == shown


def test_the_colours_of_styles_are_those_of_the_theme() -> None:
    parts = full_report("en").parts
    theme = parts["word/theme/theme1.xml"].decode()
    scheme = dict(re.findall(r'<a:(\w+)><a:srgbClr val="(\w{6})"/>', theme))
    place = {"text1": "dk1", "text2": "dk2", "background1": "lt1", "background2": "lt2"}
    coloured = re.findall(
        r'w:(?:val|color|fill)="(\w{6})" w:theme(?:Color|Fill)="(\w+)"', parts["word/styles.xml"].decode()
    )
    assert len(coloured) > 30
    assert {(scheme[place.get(name, name)], name) for _, name in coloured} == set(coloured)
    assert not re.search(r'w:(val|color|fill)="[0-9A-F]{6}"(?! w:theme)', parts["word/styles.xml"].decode())
    for role in ("dk1", "dk2", "accent1", "accent2", "hlink"):
        assert contrast(f"#{scheme[role]}", WHITE) >= 4.5


@pytest.mark.parametrize(("accent", "used"), [("7A1F5C", "7A1F5C"), ("FFD700", "8B7500")])
def test_an_accent_takes_the_place_of_the_houses_and_of_nothing_else(accent: str, used: str) -> None:
    settings = replace(ROOM.settings, report=replace(ROOM.settings.report, accent=accent))
    plain, own = (read(report_of(room)).parts for room in (ROOM, replace(ROOM, settings=settings)))
    for name, data in plain.items():
        assert own[name] == data.replace(b"004B76", used.encode()), name
    assert used.encode() in own["word/theme/theme1.xml"]


@pytest.mark.parametrize(("language", "tag"), [("en", "en-GB"), ("fr", "fr-FR"), ("es", "es-ES")])
def test_the_language_stands_on_the_document_and_on_every_run(language: str, tag: str) -> None:
    report = full_report(language)
    assert report.document.core_properties.language == tag
    assert f'w:lang w:val="{tag}"' in report.parts["word/styles.xml"].decode()
    for part in ("word/document.xml", "word/header1.xml", "word/footer1.xml"):
        runs = re.findall(r"<w:r>(?:(?!</w:r>).)*<w:t[ >]", report.parts[part].decode())
        assert runs
        assert all(f'<w:lang w:val="{tag}"/>' in run for run in runs)


def test_title_and_author_are_set_and_the_date_is_the_workshops() -> None:
    facilitated = replace(ROOM, settings=with_settings(facilitators=("Amina Ould", "Jordi Puig")))
    properties = read(report_of(facilitated)).document.core_properties
    assert properties.title == "Cultural rights and sustainable development in Vaubrelle"
    assert properties.author == "Amina Ould and Jordi Puig"
    assert properties.created is not None
    assert properties.created.date().isoformat() == "2026-11-12"
    assert full_report("fr").document.core_properties.author == "Équipe d’animation de l’atelier"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_contents_are_text_with_links_and_ask_for_no_update(language: str) -> None:
    report = full_report(language)
    document = report.parts["word/document.xml"].decode()
    entries = re.findall(r'<w:hyperlink w:anchor="(\w+)"', document)
    bookmarks = re.findall(r'<w:bookmarkStart w:id="\d+" w:name="(\w+)"', document)
    parts = [text for level, text in report.headings if level == 1]
    shown = [line.rsplit("\t", 1) for line in report.styled("toc 1")]
    assert [title for title, _ in shown] == parts
    pages = [int(page) for _, page in shown]
    assert pages == sorted(pages)
    assert set(entries) <= set(bookmarks)
    assert "updateFields" not in report.parts["word/settings.xml"].decode()
    assert "dirty" not in document


def test_colour_is_never_the_only_carrier() -> None:
    for cell in re.findall(r"<w:tc>.*?</w:tc>", full_report("en").parts["word/document.xml"].decode(), re.DOTALL):
        if "w:shd" in cell:
            assert re.search(r"<w:t [^>]*>[^<]+</w:t>", cell)


def test_the_tints_of_stages_leave_the_words_readable() -> None:
    fills = set(re.findall(r'<w:shd [^>]*w:fill="(\w{6})"', full_report("en").parts["word/document.xml"].decode()))
    assert len(fills) >= 3
    assert min(_contrast(fill, "1F2933") for fill in fills) > 7


def _contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2."""

    def luminance(colour: str) -> float:
        parts = [int(colour[i : i + 2], 16) / 255 for i in (0, 2, 4)]
        linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


# --- whatever people write


@pytest.mark.parametrize(
    "comment",
    [
        "<b>&amp;</b> ]]>",
        "a 🎭 and a 👩🏽‍🎤",
        "=1+1",
        "word " * 100,
        "}} {{ x }} { $y }",
        "tab\tline\nend\r\nnext",
        "–" * 300,
    ],
)
def test_a_comment_arrives_as_it_was_written(comment: str) -> None:
    (quote,) = read(report_of(quotes=(Quote("D1.1", comment, "en"),), pictures={})).styled("Quote")
    assert quote == f"“{comment.strip()}”".replace("\r\n", "\n")


def test_control_characters_go_and_the_rest_stays() -> None:
    (quote,) = read(report_of(quotes=(Quote("D1.1", "a\x00bc\x1fd\ud800e\ufffef", "en"),), pictures={})).styled("Quote")
    assert quote == "“abcdef”"


def test_a_comment_from_right_to_left_is_set_so() -> None:
    report = read(report_of(quotes=(Quote("D1.1", "المكتبة تغلق باكرا", "en"),), pictures={}))
    (quote,) = [p for p in report.document.paragraphs if p.style is not None and p.style.name == "Quote"]
    assert "<w:bidi/>" in quote._p.xml
    assert "<w:rtl/>" in quote._p.xml


# --- a framework in a language that the program does not speak


def runs_of(report: Read) -> list[tuple[str, str]]:
    """Text and properties of every run, those of tables, head and foot included."""
    parts = [xml.decode() for name, xml in report.parts.items() if re.match(r"word/(document|header|footer)", name)]
    runs = [run for part in parts for run in re.findall(r"<w:r><w:rPr>(.*?)</w:rPr>(.*?)</w:r>", part, re.DOTALL)]
    return [("".join(re.findall(r"<w:t [^>]*>([^<]*)</w:t>", content)), properties) for properties, content in runs]


@pytest.mark.parametrize(
    ("language", "tongue"),
    [("ca", '<w:lang w:val="ca-ES"/>'), ("ar", '<w:rtl/><w:lang w:val="ar-EG" w:bidi="ar-EG"/>')],
)
def test_the_framework_s_words_are_marked_as_their_language_also_within_a_sentence(language: str, tongue: str) -> None:
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    room = Workshop(12, "short", harbours.groups, framework=harbours)
    titles = [field.title for field in harbours.words[language].fields.values()]
    runs = runs_of(read(report_of(room, language)))
    theirs = [text for text, properties in runs if properties.endswith(tongue)]
    own = [text for text, properties in runs if properties.endswith('<w:lang w:val="en-GB"/>')]
    assert len(theirs) + len(own) == len(runs)
    assert set(titles) <= set(theirs)
    assert not [text for text in own if any(title in text for title in titles)]
    assert [text for text in own if "the highest" in text]


def test_a_framework_s_words_in_a_language_of_the_program_need_no_mark_of_their_own() -> None:
    tongues = {properties[properties.index("<w:lang") :] for text, properties in runs_of(full_report("fr")) if text}
    assert tongues == {'<w:lang w:val="fr-FR"/>'}


def harbour_report(language: str, module: str = "short") -> Read:
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    return read(report_of(Workshop(30, module, harbours.groups, framework=harbours), language))


def paragraphs_of(report: Read) -> list[tuple[str, bool]]:
    """The text of each paragraph of the body, and whether it is set from right to left."""
    body = report.document.element.body
    return [
        ("".join(t.text or "" for t in p.iter(qn("w:t"))), p.find(f"{qn('w:pPr')}/{qn('w:bidi')}") is not None)
        for p in body.iter(qn("w:p"))
    ]


@pytest.mark.parametrize("module", ["short", "long"])
def test_a_sentence_runs_as_its_language_does_whatever_name_it_begins_with(module: str) -> None:
    paragraphs = paragraphs_of(harbour_report("ar", module))
    sentences = [(text, reverse) for text, reverse in paragraphs if re.search("[a-z]", text)]
    assert [text for text, _ in sentences if re.match("[\u2066-\u2069‘• ]*[ء-ي]", text)]
    assert not [text for text, reverse in sentences if reverse]
    alone = [
        (text, reverse) for text, reverse in paragraphs if re.search("[ء-ي]", text) and not re.search("[A-z]", text)
    ]
    assert [text for text, _ in alone]
    assert all(reverse for text, reverse in alone if "\u2068" not in text)


@pytest.mark.parametrize("module", ["short", "long"])
def test_a_name_that_runs_against_its_sentence_is_isolated_from_it(module: str) -> None:
    for text, reverse in paragraphs_of(harbour_report("ar", module)):
        assert text.count("\u2068") == text.count("\u2069")
        outside = re.sub("\u2068[^\u2069]*\u2069", "", text)
        assert reverse or not re.search("[ء-ي]", outside)
        assert not reverse or outside == text


@pytest.mark.parametrize("language", ["ca", *LANGUAGES])
def test_what_runs_from_left_to_right_throughout_needs_no_isolation(language: str) -> None:
    report = harbour_report(language) if language == "ca" else full_report(language)
    assert not [
        name for name, part in report.parts.items() if re.search("[\u2066-\u2069]", part.decode("utf-8", "ignore"))
    ]


def test_isolation_stays_in_the_report() -> None:
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    edition = Workshop(30, "short", harbours.groups, framework=harbours).edition("ar")
    with ZipFile(BytesIO(results_workbook(edition, [], []))) as book:
        written = [book.read(name).decode("utf-8", "ignore") for name in book.namelist()]
    for picture in draw_charts(edition).values():
        written += [picture.svg.decode(), picture.title, picture.alt]
    assert not [text for text in written if re.search("[\u2066-\u2069]", text)]


def test_a_sentence_of_the_workbook_runs_as_its_language_does_and_keeps_its_numbers_apart_from_names() -> None:
    harbours, _ = imported(by_hand(HARBOURS))
    assert harbours is not None
    edition = Workshop(30, "short", harbours.groups, framework=harbours).edition("ar")
    book = load_workbook(BytesIO(results_workbook(edition, [], [])))
    cells = [cell for tab in book for row in tab.iter_rows() for cell in row if isinstance(cell.value, str)]
    arabic = [cell for cell in cells if re.match("[‘ ]*[ء-ي]", str(cell.value))]
    sentences = [cell for cell in arabic if re.search("[a-z]", str(cell.value))]
    assert sentences
    assert {cell.alignment.readingOrder for cell in sentences} == {1}
    assert not [cell.value for cell in sentences if re.search(r"[ء-ي][^\u200eء-ي]*\d", str(cell.value))]
    names = [cell for cell in arabic if cell not in sentences]
    assert {cell.alignment.readingOrder for cell in names} == {2}
    assert not [cell.value for cell in names if "\u200e" in str(cell.value)]


def test_a_heading_whose_figure_has_no_room_opens_the_page_of_its_figure() -> None:
    layout = PageLayout(16.0, 20.0, {style: SpaceLook() for style in StyleName})
    figure = Figure(Picture("dots", "", "", lambda _: b"", 16.0, 12.0, 1.0), "All fields")
    for lines, opens in ((5, False), (30, True)):
        blocks = [*[Paragraph("text")] * lines, Heading("All fields", 2), figure]
        heading = with_page_breaks(blocks, layout)[-2]
        assert isinstance(heading, Heading)
        assert heading.new_page is opens


# --- the same each time


def test_the_same_input_gives_the_same_bytes_and_no_clock() -> None:
    first, second = (word_report(report_of(logo=grey_png()))[0] for _ in range(2))
    assert first == second
    with ZipFile(BytesIO(first)) as archive:
        assert {entry.date_time for entry in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_a_report_without_dates_is_dated_by_no_clock() -> None:
    properties = read(report_of(replace(ROOM, settings=with_settings(dates=("in autumn",))))).document.core_properties
    assert properties.created is not None
    assert properties.created.year == 1980


def test_the_house_style_is_what_its_maker_makes() -> None:
    maker = REPOSITORY / "tools" / "make_house_style.py"
    code = f"import runpy, sys; sys.stdout.buffer.write(runpy.run_path({str(maker)!r})['house_style']())"
    made = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    assert made == (REPOSITORY / "c21lab" / "word" / "report.docx").read_bytes()


# --- the city's own template


def template(*, without: tuple[str, ...] = (), dotx: bool = False) -> bytes:
    """A city's template: python-docx's own document, with a text and a head, less some styles."""
    document = docx.Document()
    document.add_paragraph("Text of the template that no report wants")
    document.sections[0].header.paragraphs[0].text = "City of Vaubrelle"
    for name in without:
        document.styles[name].delete()
    target = BytesIO()
    document.save(target)
    return _as_dotx(target.getvalue()) if dotx else target.getvalue()


def _as_dotx(data: bytes) -> bytes:
    target = BytesIO()
    with ZipFile(BytesIO(data)) as old, ZipFile(target, "w") as new:
        for name in old.namelist():
            new.writestr(name, old.read(name).replace(b"document.main+xml", b"template.main+xml"))
    return target.getvalue()


def test_a_citys_template_gives_its_styles_and_each_missing_one_is_named() -> None:
    data, problems = word_report(report_of(template=template(without=("Heading 3", "Quote"))))
    (missing,) = (
        set(str(problem.facts["styles"]).split(", "))
        for problem in problems
        if problem.code == ProblemCode.WORD_STYLE_MISSING
    )
    assert {"heading 3", "Quote", "C21 Lead"} <= missing
    assert not {"heading 1", "Title", "List Bullet"} & missing
    styles = [style.name for style in docx.Document(BytesIO(data)).styles]
    assert len(styles) == len(set(styles))
    assert {"Heading 3", "Quote", "C21 Lead", "C21 Table"} <= set(styles)


def test_a_citys_template_keeps_its_head_and_loses_its_text() -> None:
    report = read(report_of(template=template(), quotes=(Quote("D1.1", "Heard.", "en"),), pictures={}))
    assert "Text of the template" not in report.text
    head = [paragraph.text for paragraph in report.document.sections[0].header.paragraphs]
    assert head[0] == "City of Vaubrelle"
    assert "Provisional wording" in head[1]
    assert [level for level, _ in report.headings] == [level for level, _ in full_report_without_quotes()]


def full_report_without_quotes() -> list[tuple[int, str]]:
    return read(report_of(quotes=(Quote("D1.1", "Heard.", "en"),), pictures={})).headings


def test_lists_that_the_template_lacks_are_lent_with_their_marks() -> None:
    report = read(report_of(template=template(without=("List Bullet", "List Number"))))
    numbering = report.parts["word/numbering.xml"].decode()
    numbers = re.findall(r'<w:num w:numId="(\d+)"|<w:num [^>]*w:numId="(\d+)"', numbering)
    assert len(numbers) == len(set(numbers))
    styles = report.document.styles
    for name in ("List Bullet", "List Number"):
        (number,) = styles[name].element.xpath("w:pPr/w:numPr/w:numId/@w:val")
        assert any(number in pair for pair in numbers)


def test_a_dotx_is_a_template_too() -> None:
    assert read(report_of(template=template(dotx=True))).headings == full_report("en").headings


@pytest.mark.parametrize("data", [b"", b"no document", b"PK\x03\x04 cut off", grey_png()])
def test_a_template_that_is_no_word_file_is_an_error_with_a_repair(data: bytes) -> None:
    with pytest.raises(InputError) as error:
        word_report(report_of(template=data))
    assert error.value.problems[0].code == ProblemCode.WORD_TEMPLATE_NOT_READABLE


def test_a_logo_stands_on_the_cover_and_says_whose_it_is() -> None:
    report = read(report_of(logo=grey_png(40, 20)))
    first = next(report.document.element.body.iter(qn("wp:docPr")))
    assert first.get("descr") == "Logo of Vaubrelle"


@pytest.mark.parametrize("logo", [b"", b"GIF?", b"\x89PNG\r\n\x1a\n", b"<svg/>", grey_png()[:30]])
def test_a_logo_that_is_no_picture_is_named_and_left_out(logo: bytes) -> None:
    data, problems = word_report(report_of(logo=logo, pictures={}))
    assert [problem.code for problem in problems] == [ProblemCode.LOGO_NOT_READABLE]
    assert b"wp:inline" not in ZipFile(BytesIO(data)).read("word/document.xml")


def test_a_cover_photo_that_is_no_picture_is_named_as_one_and_left_out() -> None:
    data, problems = word_report(report_of(logo=grey_png(), cover_image=b"GIF?", pictures={}))
    assert [problem.code for problem in problems] == [ProblemCode.COVER_IMAGE_NOT_READABLE]
    assert "photo" in words_for("en").problem_message(problems[0])
    assert ZipFile(BytesIO(data)).read("word/document.xml").count(b"wp:inline ") == 1  # the logo alone


def test_ids_of_fields_never_reach_the_reader() -> None:
    ids = "|".join(re.escape(field.id) for field in FRAMEWORK.fields)
    assert not re.search(rf"\b({ids})\b", full_report("en", "extended").text)
