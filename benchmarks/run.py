"""How long the main jobs take, as whole processes and by stage, against the imports they cannot do without.

Run with ``make bench``. Sheets are made in a temporary folder from the real templates, filled at random with a seed.
Each figure is the median of several runs, in seconds of the processor (user and system), which other work on the
machine disturbs less than the clock; the run ends with 1 where one takes more than its share of what it is held
against. docs/speed.md has the figures.
"""

from __future__ import annotations

import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from openpyxl import load_workbook
from openpyxl.worksheet.worksheet import Worksheet

from c21lab.recipes.choices import choose_framework
from c21lab.sheets.layout import ColumnKey

RUNS = 5
SHEETS = 40
ROOT = Path(__file__).parent.parent
EMPTY_TYPER = "import typer; app = typer.Typer(); app.command()(lambda: None); app(['--help'])"
IMPORTS = (
    "import os; os.environ['OPENBLAS_NUM_THREADS'] = '1'\n"
    "import typer, rich.table, yaml, babel.numbers, babel.dates, fluent.runtime, python_calamine, numpy, "
    "matplotlib.textpath, matplotlib.backends.backend_agg, docx, xlsxwriter"
)


@dataclass(frozen=True)
class Figure:
    """A time in seconds, and what it may take of the time it is held against."""

    name: str
    seconds: float
    against: float = 0
    most: float = 0
    what: str = ""

    @property
    def missed(self) -> bool:
        """Returns whether it took more than its share."""
        return bool(self.what) and self.seconds > self.most * self.against

    def __str__(self) -> str:
        """Returns the line of the table."""
        ratio = f"{self.seconds / self.against:.2f} x {self.what}, at most {self.most}" if self.what else ""
        return f"{self.name:<62} {self.seconds:6.3f} s  {ratio}{'  MISSED' if self.missed else ''}"


def spent(arguments: list[str], package: Path = ROOT) -> tuple[float, float]:
    """Seconds of processor time and megabytes at the peak of one run of Python, with the package of a folder."""
    # compiled once, as on anybody's computer
    environment = {**os.environ, "PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": ""}
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([sys.executable, *arguments], env=environment, cwd=package, **silent)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(arguments)} ended with {process.returncode} in {package}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def seconds(arguments: list[str], runs: int = RUNS) -> float:
    """Median processor time of a process of Python."""
    return statistics.median(spent(arguments)[0] for _ in range(runs))


def stage_seconds(work: Callable[[], object], runs: int = RUNS) -> float:
    """Median processor time of a function in this process, where everything is imported."""

    def once() -> float:
        started = time.process_time()
        work()
        return time.process_time() - started

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


def main() -> int:
    """Prints the figures as a table; returns 1 where one takes more than its share of what it is held against."""
    program, figures = ["-m", "c21lab"], list[Figure]()
    bare = seconds(["-c", EMPTY_TYPER])
    imports = seconds(["-c", IMPORTS])
    figures += [
        Figure("an empty Typer app, --help", bare),
        Figure("c21lab --help", seconds([*program, "--help"]), bare, 1.25, "the empty app"),
        Figure("c21lab framework list", seconds([*program, "framework", "list"]), bare, 3, "the empty app"),
        Figure("importing the libraries of a report", imports),
    ]
    with tempfile.TemporaryDirectory() as temporary:
        for module, most in (("essentials", 4.5), ("extended", 7.5)):
            folder, out = Path(temporary, module), str(Path(temporary, f"out-{module}"))
            folder.mkdir()
            make_session(folder, module)
            plain = seconds([str(Path(__file__).with_name("plain_script.py")), str(folder)])
            score = [*program, "score", str(folder), "--lang", "en", "--out", out]
            figures += [
                Figure(f"plain pandas and openpyxl, {SHEETS} {module} sheets, means", plain),
                Figure("  c21lab check", seconds([*program, "check", str(folder)]), plain, 0.75, "the plain script"),
                Figure("  c21lab score --numbers", seconds([*score, "--numbers"]), plain, 0.9, "the plain script"),
                Figure("  c21lab score, one report", seconds(score), imports, most, "the imports"),
                *(Figure(f"    {name}", value) for name, value in stages(folder)),
            ]
        out = str(Path(temporary, "sixty"))
        sixty = [*program, "template", "--module", "extended", "--count", "60", "--lang", "en", "--out", out]
        figures.append(Figure("c21lab template, 60 Extended", seconds(sixty), bare, 6, "the empty app"))
    for figure in figures:
        print(figure)
    return int(any(figure.missed for figure in figures))


def stages(folder: Path) -> list[tuple[str, float]]:
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

    def charts() -> list[bytes]:
        return [file for picture in draw_charts(edition).values() for file in (picture.png, picture.svg)]

    charts()
    timed = {
        "read": lambda: read_session(session),
        "score": lambda: score(read),
        "charts": charts,
        "report": lambda: word_report(report_input(read, edition, pictures)[0]),
        "results workbook": lambda: results_workbook(results, "en"),
    }
    return [(name, stage_seconds(work)) for name, work in timed.items()]


if __name__ == "__main__":
    sys.exit(main())
