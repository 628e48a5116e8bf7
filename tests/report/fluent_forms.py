"""The messages of a .ftl file read backwards: from a printed text to the message, its variables and its arms."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import product
from typing import Any

from fluent.syntax import ast, parse

from c21lab.messages import source_text

Part = tuple[str, str]  # ("text", literal) or ("variable", name)


@dataclass(frozen=True)
class Form:
    """One form that a message can take: its parts, and which arm of each selector it stands for."""

    key: str
    parts: tuple[Part, ...]
    arms: tuple[tuple[str, str], ...]

    @cached_property
    def literal(self) -> str:
        """The longest text that stands in it as it is."""
        return max((text for kind, text in self.parts if kind == "text"), key=len, default="")

    @cached_property
    def weight(self) -> int:
        """How much of it is no variable."""
        return sum(len(text) for kind, text in self.parts if kind == "text")

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        seen: set[str] = set()
        pieces: list[str] = []
        for kind, text in self.parts:
            if kind == "text":
                pieces.append(re.escape(text))
            elif text in seen:
                pieces.append(f"(?P={text})")
            else:
                seen.add(text)
                pieces.append(f"(?P<{text}>.+?)")
        return re.compile("".join(pieces), re.DOTALL)


@dataclass(frozen=True)
class Claim:
    """What a text says by a message: the texts of its variables, and the arms of its selectors."""

    key: str
    facts: Mapping[str, str]
    arms: Mapping[str, str]
    weight: int


@cache
def messages(language: str) -> Mapping[str, ast.Message]:
    body = parse(source_text(language)).body
    return {entry.id.name: entry for entry in body if isinstance(entry, ast.Message)}


@cache
def forms(language: str, key: str) -> tuple[Form, ...]:
    """Every form of a message: each arm of each selector, and of those within."""
    value = messages(language)[key].value
    assert value is not None
    found: dict[tuple[tuple[Part, ...], tuple[tuple[str, str], ...]], Form] = {}
    for parts, arms in _of_pattern(value, language, {}):
        form = Form(key, _joined(parts), tuple(sorted(arms.items())))
        found.setdefault((form.parts, form.arms), form)
    return tuple(found.values())


def _joined(parts: list[Part]) -> tuple[Part, ...]:
    joined: list[Part] = []
    for kind, text in parts:
        if kind == "text" and joined and joined[-1][0] == "text":
            joined[-1] = ("text", joined[-1][1] + text)
        elif text:
            joined.append((kind, text))
    return tuple(joined)


def _of_pattern(
    pattern: ast.Pattern, language: str, arms: dict[str, str]
) -> Iterator[tuple[list[Part], dict[str, str]]]:
    choices = [list(_of_element(element, language, arms)) for element in pattern.elements]
    for chosen in product(*choices):
        merged = dict(arms)
        if all(_agree(merged, own) for _, own in chosen):
            yield [part for parts, _ in chosen for part in parts], merged


def _agree(merged: dict[str, str], own: dict[str, str]) -> bool:
    """Takes over the arms; False where a selector would stand for two arms at once."""
    return all(merged.setdefault(name, arm) == arm for name, arm in own.items())


def _of_element(
    element: ast.TextElement | ast.Placeable, language: str, arms: dict[str, str]
) -> Iterator[tuple[list[Part], dict[str, str]]]:
    if isinstance(element, ast.TextElement):
        yield [("text", element.value)], {}
        return
    expression = element.expression
    if isinstance(expression, ast.StringLiteral):
        yield [("text", expression.parse()["value"])], {}
    elif isinstance(expression, ast.VariableReference):
        yield [("variable", expression.id.name)], {}
    elif isinstance(expression, ast.MessageReference):
        for form in forms(language, expression.id.name):
            yield list(form.parts), dict(form.arms)
    else:
        assert isinstance(expression, ast.SelectExpression)
        assert isinstance(expression.selector, ast.VariableReference)
        name = expression.selector.id.name
        for variant in expression.variants:
            key = variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value
            if arms.get(name, key) == key:
                yield from _of_pattern(variant.value, language, {**arms, name: key})


@cache
def _forms_of(language: str, keys: frozenset[str]) -> tuple[Form, ...]:
    return tuple(form for key in sorted(keys) for form in forms(language, key))


def read_backwards(text: str, language: str, keys: frozenset[str]) -> list[Claim]:
    """All that the whole text may say by one of these messages, the most literal reading first."""
    candidates = (form for form in _forms_of(language, keys) if form.literal in text)
    matches = ((form, form.pattern.fullmatch(text)) for form in candidates)
    claims = [Claim(form.key, found.groupdict(), dict(form.arms), form.weight) for form, found in matches if found]
    return sorted(claims, key=lambda claim: -claim.weight)


Expected = Mapping[str, Any]
Checker = Callable[[Any, Claim], Expected | None]


def register_in(checkers: dict[str, Checker]) -> Callable[..., Callable[[Checker], Checker]]:
    """Makes the decorator of checkers: each is that of some messages, and no message has two."""

    def claims(*keys: str) -> Callable[[Checker], Checker]:
        def register(checker: Checker) -> Checker:
            assert not checkers.keys() & {*keys}
            checkers.update(dict.fromkeys(keys, checker))
            return checker

        return register

    return claims
