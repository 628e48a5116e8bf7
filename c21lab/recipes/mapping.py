"""A person's own list of fields that ask the same in two frameworks: a .csv with the id now and the id then."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from c21lab.framework.model import Framework
from c21lab.office.text_encoding import decode_text
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.scoring.published import PublishedSession

_HEADS = ("now", "then")


def read_mapping(data: bytes, name: str, framework: Framework, earlier: PublishedSession) -> dict[str, str]:
    """Returns the earlier id of each field's id, from a .csv with a column ``now`` and a column ``then``.

    Raises InputError that names each line with an id that there is not, or that stands twice.
    """
    text = decode_text(data).text
    delimiter = max(";,\t", key=text.partition("\n")[0].count)
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter))
    heads = [cell.strip().casefold() for cell in rows[0]] if rows else []
    if not {*_HEADS} <= {*heads}:
        raise InputError(Problem(ProblemCode.MAPPING_COLUMNS, Place(name)))
    places = [heads.index(head) for head in _HEADS]
    cells = [[row[place].strip() if place < len(row) else "" for place in places] for row in rows[1:]]
    pairs = [(line, now, then) for line, (now, then) in enumerate(cells, 2) if now and then]
    problems = list(_wrong(pairs, name, {f.id for f in framework.fields}, {f.id for f in earlier.fields}))
    if problems:
        raise InputError(problems)
    return {now: then for _, now, then in pairs}


def _wrong(pairs: list[tuple[int, str, str]], name: str, now: set[str], then: set[str]) -> Iterator[Problem]:
    seen: set[tuple[str, str]] = set()
    for line, *ids in pairs:
        for head, id_, known in zip(_HEADS, ids, (now, then), strict=True):
            place = Place(name, cell=str(line))
            if id_ not in known:
                yield Problem(ProblemCode.MAPPING_UNKNOWN, place, {"found": id_, "column": head})
            elif (head, id_) in seen:
                yield Problem(ProblemCode.MAPPING_TWICE, place, {"found": id_, "column": head})
            seen.add((head, id_))
