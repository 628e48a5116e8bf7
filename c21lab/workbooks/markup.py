"""Goes through an XML part strictly: what no spreadsheet program writes is turned away, whatever it may mean."""

from __future__ import annotations

from functools import lru_cache
from typing import NoReturn
from xml.parsers import expat

from c21lab.problems import ProblemCode
from c21lab.workbooks.limits import RefusedError, ambiguous, damaged

Attributes = dict[str, str]
_ENCODINGS = {None, "utf-8", "us-ascii"}


class Visitor:
    """What walk() tells of a part. Names come as ``namespace name`` where they have a namespace (see bare)."""

    def start(self, name: str, attributes: Attributes) -> None:
        """An element begins."""

    def end(self, name: str) -> None:
        """An element ends."""

    def text(self, text: str) -> None:
        """Text between elements."""


def walk(part: str, data: bytes, visitor: Visitor | None = None) -> None:
    """Parses a part to its end; without a visitor only to see that it is well-formed.

    Raises RefusedError for a document type (entities, outside files), an encoding other than UTF-8, comments, CDATA and
    processing instructions (parsers differ in whether they end a number there), and anything malformed.
    """
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True

    def unsafe(*_: object) -> NoReturn:
        raise RefusedError(ProblemCode.FILE_UNSAFE, part=part)

    def unusual(*_: object) -> NoReturn:
        raise ambiguous(part)

    def declared(_version: str, encoding: str | None, _standalone: int) -> None:
        if (encoding.lower() if encoding else None) not in _ENCODINGS:
            raise ambiguous(part)

    parser.StartDoctypeDeclHandler = parser.EntityDeclHandler = parser.ExternalEntityRefHandler = unsafe
    parser.CommentHandler = parser.StartCdataSectionHandler = parser.ProcessingInstructionHandler = unusual
    parser.XmlDeclHandler = declared
    if visitor is not None:
        parser.StartElementHandler = visitor.start
        parser.EndElementHandler = visitor.end
        parser.CharacterDataHandler = visitor.text
    try:
        data.decode("utf-8")
        parser.Parse(data, True)
    except UnicodeDecodeError as error:
        raise ambiguous(part) from error
    except expat.ExpatError as error:
        raise damaged(part) from error


@lru_cache(10_000)
def bare(name: str) -> str:
    """A name without its namespace."""
    return name.rpartition(" ")[2]


def local(attributes: Attributes, name: str) -> str:
    """An attribute whatever its namespace, empty where there is none."""
    return next((value for key, value in attributes.items() if bare(key) == name), "")
