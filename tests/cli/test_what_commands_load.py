"""A command loads no library that it does not use: a facilitator waits for every one of them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = {
    "charts": "matplotlib",
    "figures": "matplotlib.figure",  # for notebooks alone: a report's charts are drawn without it
    "tables": "pandas",
    "arrays": "numpy",
    "word": "docx",
    "slides": "pptx",
    "excel": "xlsxwriter",
    "science": "scipy",
    "server": "starlette",
    "editor": "tomlkit",
}
NOTHING: set[str] = set()
SAMPLE = Path(__file__).parents[2] / "sample_sessions" / "vaubrelle-essentials-fr"
COMMANDS = {
    "--help": NOTHING,
    "framework list": NOTHING,
    "framework check c21plus-working": NOTHING,
    "framework show c21plus-working": NOTHING,
    "framework diff c21plus-working c21plus-working": NOTHING,
    "framework export c21plus-working {out}/book.xlsx": {"excel"},
    "new {out}/session": NOTHING,
    "template --lang fr --out {out}": {"excel"},
    "template --lang fr --layout ballot --out {out}": {"excel", "word"},
    "check {sample}": {"arrays"},
    "score {sample} --lang fr --out {out}": {"arrays", "excel", "charts", "word"},
}
SHOW = (
    "import json, sys\n"
    "from c21lab.cli.main import main\n"
    "try:\n    main()\nfinally:\n    print(json.dumps(sorted(sys.modules)), file=sys.stderr)"
)


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_loads_what_it_uses_and_no_more(command: str, tmp_path: Path) -> None:
    arguments = command.format(out=tmp_path, sample=SAMPLE).split(" ")
    ran = subprocess.run([sys.executable, "-c", SHOW, *arguments], capture_output=True, text=True)
    loaded = {*json.loads(ran.stderr.splitlines()[-1])}
    heavy = {name for name, library in HEAVY.items() if library in loaded}
    assert heavy <= COMMANDS[command], ran.stderr[:500]
