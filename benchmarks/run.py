"""How long the main jobs take, as whole processes and by stage, against the imports they cannot do without.

Run with ``make bench``. Sheets are made in a temporary folder from the real templates, filled at random with a seed.
Each figure is the median of several runs, in seconds of wall time.
"""

from __future__ import annotations

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.recipes.choices import choose_framework
from c21lab.sheets.layout import ColumnKey

RUNS = 5
SHEETS = 40
EMPTY_TYPER = "import typer; app = typer.Typer(); app.command()(lambda: None); app(['--help'])"
IMPORTS = (
    "import typer, rich.table, yaml, babel.numbers, babel.dates, fluent.runtime, python_calamine, pandas, "
    "matplotlib.figure, matplotlib.backends.backend_agg, matplotlib.backends.backend_svg, "
    "docx, xlsxwriter"
)


def seconds(command: list[str], runs: int = RUNS) -> float:
    """Median wall time of a process."""

    def once() -> float:
        started = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True)
        return time.perf_counter() - started

    return statistics.median(once() for _ in range(runs))


def stage_seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """Median wall time of a function in this process, where everything is imported."""

    def once() -> float:
        started = time.perf_counter()
        work()
        return time.perf_counter() - started

    return statistics.median(once() for _ in range(runs))


def make_session(folder: Path, module: str, sheets: int = SHEETS) -> None:
    """A session of filled sheets: answers from 1 to 9, don't-knows and comments."""
    chance = random.Random(module)
    blank = folder / "blank"
    c21lab = [sys.executable, "-m", "c21lab", "template", "--module", module, "--lang", "en", "--out", str(blank)]
    subprocess.run(c21lab, check=True, capture_output=True)
    template = next(blank.glob("*.xlsx"))
    items = {item.id for item in choose_framework(None).items(module)}
    for number in range(sheets):
        book = load_workbook(template)
        for tab in book.worksheets[1:]:
            _fill(tab, items, chance)
        book.save(folder / f"sheet {number:02d}.xlsx")
    template.unlink()
    blank.rmdir()


def _fill(tab: Worksheet, items: set[str], chance: random.Random) -> None:
    head = [cell for row in tab.iter_rows(max_row=12) for cell in row if cell.value]
    keys = {str(cell.value): cell for cell in head}
    if ColumnKey.SCORE not in keys:
        return
    score, id_, comment = (keys[key].column for key in (ColumnKey.SCORE, ColumnKey.ID, ColumnKey.COMMENT))
    for row in range(keys[ColumnKey.SCORE].row + 2, tab.max_row + 1):
        if tab.cell(row, id_).value in items:
            tab.cell(row, score).value = chance.choice([*range(1, 10), 5, 6, 7, "?"])
            if chance.random() < 0.1:
                tab.cell(row, comment).value = "A reason in a few words."


def main() -> None:
    """Prints the figures as a table."""
    python = sys.executable
    bare = seconds([python, "-c", EMPTY_TYPER])
    imports = seconds([python, "-c", IMPORTS])
    figures = [
        ("an empty Typer app, --help", bare, ""),
        (
            "c21lab --help",
            (value := seconds([python, "-m", "c21lab", "--help"])),
            f"{value / bare:.2f} x the empty app",
        ),
        ("importing the libraries", imports, ""),
    ]
    with tempfile.TemporaryDirectory() as temporary:
        for module in ("essentials", "extended"):
            folder = Path(temporary, module)
            folder.mkdir()
            make_session(folder, module)
            out = str(Path(temporary, f"out-{module}"))
            command = [python, "-m", "c21lab", "score", str(folder), "--lang", "en", "--out", out]
            value = seconds(command)
            figures.append((f"c21lab score, {SHEETS} {module} sheets", value, f"{value / imports:.2f} x the imports"))
            figures += stages(folder, module)
    for name, value, remark in figures:
        print(f"{name:<44} {value:7.3f} s   {remark}")


def stages(folder: Path, module: str) -> list[tuple[str, float, str]]:
    """The stages of one session, with everything imported."""
    from c21lab.charts.draw_all import draw_charts
    from c21lab.recipes.documents import report_input, results_workbook
    from c21lab.recipes.read import open_session, read_session
    from c21lab.recipes.score import edition_of, score
    from c21lab.report.word.write import word_report

    session = open_session(folder)
    read = read_session(session)
    results = score(read)
    edition = edition_of(results, "en")
    pictures = draw_charts(edition)
    timed = {
        "read": lambda: read_session(session),
        "score": lambda: score(read),
        "charts": lambda: draw_charts(edition),
        "report": lambda: word_report(report_input(read, edition, pictures)[0]),
        "results workbook": lambda: results_workbook(results, "en"),
    }
    per_sheet = len(session.files)
    rows = [(f"  {module}: {name}", stage_seconds(work), "") for name, work in timed.items()]
    name, value, _ = rows[0]
    rows[0] = (name, value, f"{1000 * value / per_sheet:.1f} ms a sheet")
    return rows


if __name__ == "__main__":
    main()
