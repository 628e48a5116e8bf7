"""Mutates real sheets, in their bytes and in their XML, and reads them: ``python -m tests.fuzz 5000 [first seed]``.

A mutation may change what a sheet says: then reading may say so too, but only as openpyxl, which knows nothing of ours,
reads the same bytes. What must never happen: an exception that is not a refusal, more than SECONDS of work, or a score
that was taken though it is neither the true one nor what another program reads in that very cell.
"""

from __future__ import annotations

import io
import random
import re
import signal
import sys
import tempfile
import time
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from openpyxl import load_workbook

from c21lab.framework.load import find_framework
from c21lab.problem_codes import ProblemCode
from c21lab.sheets.blank.individual import template_workbook
from c21lab.sheets.filled.read import FilledSheets, find_sheets, open_sheets, read_opened
from c21lab.sheets.layout import ColumnKey

SECONDS = 20
GRID = find_framework("c21plus-working")


@dataclass(frozen=True)
class Failure:
    """A seed whose mutation was not survived, and why."""

    seed: int
    mutation: str
    why: str


@cache
def original() -> tuple[bytes, dict[str, int]]:
    """A filled sheet and its scores."""
    book = load_workbook(io.BytesIO(template_workbook(GRID, "essentials", "en")))
    tab = book.worksheets[1]
    keys = next(row for row in tab.iter_rows() if any(cell.value == ColumnKey.ID for cell in row))
    column = {cell.value: cell.column for cell in keys}
    rng, scores, ids = random.Random(7), dict[str, int](), {item.id for item in GRID.items("essentials")}
    for row in range(keys[0].row + 1, tab.max_row + 1):
        id_ = tab.cell(row, column[ColumnKey.ID]).value
        if id_ in ids:
            scores[str(id_)] = tab.cell(row, column[ColumnKey.SCORE]).value = rng.randint(1, 9)
            tab.cell(row, column[ColumnKey.COMMENT]).value = f"Because of number {row}"
    target = io.BytesIO()
    book.save(target)
    return target.getvalue(), scores


def flip_bits(data: bytes, rng: random.Random) -> bytes:
    mutated = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 8))):
        bit = rng.randrange(len(data) * 8)
        mutated[bit // 8] ^= 1 << bit % 8
    return bytes(mutated)


def cut(data: bytes, rng: random.Random) -> bytes:
    start, end = sorted(rng.randrange(len(data)) for _ in range(2))
    return data[:start] if rng.random() < 0.5 else data[:start] + data[end:]


def overwrite(data: bytes, rng: random.Random) -> bytes:
    at, length = rng.randrange(len(data)), rng.randint(1, 200)
    return data[:at] + rng.choice((bytes(length), rng.randbytes(length), data[:length])) + data[at + length :]


def insert(data: bytes, rng: random.Random) -> bytes:
    at = rng.randrange(len(data))
    return data[:at] + rng.randbytes(rng.randint(1, 64)) + data[at:]


def in_part(data: bytes, rng: random.Random, change: Callable[[bytes, random.Random], bytes]) -> bytes:
    """The sheet with one part changed and packed again, so that its checksum is right."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    telling = [name for name in parts if "worksheets/" in name] * 6
    name = rng.choice([*parts, *telling]) if change is not cells else "xl/worksheets/sheet2.xml"
    parts[name] = change(parts[name], rng)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, content in parts.items():
            archive.writestr(part, content)
    return target.getvalue()


TOKENS = (
    "<v>", "</v>", "<v/>", "<c>", "</c>", '<c r="D6">', "<row>", "</row>", '<row r="6">', "<f>1+1</f>", "<!-- x -->",
    "<![CDATA[7]]>", "&#55;", "&amp;", "&lt;", "<?x y?>", '<!DOCTYPE a [<!ENTITY b "7">]>', "&b;", "<sheetData>",
    "</sheetData>", "7", " ", "\n", "é", 't="e"', 't="s"', 't="b"', 't="d"', 't="str"', 't="inlineStr"',
    'r="XFD1048576"', 'r="d6"', "<is><t>7</t></is>", "<x:v>7</x:v>", '<mergeCell ref="D6:D9"/>',
    '<c r="D6" t="n"><v>3</v></c>',
)  # fmt: skip


def tokens(part: bytes, rng: random.Random) -> bytes:
    """Tokens put in, taken out or exchanged where they may hurt."""
    text = part.decode("utf-8", "replace")
    for _ in range(rng.choice((1, 1, 2, 5))):
        at = rng.choice([m.start() for m in re.finditer(r"[<>\"]", text)] or [0]) + rng.randint(0, 1)
        kind = rng.random()
        if kind < 0.5:
            text = text[:at] + rng.choice(TOKENS) + text[at:]
        elif kind < 0.75:
            text = text[:at] + text[at + rng.randint(1, 40) :]
        else:
            other = rng.randrange(len(text))
            text = text[:at] + text[other : other + rng.randint(1, 120)] + text[at:]
    return text.encode()


def digits(part: bytes, rng: random.Random) -> bytes:
    """A number somewhere in the part changed: a place, an index, a type of cell, a value."""
    places = [m.span() for m in re.finditer(rb"[0-9]+", part)]
    if not places:
        return part
    start, end = rng.choice(places)
    return part[:start] + str(rng.choice((0, 1, 2, 7, 12, 99, -1, 10**9))).encode() + part[end:]


def attributes(part: bytes, rng: random.Random) -> bytes:
    """An attribute taken out, doubled or renamed."""
    places = [m.span() for m in re.finditer(rb' [\w:]+="[^"]*"', part)]
    if not places:
        return part
    start, end = rng.choice(places)
    found = part[start:end]
    return (
        part[:start]
        + rng.choice((b"", found + found, found.upper(), found.replace(b'"', b"'"), b" x:" + found[1:]))
        + part[end:]
    )


def elements(part: bytes, rng: random.Random) -> bytes:
    """Whole cells or rows doubled, moved or taken out."""
    places = [m.span() for m in re.finditer(rb"<(c|row)\b[^>]*?(?:/>|>.*?</\1>)", part)]
    if not places:
        return part
    (start, end), (other, _) = rng.choice(places), rng.choice(places)
    taken = part[start:end]
    without = part[:start] + part[end:]
    return rng.choice((without, part[:other] + taken + part[other:], without[:other] + taken + without[other:]))


# what may stand where a cell's value stands: every one is well-formed, few are what a program would write
VALUES = (
    "<v>{0}<!-- x -->{1}</v>", "<v><!-- x -->{0}</v>", "<v><![CDATA[{1}]]></v>", "<v>{0}</v><v>{1}</v>", "<v> {0}</v>",
    "<v>&#5{0};</v>", "<v>{0}<x>{1}</x></v>", "<v><x>{1}</x>{0}</v>", "<v/><v>{1}</v>", "<v>{0}.0</v>", "<v>{0}e0</v>",
    "<v>{0}_{1}</v>", "<v>0x{1}</v>", "<v>+{0}</v>", "<f>{1}</f><v>{0}</v>", "<f>{1}</f>", "<v></v>", "<v>#REF!</v>",
    "<is><t>{1}</t></is><v>{0}</v>", "<v>{0}<?x {1}?>{1}</v>", "<x><v>{1}</v></x>", "<v>{0}</v><x><v>{1}</v></x>",
    "<c><v>{1}</v></c>",
)  # fmt: skip
PLACES = (
    'r="{0}6"', 'r="D{1}"', 'r="d{2}"', 'r="$D${2}"', 'r="D0{2}"', 'r=""', "", 'r="D{2}" x:r="D{1}"', 'r="D{2}:D{1}"',
    'r="D-{2}"',
)  # fmt: skip
KINDS = ("", "", ' t="n"', ' t="s"', ' t="str"', ' t="e"', ' t="b"', ' t="d"', ' t="inlineStr"', ' t="N"', ' t="?"')


def cells(part: bytes, rng: random.Random) -> bytes:
    """A few cells that hold a number written anew: the value, the place or the kind in some odd but well-formed way."""
    text = part.decode()
    for _ in range(rng.choice((1, 1, 2))):
        found = list(re.finditer(r'<c r="([A-Z]+)([0-9]+)"([^>]*?)(?: t="n")?><v>([0-9])</v></c>', text))
        if not found:
            return text.encode()
        match = rng.choice(found)
        place, style, kind, value = f'r="{match[1]}{match[2]}"', match[3], "", f"<v>{match[4]}</v>"
        which = rng.random()
        if which < 0.6:
            value = rng.choice(VALUES).format(match[4], rng.randint(1, 9))
        elif which < 0.85:
            place = rng.choice(PLACES).format(rng.choice("ABCDEXZ"), rng.randint(1, 60), match[2])
        if which > 0.75:
            kind = rng.choice(KINDS)
        text = text[: match.start()] + f"<c {place}{style}{kind}>{value}</c>" + text[match.end() :]
    return text.encode()


WHOLE = (flip_bits, cut, overwrite, insert)
WITHIN = (cells, cells, cells, cells, tokens, digits, attributes, elements, flip_bits, overwrite, insert)


def mutate(seed: int) -> tuple[str, bytes]:
    """The name and the bytes of a seed's mutation."""
    rng, (data, _) = random.Random(seed), original()
    if rng.random() < 0.3:
        change = rng.choice(WHOLE)
        return change.__name__, change(data, rng)
    change = rng.choice(WITHIN)
    return f"{change.__name__} in a part", in_part(data, rng, change)


def check(seed: int) -> Failure | None:
    """Reads a mutation; a Failure where it was not survived."""
    mutation, data = mutate(seed)
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "anna.xlsx").write_bytes(data)
        started = time.process_time()
        try:
            with at_most(SECONDS):
                reading = read_opened(open_sheets(find_sheets(Path(folder))), GRID, "essentials")
        except Exception as error:
            return Failure(seed, mutation, f"{type(error).__name__}: {error}")
    if time.process_time() - started > SECONDS:
        return Failure(seed, mutation, "too slow")
    try:
        wrong = list(wrong_answers(reading, data))
    except Exception as error:
        return Failure(seed, mutation, f"openpyxl, which was asked, cannot read this: {error}")
    return Failure(seed, mutation, "; ".join(wrong)) if wrong else None


def wrong_answers(reading: FilledSheets, data: bytes) -> Iterator[str]:
    """Answers that are neither true, nor told of, nor what openpyxl reads in their cells beside the same id."""
    truth, seen = original()[1], None
    told = {(problem.place.tab, problem.place.cell) for problem in reading.problems}
    told |= {(problem.facts.get("tab"), problem.facts.get("cell")) for problem in reading.problems}
    missing = any(problem.code == ProblemCode.ITEMS_MISSING for problem in reading.problems)
    names = ("item", "answer", "score", "tab", "cell")
    for item, answer, score, tab, cell in zip(*(reading.ratings[name] for name in names), strict=True):
        if (answer == "score" and truth[item] == score) or (tab, cell) in told or (not cell and missing):
            continue
        seen = seen or load_workbook(io.BytesIO(data), data_only=True)
        value = seen[tab][cell].value if cell else "no cell"
        expected = {str(score), f"{score}.0"} if answer == "score" else {"", "None"}
        beside = {str(c.value).strip().casefold() for c in seen[tab][seen[tab][cell].row]} if cell else set[str]()
        if str(value).strip() not in expected or item.casefold() not in beside:
            yield f"{item} in {tab}!{cell} is {truth[item]}, was read as {answer} {score}, openpyxl sees {value!r}"


@contextmanager
def at_most(seconds: int) -> Iterator[None]:
    """Stops what hangs, where the system has alarms; only its own work counts, not what else the machine does."""
    if not hasattr(signal, "SIGPROF"):
        yield
        return

    def stop(*_: object) -> None:
        raise TimeoutError(f"more than {seconds} s")

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def main(count: int, first: int = 0) -> int:
    """Runs so many mutations and prints those that were not survived."""
    failures = [failure for seed in range(first, first + count) if (failure := check(seed))]
    for failure in failures:
        print(f"seed {failure.seed} ({failure.mutation}): {failure.why}")
    print(f"{count} mutations, {len(failures)} not survived")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(*(int(argument) for argument in sys.argv[1:] or ["1000"])))
