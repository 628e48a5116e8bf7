"""Some mutants of every format, always the same ones; ``make deep`` reads thousands of others."""

from __future__ import annotations

from pathlib import Path

import pytest

from fuzz_formats import FORMATS, batch, mutant, originals, survives

pytestmark = pytest.mark.office


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("originals")


@pytest.mark.parametrize("name", FORMATS[1:])
def test_a_mutant_of_any_format_is_never_a_traceback_a_hang_or_a_wrong_score(name: str, folder: Path) -> None:
    assert batch(name, 0, 12, folder) == []


@pytest.mark.parametrize("name", FORMATS)
def test_the_original_is_read_and_its_mutants_are_others(name: str, folder: Path) -> None:
    data = originals(folder)[name]
    assert survives(name, data) == ""
    assert len({mutant(name, data, seed) for seed in range(30)} - {data}) > 25
