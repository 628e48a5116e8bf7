"""Takes a zip archive apart within bounds, and packs what was checked into a plain archive for the parser."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable, Mapping

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.limits import MAX_INFLATED, MAX_PARTS, RefusedError, ambiguous, damaged, too_large

_ENTRY = b"PK\x01\x02"  # stands once per part in the directory of an archive
_ENCRYPTED = 0x1
_BROKEN = (
    zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, ValueError, OverflowError, NotImplementedError,
)  # fmt: skip


def read_parts(data: bytes, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    """Returns the wanted parts of an archive by name, every one inflated to its end so that its checksum was verified.

    Raises RefusedError for what is no whole archive, is encrypted, names a part twice, or inflates without measure.
    """
    if has_too_many_parts(data):
        raise too_large()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return _read(archive, [entry for entry in archive.infolist() if wanted(entry.filename)])
    except _BROKEN as error:
        raise damaged("zip") from error


def has_too_many_parts(data: bytes) -> bool:
    """Returns whether an archive has more parts than any workbook; nothing of it is opened."""
    return data.count(_ENTRY) > MAX_PARTS


def part_names(data: bytes) -> tuple[str, ...]:
    """Returns the names in the directory of an archive; none when it is no whole archive. Nothing is inflated.

    Raises RefusedError where there are more of them than in any workbook.
    """
    if has_too_many_parts(data):
        raise too_large()
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return tuple(archive.namelist())
    except _BROKEN:
        return ()


def _read(archive: zipfile.ZipFile, entries: list[zipfile.ZipInfo]) -> dict[str, bytes]:
    parts: dict[str, bytes] = {}
    seen: set[str] = set()
    left = MAX_INFLATED
    for entry in entries:
        if entry.flag_bits & _ENCRYPTED:
            raise RefusedError(ProblemCode.FILE_PASSWORD)
        if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
            raise damaged(entry.filename)
        # programs look parts up whatever the case, so two that differ in nothing else are one name with two contents
        if entry.filename.lower() in seen:
            raise ambiguous(entry.filename)
        seen.add(entry.filename.lower())
        # never trust the size a header states: read one byte more than may be left
        content = _inflate(archive, entry, left + 1)
        left -= len(content)
        if left < 0:
            raise too_large()
        parts[entry.filename] = content
    return parts


def _inflate(archive: zipfile.ZipFile, entry: zipfile.ZipInfo, most: int) -> bytes:
    try:
        with archive.open(entry) as stream:
            return stream.read(most)
    except _BROKEN as error:
        raise damaged(entry.filename) from error


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
