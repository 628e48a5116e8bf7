"""What CONTRIBUTING.md and the page about the architecture name is there, under that name."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "c21lab"
PAGES = [ROOT / "CONTRIBUTING.md", ROOT / "docs" / "architecture.md"]
ENDINGS = "py|ftl|json|md|toml|txt"
STANDS_FOR_ONE = ("texts/xx/", "session.toml", "results.json")  # of others: a language to come, a session's files


def names_defined(path: Path) -> set[str]:
    """Every function and class of a module, methods included."""
    tree = ast.parse(path.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.ClassDef)
    return {node.name for node in ast.walk(tree) if isinstance(node, kinds)}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_each_file_that_a_page_for_developers_names_is_there(page: Path) -> None:
    named = set(re.findall(rf"`([\w./]+\.(?:{ENDINGS})|[\w/]+/)`", page.read_text("utf-8")))
    ours = {name for name in named if not name.startswith(("private/", "results/", "sheets/")) or name.endswith(".py")}
    missing = [n for n in ours - {*STANDS_FOR_ONE} if not (PACKAGE / n).exists() and not (ROOT / n).exists()]
    assert len(ours) > 15
    assert sorted(missing) == []


def test_the_walk_of_a_cell_goes_through_functions_that_exist() -> None:
    steps = re.findall(r"^\| `([\w/]+\.py)` \| `(\w+)` \|", PAGES[1].read_text("utf-8"), re.MULTILINE)
    assert len(steps) > 15
    assert [step for step in steps if step[1] not in names_defined(PACKAGE / step[0])] == []


def test_the_recipe_for_a_finding_names_every_place_that_knows_all_kinds() -> None:
    """A module that would not type-check without the new kind, or a file that a test holds to the list of kinds."""
    recipe = PAGES[0].read_text("utf-8").split("## Add a kind of finding")[1].split("\n## ")[0]
    knowing = [
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        if "finding_kinds import" in (text := path.read_text("utf-8")) and re.search(r"assert_never\(finding\)", text)
    ]
    assert len(knowing) >= 3
    assert [name for name in knowing if f"`{name}`" not in recipe] == []
