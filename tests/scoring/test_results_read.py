"""What scoring decides is used: nothing is worked out that no reader ever gets to see."""

from __future__ import annotations

import dataclasses
import sys
from pathlib import Path

import pytest

from c21lab.charts.draw_all import draw_charts
from c21lab.recipes.score import edition_of
from c21lab.report.data import results_json
from c21lab.scoring import results
from c21lab.settings import Settings
from commands import Run
from panels import panel_file, scored
from rooms import Sheet, column, framework_of, score

SAMPLES = ("*-essentials-fr", "*-climate-en")  # the one rates fields, the other actions
RESULTS = [kind for kind in vars(results).values() if isinstance(kind, type) and dataclasses.is_dataclass(kind)]
FIELDS = sorted((kind.__name__, field.name) for kind in RESULTS for field in dataclasses.fields(kind))


def reader() -> str:
    """The nearest module of the program that reads a field; those that copy for it are passed over."""
    frame = sys._getframe(2)
    while frame.f_back and not str(frame.f_globals.get("__name__")).startswith("c21lab."):
        frame = frame.f_back
    return str(frame.f_globals.get("__name__"))


@pytest.fixture
def read_outside(monkeypatch: pytest.MonkeyPatch) -> set[tuple[str, str]]:
    """Fills with each field of a result that a module outside of scoring reads."""
    found: set[tuple[str, str]] = set()

    def noting(self: object, name: str) -> object:
        field = type(self).__name__, name
        if field not in found and field in FIELDS and not reader().startswith("c21lab.scoring"):
            found.add(field)
        return object.__getattribute__(self, name)

    for kind in RESULTS:
        monkeypatch.setattr(kind, "__getattribute__", noting)
    return found


def test_each_field_of_a_result_is_read_outside_of_scoring(
    run: Run, samples: Path, tmp_path: Path, read_outside: set[tuple[str, str]]
) -> None:
    for pattern in SAMPLES:
        assert run("score", next(samples.glob(pattern)), "--out", tmp_path).code == 0
    framework = framework_of(1)
    two_rounds = score(framework, [*column("5 6 7"), Sheet("6", people=3)], tables="round")
    results_json(Settings(), framework, two_rounds, (), ["en"])
    draw_charts(edition_of(scored(panel_file(tmp_path)), "en"))
    assert [field for field in FIELDS if field not in read_outside] == []
