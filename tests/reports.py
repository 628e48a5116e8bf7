"""Reports for the tests: written from a workshop with pictures of plain grey, and read back by their parts."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache, cached_property
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import docx
from docx.document import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from c21lab.edition import Edition
from c21lab.picture import Picture
from c21lab.report.word.blocks import CODE_GAP
from c21lab.report.word.write import ReportInput, word_report
from c21lab.report.word.zone_names import is_prose
from c21lab.settings import Settings
from workshops import FRAMEWORK, SETTINGS, Workshop

ROOM = Workshop(30)


def grey_png(width: int = 4, height: int = 4) -> bytes:
    """A picture that python-docx can read."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    rows = (b"\0" + b"\xd2" * width) * height
    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(rows)) + chunk(b"IEND", b"")


def pictures(edition: Edition) -> dict[str, Picture]:
    """A grey picture for each chart that a full session has; each says its own name."""
    names = ["summary", *(f"domain-{domain.id}" for domain in edition.results.domains), "dots", "stages"]
    names += ["heatmap"] if edition.results.participation.groups else []
    return {
        name: Picture(name, f"[{name}]", f'<alt> & "{name}"', lambda _: grey_png(), 15.9, 10.0, 1.1) for name in names
    }


def report_of(workshop: Workshop = ROOM, language: str = "en", **given: Any) -> ReportInput:
    """What a report of the workshop is made from."""
    edition = workshop.edition(language)
    return ReportInput(edition, given.pop("pictures", pictures(edition)), **given)


def prompts(document: Document) -> list[Paragraph]:
    """The paragraphs that an expert writes over: the first of each zone that is theirs."""
    paragraphs = document.paragraphs
    starts = [{m.get(qn("w:name"), "") for m in p._p.iter(qn("w:bookmarkStart"))} for p in paragraphs]
    return [below for below, names in zip(paragraphs[1:], starts, strict=False) if any(map(is_prose, names))]


def without_code(heading: str) -> str:
    """The text of a heading without the code in small print beside it."""
    return heading.partition(CODE_GAP)[0]


@dataclass(frozen=True)
class Read:
    """A report, read back."""

    data: bytes

    @cached_property
    def document(self) -> Document:
        """As python-docx sees it."""
        return docx.Document(BytesIO(self.data))

    @cached_property
    def parts(self) -> Mapping[str, bytes]:
        """Every part of the package."""
        with ZipFile(BytesIO(self.data)) as archive:
            return {name: archive.read(name) for name in archive.namelist()}

    @property
    def texts(self) -> list[str]:
        """The text of every paragraph, those in tables included, in order."""
        body = self.document.element.body
        return ["".join(t.text or "" for t in p.iter(qn("w:t"))) for p in body.iter(qn("w:p"))]

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.texts)

    @property
    def headings(self) -> list[tuple[int, str]]:
        """Level and text of every heading."""
        levels = {f"Heading {level}": level for level in range(1, 10)}
        found = ((p.style.name if p.style else None, without_code(p.text)) for p in self.document.paragraphs)
        return [(levels[style], text) for style, text in found if style in levels]

    def styled(self, name: str) -> list[str]:
        """The paragraphs of a style."""
        return [p.text for p in self.document.paragraphs if p.style is not None and p.style.name == name]

    def tables(self) -> Iterator[list[list[str]]]:
        """Each table as rows of texts, its head first."""
        for table in self.document.tables:
            rows = table._tbl.findall(qn("w:tr"))  # by rows: python-docx's cells are quadratic
            yield [["".join(t.text or "" for t in c.iter(qn("w:t"))) for c in r.findall(qn("w:tc"))] for r in rows]

    def table(self, *heads: str) -> list[list[str]]:
        """The first table that has these heads of columns."""
        return next(table for table in self.tables() if set(heads) <= set(table[0]))

    def section(self, title: str) -> list[str]:
        """The paragraphs below a heading, up to the next heading of any level; tables are left out."""
        found: list[str] | None = None
        for paragraph in self.document.paragraphs:
            heading = (paragraph.style.name or "").startswith("Heading") if paragraph.style else False
            if found is not None and heading:
                return found
            if heading and without_code(paragraph.text) == title:
                found = []
            elif found is not None:
                found.append(paragraph.text)
        return found or []


def read(report: ReportInput) -> Read:
    """The report, written and read back."""
    return Read(word_report(report)[0])


@cache
def full_report(language: str, module: str = "essentials") -> Read:
    """The report of a full session, once per language and module."""
    return read(report_of(replace(ROOM, module=module), language))


def with_settings(**changes: Any) -> Settings:
    """The workshop's settings with other values in ``[session]``."""
    return replace(SETTINGS, about=replace(SETTINGS.about, **changes))


__all__ = ["FRAMEWORK", "ROOM", "Read", "full_report", "grey_png", "pictures", "read", "report_of", "with_settings"]
