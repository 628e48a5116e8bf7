"""Results as tables: a DataFrame per part of ``results.json``, or of its private sibling ``details.json``.

What is not known, or not shown, is NA. Several ids are one text with a space between them. A column means the same in
every table and has its dtype from ``DTYPES``; texts that are not named there are ``str``, numbers ``Float64``.

============  ==========================================================================================================
table         a row is
============  ==========================================================================================================
``fields``    a field in the framework's order, with ``interval_low``, ``interval_high`` and a ``stage_shares_…`` for
              each stage, where the session is large enough for them
``domains``   a domain, in the same order
``actions``   an action; there is none in a module that rates fields
``groups``    the score of a group in a field or domain (``level``, ``id``); ``group_people`` and ``group_sheets`` count
              all of the group, ``merged`` names the small ones in it
``findings``  a finding: its ``kind``, the ``field``, ``domain`` or ``group`` it is about, and the numbers behind it
============  ==========================================================================================================

``details.json`` puts columns of its own after these: ``exact``, the mean before it is rounded, and what else it holds.
Its ``groups`` have all means of fields, the hidden ones too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

import pandas as pd

TABLES: Mapping[str, tuple[str, ...]] = {
    "fields": (
        *("id", "domain", "score", "status", "stage", "people", "sheets", "singles", "median", "spread"),
        *("agreement", "all_same", "interval_low", "interval_high"),
        *("dont_know", "not_applicable", "blank", "not_asked", "balanced"),
    ),
    "domains": (
        *("id", "score", "status", "stage", "fields_scored"),
        *("interval_low", "interval_high", "lowest_fields", "balanced"),
    ),
    "actions": ("id", "field", "score", "people", "dont_know", "not_applicable"),
    "groups": ("level", "id", "group", "score", "group_people", "group_sheets", "merged"),
    "findings": ("kind", "field", "domain", "group"),
}
DTYPES: Mapping[str, str] = {
    **dict.fromkeys(("id", "kind", "level", "field", "domain", "group", "status", "stage", "agreement"), "str"),
    **dict.fromkeys(("merged", "lowest_fields", "reasons", "tied"), "str"),
    **dict.fromkeys(("people", "sheets", "singles", "group_people", "group_sheets", "fields_scored", "rank"), "Int64"),
    **dict.fromkeys(("dont_know", "not_applicable", "blank", "not_asked", "needed"), "Int64"),
    **dict.fromkeys(("score", "median", "spread", "balanced", "interval_low", "interval_high"), "Float64"),
    **dict.fromkeys(("difference", "exact"), "Float64"),
    **dict.fromkeys(("all_same", "fits"), "boolean"),
}
_SEVERAL_COLUMNS = {"interval": ("interval_low", "interval_high")}
_OF_GROUPS = ("groups", "group_means")
_LEVELS = {"fields": "field", "domains": "domain"}
Row = Mapping[str, Any]


def table(document: Mapping[str, Any], name: str) -> pd.DataFrame:
    """Returns one of ``TABLES`` from the content of ``results.json`` or ``details.json``; a new one at each call."""
    rows = list(_groups(document)) if name == "groups" else [_flat(row) for row in document.get(name, ())]
    columns = dict.fromkeys((*TABLES[name], *(column for row in rows for column in row)))
    return pd.DataFrame({column: _column(column, [row.get(column) for row in rows]) for column in columns})


def _column(name: str, values: Sequence[Any]) -> pd.Series[Any]:
    texts = any(isinstance(value, str) for value in values)
    return pd.Series(list(values), dtype=DTYPES.get(name, "str" if texts else "Float64"))


def _flat(row: Row) -> dict[str, Any]:
    """A row without its groups; a list of ids is one text, a mapping or an interval a column for each of its values."""
    flat: dict[str, Any] = {}
    for key, value in row.items():
        if key in _SEVERAL_COLUMNS:
            flat |= dict(zip(_SEVERAL_COLUMNS[key], value or (None, None), strict=True))
        elif isinstance(value, list):
            flat[key] = " ".join(map(str, value)) or None
        elif isinstance(value, dict) and key not in _OF_GROUPS:
            flat |= {f"{key}_{inner}": held for inner, held in value.items()}
        elif key not in (*_OF_GROUPS, "stage_shares"):
            flat[key] = value
    return flat


def _groups(document: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    columns = {group["id"]: group for group in document["participation"]["groups"]}
    for part, level in _LEVELS.items():
        for row in document[part]:
            for id_, score in row.get("group_means", row["groups"]).items():
                group = columns.get(id_, {})
                counts = {"group_people": group.get("people"), "group_sheets": group.get("sheets")}
                merged = {"merged": " ".join(group.get("merged", ())) or None}
                yield {"level": level, "id": row["id"], "group": id_, "score": score, **counts, **merged}
