"""Takes the container of .xls files and encrypted workbooks apart: a small file system in sectors (MS-CFB)."""

from __future__ import annotations

import struct

from c21lab.workbooks.limits import damaged

SIGNATURE = bytes.fromhex("D0CF11E0A1B11AE1")
_END = 0xFFFFFFFA  # numbers from here on are marks, not sectors
_ENTRY_SIZE = 128
_STREAM, _ROOT = 2, 5


class Container:
    """Streams by name; raises RefusedError where sectors are missing or run in circles."""

    def __init__(self, data: bytes) -> None:
        if len(data) < 512:
            raise damaged("OLE")
        self._data = data
        shift, small_shift = struct.unpack_from("<HH", data, 30)
        if shift not in (9, 12) or small_shift != 6:
            raise damaged("OLE")
        self._size = 1 << shift
        first_directory, self._cutoff, first_small = struct.unpack_from("<I4xII", data, 48)
        self._next = self._table()
        self._entries = self._directory(self._chain(first_directory, self._next))
        self._small_next = _numbers(self._join(self._chain(first_small, self._next)))
        root = next((entry for kind, entry in self._entries.values() if kind == _ROOT), None)
        self._small = self._join(self._chain(root[0], self._next)) if root else b""

    @property
    def names(self) -> frozenset[str]:
        """Returns the names of the streams and folders, in lower case."""
        return frozenset(self._entries)

    def stream(self, name: str) -> bytes:
        """Returns the bytes of a stream, named in lower case."""
        kind, (start, size) = self._entries.get(name, (0, (0, 0)))
        if kind != _STREAM:
            raise damaged(name)
        if size < self._cutoff:
            sectors = self._chain(start, self._small_next)
            content = b"".join(self._small[sector * 64 : sector * 64 + 64] for sector in sectors)
        else:
            content = self._join(self._chain(start, self._next))
        if len(content) < size:
            raise damaged(name)
        return content[:size]

    def _sector(self, number: int) -> bytes:
        start = (number + 1) * self._size
        content = self._data[start : start + self._size]
        if not content:
            raise damaged("OLE")
        return content

    def _join(self, sectors: list[int]) -> bytes:
        return b"".join(self._sector(sector) for sector in sectors)

    def _chain(self, first: int, following: tuple[int, ...]) -> list[int]:
        chain: list[int] = []
        while first < _END:
            # a chain longer than the table it runs through runs in a circle
            if first >= len(following) or len(chain) > len(following):
                raise damaged("OLE")
            chain.append(first)
            first = following[first]
        return chain

    def _table(self) -> tuple[int, ...]:
        """The sector that follows each sector."""
        tables = list(struct.unpack_from("<109I", self._data, 76))
        more, count = struct.unpack_from("<II", self._data, 68)
        for _ in range(min(count, len(self._data) // self._size)):
            if more >= _END:
                break
            numbers = _numbers(self._sector(more))
            tables.extend(numbers[:-1])
            more = numbers[-1]
        return _numbers(b"".join(self._sector(sector) for sector in tables if sector < _END))

    def _directory(self, sectors: list[int]) -> dict[str, tuple[int, tuple[int, int]]]:
        entries: dict[str, tuple[int, tuple[int, int]]] = {}
        directory = self._join(sectors)
        for at in range(0, len(directory) - _ENTRY_SIZE + 1, _ENTRY_SIZE):
            length, kind = struct.unpack_from("<HB", directory, at + 64)
            if kind and 2 <= length <= 64:
                name = directory[at : at + length - 2].decode("utf-16-le", "replace").lower()
                entries.setdefault(name, (kind, struct.unpack_from("<II", directory, at + 116)))
        return entries


def _numbers(content: bytes) -> tuple[int, ...]:
    return struct.unpack(f"<{len(content) // 4}I", content[: len(content) // 4 * 4])
