"""The house keeps its own rules: sizes, names, docstrings, imports without a circle, and a map that is true."""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "c21lab"
MOST_LINES = 250
LISTS = {"problem_codes.py"}  # looked up, not read
MOST_SHARED_NAMES = 3
RIDDLES = {"What", "Which", "How", "Where", "Whether"}
Definition = ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef


@cache
def modules() -> dict[str, ast.Module]:
    """Every module of the package by its dotted name."""
    parsed = {path: ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py"))}
    return {
        ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"): tree
        for path, tree in parsed.items()
    }


def public(node: ast.AST, name: str) -> Iterator[tuple[str, Definition]]:
    """Public functions and classes, and the public methods of public classes."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, Definition) and not child.name.startswith("_"):
            yield f"{name}.{child.name}", child
            if isinstance(child, ast.ClassDef):
                yield from public(child, f"{name}.{child.name}")


def imported(tree: ast.Module) -> set[str]:
    """The names of all that a module imports when it runs, at its top or within a function; not for types alone."""
    found: set[str] = set()
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.If) and isinstance(node.test, ast.Name) and node.test.id == "TYPE_CHECKING":
            waiting += node.orelse
            continue
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        if isinstance(node, ast.ImportFrom) and node.module:
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
        waiting += ast.iter_child_nodes(node)
    return found


def imports_of(tree: ast.Module) -> set[str]:
    """The modules of the package that a module imports."""
    names = imported(tree)
    return {name if name in modules() else name.rpartition(".")[0] for name in names} & modules().keys()


@pytest.mark.parametrize(
    "path",
    [path for path in sorted(PACKAGE.rglob("*.py")) if path.name not in LISTS],
    ids=lambda path: str(path.relative_to(PACKAGE)),
)
def test_no_file_is_too_long_to_be_read_at_a_sitting(path: Path) -> None:
    assert len(path.read_text("utf-8").splitlines()) <= MOST_LINES


def test_a_class_name_stands_for_one_thing() -> None:
    defined = (node.name for tree in modules().values() for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    shared = [name for name, count in Counter(defined).items() if count > 1]
    assert len(shared) <= MOST_SHARED_NAMES, shared


def test_a_public_docstring_begins_with_a_verb_and_not_with_a_riddle() -> None:
    spoken = (
        (name, ast.get_docstring(node) or "")
        for module, tree in modules().items()
        for name, node in public(tree, module)
    )
    assert [name for name, text in spoken if text.split(" ")[0] in RIDDLES] == []


def test_imports_go_round_in_no_circle() -> None:
    graph = {name: imports_of(tree) - {name} for name, tree in modules().items()}
    assert len(list(TopologicalSorter(graph).static_order())) == len(graph)


def test_the_map_of_the_readme_names_every_room_and_no_other() -> None:
    named = set(re.findall(r"^\| `c21lab/([\w.]+)`", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE))
    rooms = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert rooms - named == set()
    assert [name for name in named if not (PACKAGE / name).exists()] == []
