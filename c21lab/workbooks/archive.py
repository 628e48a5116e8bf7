"""Takes a zip archive apart within bounds, and packs what was checked into a plain archive for the parser."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Mapping

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.limits import MAX_INFLATED, MAX_PARTS, RefusedError, ambiguous, damaged, too_large

_ENTRY = b"PK\x01\x02"  # stands once per part in the directory of an archive
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError, NotImplementedError,
)  # fmt: skip


class Archive:
    """Holds the parts of an archive by name, whatever the case; each is inflated only when read, within one bound.

    Raises RefusedError for what is no whole archive, is encrypted, or has more parts than any workbook.
    """

    def __init__(self, data: bytes) -> None:
        if data.count(_ENTRY) > MAX_PARTS:
            raise too_large()
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(data))
        except _BROKEN as error:
            raise RefusedError(ProblemCode.FILE_TRUNCATED) from error
        if any(entry.flag_bits & _ENCRYPTED for entry in self._archive.infolist()):
            raise RefusedError(ProblemCode.FILE_PASSWORD)
        self._entries: dict[str, list[zipfile.ZipInfo]] = {}
        for entry in self._archive.infolist():
            self._entries.setdefault(_key(entry.filename), []).append(entry)
        self._left = MAX_INFLATED

    @property
    def names(self) -> frozenset[str]:
        """Returns the names of the parts in lower case, with ``/`` between folders."""
        return frozenset(self._entries)

    def __contains__(self, name: str) -> bool:
        return _key(name) in self._entries

    def read(self, name: str) -> bytes:
        """Reads the bytes of a part, inflated to its end so that its checksum was verified.

        Raises RefusedError where the part is missing or broken, comes twice, or inflates without measure.
        """
        if name not in self:
            raise damaged(name)
        # programs look parts up whatever the case, so two that differ in nothing else are one name with two contents
        entry, *more = self._entries[_key(name)]
        if more:
            raise ambiguous(name)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise damaged(name)
        try:
            with self._archive.open(entry) as stream:
                # never trust the size a header states: read one byte more than may be left
                content = stream.read(self._left + 1)
        except _BROKEN as error:
            raise damaged(name) from error
        self._left -= len(content)
        if self._left < 0:
            raise too_large()
        return content


def _key(name: str) -> str:
    # some programs of Windows write its separator into archives
    return name.replace("\\", "/").lstrip("/").lower()


def pack(parts: Mapping[str, bytes]) -> io.BytesIO:
    """Returns the parts in a plain, uncompressed archive.

    The parser gets this instead of the file, so that it cannot find other bytes in it than those that were checked.
    """
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in parts.items():
            archive.writestr(name, content)
    buffer.seek(0)
    return buffer
