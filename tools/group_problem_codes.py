"""Writes ``c21lab/problem_codes.py`` anew, with each code under a module that raises it: run it after adding a code.

    python tools/group_problem_codes.py

A code stays under its heading where that module raises it; codes within a group stay in their order.
"""

from __future__ import annotations

import re
from itertools import groupby
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "c21lab"
CODES = PACKAGE / "problem_codes.py"
_CODE = re.compile(r"    (\w+) = \"[\w-]+\"")
_HEADING = re.compile(r"    # (\S+\.py)$")
_USE = re.compile(r"\bCode\.([A-Z_]+)|\bProblemCode\.([A-Z_]+)")
_COMPARED = re.compile(r"(?:[!=]=|\bin|\bis) \(?$")


def uses() -> dict[str, list[str]]:
    """The modules that name each code, as paths in the package: those that only compare with it come last."""
    found: dict[str, dict[str, bool]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        text = path.read_text(encoding="utf-8")
        for use in _USE.finditer(text) if path != CODES else ():
            compared = bool(_COMPARED.search(text[: use.start()]))
            modules = found.setdefault(use[1] or use[2], {})
            name = path.relative_to(PACKAGE).as_posix()
            modules[name] = modules.get(name, True) and compared
    return {code: sorted(modules, key=lambda name: (modules[name], name)) for code, modules in found.items()}


def grouped(text: str) -> str:
    """The module's text with its codes in groups."""
    lines = text.splitlines(keepends=True)
    first = next(i for i, line in enumerate(lines) if _CODE.match(line))
    while lines[first - 1].startswith("    #"):
        first -= 1
    heading, codes, known = "", [], uses()
    for line in lines[first:]:
        if named := _HEADING.match(line):
            heading = named[1]
        elif code := _CODE.match(line):
            raised = known[code[1]]
            codes.append((heading if heading in raised else raised[0], line))
    body = ""
    for module, group in groupby(sorted(codes, key=lambda entry: entry[0]), key=lambda entry: entry[0]):
        body += f"    # {module}\n" + "".join(line for _, line in group)
    return "".join(lines[:first]) + body


if __name__ == "__main__":
    CODES.write_text(grouped(CODES.read_text(encoding="utf-8")), encoding="utf-8")
    print(CODES)
