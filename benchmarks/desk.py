"""Measures the desk: its first page after the command, the line of a dropped sheet, and sixty sheets at once.

Beside the seconds stand those that its process was at work: on a machine that does much else, these tell more.

    python benchmarks/desk.py
"""

from __future__ import annotations

import io
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import httpx
from openpyxl import load_workbook

from c21lab.framework.load import find_framework
from c21lab.sheets.blank.individual import template_workbook

ROOT = Path(__file__).parents[1]
MOST = {"first page": 1.5, "dropped sheet": 1.0}  # seconds


def sheet(number: int) -> bytes:
    """Returns a sheet with three answers that no other one has."""
    book = load_workbook(io.BytesIO(template_workbook(find_framework("c21plus-working"), "essentials", "en")))
    tab = book.worksheets[1]
    cells = [cell for row in tab.iter_rows() for cell in row if str(cell.value) in ("D1.1", "D1.2", "D1.3")]
    for power, cell in enumerate(cells):
        tab.cell(cell.row, cell.column + 2).value = 1 + number // 9**power % 9
    target = io.BytesIO()
    book.save(target)
    return target.getvalue()


def main() -> None:
    with tempfile.TemporaryDirectory() as place:
        shutil.copytree(ROOT / "sample_sessions" / "vaubrelle-essentials-fr", Path(place) / "Vaubrelle")
        command = [sys.executable, "-m", "c21lab", "desk", place, "--no-browser"]
        began = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as desk:
            assert desk.stdout
            address = desk.stdout.readline().split()[-1]
            base = address.split("/?")[0]
            with httpx.Client(base_url=base, headers={"Origin": base}, follow_redirects=True, timeout=120) as client:
                page = client.get(address).text
                say("first page", time.perf_counter() - began, at_work(desk.pid))
                found = re.search(r'(/w/\w+)/"', page)
                assert found
                client.get(f"{found[1]}/sheets")
                for name, count in (("dropped sheet", 1), ("sixty sheets", 60)):
                    parts = [("files", (f"{name} {n}.xlsx", sheet(n + count))) for n in range(count)]
                    began, worked = time.perf_counter(), at_work(desk.pid)
                    page = client.post(f"{found[1]}/sheets/add", files=parts).text
                    say(name, time.perf_counter() - began, at_work(desk.pid) - worked)
                    assert page.count(f"{name} ") >= count
            desk.terminate()


def at_work(process: int) -> float:
    """Returns the seconds that a process was at work, where the system tells."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return float("nan")
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def say(name: str, seconds: float, worked: float) -> None:
    limit = f" (at most {MOST[name]})" if name in MOST else ""
    print(f"{name:15} {seconds:6.2f} s{limit}, {worked:.2f} s at work")


if __name__ == "__main__":
    main()
