"""A person's report and the one that is made next as one document, zone by zone."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from io import BytesIO

from docx.document import Document
from docx.oxml.ns import qn
from docx.oxml.xmlchemy import BaseOxmlElement

from c21lab.office.reproducible_zip import with_fixed_times
from c21lab.report.word.merge.decide import UNPLACED, Decision, ZoneOutcome, decide, needs_merging
from c21lab.report.word.merge.fill_rows import RowCells, cell_content, put_into_cell
from c21lab.report.word.merge.marks import MergeWords, add_comments, from_line, mark, unplaced_heading, unresolved_line
from c21lab.report.word.merge.pieces import (
    breaks_at_end,
    drop_unused,
    is_break,
    units_as_blocks,
    without_double_breaks,
)
from c21lab.report.word.merge.record import ReportRecord, text_hash
from c21lab.report.word.merge.report_zones import (
    OpenedReport,
    Unit,
    Zone,
    open_report,
    row_cells,
)
from c21lab.report.word.merge.tidy import close_fields, close_ranges, number_bookmarks
from c21lab.report.word.merge.toc import renew_contents
from c21lab.report.word.merge.transplant import Transplant


@dataclass(frozen=True)
class MergedReport:
    """A merged report: its bytes, and what became of each zone."""

    data: bytes
    decisions: tuple[Decision, ...]


def compare_reports(
    edited: bytes, record: ReportRecord, new: bytes, fresh: ReportRecord
) -> tuple[Decision, ...] | None:
    """Decides about each zone of an edited report; about none where there is nothing of a person's to carry over.

    ``record`` and ``fresh`` are the records of the edited report, as it was written, and of the new one. None where the
    edited one can't be read, or has no zones.
    """
    opened, made = open_report(edited, record), open_report(new)
    if opened is None or made is None or not record.zones:
        return None
    decisions = decide(opened, record, made, fresh)
    return decisions if needs_merging(decisions, opened, record) else ()


def merge_reports(
    edited: bytes, record: ReportRecord, new: bytes, fresh: ReportRecord, words: MergeWords
) -> MergedReport | None:
    """Merges an edited report into the new one; None where there is nothing to carry over."""
    opened, made = open_report(edited, record), open_report(new)
    if opened is None or made is None or not record.zones:
        return None
    decisions = decide(opened, record, made, fresh)
    if not needs_merging(decisions, opened, record):
        return None
    _Merging(opened, made, record, words).run(decisions)
    target = BytesIO()
    made.document.save(target)
    return MergedReport(with_fixed_times(target.getvalue()), decisions)


class _Merging:
    """The merging of one report; it changes the new document."""

    def __init__(self, edited: OpenedReport, new: OpenedReport, record: ReportRecord, words: MergeWords) -> None:
        self._edited, self._new, self._record, self._words = edited, new, record, words
        self._document: Document = new.document
        self._transplant = Transplant(edited.document, new.document)
        self._to_comment: list[BaseOxmlElement] = []

    def run(self, decisions: Sequence[Decision]) -> None:
        body = self._document.element.body
        placed = [d for d in decisions if d.outcome not in (ZoneOutcome.NOT_PLACED, ZoneOutcome.DELETED)]
        blocks = [block for decision in placed for block in self._zone(decision)]
        blocks += self._unplaced(decisions)
        for element in [child for child in body if child.tag != qn("w:sectPr")]:
            body.remove(element)
        for place, block in enumerate(blocks):
            body.insert(place, block)
        if any(decision.outcome == ZoneOutcome.BOTH for decision in decisions):
            body.insert(0, unresolved_line(self._words))
        self._keep_running()
        close_ranges(body)
        self._transplant.finish()
        add_comments(self._document, self._to_comment, self._words)
        without_double_breaks(body)
        renew_contents(self._document)
        number_bookmarks(body)
        drop_unused(self._document)

    def _zone(self, decision: Decision) -> Iterator[BaseOxmlElement]:
        edited, new = decision.edited, decision.new
        if new is None:
            return
        if new.heading is not None and not (decision.whole and edited and edited.heading is None):
            yield self._heading(decision, new.heading)
        if decision.whole and edited is not None:
            yield from self._whole(decision, edited, new)
            return
        breaks = breaks_at_end(new.elements)
        self._fill(decision.cells, new)
        yield from new.elements[: len(new.elements) - len(breaks)]
        yield from self._marked(decision.carried)
        yield from breaks

    def _heading(self, decision: Decision, new: BaseOxmlElement) -> BaseOxmlElement:
        """The new heading, with the person's words where they renamed it, or with their comment on it."""
        if not decision.renamed or decision.edited is None or decision.edited.heading is None:
            return new
        (taken,) = self._transplant.take([decision.edited.heading])
        starts = [child for child in new if child.tag in (qn("w:pPr"), qn("w:bookmarkStart"))]
        ends = [child for child in new if child.tag == qn("w:bookmarkEnd")]
        for child in list(new):
            new.remove(child)
        new.extend([*starts, *(child for child in taken if child.tag != qn("w:pPr")), *ends])
        return new

    def _whole(self, decision: Decision, edited: Zone, new: Zone) -> Iterator[BaseOxmlElement]:
        """The person's zone as it is; its table of contents and the ends of its sections are the new ones."""
        ours = [element for element in new.elements if is_break(element)]
        theirs = [element for element in edited.elements if is_break(element)]
        dropped = theirs if len(theirs) <= len(ours) else []
        keep = decision.bookmark if edited.heading is None else ""
        contents = edited.contents
        started = False
        taken: list[BaseOxmlElement] = []
        for element in edited.elements:
            if element in contents and not started:
                started = True
                taken += new.contents
            if element not in contents and element not in dropped:
                taken += self._transplant.take([element], keep)
        own = [element for element in edited.body if element not in edited.elements]
        taken += self._transplant.take(own, keep)
        close_fields([element for element in taken if element not in new.contents])
        yield from taken
        if dropped or not theirs:
            yield from ours

    def _fill(self, cells: Sequence[RowCells], new: Zone) -> None:
        for each in cells:
            if not each.row:
                (row,) = self._transplant.take([each.element])
                table = next(unit.table for unit in new.rows.values())
                if table is not None:
                    table.append(row)
                continue
            targets = row_cells(new.rows[each.row].element)
            for place in (*each.filled, *each.conflicts):
                content = self._transplant.take(cell_content(each.element, place))
                if place in each.conflicts:
                    self._to_comment += mark(content)[:1]
                put_into_cell(targets[place], content, after=place in each.conflicts)

    def _marked(self, units: Sequence[Unit]) -> list[BaseOxmlElement]:
        """A person's paragraphs and rows as they wait for a decision, the first new one with a comment."""
        blocks = self._transplant.take(units_as_blocks(units))
        close_fields(blocks)
        paragraphs = mark(blocks)
        if any(not unit.is_marked for unit in units):
            self._to_comment += paragraphs[:1]
        return blocks

    def _unplaced(self, decisions: Sequence[Decision]) -> list[BaseOxmlElement]:
        """The last heading, with what found no place now or earlier."""
        earlier = self._edited.zone(UNPLACED)
        blocks: list[BaseOxmlElement] = []
        if earlier is not None:
            blocks += self._transplant.take(earlier.elements)
        for decision in decisions:
            units = decision.carried if decision.outcome == ZoneOutcome.NOT_PLACED else decision.homeless
            if not units and decision.outcome != ZoneOutcome.NOT_PLACED:
                continue
            zone = decision.edited
            title = zone.heading_text if zone else ""
            blocks += [self._heading(decision, from_line(title, self._document))] if title else []
            blocks += self._transplant.take(units_as_blocks(units))
        if not blocks:
            return []
        close_fields(blocks)
        heading = unplaced_heading(self._words, self._document)
        if earlier is not None and earlier.heading is not None and earlier.heading_text != self._words.unplaced:
            blocks = [*self._transplant.take([earlier.heading]), *blocks] if earlier.heading_text else blocks
        return [heading, *blocks]

    def _keep_running(self) -> None:
        """Takes over running heads and feet that a person changed."""
        changed = {
            rel_id for rel_id, (_, text) in self._edited.running.items() if text_hash(text) not in self._record.running
        }
        kinds = (qn("w:headerReference"), qn("w:footerReference"))
        of_kind = {
            (ref.tag, ref.get(qn("w:type"))): ref.get(qn("r:id"), "")
            for ref in self._edited.document.element.body.iter(*kinds)
            if ref.get(qn("r:id")) in changed
        }
        for reference in self._document.element.body.iter(*kinds):
            rel_id = of_kind.get((reference.tag, reference.get(qn("w:type"))))
            if rel_id:
                source = self._edited.document.part.rels[rel_id]
                part = self._transplant.adopt_story(source.target_part)
                reference.set(qn("r:id"), self._document.part.relate_to(part, source.reltype))
