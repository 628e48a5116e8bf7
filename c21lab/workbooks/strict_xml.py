"""Goes through an XML part strictly: what no spreadsheet program writes is turned away, whatever it may mean."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NoReturn
from xml.parsers import expat

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.limits import (
    MAX_INFLATED,
    MAX_MARKUP,
    MAX_TAG,
    MAX_TEXT,
    RefusedError,
    ambiguous,
    damaged,
    too_large,
)

Attributes = dict[str, str]
_CHUNK = 65_536
_ENCODINGS = {None, "utf-8", "us-ascii"}
_BOM = b"\xef\xbb\xbf"
_LONG_TEXT = re.compile(rb"[^<]{%d}" % (MAX_TEXT + 1))


class Visitor:
    """Receives what walk() tells of a part. Names come as ``namespace name`` where they have a namespace (see bare).

    ``cells`` are the elements within which values stand: comments, CDATA and processing instructions are refused there,
    since parsers differ in whether they end a value. ``bulk`` are elements whose text may have any length.
    """

    cells: frozenset[str] = frozenset()
    bulk: frozenset[str] = frozenset()

    def start(self, name: str, attributes: Attributes) -> None:
        """Begins an element."""

    def end(self, name: str) -> None:
        """Ends an element."""

    def text(self, text: str) -> None:
        """Receives text between elements."""


class _Bounded(Visitor):
    """Hands on what a parser tells, as long as it is no more than any sheet has."""

    def __init__(self, visitor: Visitor) -> None:
        self._start, self._end, self._text = visitor.start, visitor.end, visitor.text
        self._cells, self._bulk, self._marked = visitor.cells, visitor.bulk, bool(visitor.cells or visitor.bulk)
        self._left, self._length = MAX_MARKUP, 0
        self._limit = MAX_TEXT
        self.within_cells = 0

    def start(self, name: str, attributes: Attributes) -> None:
        self._length = 0
        self._left -= 1 + len(attributes)
        if self._left < 0:
            raise too_large()
        if self._marked:
            short = bare(name)
            self.within_cells += short in self._cells
            self._limit = MAX_INFLATED if short in self._bulk else MAX_TEXT
        self._start(name, attributes)

    def end(self, name: str) -> None:
        self._length = 0
        if self._marked:
            self.within_cells -= bare(name) in self._cells
            self._limit = MAX_TEXT
        self._end(name)

    def text(self, text: str) -> None:
        self._length += len(text)
        if self._length > self._limit:
            raise RefusedError(ProblemCode.CELL_TOO_LONG, most=MAX_TEXT)
        self._text(text)


def _is_plain(data: bytes) -> bool:
    """Whether bytes can hold neither more than any sheet has nor comments and the like; seen without parsing them."""
    return (
        data.count(b"<") + data.count(b"=") <= MAX_MARKUP
        and b"<!" not in data
        and data.rfind(b"<?") <= len(_BOM)
        and _LONG_TEXT.search(data) is None
    )


def _bounded(parser: expat.XMLParserType, part: str, visitor: Visitor) -> Visitor:
    """Has a parser tell of no more than any sheet has, and of nothing that parsers differ in."""
    bounded = _Bounded(visitor)

    def unusual(*_: object) -> None:
        if bounded.within_cells:
            raise ambiguous(part)

    parser.CommentHandler = parser.StartCdataSectionHandler = parser.ProcessingInstructionHandler = unusual
    return bounded


def walk(part: str, data: bytes, visitor: Visitor | None = None) -> None:
    """Parses a part to its end; without a visitor only to see that it is well-formed.

    Raises RefusedError for a document type (entities, outside files), an encoding other than UTF-8, comments, CDATA and
    processing instructions among cells, anything malformed, and for more elements, attributes or text than any sheet
    has.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def unsafe(*_: object) -> NoReturn:
        raise RefusedError(ProblemCode.FILE_UNSAFE, part=part)

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding.lower() if encoding else None) not in _ENCODINGS:
            raise ambiguous(part)

    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ExternalEntityRefHandler = unsafe
    parser.XmlDeclHandler = declared
    if not _is_plain(data):
        visitor = _bounded(parser, part, visitor or Visitor())
    if visitor is not None:
        parser.StartElementHandler = visitor.start
        parser.EndElementHandler = visitor.end
        parser.CharacterDataHandler = visitor.text
    try:
        data.decode("utf-8")
        for at in range(0, len(data), _CHUNK):
            parser.Parse(data[at : at + _CHUNK], False)
            # a tag is told of when it ends: one that does not would gather attributes without measure
            if at + _CHUNK - parser.CurrentByteIndex > MAX_TAG:
                raise too_large()
        parser.Parse(b"", True)
    except UnicodeDecodeError as error:
        raise ambiguous(part) from error
    except expat.ExpatError as error:
        raise damaged(part) from error


@lru_cache(10_000)
def bare(name: str) -> str:
    """Returns a name without its namespace."""
    return name.rpartition(" ")[2]


def local(attributes: Attributes, name: str) -> str:
    """Returns an attribute whatever its namespace, empty where there is none."""
    return next((value for key, value in attributes.items() if bare(key) == name), "")
