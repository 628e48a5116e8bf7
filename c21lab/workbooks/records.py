"""Goes through the records of a binary part of an .xlsb (MS-XLSB 2.1.4)."""

from __future__ import annotations

from collections.abc import Iterator

from c21lab.workbooks.inspected import Meter
from c21lab.workbooks.limits import damaged


def records(part: str, data: bytes, meter: Meter) -> Iterator[tuple[int, bytes]]:
    """Yields the kind and the content of each record; raises RefusedError where one is cut off."""
    at = 0
    while at < len(data):
        meter.step()
        try:
            kind, at = _varying(data, at, 2)
            length, at = _varying(data, at, 4)
        except IndexError as error:
            raise damaged(part) from error
        if at + length > len(data):
            raise damaged(part)
        yield kind, data[at : at + length]
        at += length


def _varying(data: bytes, at: int, most: int) -> tuple[int, int]:
    """A number of one to ``most`` bytes of seven bits, lowest first, and where it ends."""
    value = 0
    for index in range(most):
        byte = data[at + index]
        value |= (byte & 0x7F) << (7 * index)
        if byte < 0x80:
            return value, at + index + 1
    return value, at + most
