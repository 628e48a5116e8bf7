"""The keys of the program's words: each that the code can ask for is there, and each that is there can be asked for."""

from __future__ import annotations

import ast
import re
from dataclasses import fields
from functools import cache
from pathlib import Path

from fluent.syntax import ast as fluent
from fluent.syntax import parse

from c21lab.messages import source_text
from c21lab.problem_codes import ProblemCode
from c21lab.scoring.finding_kinds import FindingKind, Reason
from c21lab.settings import Method

PACKAGE = Path(__file__).parents[1] / "c21lab"
DASHED = {kind: kind.replace("_", "-") for kind in FindingKind}

# families of keys whose names come from an enum or a dataclass: all of these, and no others
FAMILIES = {
    "finding-": {DASHED[kind] for kind in FindingKind if kind != FindingKind.DISCUSS},
    "finding-discuss-": {DASHED[FindingKind(reason)] for reason in Reason},
    "finding-also-": {DASHED[FindingKind(reason)] for reason in list(Reason)[1:]},
    "results-kind-": {*DASHED.values(), "not-asked"},
    "report-method-": {field.name.replace("_", "-") for field in fields(Method)} | {"intro"},
    "problem-": {code.value for code in ProblemCode},
}
# what names these is a setting, a stage or a kind of answer: the texts that are there are tested where they are used
FROM_OUTSIDE = ("answers-", "report-aside-", "setting-")
BESIDE = {"finding-": {"points", "tied", "blind-domain"}}  # what is no member of the family though it is called so


@cache
def keys() -> frozenset[str]:
    body = parse(source_text("en")).body
    return frozenset(entry.id.name for entry in body if isinstance(entry, fluent.Message))


@cache
def referred() -> frozenset[str]:
    """Keys that other messages refer to."""
    return frozenset(re.findall(r"\{ ([a-z][a-z-]+) \}", source_text("en")))


@cache
def modules() -> tuple[ast.Module, ...]:
    return tuple(ast.parse(path.read_text(encoding="utf-8")) for path in sorted(PACKAGE.rglob("*.py")))


def texts_of(module: ast.Module) -> set[str]:
    return {n.value for n in ast.walk(module) if isinstance(n, ast.Constant) and isinstance(n.value, str)}


@cache
def templates() -> str:
    """The templates of the desk's pages, one after another."""
    return "\n".join(path.read_text(encoding="utf-8") for path in sorted(PACKAGE.rglob("*.html")))


@cache
def texts_of_code() -> frozenset[str]:
    """Every text in the code, and in quotation marks in the templates of pages."""
    return frozenset().union(*map(texts_of, modules()), re.findall(r"""["']([\w-]+)["']""", templates()))


@cache
def patterns() -> tuple[tuple[re.Pattern[str], frozenset[str]], ...]:
    """Every f-string that may make a key, with a group for each part that is filled in, and the words that may fill it.

    One that has no letter of its own is filled by words of its own module.
    """
    found: dict[str, set[str]] = {}
    for module in modules():
        for node in ast.walk(module):
            if isinstance(node, ast.JoinedStr):
                parts = [part.value if isinstance(part, ast.Constant) else None for part in node.values]
                fixed = "".join(str(part) for part in parts if part)
                if re.fullmatch(r"[a-z-]*-[a-z-]*", fixed):
                    expression = "".join("([a-z0-9_-]+)" if part is None else re.escape(str(part)) for part in parts)
                    texts = texts_of_code() if fixed.strip("-") else texts_of(module)
                    found.setdefault(expression, set()).update(texts)
    for beginning in re.findall(r"""words\(["']([a-z-]+-)["'] ~""", templates()):
        found[re.escape(beginning) + "([a-z0-9_-]+)"] = set(texts_of_code())
    return tuple((re.compile(expression), frozenset(pieces_of(texts))) for expression, texts in found.items())


def pieces_of(texts: set[str]) -> set[str]:
    """The words that texts are made of, as keys write them; and digits."""
    pieces = (piece for text in texts for piece in re.split(r"[-_ ]", text.lower()))
    return {*pieces, *map(str, range(10))}


def test_each_key_can_be_asked_for() -> None:
    """It stands in the code, or an f-string makes it of words that do; families of an enum are tested by themselves."""
    beside = (*FAMILIES, *FROM_OUTSIDE)
    dead: list[str] = []
    for key in keys() - referred() - texts_of_code():
        made = ((found.groups(), words) for pattern, words in patterns() for found in [pattern.fullmatch(key)] if found)
        fills = any({piece for part in parts for piece in re.split("[-_]", part)} <= words for parts, words in made)
        if not fills and not key.startswith(beside):
            dead.append(key)
    assert sorted(dead) == []


def test_each_key_that_the_code_names_is_there() -> None:
    """Every text that stands as the key of words(...) is a key."""
    asked: set[str] = set()
    for module in modules():
        for node in ast.walk(module):
            if isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
                name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
                if name == "words" and isinstance(node.args[0].value, str):
                    asked.add(node.args[0].value)
    asked |= set(re.findall(r"""words\(["']([a-z-]+[a-z])["'][,)]""", templates()))
    assert len(asked) > 250
    assert sorted(asked - keys()) == []


def test_families_of_keys_are_those_of_their_enums() -> None:
    for prefix, members in FAMILIES.items():
        longer = tuple(other for other in FAMILIES if other.startswith(prefix) and other != prefix)
        found = {
            key.removeprefix(prefix)
            for key in keys()
            if key.startswith(prefix) and not key.startswith(longer or ("!",))
        }
        assert found - BESIDE.get(prefix, set()) == members, prefix
