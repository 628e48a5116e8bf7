"""Tells what a file is that is no workbook the program reads, so that its sender hears what to do with it."""

from __future__ import annotations

import io
import re
import zipfile
from enum import StrEnum
from typing import BinaryIO

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.limits import RefusedError

CLOUD = ".icloud"  # what iCloud leaves in the place of a file that it has not brought yet


class Kind(StrEnum):
    """The kinds of file that are no workbook; each has its own repair."""

    PICTURE = "picture"
    PDF = "pdf"
    DOCUMENT = "document"
    ARCHIVE = "archive"
    NUMBERS = "numbers"
    LINK = "link"
    CLOUD = "cloud"
    MAIL = "mail"
    WEB = "web"
    OLD = "old"
    XML = "xml"
    EXCHANGE = "exchange"
    OTHER = "other"


# spreadsheets all the same, in formats that spreadsheet programs turn into .xlsx
_SPREADSHEETS = frozenset({Kind.OLD, Kind.XML, Kind.EXCHANGE})
_STARTS: tuple[tuple[bytes, Kind], ...] = (
    (b"\x89PNG", Kind.PICTURE),
    (b"\xff\xd8\xff", Kind.PICTURE),
    (b"GIF8", Kind.PICTURE),
    (b"BM", Kind.PICTURE),
    (b"II*\0", Kind.PICTURE),
    (b"MM\0*", Kind.PICTURE),
    (b"%PDF", Kind.PDF),
    (rb"{\rtf", Kind.DOCUMENT),
    (b"Rar!", Kind.ARCHIVE),
    (b"7z\xbc\xaf", Kind.ARCHIVE),
    (b"\x1f\x8b", Kind.ARCHIVE),
    (b"\x09\x00", Kind.OLD),  # Excel 2
    (b"\x09\x02", Kind.OLD),  # Excel 3
    (b"\x09\x04", Kind.OLD),  # Excel 4
    (b"\xff\x00\x02\x00", Kind.OLD),  # Works
    (b"\x00\x00\x02\x00", Kind.OLD),  # Lotus 1-2-3
    (b"\x00\x00\x1a\x00", Kind.OLD),
    (b"ID;P", Kind.EXCHANGE),  # .slk
    (b"TABLE\r\n0,1", Kind.EXCHANGE),  # .dif
    (b"TABLE\n0,1", Kind.EXCHANGE),
)
_ENDINGS: dict[str, Kind] = {
    CLOUD: Kind.CLOUD,
    **dict.fromkeys(
        (".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".gif", ".bmp", ".tif", ".tiff"), Kind.PICTURE
    ),
    ".pdf": Kind.PDF,
    **dict.fromkeys((".doc", ".docx", ".odt", ".rtf", ".pages", ".txt", ".md", ".pptx", ".odp"), Kind.DOCUMENT),
    **dict.fromkeys((".zip", ".rar", ".7z", ".gz", ".tgz", ".tar"), Kind.ARCHIVE),
    ".numbers": Kind.NUMBERS,
    **dict.fromkeys((".gsheet", ".gdoc", ".gslides", ".gform", ".webloc", ".url", ".lnk", ".desktop"), Kind.LINK),
    **dict.fromkeys((".eml", ".msg", ".emlx", ".mbox"), Kind.MAIL),
    **dict.fromkeys((".wks", ".wk1", ".wk3", ".wk4", ".123", ".wps", ".wdb", ".xlr", ".wq1", ".qpw"), Kind.OLD),
    **dict.fromkeys((".slk", ".dif", ".dbf", ".sxc", ".stc", ".uos", ".gnumeric"), Kind.EXCHANGE),
    **dict.fromkeys((".htm", ".html", ".mht", ".mhtml"), Kind.WEB),
    ".xml": Kind.XML,
}
_LINK = re.compile(rb"^\s*(?:\[InternetShortcut\]|\{\s*\"(?:url|doc_id|:)|https?://\S+\s*$)")
_MAIL = re.compile(rb"^(?:Return-Path|Received|Delivered-To|From|Date|Subject|Message-ID|MIME-Version): .*\n", re.I)
_WEB = re.compile(rb"<(?:!doctype html|html|table|meta|body)\b", re.IGNORECASE)
_HEAD = 4_096
_SHEETS = (".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".fods", ".ots", ".numbers")


def not_a_workbook(data: bytes, name: str = "") -> RefusedError:
    """Makes the error of a file that is no workbook: told by its bytes, else by the ending of its name."""
    kind = _kind_of_bytes(data) or _kind_of_name(name)
    code = ProblemCode.FILE_OTHER_FORMAT if kind in _SPREADSHEETS else ProblemCode.FILE_NOT_WORKBOOK
    return RefusedError(code, kind=kind)


def _kind_of_name(name: str) -> Kind:
    lower = name.lower()
    return next((kind for ending, kind in _ENDINGS.items() if lower.endswith(ending)), Kind.OTHER)


def _kind_of_bytes(data: bytes) -> Kind | None:
    head = data[:_HEAD]
    if head.startswith(b"PK"):
        return _kind_of_archive(data)
    for start, kind in _STARTS:
        if head.startswith(start):
            return kind
    if head[4:8] == b"ftyp" or head[8:12] == b"WEBP":
        return Kind.PICTURE
    text = head.replace(b"\0", b"").removeprefix(b"\xef\xbb\xbf").removeprefix(b"\xff\xfe").lstrip()
    if _LINK.search(text) or b"com.apple.webloc" in text or (b"<plist" in text and b"<key>URL</key>" in text):
        return Kind.LINK
    if b"urn:schemas-microsoft-com:office:spreadsheet" in text or b'progid="Excel.Sheet"' in text:
        return Kind.XML
    if text.startswith(b"MIME-Version:") and b"multipart/related" in text:
        return Kind.WEB
    if _MAIL.search(text):
        return Kind.MAIL
    return Kind.WEB if _WEB.search(text) else None


def _kind_of_archive(data: bytes) -> Kind | None:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = {name.replace("\\", "/").lower() for name in archive.namelist()}
            media = archive.read("mimetype")[:100] if "mimetype" in names else b""
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, RuntimeError, KeyError):
        return None
    if any(name.startswith(("word/", "ppt/", "visio/")) for name in names):
        return Kind.DOCUMENT
    if any(name.endswith((".iwa", "index.apxl")) or name == "index.zip" for name in names):
        return _kind_of_pages(names)
    if b"opendocument.text" in media or b"opendocument.presentation" in media or b"epub" in media:
        return Kind.DOCUMENT
    if b"sun.xml.calc" in media:
        return Kind.EXCHANGE
    return None if "[content_types].xml" in names or media else Kind.ARCHIVE


def _kind_of_pages(names: set[str]) -> Kind | None:
    """Numbers, Pages and Keynote pack alike; the name of the file tells them apart, else the tables of Numbers."""
    return Kind.NUMBERS if any("/tables/" in name or "calculationengine" in name for name in names) else None


def holds_sheets(stream: BinaryIO) -> bool:
    """Tells whether an archive brings files that may be sheets, not yet unpacked."""
    try:
        with zipfile.ZipFile(stream) as archive:
            return any(name.lower().endswith(_SHEETS) for name in archive.namelist())
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError):
        return False
