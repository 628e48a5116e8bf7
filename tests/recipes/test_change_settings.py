"""What is changed in a ``session.toml`` stands where its default stood as a comment; all else stays as it was typed."""

from __future__ import annotations

from pathlib import Path

import pytest

from c21lab.recipes.change_settings import Changes, change_settings, stated_settings

TYPED = """# ours
[session]
territory = "Vaubrelle"  # the whole valley
# roster = "people.csv"
# title = ""

[report]
# roster = "no key of this table"
name_participants = true
# accent = "#7a3b69"
"""


@pytest.mark.parametrize(
    ("changes", "before", "after"),
    [
        ({"session": {"roster": "list.ods"}}, '# roster = "people.csv"', 'roster = "list.ods"'),
        ({"report": {"accent": "#336699"}}, '# accent = "#7a3b69"', 'accent = "#336699"'),
        ({"session": {"territory": "Vau"}}, '"Vaubrelle"', '"Vau"'),
        ({"report": {"name_participants": None}}, "name_participants = true\n", ""),
    ],
)
def test_one_line_changes_and_no_other(tmp_path: Path, changes: Changes, before: str, after: str) -> None:
    file = tmp_path / "session.toml"
    file.write_text(TYPED, encoding="utf-8")
    change_settings(tmp_path, changes)
    assert file.read_text(encoding="utf-8") == TYPED.replace(before, after)


def test_a_folder_without_the_file_gets_one(tmp_path: Path) -> None:
    change_settings(tmp_path, {"session": {"territory": "Vaubrelle"}})
    assert stated_settings(tmp_path) == {"session": {"territory": "Vaubrelle"}}
