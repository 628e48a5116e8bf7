"""Whole commands of this state against those of another commit, in turn, in one run: ``make bench AGAINST=v0.1.0``.

Both run on the same sheets. Time is that of the processor (user and system), which other work on the machine disturbs
less than the clock; memory is the peak of the process. Ends with 1 where a command needs more than its share.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from run import make_session

ROUNDS = 5
ROOT = Path(__file__).parent.parent
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


def spent(arguments: list[str], package: Path) -> tuple[float, float]:
    """Seconds of processor time and megabytes at the peak of one run."""
    environment = {**os.environ, "PYTHONPATH": str(package), "PYTHONDONTWRITEBYTECODE": ""}
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([sys.executable, "-m", "c21lab", *arguments], env=environment, cwd=package, **silent)
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        raise SystemExit(f"{' '.join(arguments)} ended with {process.returncode} in {package}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def main(commit: str) -> int:
    """Prints a line per command: both medians, their ratio, both peaks."""
    missed = 0
    with tempfile.TemporaryDirectory() as temporary:
        other = Path(temporary, "other")
        subprocess.run(["git", "worktree", "add", "--quiet", "--detach", str(other), commit], cwd=ROOT, check=True)
        try:
            folders = {module: Path(temporary, module) for module in ("essentials", "extended")}
            for module, folder in folders.items():
                folder.mkdir()
                make_session(folder, module)
            for name, (command, share) in COMMANDS.items():
                figures: dict[Path, list[tuple[float, float]]] = {ROOT: [], other: []}
                for _ in range(ROUNDS):
                    for package, runs in figures.items():
                        out = Path(temporary, "out")
                        shutil.rmtree(out, ignore_errors=True)
                        runs.append(spent(command.format(out=out, **folders).split(" "), package))
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
