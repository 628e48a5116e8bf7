"""The sheets of the French sample session as a workshop in another language, for the pictures of the guides."""

from __future__ import annotations

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import yaml

from samples.town import HERE

SHEETS = HERE.parents[1] / "sample_sessions" / "vaubrelle-essentials-fr" / "sheets"


def read_texts() -> Mapping[str, Mapping[str, Any]]:
    """Reads what the workshop is called and what is typed into it, by language."""
    return yaml.safe_load((HERE / "day-two.yaml").read_text("utf-8"))


def make_session(folder: Path, language: str) -> None:
    """Makes the folder of the workshop in a language: its settings, and the sheets."""
    texts = read_texts()[language]
    shutil.copytree(SHEETS, folder / "sheets")
    lines = ["[session]", f'territory = "{texts["territory"]}"', f'title = "{texts["title"]}"']
    lines += ["dates = [2026-10-08, 2026-10-09]", f'languages = ["{language}"]', 'framework = "c21plus-working"']
    (folder / "session.toml").write_text("\n".join(lines) + "\n", "utf-8")
