"""Office files are zip archives: the same parts as the same bytes, whenever they were written."""

from __future__ import annotations

import re
from collections.abc import Mapping
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

FIXED_TIME = (1980, 1, 1, 0, 0, 0)
_RIGHTS = 0o600 << 16
_PROPERTIES = "docProps/core.xml"
_MOST_BYTES = 20_000  # of an honest part of properties
_EMBEDDED = "ppt/embeddings/"
_COMPRESSED = (".png", ".jpg", ".jpeg")  # already, by themselves
_WRITTEN, _NO_MOMENT = re.compile(rb"(<dcterms:(?:created|modified)[^>]*>)[^<]*<"), rb"\g<1>2000-01-01T00:00:00Z<"
_MOMENTS = re.compile(rb"<dcterms:(?:created|modified)[^>]*>([^<]*)<")


def with_fixed_times(data: bytes) -> bytes:
    """Repacks the archive with its parts in the same order and without the times at which they were written."""
    return packed(unpacked(data))


def unpacked(data: bytes) -> dict[str, bytes]:
    """Returns the parts of an archive of ours by their names, in its order."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(parts: Mapping[str, bytes]) -> bytes:
    """Returns the archive of these parts, in their order and without a time."""
    target = BytesIO()
    with ZipFile(target, "w", ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            info = ZipInfo(name, FIXED_TIME)
            info.compress_type = ZIP_STORED if name.endswith(_COMPRESSED) else ZIP_DEFLATED
            info.external_attr = _RIGHTS
            info.create_system = 3  # else the bytes would tell Windows from the others
            archive.writestr(info, _embedded(part) if name.startswith(_EMBEDDED) else part)
    return target.getvalue()


def _embedded(workbook: bytes) -> bytes:
    """A workbook within a document, such as the data of a chart, without the moment at which it was written."""
    target = BytesIO()
    with ZipFile(BytesIO(workbook)) as old, ZipFile(target, "w", ZIP_DEFLATED) as new:
        for name in old.namelist():
            part = old.read(name)
            new.writestr(ZipInfo(name), _WRITTEN.sub(_NO_MOMENT, part) if name == _PROPERTIES else part)
    return with_fixed_times(target.getvalue())


def is_as_packed(data: bytes) -> bool:
    """Returns whether no program has saved an Office file since ``with_fixed_times`` packed it.

    Programs write the moment of saving into its properties. LibreOffice does not if it is told to keep a person's data
    to itself, but it packs the parts in another way.
    """
    try:
        with ZipFile(BytesIO(data)) as archive:
            ours = all(part.date_time == FIXED_TIME and part.external_attr == _RIGHTS for part in archive.infolist())
            with archive.open(_PROPERTIES) as part:
                moments = _MOMENTS.findall(part.read(_MOST_BYTES))
    except (BadZipFile, KeyError, OSError, RuntimeError, ValueError, NotImplementedError):
        return False
    return ours and len(moments) == 2 and moments[0] == moments[1]
