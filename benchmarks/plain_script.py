"""The plain script that c21lab is held against: openpyxl reads the filled sheets of a folder, pandas takes the means.

It trusts everything: no check of the files, no place of a mistake, no rule of who may be seen.

    python benchmarks/plain_script.py FOLDER
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pandas as pd
from openpyxl import load_workbook

ITEM = re.compile(r"D\d+\.\d+[a-z]?")

answers: list[tuple[object, ...]] = []
for path in sorted(Path(sys.argv[1]).glob("*.xlsx")):
    for tab in load_workbook(path, data_only=True).worksheets:
        rows = list(tab.iter_rows(values_only=True))
        keys = next((row for row in rows if "c21lab:id" in row and "c21lab:score" in row), None)
        if keys:
            item, score = keys.index("c21lab:id"), keys.index("c21lab:score")
            answers += [(path.name, row[item], row[score]) for row in rows if ITEM.fullmatch(str(row[item]))]
table = pd.DataFrame(answers, columns=["sheet", "item", "score"])
table["score"] = pd.to_numeric(table["score"], errors="coerce")
table["field"] = table["item"].str.rstrip("abcdefghij")
values = table.groupby(["sheet", "field"])["score"].mean()
print(values.groupby("field").agg(["mean", "count"]).round(1))
