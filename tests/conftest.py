"""What all tests share: the shipped framework, and LibreOffice and Chromium where they are there."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from checkers import MUST_RUN, tool
from commands import Run, runner

if TYPE_CHECKING:
    from playwright.sync_api import Browser

# what whoever runs the tests has imported for themselves is neither read nor written to, by what is collected either
OWN_FOLDERS = "XDG_DATA_HOME"
_NOBODY = tempfile.TemporaryDirectory()
os.environ[OWN_FOLDERS] = _NOBODY.name
_PEOPLE = count()

# a slow machine is no failure, and what failed here fails there too
settings.register_profile("c21lab", deadline=None, derandomize=True, max_examples=40)
settings.load_profile("c21lab")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests that look through LibreOffice are skipped where it is missing, but never in CI."""
    missing = [tool for tool in ("soffice", "pdftoppm") if shutil.which(tool) is None]
    if not missing or MUST_RUN:
        return
    for item in items:
        if item.get_closest_marker("office"):
            item.add_marker(pytest.mark.skip(reason=f"needs {' and '.join(missing)}, which this machine lacks"))


@pytest.fixture(scope="module", autouse=True)
def own_files_of_nobody() -> Iterator[None]:
    """The tests of a module have no frameworks or languages of their own yet; they may choose a place for some."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv(OWN_FOLDERS, f"{_NOBODY.name}/{next(_PEOPLE)}")
        yield


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line, on a computer that speaks English."""
    monkeypatch.setenv("LC_ALL", "en_GB.UTF-8")
    monkeypatch.setenv("COLUMNS", "160")
    return runner(capsys, monkeypatch)


@pytest.fixture
def samples() -> Path:
    """The folder of the sample sessions."""
    return Path(__file__).parent.parent / "sample_sessions"


@pytest.fixture(autouse=True)
def _own_settings_folder(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """No test reads or writes the settings of whoever runs it."""
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path_factory.mktemp("settings")))


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """A real browser, one for all tests of a process: Playwright runs but once in it.

    Where it is missing the test is skipped, except in CI.
    """
    path = tool("chromium", "apt-get install chromium")
    from playwright.sync_api import sync_playwright  # most tests do without

    with sync_playwright() as player:
        browser = player.chromium.launch(executable_path=path, args=["--no-sandbox", "--disable-gpu"])
        yield browser
        browser.close()
