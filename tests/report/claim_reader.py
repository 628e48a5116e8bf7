"""Reads a report, a workbook and the console's summary back, and checks each text and each cell against the room."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import openpyxl
from changes_truth import provenance
from claim_standings import SIDES, plan_cells, standing_cells, workbook_rows
from claim_tables import Cell, cell_value, heads_of, people_as_word, subject_of
from claim_texts import FIXED, LABELS, PARTS, every_key
from docx.oxml.ns import qn
from fluent_forms import read_backwards
from room_truth import TERRITORY, RoomTruth
from sentence_checker import CHECKERS, untrue

from reports import Read, without_code

TITLED = ("report-caption-table", "report-caption-figure", "report-part", "chart-part")  # a title with a number
DOMAIN_TITLED = frozenset({"report-fields-caption", "report-actions", "report-domain-figure", "chart-table-fields"})
OWN = frozenset({"status-note", "report-page", "results-page", "results-radar-alt", "report-quote", "report-named"})
CHECKED = frozenset(CHECKERS) | frozenset(FIXED) | LABELS | PARTS | DOMAIN_TITLED | OWN
READ = (
    frozenset(CHECKERS)
    | frozenset(FIXED)
    | LABELS
    | DOMAIN_TITLED
    | {
        "status-note",
        "console-took-part",
        "group-none",
        "group-other-groups",
    }
)
_END = re.compile(r"(?<=[.!?»:”’…]) ")
_NUMBERED = re.compile(r"^(\d+\. |• )")


@dataclass
class Reading:
    """What was read of a room: how many claims by message, and what is untrue."""

    room: RoomTruth
    seen: dict[str, int] = field(default_factory=dict)
    untrue: list[str] = field(default_factory=list)
    claims: list[tuple[str, str]] = field(default_factory=list)

    def text(self, text: str, where: str = "") -> None:
        """Checks a text: whole, as a list's entry, as a title with its number, or sentence by sentence."""
        text = text.strip()
        if not text:
            return
        found = self.verdict(text)
        if isinstance(found, str):
            self.untrue.append(f"{self.room.language} {where}: {found}: {text}")
            return
        for key in found:
            self.seen[key] = self.seen.get(key, 0) + 1
        self.claims.append((text, found[0] if found else ""))

    def verdict(self, text: str) -> list[str] | str:
        """The messages that a text is made of if it is true, else what is wrong."""
        bare = _NUMBERED.sub("", text)
        if text in known(self.room) or bare in known(self.room):
            return []
        for attempt in (self._titled, self._pair):
            if (found := attempt(bare)) is not None:
                return found
        return self._sentences(bare)

    def _titled(self, text: str) -> list[str] | None:
        for claim in read_backwards(text, self.room.language, frozenset(TITLED)):
            found = self.verdict(claim.facts["title"])
            if not isinstance(found, str) and claim.facts.get("number", "1").isdigit():
                return [claim.key, *found]
        return None

    def _pair(self, text: str) -> list[str] | None:
        """A heading with its page, a label with its value, a title with what it belongs to."""
        for sign in ("\t", " · "):
            first, found, rest = text.partition(sign)
            if found and rest:
                pieces = [[] if piece.isdigit() else self.verdict(piece.strip()) for piece in (first, rest)]
                if not any(isinstance(piece, str) for piece in pieces):
                    return [key for piece in pieces for key in piece]
        return None

    def _sentences(self, text: str) -> list[str] | str:
        wrong = self._whole(text)
        if not isinstance(wrong, str):
            return wrong
        problem = wrong
        for place in _END.finditer(text):
            first = self._whole(text[: place.start()])
            if isinstance(first, str):
                problem = first if "no message" not in first else problem
                continue
            rest = self.verdict(text[place.end() :])
            if not isinstance(rest, str):
                return [*first, *rest]
            problem = rest
        return problem

    def _whole(self, text: str) -> list[str] | str:
        if text in known(self.room) or text.removesuffix(".") in known(self.room):
            return []
        if (part := self._titled(text.removesuffix("."))) is not None:
            return part
        problems: list[str] = []
        for candidate in (text, text.removesuffix(".")):
            for claim in read_backwards(candidate, self.room.language, READ):
                problem = self._problem(claim)
                if problem is None:
                    return [claim.key]
                problems.append(problem)
        return "; ".join(problems[:3]) if problems else "no message says this"

    def _problem(self, claim: Any) -> str | None:
        if claim.key in DOMAIN_TITLED:
            return None if self.room.ids.get(claim.facts["domain"]) in self.room.domains else "no such domain"
        if claim.key == "status-note":
            return None if claim.arms["status"] == self.room.framework.status else "another status"
        if claim.key.startswith("group-"):
            return None
        return untrue(self.room, claim)

    def table(self, rows: Sequence[Sequence[Cell]], where: str, *, raw: bool = False) -> None:
        """Checks each cell of a table by the head of its column and the subject of its row."""
        heads = heads_of(self.room, rows[0])
        if not raw and {"report-plan-weakness", *(f"report-col-{name}" for name in SIDES)} & {*heads}:
            is_plan = "report-plan-weakness" in heads
            cells = plan_cells(self.room, len(heads)) if is_plan else standing_cells(self.room, heads)
            self._standings(rows, heads, cells)
            return
        for head, text in zip(heads, rows[0], strict=True):
            if head is None:
                self.untrue.append(f"{self.room.language} {where}: a column that nothing is known of: {text}")
        for row in self._other_rows(rows[1:]) if raw else rows[1:]:
            subject = subject_of(self.room, row, heads)
            for head, said in zip(heads, row, strict=True):
                if head is None:
                    continue
                if head == "results-col-sentence":
                    self.text(str(said), where)
                    continue
                value = cell_value(self.room, head, subject, row, raw=raw)
                if raw and head == "report-col-people" and not isinstance(said, int):
                    value = people_as_word(self.room, subject)
                if value != said:
                    self.untrue.append(f"{self.room.language} {where}: {row[0]}, {head}: {said!r}, and is {value!r}")
                self.seen[f"cell {head}"] = self.seen.get(f"cell {head}", 0) + 1

    def _other_rows(self, rows: Sequence[Sequence[Cell]]) -> list[Sequence[Cell]]:
        """The rows of a workbook that are no true entries of its lists of strengths and weaknesses."""
        standing = workbook_rows(self.room)
        others = [row for row in rows if list(row) not in standing]
        self.seen["entry of a side"] = self.seen.get("entry of a side", 0) + len(rows) - len(others)
        return others

    def _standings(
        self, rows: Sequence[Sequence[Cell]], heads: Sequence[str | None], expected: list[list[str]]
    ) -> None:
        """Checks strengths and weaknesses as a whole: who is named, in which order, and why."""
        said = [list(row) for row in rows[1:]]
        if said != expected:
            self.untrue.append(f"{self.room.language} strengths and weaknesses: {said}, and should be {expected}")
        for head in filter(None, heads):
            self.seen[f"cell {head}"] = self.seen.get(f"cell {head}", 0) + len(said)

    # what is read

    def report(self, data: bytes) -> None:
        """Checks every paragraph, table, alternative text, header and footer of a Word report."""
        read = Read(data)
        body = read.document.element.body
        for element in body:
            if element.tag == qn("w:tbl"):
                self.table([list(row) for row in _rows(element)], "report")
            elif element.tag == qn("w:p"):
                self.text(without_code(_text(element)), "report")
        for drawing in body.iter("{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"):
            self.text(drawing.get("descr", ""), "alternative text")

    def workbook(self, data: bytes) -> None:
        """Checks every line and every table of a workbook."""
        book = openpyxl.load_workbook(BytesIO(data))
        for sheet in book.worksheets:
            table: list[list[Cell]] = []
            for row in sheet.iter_rows(values_only=True):
                values = list(row)
                while values and values[-1] is None:
                    values.pop()
                heads = heads_of(self.room, values) if len(values) > 1 else []
                if len(values) > 1 and all(heads):
                    self._finish(table, sheet.title)
                    table = [values]
                elif table and len(values) > 1:
                    table.append(values)
                else:
                    self._finish(table, sheet.title)
                    if table and values and len(table) > 1:
                        table = table[:1]  # rows without a head of their own go on below a heading
                    elif values:
                        table = table[:1]
                    if values:
                        self.text(str(values[0]), sheet.title)
            self._finish(table, sheet.title)

    def _finish(self, table: list[list[Cell]], where: str) -> None:
        if len(table) > 1:
            width = len(table[0])
            self.table([[*row, *[None] * (width - len(row))][:width] for row in table], where, raw=True)

    def console(self, text: str) -> None:
        """Checks what the console says of the results."""
        lines = text.splitlines()
        head = next(i for i, line in enumerate(lines) if line.startswith(self.room.words("console-domain")))
        for line in lines[:head]:
            self.text(line, "console")
        end = head + 1 + len(self.room.domains)
        for domain, line in zip(self.room.domains.values(), lines[head + 1 : end], strict=True):
            expected = console_row(self.room, domain)
            if re.split(r"\s{2,}", line.strip()) != expected:
                self.untrue.append(f"console: {line!r}, and should be {expected}")
        for line in lines[end:]:
            if line.startswith(self.room.words("console-written", folder="|").split("|")[0]):
                break
            self.text(line, "console")


def console_row(room: RoomTruth, domain: dict[str, Any]) -> list[str]:
    """A row of the console's table, cell by cell; empty cells leave nothing."""
    words, fields = room.words, room.fields_of(domain["id"])
    scored = room.scored(fields)
    least = min((f["score"] for f in scored), default=None)
    lowest = [f["id"] for f in scored if f["score"] == least] if domain["score"] is not None else []
    lowest = [] if len(lowest) == len(scored) else lowest
    cells = [
        f"{domain['id']} {room.title(domain['id'])}",
        words("console-no-score") if domain["score"] is None else room.score(domain["score"]),
        room.stage(domain["stage"]) if domain["stage"] else "",
        room.people_behind(fields) or "",
        words("console-fields-scored", scored=len(scored), total=len(fields)),
        words.join(f"{id_} {room.title(id_)}" for id_ in lowest),
    ]
    return [cell for cell in cells if cell]


def known(room: RoomTruth) -> frozenset[str]:
    """Texts that are no message: those of the framework and of the session."""
    texts, frame, words = room.texts, room.framework, room.words
    titled = [*texts.domains, *texts.fields, *texts.actions]
    return frozenset(
        {
            *(texts.title_of(id_) for id_ in titled),
            *(f"{texts.title_of(id_)}\u2002{id_}" for id_ in texts.domains),
            *(stage.label for stage in texts.stages.values()),
            *(TERRITORY, texts.title, texts.source, room.date(), *texts.modules.values()),
            words("report-framework-version", title=texts.title, version=frame.version),
            *([provenance(room)] if room.previous else []),
            *(words("status-note", status=frame.status), words("report-page", page="2", pages="2")),
        }
    )


def _rows(table: Any) -> Iterator[list[str]]:
    for row in table.findall(qn("w:tr")):
        yield ["\n".join(_text(p) for p in cell.iter(qn("w:p"))) for cell in row.findall(qn("w:tc"))]


def _text(paragraph: Any) -> str:
    pieces = []
    for element in paragraph.iter(qn("w:t"), qn("w:tab"), qn("w:br")):
        if element.getparent().tag == qn("w:tabs"):
            continue
        pieces.append(element.text or "" if element.tag == qn("w:t") else "\t" if element.tag == qn("w:tab") else "\n")
    return "".join(pieces)


__all__ = ["CHECKED", "Reading", "every_key"]
