"""The page for Python is run from top to bottom, as a notebook would, beside a copy of a sample."""

from __future__ import annotations

import json
import re
import shutil
from pathlib import Path
from typing import Any

import pytest

import c21lab

PAGE = Path(__file__).parent.parent / "docs" / "python.md"


@pytest.fixture(scope="module")
def names(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """All that the page's code has defined at its end, and the folder it ran in."""
    folder = tmp_path_factory.mktemp("notebook")
    sample = next((PAGE.parent.parent / "sample_sessions").glob("*-essentials-fr"))
    shutil.copytree(sample, folder / "Riverside 2026", ignore=shutil.ignore_patterns("results", "private"))
    defined: dict[str, Any] = {}
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(folder)
        for block in re.findall(r"^```python\n(.+?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL):
            exec(compile(block, str(PAGE), "exec"), defined)
    return defined | {"folder": folder}


def test_the_page_gets_what_it_says_from_a_session(names: dict[str, Any]) -> None:
    assert len(names["read"].sheets) > 20
    assert names["heat"].shape[0] == 30
    assert names["discuss"]
    assert names["exact"].notna().any()
    assert [names[made][:2] for made in ("report", "workbook")] == [b"PK", b"PK"]


def test_the_page_writes_where_it_says_and_nowhere_else(names: dict[str, Any]) -> None:
    folder = names["folder"]
    assert sorted(path.name for path in folder.iterdir()) == ["Riverside 2026", "for the city", "network"]
    assert not (folder / "Riverside 2026" / "results").exists()
    written = {path.name for path in (folder / "for the city" / "results").glob("*.docx")}
    assert written == {"report.en.docx", "report.es.docx"}


def test_the_page_shows_every_function_of_the_public_face(names: dict[str, Any]) -> None:
    code = "".join(re.findall(r"^```python\n(.+?)^```", PAGE.read_text("utf-8"), re.MULTILINE | re.DOTALL))
    shown = {*re.findall(r"c21lab\.(\w+)", code)}
    assert {name for name in c21lab.__all__ if name[0].islower()} <= shown
    assert str(names["first"].code) == "ratings-value"


def test_the_page_sets_sessions_beside_each_other(names: dict[str, Any]) -> None:
    assert {field["named"] for field in json.loads(names["now"].to_json())["previous"]["fields"]} == {False}
    assert json.loads(names["means"].to_json())["panels"][0]["sessions"] == 5
