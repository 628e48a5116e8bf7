"""Whatever a person did to a report stands in the one that is made next, by the rules of its zones."""

from __future__ import annotations

from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import docx
import pytest
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from merging import WORDS, merged, outcomes, version
from random_edits import as_google_docs, edited, lost, words_in

from c21lab.report.word.merge.decide import UNPLACED, ZoneOutcome
from c21lab.report.word.merge.merge import compare_reports
from c21lab.report.word.merge.report_zones import MARK_FILL
from checkers import schema_faults
from reports import Read, grey_png, prompts

SEEDS = range(12)
VML = "urn:schemas-microsoft-com:vml"
ANALYSIS, DOMAIN, PLAN = "c21_d_D1_analysis_prose", "c21_d_D1_gen", "c21_plan_gen"


def worked_in(edit: Callable[[Document], None], data: bytes | None = None) -> bytes:
    document = docx.Document(BytesIO(data or version().data))
    edit(document)
    target = BytesIO()
    document.save(target)
    return target.getvalue()


def type_analysis(document: Document) -> None:
    prompt = prompts(document)[0]
    prompt.insert_paragraph_before("What I think of it.", style="Quote")


def type_after_the_lead(document: Document) -> None:
    paragraphs = document.paragraphs
    place = next(n for n, p in enumerate(paragraphs) if p._p is heading(document, DOMAIN)._p)
    paragraphs[place + 1].add_run(" My doubt.")


def heading(document: Document, zone: str):
    return next(
        p for p in document.paragraphs if zone in [m.get(qn("w:name")) for m in p._p.iter(qn("w:bookmarkStart"))]
    )


def plan_rows(document: Document):
    for table in document.tables:
        rows = [
            r
            for r in table.rows
            if any(m.get(qn("w:name"), "").startswith("c21row_") for m in r._tr.iter(qn("w:bookmarkStart")))
        ]
        if rows:
            return rows
    raise AssertionError("no plan")


@pytest.mark.parametrize("seed", SEEDS)
def test_no_word_of_a_person_is_lost_and_none_in_the_run_after(seed: int) -> None:
    before = edited(version().data, seed)
    before = as_google_docs(before) if seed % 3 == 2 else before
    if not words_in(before):
        return
    now = merged(before, ("first", "late sheets", "few")[seed % 3])
    assert lost(before, now.data) == set()
    after = merged(now.data, "late sheets", version(("first", "late sheets", "few")[seed % 3]))
    assert lost(now.data, after.data) == set()


def test_merged_reports_fit_the_schema(tmp_path: Path) -> None:
    files = {f"{seed}.docx": merged(edited(version().data, seed)).data for seed in range(40, 46)}
    assert schema_faults(files, tmp_path) == {}


def test_a_report_that_nobody_touched_carries_nothing_over() -> None:
    new = version("late sheets")
    assert compare_reports(version().data, version().record, new.data, new.record) == ()
    saved_again = worked_in(lambda _document: None)
    assert compare_reports(saved_again, version().record, new.data, new.record) == ()


def test_what_is_no_word_document_is_not_read() -> None:
    assert compare_reports(b"PK no document", version().record, version().data, version().record) is None


def test_prose_is_kept_and_what_nobody_touched_is_new() -> None:
    report = merged(worked_in(type_analysis))
    assert outcomes(report)[ANALYSIS] == ZoneOutcome.KEPT
    assert outcomes(report)[DOMAIN] == ZoneOutcome.RENEWED
    read = Read(report.data)
    assert "What I think of it." in read.styled("Quote")
    new = Read(version("late sheets").data)
    assert read.styled("C21 Lead") == new.styled("C21 Lead")


def test_a_sentence_of_ours_that_was_edited_is_kept_while_its_numbers_are_the_same() -> None:
    report = merged(worked_in(type_after_the_lead), "first")
    assert outcomes(report)[DOMAIN] == ZoneOutcome.KEPT
    assert WORDS["en"].unresolved not in Read(report.data).text


def marked(document: Document):
    return [p for p in document.paragraphs if f'w:fill="{MARK_FILL}"' in p._p.xml]


def test_where_both_changed_both_stand_there_until_the_person_decides() -> None:
    report = merged(worked_in(type_after_the_lead))
    assert outcomes(report)[DOMAIN] == ZoneOutcome.BOTH
    document = docx.Document(BytesIO(report.data))
    assert document.paragraphs[0].text == WORDS["en"].unresolved
    (waiting,) = marked(document)
    assert waiting.text.endswith("My doubt.")
    assert [comment.text for comment in document.comments] == [WORDS["en"].comment]
    again = merged(report.data, "late sheets", version("late sheets"))
    assert outcomes(again)[DOMAIN] == ZoneOutcome.BOTH
    assert Read(again.data).texts.count(WORDS["en"].unresolved) == 1

    def decide(document: Document) -> None:
        (waiting,) = marked(document)
        waiting._p.getparent().remove(waiting._p)

    new = version("late sheets")
    assert compare_reports(worked_in(decide, report.data), new.record, new.data, new.record) == ()


def test_numbers_that_stood_beside_the_edited_sentence_are_not_shown_beside_the_new_ones() -> None:
    report = Read(merged(worked_in(type_after_the_lead)).data)
    assert len(list(report.tables())) == len(list(Read(version("late sheets").data).tables()))


def test_a_zone_that_was_deleted_stays_deleted() -> None:
    def delete(document: Document) -> None:
        start = heading(document, "c21_d_D2_gen")._p
        end = heading(document, "c21_d_D3_gen")._p
        for element in list(start.itersiblings()):
            if element is end:
                break
            element.getparent().remove(element)
        start.getparent().remove(start)

    once = merged(worked_in(delete))
    assert outcomes(once)["c21_d_D2_gen"] == ZoneOutcome.DELETED
    twice = merged(once.data, "few", version("late sheets"))
    assert outcomes(twice)["c21_d_D2_gen"] == ZoneOutcome.DELETED
    assert "Heritage, memory and creation" not in [text for _, text in Read(twice.data).headings]
    assert not [entry for entry in Read(twice.data).styled("toc 1") if entry.startswith("Heritage")]


def test_zones_stay_where_a_person_moved_them() -> None:
    def move(document: Document) -> None:
        target = heading(document, "c21_summary_gen")._p
        start, end = heading(document, PLAN)._p, heading(document, "c21_annex_scores_gen")._p
        moving = [start]
        for element in start.itersiblings():
            if element is end or element.find(f"{qn('w:pPr')}/{qn('w:sectPr')}") is not None:
                break
            moving.append(element)
        for element in moving:
            target.addprevious(element)

    report = Read(merged(worked_in(move)).data)
    order = [text for _, text in report.headings]
    assert order.index("Towards a plan") < order.index("In one page")
    listed = [entry.partition("\t")[0] for entry in report.styled("toc 1")]
    assert listed.index("Towards a plan") < listed.index("In one page")


def test_a_renamed_heading_keeps_its_name_above_what_is_new() -> None:
    def rename(document: Document) -> None:
        heading(document, DOMAIN).runs[0].text = "Our rights"

    report = merged(worked_in(rename))
    assert outcomes(report)[DOMAIN] == ZoneOutcome.RENEWED
    assert (1, "Our rights") in Read(report.data).headings
    assert any(entry.startswith("Our rights\t") for entry in Read(report.data).styled("toc 1"))


def row_name(row) -> str:
    names = (m.get(qn("w:name"), "") for m in row._tr.iter(qn("w:bookmarkStart")))
    return next(name for name in names if name.startswith("c21row_"))


def test_words_in_the_plan_go_with_their_row() -> None:
    def fill(document: Document) -> None:
        for row in plan_rows(document):
            row.cells[-1].text = f"Measure for {row_name(row)}"

    report = merged(worked_in(fill))
    rows = plan_rows(docx.Document(BytesIO(report.data)))
    written = [row for row in rows if row.cells[-1].text]
    assert written
    assert all(row.cells[-1].text == f"Measure for {row_name(row)}" for row in written)
    before = plan_rows(docx.Document(BytesIO(version().data)))
    assert Read(report.data).text.count("Measure for c21row_") == len(before)
    assert outcomes(report)[PLAN] == ZoneOutcome.KEPT


def test_what_finds_no_place_stands_under_a_last_heading() -> None:
    def fill(document: Document) -> None:
        for row in plan_rows(document):
            row.cells[-1].text = "A measure"

    report = merged(worked_in(fill), "few")
    read = Read(report.data)
    assert read.text.count("A measure") == len(plan_rows(docx.Document(BytesIO(version().data))))
    if any(decision.homeless for decision in report.decisions):
        assert read.headings[-2:][0][1] == WORDS["en"].unplaced or WORDS["en"].unplaced in [t for _, t in read.headings]
        again = merged(report.data, "few", version("few"))
        assert Read(again.data).text.count("A measure") == read.text.count("A measure")
        assert heading(docx.Document(BytesIO(again.data)), UNPLACED) is not None


def test_words_in_rows_that_are_gone_are_reason_enough_to_merge() -> None:
    still = {row_name(row) for row in plan_rows(docx.Document(BytesIO(version("few").data)))}

    def fill(document: Document) -> None:
        for row in plan_rows(document):
            if row_name(row) not in still:
                row.cells[-1].text = "A measure"

    worked = worked_in(fill)
    measures = Read(worked).text.count("A measure")
    assert measures > 0
    assert Read(merged(worked, "few").data).text.count("A measure") == measures


def test_a_comment_on_a_heading_of_which_the_zone_is_gone_is_kept() -> None:
    def comment(document: Document) -> None:
        title = next(p for p in document.paragraphs if p.text.startswith("Scores by group"))
        document.add_comment(title.runs, text="Who asked for this?", author="Amira")

    assert "Scores by group" not in Read(version("few").data).text
    document = docx.Document(BytesIO(merged(worked_in(comment), "few").data))
    assert "Who asked for this?" in [each.text for each in document.comments]
    marks = [m.get(qn("w:id")) for m in document.element.body.iter(qn("w:commentReference"))]
    assert len(marks) == len(set(marks)) >= 1


def test_pictures_links_and_lists_come_along() -> None:
    def draw(document: Document) -> None:
        prompt = prompts(document)[0]
        prompt.insert_paragraph_before("A picture").add_run().add_picture(BytesIO(grey_png(9, 9)))
        prompt.insert_paragraph_before("A point", style="List Bullet")

    report = Read(merged(worked_in(draw)).data)
    assert any(data == grey_png(9, 9) for data in report.parts.values())
    assert "A point" in report.styled("List Bullet")


def test_shapes_that_a_program_calls_alike_have_ids_of_their_own() -> None:
    shape = f'<w:r {nsdecls("w")} xmlns:v="{VML}"><w:pict><v:rect id="shape_0" style="width:9pt;height:9pt"/></w:pict></w:r>'

    def draw(document: Document) -> None:
        for prompt in prompts(document)[:2]:
            prompt._p.append(parse_xml(shape))

    merged_one = docx.Document(BytesIO(merged(worked_in(draw)).data))
    ids = [each.get("id") for each in merged_one.element.body.iter(f"{{{VML}}}rect")]
    assert len(set(ids)) == len(ids) == 2


@pytest.mark.parametrize("language", ["en", "fr", "es"])
def test_the_words_of_merging_are_those_of_the_report(language: str) -> None:
    report = merged(worked_in(type_after_the_lead, version(language=language).data), language=language)
    assert docx.Document(BytesIO(report.data)).paragraphs[0].text == WORDS[language].unresolved


def test_the_same_edits_give_the_same_bytes() -> None:
    before = edited(version().data, 7)
    assert merged(before).data == merged(before).data
