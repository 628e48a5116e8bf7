"""What the tests of the desk share: desks that run, their workshops."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from desks import DeskProcess, open_desk

SAMPLES = Path(__file__).parents[2] / "sample_sessions"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("home")


@pytest.fixture(scope="module")
def desk(home: Path) -> Iterator[DeskProcess]:
    """A desk with a workshop whose means nobody has seen."""
    folder = home / "workshops"
    shutil.copytree(SAMPLES / "vaubrelle-essentials-fr", folder / "Vaubrelle")
    with open_desk(folder, home) as opened:
        yield opened


@pytest.fixture(scope="module")
def workshop(desk: DeskProcess) -> str:
    """The address of the workshop on the desk, as a path."""
    return workshop_in(desk.client().get("/").text)


def workshop_in(page: str) -> str:
    """The first address of a workshop on a page, as a path."""
    found = re.search(r'(/w/\w+)/"', page)
    assert found, page
    return found[1]
