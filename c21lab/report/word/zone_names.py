"""Names of a report's zones and rows as Word has bookmarks: letters, digits and low lines, 40 of them at most."""

from __future__ import annotations

import hashlib
import re

PREFIX = "c21_"
_KINDS = {False: "_gen", True: "_prose"}
_ROW = "c21row_"
_MOST = 40
_HASH = 8
_SIMPLE = re.compile(r"[A-Za-z0-9-]+")
_OTHER = re.compile(r"[^A-Za-z0-9]+")
_BOOKMARK = re.compile(rf"{PREFIX}\w+_(gen|prose)", re.ASCII)


def zone_bookmark(zone: str, *, prose: bool) -> str:
    """Returns the name of the bookmark at the head of a zone, the expert's own (``prose``) or a generated one."""
    kind = _KINDS[prose]
    return f"{PREFIX}{_name(zone, _MOST - len(PREFIX) - len(kind))}{kind}"


def row_bookmark(row: str) -> str:
    """Returns the name of the bookmark in a row that people write into."""
    return f"{_ROW}{_name(row, _MOST - len(_ROW))}"


def is_zone(bookmark: str) -> bool:
    """Returns whether a bookmark stands at the head of a zone."""
    return bool(_BOOKMARK.fullmatch(bookmark))


def is_prose(bookmark: str) -> bool:
    """Returns whether the zone of a bookmark is the expert's own."""
    return bookmark.endswith(_KINDS[True])


def is_row(bookmark: str) -> bool:
    """Returns whether a bookmark stands in a row that people write into."""
    return bookmark.startswith(_ROW)


def _name(id_: str, most: int) -> str:
    """An id as it is where Word takes it, else its beginning with a hash, so that no two become the same."""
    if _SIMPLE.fullmatch(id_) and len(id_) <= most:
        return id_.replace("-", "_")
    told = hashlib.sha256(id_.encode("utf-8", "replace")).hexdigest()[:_HASH]
    return f"{_OTHER.sub('_', id_)[: most - _HASH - 1]}_{told}"
