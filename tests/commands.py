"""Runs the command line in this process, as a person's terminal would."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass

import pytest

from c21lab.__main__ import open_desk
from c21lab.cli.main import main


@dataclass(frozen=True)
class Ran:
    """What a command left behind: its exit code, and what it said to whom."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]


def runner(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """A function that runs ``c21lab`` with its arguments."""

    def run(*arguments: object) -> Ran:
        monkeypatch.setattr(sys, "argv", ["c21lab", *map(str, arguments)])
        code = 0
        try:
            main(open_desk)
        except SystemExit as stop:
            code = int(stop.code or 0)
        said = capsys.readouterr()
        return Ran(code, said.out, said.err)

    return run
