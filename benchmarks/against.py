"""Whole commands of this state against those of another commit, in turn, in one run: ``make bench AGAINST=v0.1.0``.

Each runs on sheets from its own templates. Time is that of the processor (user and system), which other work on the
machine disturbs less than the clock; memory is the peak of the process. Ends with 1 where a command needs more than its
share.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from run import ROOT, spent

ROUNDS = 5
MAKE = """
import sys
from pathlib import Path
sys.path.insert(0, "benchmarks")
from run import make_session
make_session(Path(sys.argv[1]), sys.argv[2])
"""
# the command, and the share of the other commit's time that it may take
COMMANDS = {
    "--help": ("--help", 1.1),
    "framework list": ("framework list", 1.0),
    "check, 40 Essentials": ("check {essentials}", 1.0),
    "score, 40 Essentials, one report": ("score {essentials} --lang en --out {out}", 1.0),
    "score, 40 Essentials, three languages": ("score {essentials} --lang en --lang fr --lang es --out {out}", 1.0),
    "score, 40 Extended, one report": ("score {extended} --lang en --out {out}", 1.0),
    "60 Extended templates": ("template --count 60 --module extended --lang en --out {out}", 1.0),
}


def _sessions(package: Path, place: Path) -> dict[str, Path]:
    """A session of each module, from the templates that this state makes: grids differ, and so do their ids."""
    folders = {module: place / module for module in ("essentials", "extended")}
    for module, folder in folders.items():
        folder.mkdir(parents=True)
        spent(["-c", MAKE, str(folder), module], package)
    return folders


def main(commit: str) -> int:
    """Prints a line per command: both medians, their ratio, both peaks."""
    missed = 0
    with tempfile.TemporaryDirectory() as temporary:
        other = Path(temporary, "other")
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(other), commit], cwd=ROOT, check=True)
        try:
            states = {ROOT: "our sheets", other: "their sheets"}
            folders = {state: _sessions(state, Path(temporary, name)) for state, name in states.items()}
            for name, (command, share) in COMMANDS.items():
                figures: dict[Path, list[tuple[float, float]]] = {ROOT: [], other: []}
                for _ in range(ROUNDS):
                    for package, runs in figures.items():
                        out = Path(temporary, "out")
                        shutil.rmtree(out, ignore_errors=True)
                        arguments = [part.format(out=out, **folders[package]) for part in command.split()]
                        runs.append(spent(["-m", "c21lab", *arguments], package))
                (ours, peak), (theirs, before) = (
                    (statistics.median(s for s, _ in runs), max(m for _, m in runs)) for runs in figures.values()
                )
                missed += ours > share * theirs
                times = f"{theirs:6.2f} -> {ours:5.2f} s {ours / theirs:6.2f} x"
                print(f"{name:<40} {times} {before:6.0f} -> {peak:4.0f} MB", flush=True)
        finally:
            subprocess.run(["git", "worktree", "remove", "--force", str(other)], cwd=ROOT, check=False)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
