"""How long ten thousand results take to become a panel, and how much room: ``python benchmarks/panel.py [sessions]``.

Sessions are copies of one real results.json with scores of their own. Each figure is of a whole process.
"""

from __future__ import annotations

import json
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

SESSIONS = 10_000
SAMPLE = Path(__file__).parent.parent / "sample_sessions" / "vaubrelle-essentials-fr"


def make_results(folder: Path, count: int) -> None:
    """Writes so many results, in a folder each."""
    c21lab = [sys.executable, "-m", "c21lab"]
    subprocess.run([*c21lab, "score", SAMPLE, "--numbers", "--out", folder / "one"], check=True, capture_output=True)
    data = json.loads((folder / "one" / "results" / "results.json").read_text(encoding="utf-8"))
    for number in range(count):
        chance = random.Random(number)
        data["session"] |= {"territory": f"Town {number}", "id": f"{number:012x}"}
        for row in (*data["fields"], *data["domains"]):
            row["score"] = round(chance.uniform(1, 9), 1)
        place = folder / "all" / f"{number:05}" / "results"
        place.mkdir(parents=True)
        (place / "results.json").write_text(json.dumps(data, ensure_ascii=False, indent=2), encoding="utf-8")


def main() -> None:
    """Prints seconds and megabytes, without and with --parquet."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else SESSIONS
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_results(folder, count)
        for options in ([], ["--parquet"]):
            command = [
                sys.executable,
                "-m",
                "c21lab",
                "panel",
                folder / "all",
                "--out",
                folder / "panel.json",
                *options,
            ]
            started = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            seconds = time.perf_counter() - started
            megabytes = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024  # the largest child so far
            print(f"{count} results{' '.join(['', *options])}: {seconds:.1f} s, at most {megabytes:.0f} MB", flush=True)


if __name__ == "__main__":
    main()
