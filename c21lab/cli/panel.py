"""The command for many workshops. Everything heavy is imported inside the command that needs it."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer


def panel(
    results: Annotated[
        list[Path], typer.Argument(metavar="RESULTS", help="results.json of workshops, or folders that hold them.")
    ],
    out: Annotated[Path, typer.Option("--out", "-o", help="The file to write.")] = Path("panel.json"),
    parquet: Annotated[
        bool, typer.Option("--parquet", help="Write all scores as a .parquet beside it, for any engine.")
    ] = False,
) -> None:
    """Make the means of many workshops, to draw beside the scores of one."""
    from c21lab.cli.console import console_words, progress, show_problems, stdout
    from c21lab.recipes.panel import write_panel

    words = console_words()
    with progress(words) as step:
        means = write_panel(results, out, parquet=parquet, step=step)
    show_problems(means.problems, words)
    for kind in means.kinds:
        total = means.totals[kind]
        facts = {"framework": kind.framework, "module": kind.module, "sessions": total.sessions, "people": total.people}
        stdout().print(words("console-panel", **facts, fields=total.given))
        if total.held_back:
            stdout().print(words("console-panel-held-back", count=total.held_back))
    written = [str(out), *([str(out.with_suffix(".parquet"))] if parquet else [])]
    for file in written:
        stdout().print(words("console-panel-written", file=file), unbroken=[file])
