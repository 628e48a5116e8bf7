"""Mutants: every way of breaking a single line of a file, as other programs for it do it."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path

_COMPARED: Mapping[type[ast.cmpop], type[ast.cmpop]] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is,
}  # fmt: skip
_REPLACED = {"sorted": "list", "min": "max", "max": "min", "any": "all", "all": "any"}
_CALCULATED: Mapping[type[ast.operator], type[ast.operator]] = {
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Div: ast.Mult,
}  # fmt: skip


@dataclass(frozen=True)
class Mutant:
    """A file with one piece of one line replaced."""

    path: str
    line: int
    start: int
    end: int
    before: str
    after: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {' '.join(self.before.split())} → {self.after}"

    def applied(self, source: bytes) -> bytes:
        """Returns the file's content with the piece replaced."""
        lines = source.splitlines(keepends=True)
        line = lines[self.line - 1]
        lines[self.line - 1] = line[: self.start] + self.after.encode() + line[self.end :]
        return b"".join(lines)


def mutants_of(path: Path, root: Path) -> Iterator[Mutant]:
    """Yields every mutant of a file below ``root``."""
    source = path.read_bytes()
    for node in _statements(ast.parse(source)):
        before = ast.get_source_segment(source.decode(), node) or ""
        for changed in _changes(node):
            after = ast.unparse(ast.fix_missing_locations(changed))
            if isinstance(node, ast.expr):
                after = f"({after})"
            yield Mutant(
                str(path.relative_to(root)), node.lineno, node.col_offset, node.end_col_offset or 0, before, after
            )


def _statements(tree: ast.AST) -> Iterator[ast.expr | ast.stmt]:
    """Every node on a single line that runs: no types, decorators, docstrings, or pieces of an f-string."""
    skipped = ("annotation", "returns", "decorator_list", "bases")
    for name, value in ast.iter_fields(tree):
        children = value if isinstance(value, list) else [value]
        for child in children:
            if name in skipped or not isinstance(child, ast.AST) or isinstance(child, ast.JoinedStr):
                continue
            if isinstance(child, ast.If) and ast.unparse(child.test) == "TYPE_CHECKING":
                continue
            if isinstance(child, ast.expr | ast.stmt) and child.lineno == child.end_lineno:
                yield child
            yield from _statements(child)


def _changes(node: ast.AST) -> Iterator[ast.AST]:
    """Every way of breaking a node."""
    yield from _other_values(node)
    yield from _other_conditions(node)
    match node:
        case ast.BinOp(op=op) if type(op) in _CALCULATED:
            yield _with(node, op=_CALCULATED[type(op)]())
        case ast.Return(value=ast.expr() as value) if not isinstance(value, ast.Constant):
            yield ast.Return(ast.Constant(None))
        case ast.Call(func=ast.Name(id=name), args=args) if name in _REPLACED:
            keywords = [] if name == "sorted" else node.keywords
            yield ast.Call(ast.Name(_REPLACED[name]), args, keywords)


def _other_values(node: ast.AST) -> Iterator[ast.AST]:
    """A truth value turned round, a number one more and one less."""
    match node:
        case ast.Constant(value=bool(value)):
            yield ast.Constant(not value)
        case ast.Constant(value=int(value)):
            yield from (ast.Constant(value + 1), ast.Constant(value - 1))


def _other_conditions(node: ast.AST) -> Iterator[ast.AST]:
    """A comparison turned round or moved by its edge, a condition left out."""
    match node:
        case ast.Compare(ops=[op]) if type(op) in _COMPARED:
            yield _with(node, ops=[_COMPARED[type(op)]()])
        case ast.BoolOp(op=op, values=values):
            yield _with(node, op=ast.Or() if isinstance(op, ast.And) else ast.And())
            yield from (_joined(op, [*values[:i], *values[i + 1 :]]) for i in range(len(values)))
        case ast.UnaryOp(op=ast.Not(), operand=operand):
            yield operand
        case ast.ListComp() | ast.GeneratorExp() | ast.SetComp() | ast.DictComp() if any(
            g.ifs for g in node.generators
        ):
            changed = deepcopy(node)
            for generator in changed.generators:
                generator.ifs = []
            yield changed


def _joined(op: ast.boolop, values: Sequence[ast.expr]) -> ast.expr:
    return values[0] if len(values) == 1 else ast.BoolOp(op, list(values))


def _with(node: ast.AST, **fields: object) -> ast.AST:
    changed = deepcopy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed
