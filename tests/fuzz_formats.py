"""Mutates filled sheets of every format, session.toml and lists of people: ``make deep`` reads 5,000 of them.

What must never happen: an exception that is not a refusal, the end of the process, more than SECONDS of work or
MOST_MEGABYTES of memory, or a score that was taken though it is neither the true one nor what another reader sees in
that very cell. Each batch is a process of its own, so that the end of one is seen and its seeds are named.
"""

from __future__ import annotations

import csv
import io
import random
import resource
import struct
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from xml.etree import ElementTree

import xlrd
from openpyxl import Workbook, load_workbook
from openpyxl.utils import coordinate_to_tuple

from binary import xlsb
from c21lab.problems import C21LabError
from c21lab.recipes.read import open_session
from c21lab.sheets.blank.roster import read_roster
from c21lab.sheets.filled.read import FilledSheets, find_sheets, open_sheets, read_opened
from checkers import converted
from fuzz import GRID, at_most, cut, digits, flip_bits, insert, mutate, original, overwrite, tokens

SECONDS, MOST_MEGABYTES = 5, 300
FORMATS = ("anna.xlsx", "anna.xls", "anna.xlsb", "anna.ods", "anna.csv", "session.toml", "people.csv", "people.xlsx")
PARTS = {
    "anna.xlsb": ("xl/worksheets/sheet2.bin",) * 3 + ("xl/workbook.bin",),
    "anna.ods": ("content.xml",) * 4 + ("styles.xml", "META-INF/manifest.xml"),
    "people.xlsx": ("xl/worksheets/sheet1.xml", "xl/workbook.xml"),
}
TOML = """[session]
territory = "Vaubrelle"  # the city
title = {fr = "Labo", en = "Lab"}
dates = ["2026-05-12", "2026-05-13"]
languages = ["fr", "en"]
return_by = "2026-05-20"

[session.groups.residents]
fr = "Habitantes et habitants"
en = "Residents"

[method]
confidence = 0.95
min_group = 5
"""
PEOPLE = "prénom;nom;groupe;langue\nZoé;Müller;artists;fr\nAna;Ruiz;elected;es\nBo;Å;residents;en\n"
_OFFICE, _TABLE, _TEXT = (
    f"{{urn:oasis:names:tc:opendocument:xmlns:{name}:1.0}}" for name in ("office", "table", "text")
)
Look = Callable[[str, int, int], object]


def originals(folder: Path) -> dict[str, bytes]:
    """A filled sheet in each format, and the files beside sheets; what LibreOffice has to convert is kept in a folder."""
    sheet, _ = original()
    people, book = io.BytesIO(), Workbook()
    for row in csv.reader(io.StringIO(PEOPLE), delimiter=";"):
        book.active.append(row)
    book.save(people)
    found = {"anna.xlsx": sheet, "anna.xlsb": _as_xlsb(sheet), "anna.csv": _as_csv(sheet)}
    found |= {"session.toml": TOML.encode(), "people.csv": PEOPLE.encode(), "people.xlsx": people.getvalue()}
    for name in ("anna.xls", "anna.ods"):
        if not (folder / name).exists():
            _convert(sheet, folder / name)
        found[name] = (folder / name).read_bytes()
    return found


def _convert(sheet: bytes, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source = target.parent / "anna.xlsx"
    source.write_bytes(sheet)
    converted([source], target.suffix[1:], target.parent)


def _as_xlsb(sheet: bytes) -> bytes:
    tabs = {
        tab.title: {
            (c.row - 1, c.column - 1): float(c.value) if isinstance(c.value, int) else str(c.value)
            for row in tab.iter_rows()
            for c in row
            if c.value is not None and not str(c.value).startswith("=")
        }
        for tab in load_workbook(io.BytesIO(sheet))
    }
    return xlsb(tabs)


def _as_csv(sheet: bytes) -> bytes:
    target = io.StringIO()
    rows = load_workbook(io.BytesIO(sheet)).worksheets[1].iter_rows(values_only=True)
    csv.writer(target, delimiter=";").writerows(["" if v is None else v for v in row] for row in rows)
    return target.getvalue().encode("utf-8-sig")


def mutant(name: str, data: bytes, seed: int) -> bytes:
    """A seed's mutation of a file."""
    if name == "anna.xlsx":
        return mutate(seed)[1]
    rng = random.Random(f"{name} {seed}")
    changes = (flip_bits, overwrite, insert, cut)
    if name in PARTS and rng.random() < 0.8:
        part = rng.choice(PARTS[name])
        change = rng.choice((*changes[:3], digits) if part.endswith(".bin") else (*changes[:3], digits, tokens, tokens))
        return _in_part(data, part, rng, change)
    texts = (digits, tokens) if name.endswith((".csv", ".toml")) else ()
    return rng.choice((*changes, *texts))(data, rng)


def _in_part(data: bytes, part: str, rng: random.Random, change: Callable[[bytes, random.Random], bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            new.writestr(name, change(old.read(name), rng) if name == part else old.read(name))
    return target.getvalue()


def survives(name: str, data: bytes) -> str:
    """Reads a mutated file as the program does, and says what went wrong; nothing where all went well."""
    with tempfile.TemporaryDirectory() as place:
        file, started = Path(place, name), time.process_time()
        file.write_bytes(data)
        try:
            with at_most(4 * SECONDS):
                if name == "session.toml":
                    open_session(place)
                elif name.startswith("people"):
                    read_roster(file, GRID, {})
                else:
                    reading = read_opened(open_sheets(find_sheets(file.parent)), GRID, "essentials")
                    return "; ".join(_wrong(reading, name, data)) or _slow(started)
        except C21LabError:
            pass
        except Exception as error:
            return f"{type(error).__name__}: {error}"
        return _slow(started)


def _slow(started: float) -> str:
    spent = time.process_time() - started
    return f"{spent:.1f} s" if spent > SECONDS else ""


def _wrong(reading: FilledSheets, name: str, data: bytes) -> Iterator[str]:
    """Answers that are neither true, nor told of, nor what another reader sees in their cells."""
    truth, look = original()[1], None
    told = {(problem.place.tab, problem.place.cell) for problem in reading.problems}
    told |= {(problem.facts.get("tab"), problem.facts.get("cell")) for problem in reading.problems}
    for row in reading.table.answered:
        if row.score == truth[row.item] or (row.tab, row.cell) in told:
            continue
        look = look or LOOKS[Path(name).suffix](data)
        value = look(row.tab, *coordinate_to_tuple(row.cell))
        if row.score is not None and str(value).strip() not in (str(row.score), f"{row.score}.0"):
            yield f"{row.item} in {row.tab}!{row.cell} was read as {row.score}, another reader sees {value!r}"


def _in_xlsx(data: bytes) -> Look:
    book = load_workbook(io.BytesIO(data), data_only=True)
    return lambda tab, row, column: book[tab].cell(row, column).value


def _in_xls(data: bytes) -> Look:
    book = xlrd.open_workbook(file_contents=data, logfile=io.StringIO())
    return lambda tab, row, column: book.sheet_by_name(tab).cell_value(row - 1, column - 1)


def _in_csv(data: bytes) -> Look:
    text = data.decode("utf-8-sig", "replace")
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))
    return lambda _, row, column: rows[row - 1][column - 1]


def _in_xlsb(data: bytes) -> Look:
    """The numbers and texts of all tabs, record by record (MS-XLSB 2.1.4)."""
    cells: dict[tuple[str, int, int], object] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        names = [load_name for load_name in archive.namelist() if "worksheets/" in load_name]
        tabs = [
            text for kind, body in _records(archive.read("xl/workbook.bin")) if kind == 156 for text in [_name(body)]
        ]
        for tab, part in zip(tabs, names, strict=True):
            row = 0
            for kind, body in _records(archive.read(part)):
                if kind == 0:
                    row = struct.unpack_from("<I", body)[0]
                elif kind in (2, 5, 6):
                    column = struct.unpack_from("<I", body)[0]
                    cells[tab, row + 1, column + 1] = _value(kind, body[8:])
    return lambda tab, row, column: cells.get((tab, row, column))


def _value(kind: int, body: bytes) -> object:
    if kind == 6:
        return body[4 : 4 + 2 * struct.unpack_from("<I", body)[0]].decode("utf-16-le", "replace")
    if kind == 5:
        return struct.unpack_from("<d", body)[0]
    packed = struct.unpack_from("<i", body)[0]
    number = float(packed >> 2) if packed & 2 else struct.unpack("<d", struct.pack("<q", (packed & ~3) << 32))[0]
    return number / 100 if packed & 1 else number


def _name(body: bytes) -> str:
    (length,) = struct.unpack_from("<I", body, 8)
    after = 12 + 2 * length
    (count,) = struct.unpack_from("<I", body, after)
    return body[after + 4 : after + 4 + 2 * count].decode("utf-16-le", "replace")


def _records(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        kind, at = data[at], at + 1
        if kind & 0x80:
            kind, at = kind & 0x7F | data[at] << 7, at + 1
        size = shift = 0
        while True:
            byte, at = data[at], at + 1
            size, shift = size | (byte & 0x7F) << shift, shift + 7
            if not byte & 0x80:
                break
        yield kind, data[at : at + size]
        at += size


def _in_ods(data: bytes) -> Look:
    cells: dict[tuple[str, int, int], object] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        root = ElementTree.fromstring(archive.read("content.xml"))
    for table in root.iter(f"{_TABLE}table"):
        row = 1
        for line in table.iter(f"{_TABLE}table-row"):
            column = 1
            for cell in line:
                for _ in range(min(int(cell.get(f"{_TABLE}number-columns-repeated", 1)), 100)):
                    text = "\n".join("".join(p.itertext()) for p in cell.iter(f"{_TEXT}p"))
                    cells[str(table.get(f"{_TABLE}name")), row, column] = cell.get(f"{_OFFICE}value", text)
                    column += 1
            row += min(int(line.get(f"{_TABLE}number-rows-repeated", 1)), 10_000)
    return lambda tab, row, column: cells.get((tab, row, column))


LOOKS: Mapping[str, Callable[[bytes], Look]] = {
    ".xlsx": _in_xlsx, ".xls": _in_xls, ".csv": _in_csv, ".xlsb": _in_xlsb, ".ods": _in_ods,
}  # fmt: skip


def batch(name: str, first: int, count: int, folder: Path) -> list[str]:
    """Reads so many mutants of a file; a line for each that was not survived."""
    data, lines = originals(folder)[name], list[str]()
    for seed in range(first, first + count):
        print(f"{name} {seed}", file=sys.stderr, flush=True)  # the last one names the mutant that ended the process
        if why := survives(name, mutant(name, data, seed)):
            lines.append(f"{name}, seed {seed}: {why}")
    return lines


if __name__ == "__main__":
    found = batch(sys.argv[1], int(sys.argv[2]), int(sys.argv[3]), Path(sys.argv[4]))
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    if megabytes > MOST_MEGABYTES:
        found.append(f"{sys.argv[1]}, from seed {sys.argv[2]}: {megabytes} MB")
    print("\n".join(found))
