"""The Word report as its reader gets it: all parts, in each language, nothing empty and nothing made up."""

from __future__ import annotations

import re
from dataclasses import fields, replace

import pytest

from c21lab.problem_codes import ProblemCode
from c21lab.report.quotes import Quote
from c21lab.report.word.sections.summary import who_took_part
from c21lab.report.word.write import ReportInput
from c21lab.scoring.finding_kinds import AgreedWeakness, Discuss, Lowest, RelativeWeakness
from c21lab.scoring.results import AgreedAtTables, TableScore
from c21lab.settings import Method
from c21lab.wording import program_languages, words_for
from reports import FRAMEWORK, ROOM, Read, full_report, pictures, read, report_of, with_settings
from workshops import Workshop

LANGUAGES = program_languages()
MODULES = ("essentials", "extended")

# rooms in which something cannot be said
ROOMS = {
    "one sheet": Workshop(1, groups=()),
    "two sheets": Workshop(2),
    "three sheets": Workshop(3, groups=("artists",)),
    "one group": Workshop(12, groups=("artists",)),
    "nobody in a group": Workshop(12, groups=()),
    "tables": Workshop(40, tables=True),
    "nobody scored anything": Workshop(9, unanswered=[field.id for field in FRAMEWORK.fields]),
    "a domain without scores": Workshop(12, unanswered=["D2.1", "D2.2", "D2.3", "D2.4", "D2.5", "D4.1"]),
    "one field left": Workshop(9, unanswered=[field.id for field in FRAMEWORK.fields[1:]]),
    "extended, three sheets": Workshop(3, "extended"),
}


# --- the skeleton


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_parts_come_in_their_order(language: str) -> None:
    words, texts = words_for(language), FRAMEWORK.words_in(language)
    before = ["report-about-heading", "report-summary", "report-exercise", "report-overview"]
    after = ["report-differ", "report-unknown", "report-plan", "report-annexes"]
    parts = [title for level, title in full_report(language).headings if level == 1]
    domains = [texts.title_of(domain.id) for domain in FRAMEWORK.domains]
    assert parts == [*map(words, before), *domains, *map(words, after)]


def test_the_cover_says_whose_draft_it_is_and_whose_it_is_not() -> None:
    texts = full_report("en").texts
    cover = texts[: texts.index("Contents")]
    assert "Vaubrelle" in cover
    assert "12 and 13 November 2026" in cover
    assert any("Not a publication of United Cities and Local Governments (UCLG)" in line for line in cover)
    assert words_for("en")("status-note", status="working") in cover


def test_a_title_of_the_session_is_the_title() -> None:
    titled = read(report_of(replace(ROOM, settings=with_settings(title="Culture for all", territory=""))))
    assert titled.styled("Title") == ["Culture for all"]
    assert titled.document.core_properties.title == "Culture for all"


def test_without_a_territory_the_text_speaks_of_the_territory() -> None:
    nameless = read(report_of(replace(ROOM, settings=with_settings(territory="", dates=()))))
    assert "The workshop took place in the territory." in nameless.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_page_names_who_took_part_strengths_weaknesses_and_the_agenda(language: str) -> None:
    words, report = words_for(language), full_report(language)
    headings = [title for _, title in report.headings]
    start = headings.index(words("report-summary"))
    assert headings[start + 1] == words("report-discuss")
    results = ROOM.edition(language).results
    lines, entries = report.styled("List Number"), results.of_type(Discuss)
    assert len(lines) == len({entry.reasons[0] for entry in entries}) <= 4
    assert any(text.endswith(who_took_part(ROOM.edition(language))) for text in report.section(words("report-summary")))
    rows = report.table(words("report-col-strengths"), words("report-col-weaknesses"))[1:]
    scores = {field.id: field.score for field in results.fields if field.score is not None}
    title, number = FRAMEWORK.words_in(language).title_of, ROOM.edition(language).score
    for column, end in ((0, max), (2, min)):
        extreme = end(scores.values())
        assert rows[0][column] == number(extreme)
        assert any(rows[0][column + 1].startswith(title(id_)) for id_, score in scores.items() if score == extreme)
        listed = [number(score) for score in sorted(scores.values(), reverse=end is max)]
        said = [row[column] for row in rows if row[column]]
        assert said == sorted(said, key=listed.index)
        assert len(said) <= 4


def test_each_domain_has_its_table_and_a_place_for_the_expert() -> None:
    report = full_report("en")
    assert report.styled("Normal").count(words_for("en")("report-analysis-prompt")) == len(FRAMEWORK.domains)
    for domain in FRAMEWORK.domains:
        titles = [FRAMEWORK.words["en"].title_of(field.id) for field in domain.fields]
        assert any([row[0] for row in table[1:]] == titles for table in report.tables())


def test_the_extended_report_has_a_page_of_actions_for_each_domain() -> None:
    edition = replace(ROOM, module="extended").edition()
    drawn = pictures(edition)
    bars = {f"actions-{d.id}": replace(drawn["dots"], name=f"actions-{d.id}") for d in edition.results.domains}
    headings = [title for level, title in read(ReportInput(edition, drawn | bars)).headings if level == 2]
    title = edition.framework_words.title_of
    expected = [edition.words("report-actions", domain=title(domain.id)) for domain in edition.results.domains]
    assert [heading for heading in headings if heading in expected] == expected
    assert not {*expected} & {title for _, title in full_report("en").headings}


def test_where_all_gave_the_same_answer_the_report_says_so_in_place_of_an_interval() -> None:
    results = replace(
        ROOM.results(), fields=tuple(replace(f, all_same=True, interval=None) for f in ROOM.results().fields)
    )
    report = read(ReportInput(replace(ROOM.edition(), results=results), {}))
    cells = {row[2] for row in report.table("Interval", "Median")[1:]}
    assert cells == {f"all {field.people} gave the same answer" for field in results.fields}


def test_the_plan_has_a_row_for_each_weakness_and_open_columns() -> None:
    rows = full_report("en").table("Weakness", "Measure")[1:]
    results = ROOM.edition().results
    weak = {f.field for f in results.of_type(AgreedWeakness, RelativeWeakness, Lowest)}
    titles = {FRAMEWORK.words["en"].title_of(id_): results.field_score(id_).score for id_ in weak}
    scores = [float(row[0]) for row in rows]
    assert scores == sorted(scores)
    assert scores[0] == min(field.score or 9 for field in results.fields)
    for score, said, *open_cells in rows:
        assert any(title in said and titles[title] == float(score) for title in titles)
        assert open_cells == ["", "", "", ""]


def test_an_extended_plan_names_the_lowest_actions_of_a_weakness() -> None:
    said = [row[1] for row in full_report("en", "extended").table("Weakness", "Measure")[1:]]
    assert any("Lowest action" in text for text in said)


def test_the_annex_has_every_parameter_of_the_method() -> None:
    lines = full_report("en").styled("C21 Small Cell")
    rows = dict(line.rsplit(": ", 1) for line in lines)
    assert len(rows) == len(fields(Method))
    assert rows["Smallest number of people for a score"] == "3"
    assert rows["Largest spread for ‘broad’ agreement"] == "1.0 point"
    assert rows["Confidence level of the intervals"] == "95%"


def test_a_table_of_all_fields_has_no_column_of_dashes_or_zeros() -> None:
    for workshop in (ROOM, Workshop(2), ROOMS["tables"]):
        (head, *rows) = read(report_of(workshop)).table("Field", "People")
        for place in range(1, len(head)):
            assert {row[place] for row in rows} - {"–", "0"}, head[place]


def test_what_was_set_aside_is_counted_by_kind_and_names_no_file() -> None:
    aside = ((ProblemCode.FILE_PASSWORD, 1), (ProblemCode.ANSWER_NOT_A_SCORE, 12))
    rows = read(report_of(set_aside=aside)).table("What", "Times")[1:]
    assert [row[1] for row in rows] == ["1", "12"]
    assert rows[0][0] == words_for("en")("report-aside-file-password")


def test_participants_stand_there_only_when_they_are_given() -> None:
    assert "Ana Ruiz and Bo Li" in read(report_of(participants=("Ana Ruiz", "Bo Li"))).text
    assert "Participants" not in [title for _, title in full_report("en").headings]


def test_comments_are_quoted_in_their_domain_without_a_name() -> None:
    quoted = read(
        report_of(
            quotes=(
                Quote("D1.2", "A choir in every street.", "en"),
                Quote("D6.1", "Too late.", "en"),
            ),
            pictures={},
        )
    )
    assert quoted.styled("Quote") == ["“A choir in every street.”", "“Too late.”"]


# --- honest in every room


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("room", ROOMS)
def test_a_room_in_which_something_cannot_be_said_reads_sensibly(room: str, language: str) -> None:
    edition = ROOMS[room].edition(language)
    report = read(ReportInput(edition, {}))
    assert_nothing_is_empty(report)
    assert_nothing_leaks(report)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("module", MODULES)
def test_a_full_report_has_nothing_empty_and_nothing_unsaid(module: str, language: str) -> None:
    assert_nothing_is_empty(full_report(language, module))
    assert_nothing_leaks(full_report(language, module))


def assert_nothing_is_empty(report: Read) -> None:
    """Every heading is followed by something of its own, every table has a row, every paragraph outside a cell a text."""
    body = [element for element in report.document.element.body if not element.xpath("self::w:sectPr | .//w:sectPr")]
    headings = [i for i, element in enumerate(body) if _heading_level(element)]
    for place in headings:
        assert place + 1 < len(body), "a heading at the very end"
        following = _heading_level(body[place + 1])
        assert following == 0 or following > _heading_level(body[place]), "a heading without a text"
    for table in report.tables():
        assert len(table) > 1
        assert all(any(cell for cell in row) for row in table)
    for paragraph in report.document.paragraphs:
        assert paragraph.text.strip() or "w:drawing" in paragraph._p.xml or "w:sectPr" in paragraph._p.xml


def _heading_level(element: object) -> int:
    style = element.style if hasattr(element, "style") else None
    return int(style[-1]) if isinstance(style, str) and style.startswith("Heading") else 0


def assert_nothing_leaks(report: Read) -> None:
    """No value of the program's, no place holder and no mark of ours in any part."""
    for name, data in report.parts.items():
        if name.endswith((".xml", ".rels")):
            text = re.sub(r"<[^>]*>", " ", data.decode())
            assert not re.search(r"\bNone\b|\bnan\b|\{\{|\}\}|[\ue000-\uf8ff]", text), name


def test_tables_of_people_are_told_why_there_is_no_agreement() -> None:
    text = read(report_of(ROOMS["tables"])).text
    assert "Whether a field divides the participants cannot be said: that takes 8 people or more who answered" in text
    assert "nothing divides" not in text.lower()


def test_a_denial_says_how_much_was_looked_at() -> None:
    half = Workshop(30, unanswered=[field.id for field in FRAMEWORK.fields[:20]])
    text = read(report_of(half)).text
    assert "No field that could be examined (10 of 30) divides the participants into two camps." in text
    assert re.search(r"that could be made \(\d+ of \d+\) is the difference 1.0 point or more, and larger than", text)


def test_what_tables_agreed_on_in_a_second_round_stands_beside_the_scores() -> None:
    edition = ROOM.edition()
    agreed = AgreedAtTables(16, 4, tuple(TableScore(f.id, 5.5, 16, 4) for f in edition.results.fields))
    results = replace(edition.results, agreed_at_tables=agreed)
    report = read(ReportInput(replace(edition, results=results), {}))
    head, *rows = report.table("At tables")
    told = [tuple(row[head.index(name)] for name in ("Score", "At tables", "People at tables")) for row in rows]
    assert told == [(edition.score(field.score or 0), "5.5", "16") for field in results.fields]
    assert "Afterwards 16 people agreed on answers together at 4 tables." in report.text


def test_people_and_fields_that_fall_apart_are_said_to() -> None:
    edition = ROOM.edition()
    assert "too few people scored fields in common" not in read(ReportInput(edition, {})).text
    apart = replace(edition.results, is_linked=False)
    assert "too few people scored fields in common" in read(ReportInput(replace(edition, results=apart), {})).text


def test_a_domain_whose_printed_scores_have_another_mean_says_before_rounding() -> None:
    edition = ROOM.edition()
    shifted = [replace(d, score=round((d.score or 0) + 0.1, 1)) for d in edition.results.domains]
    results = replace(edition.results, domains=tuple(shifted))
    assert "worked out before rounding" in read(ReportInput(replace(edition, results=results), {})).text


def test_a_domain_without_a_score_is_one_honest_sentence() -> None:
    report = read(report_of(ROOMS["a domain without scores"], pictures={}))
    (said, *_) = report.section("Heritage, memory and creation")
    assert said == "This domain has no score, because none of its fields has one."
    titles = [FRAMEWORK.words["en"].title_of(f"D2.{number}") for number in range(1, 6)]
    assert not any([row[0] for row in table[1:]] == titles for table in report.tables())


def test_equal_scores_everywhere_are_called_equal() -> None:
    edition = ROOM.edition()
    fields = tuple(replace(field, score=5.0, stage="developing") for field in edition.results.fields)
    results = replace(edition.results, fields=fields, findings=())
    text = read(ReportInput(replace(edition, results=results), {})).text
    assert "All 30 fields with a score have the same one, 5.0: none is higher or lower than the others." in text


def test_what_is_not_on_the_page_is_not_explained() -> None:
    edition = ROOM.edition()
    fields = tuple(replace(field, score=5.0, stage="developing", interval=None) for field in edition.results.fields)
    domains = tuple(replace(d, score=5.0, stage="developing", lowest_fields=()) for d in edition.results.domains)
    results = replace(edition.results, fields=fields, domains=domains, findings=())
    said = read(ReportInput(replace(edition, results=results), pictures(edition))).section("General overview")
    assert not [text for text in said if "Bold" in text or "Dash" in text or "chance" in text]
    assert [text for text in full_report("en").section("General overview") if "Bold" in text and "chance" in text]


def test_the_parts_of_a_long_figure_are_told_apart() -> None:
    edition = ROOM.edition()
    drawn = pictures(edition)
    parts = {name: replace(drawn.pop("dots"), name=name) for name in ("dots-1",)}
    parts["dots-2"] = replace(parts["dots-1"], name="dots-2")
    captions = read(ReportInput(edition, drawn | parts)).styled("Caption")
    assert [text for text in captions if text.endswith("Scores of all fields (2 of 2)")]
    assert len(set(captions)) == len(captions)


@pytest.mark.parametrize("language", LANGUAGES)
def test_wherever_a_score_stands_the_people_stand(language: str) -> None:
    words = words_for(language)
    people = {words("report-col-people")}
    named = {words("report-col-strengths"), words("report-plan-weakness")}  # whose reasons count the people
    for table in full_report(language, "extended").tables():
        if words("report-col-score") in table[0] and not named & set(table[0]):
            assert people & set(table[0])


def test_no_score_stands_for_the_whole_territory() -> None:
    for table in full_report("en").tables():
        assert not {"overall", "total"} & {row[0].lower() for row in table}
    assert "There is no overall score" in full_report("en").text


def test_the_first_scores_are_called_an_opinion() -> None:
    report = full_report("en")
    note = "neither percentages nor an audit"
    assert any(note in text for text in report.section("In one page"))
    assert report.text.index(note) < report.text.index("Table 1")


# --- languages


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
@pytest.mark.parametrize("module", MODULES)
def test_no_english_text_stands_in_another_language(module: str, language: str) -> None:
    english = {text for text in full_report("en", module).texts if re.search(r"[A-Za-z]{3}", text)}
    same = {text for text in english & set(full_report(language, module).texts) if "[" not in text}
    both = {"Vaubrelle", "Annexes", "Points", "Action"}  # the territory, and words that two languages share
    assert not {re.sub(r"\d+$", "", text) for text in same} - both


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_status_of_a_working_grid_is_on_the_cover_and_in_the_running_head_and_explained_once(language: str) -> None:
    words, report = words_for(language), full_report(language)
    note = words("report-status-note", status="working")
    assert report.texts.count(note) == 1
    assert note in report.section(words("report-about-heading"))
    short = words("status-note", status="working")
    assert short in report.styled("C21 Cover Note")
    assert short in report.parts["word/header1.xml"].decode()


def test_an_official_framework_carries_no_status() -> None:
    official = replace(FRAMEWORK, status="official")
    report = read(report_of(replace(ROOM, framework=official)))
    for status in ("working", "draft", "official"):
        assert words_for("en")("report-status-note", status=status) not in report.text
    assert "not the official text" not in report.parts["word/header1.xml"].decode()


def test_a_language_that_the_program_lacks_gets_the_frameworks_words_and_english() -> None:
    arabic = replace(FRAMEWORK.words["en"], language="ar", title="ثقافة", fields={})
    fields = {
        field.id: replace(FRAMEWORK.words["en"].fields[field.id], title="الحياة الثقافية") for field in FRAMEWORK.fields
    }
    framework = replace(FRAMEWORK, words={"ar": replace(arabic, fields=fields)})
    report = read(report_of(replace(ROOM, framework=framework), "ar"))
    cells = [c for t in report.document.tables for c in t._tbl.iter() if c.tag.endswith("}p") and "الحياة" in _text(c)]
    assert cells
    assert all("w:bidi" in cell.xml and "w:rtl" in cell.xml for cell in cells)


def _text(element: object) -> str:
    return "".join(element.itertext()) if hasattr(element, "itertext") else ""


def test_pictures_are_used_by_name_and_may_be_in_parts() -> None:
    edition = ROOM.edition()
    drawn = pictures(edition)
    parts = {f"dots-{n}": replace(drawn["dots"], name=f"dots-{n}", title=f"[dots-{n}]") for n in (1, 2)}
    few = {"heatmap": drawn["heatmap"], **parts}
    text = read(ReportInput(edition, few)).text
    dots = edition.words("chart-title-dots")
    assert f"Figure 1. {dots}" in text
    assert f"Figure 2. {dots}" in text
    assert "Figure 3. [heatmap]" in text
