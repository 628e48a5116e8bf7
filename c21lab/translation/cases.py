"""Selectors unrolled: each case of a message as a whole text, and a text in each case as a message again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import cast

from fluent.syntax import ast
from fluent.syntax.serializer import serialize_expression

from c21lab.translation.plurals import CATEGORIES, OTHER, counts_none_as_one, example_of, plural_form, plural_forms
from c21lab.translation.texts import escaped, fluent_value, placeholder

INDENT = "    "
Chosen = Mapping[str, str]  # the case of each selector
Cases = tuple[tuple[str, str], ...]  # likewise, in the order in which they are asked for


@dataclass(frozen=True)
class Selector:
    """A number or a kind that a message asks for, and the cases it tells apart; the last resort is ``default``."""

    name: str
    cases: tuple[str, ...]
    default: str
    counts: bool


def unroll(patterns: Mapping[str, ast.Pattern], language: str) -> list[Cases]:
    """Returns the cases that a message has in a language: the kinds of its sources, and the language's plural forms.

    ``patterns`` is the message by source language, English first: what any of them tells apart is a case.
    """
    return list(_unroll(patterns, language, ()))


def _unroll(patterns: Mapping[str, ast.Pattern], language: str, cases: Cases) -> Iterator[Cases]:
    found = (_open_selector(pattern, source, dict(cases), language) for source, pattern in patterns.items())
    selector = next(filter(None, found), None)
    if selector is None:
        yield cases
        return
    chosen = selector_in(selector, language)
    for case in chosen.cases:
        yield from _unroll(patterns, language, (*cases, (chosen.name, case)))


def selectors_of(patterns: Mapping[str, ast.Pattern], language: str) -> dict[str, Selector]:
    """Returns the selectors of a message by their names, as English has them where it has them."""
    found: dict[str, Selector] = {}
    for pattern in patterns.values():
        for expression in _selects(pattern):
            found.setdefault(_name(expression), selector_in(expression, language))
    return found


def selector_in(expression: ast.SelectExpression, language: str) -> Selector:
    """Returns the selector that a language needs where a source has this one."""
    name, keys = _name(expression), [_key(variant) for variant in expression.variants]
    if not _counts(expression):
        default = next(_key(variant) for variant in expression.variants if variant.default)
        return Selector(name, tuple(keys), default, counts=False)
    numbers = [key for key in keys if key.isdecimal() and key != "1"]
    forms = [form for form in plural_forms(language) if not (form == "zero" and "0" in numbers)]
    return Selector(name, (*numbers, *forms), OTHER, counts=True)


def text_in(pattern: ast.Pattern, language: str, chosen: Chosen, counted_in: str) -> str:
    """Returns what a message of ``language`` says in a case, with {name} for what is filled in.

    ``counted_in`` is the language whose plural forms the case names.
    """
    parts: list[str] = []
    for element in pattern.elements:
        if isinstance(element, ast.TextElement):
            parts.append(escaped(element.value))
        elif isinstance(element.expression, ast.SelectExpression):
            variant = _variant(element.expression, language, chosen, counted_in)
            parts.append(text_in(variant.value, language, chosen, counted_in))
        else:
            parts.append(_inline(element.expression))
    return "".join(parts)


def message_of(key: str, texts: Mapping[Cases, str], selectors: Mapping[str, Selector], language: str) -> str:
    """Returns a message in Fluent's own notation; ``texts`` has the text of each of its cases."""
    return f"{key} = {_value(list(texts.items()), selectors, language, 0)}\n"


def _value(rows: Sequence[tuple[Cases, str]], selectors: Mapping[str, Selector], language: str, depth: int) -> str:
    first, text = rows[0]
    if len(first) <= depth:
        return fluent_value(text, INDENT * (depth + 1))
    name = first[depth][0]
    lines = [f"{{ ${name} ->"]
    every = list(dict.fromkeys(cases[depth][1] for cases, _ in rows))
    last_resort = selectors[name].default if selectors[name].default in every else every[-1]
    for case in every:
        own = [row for row in rows if row[0][depth][1] == case]
        shown = _shown_case(name, case, [text for _, text in own], selectors, language)
        star = "*" if case == last_resort else " "
        lines.append(f"{INDENT * depth}   {star}[{shown}] {_value(own, selectors, language, depth + 1)}")
    return "\n".join([*lines, f"{INDENT * depth}}}"])


def _shown_case(name: str, case: str, texts: Iterable[str], selectors: Mapping[str, Selector], language: str) -> str:
    """ "one" as 1 where a language counts 0 among it, and the text spells it: "uma pessoa" must not be said of none."""
    spelt = case == "one" and selectors[name].counts and counts_none_as_one(language)
    return "1" if spelt and not any(f"{{{name}}}" in text for text in texts) else case


def _open_selector(pattern: ast.Pattern, source: str, chosen: Chosen, language: str) -> ast.SelectExpression | None:
    """The first selector of a pattern whose case is not chosen yet."""
    for expression in _own_selects(pattern):
        if _name(expression) not in chosen:
            return expression
        said = _variant(expression, source, chosen, language).value
        if found := _open_selector(said, source, chosen, language):
            return found
    return None


def _own_selects(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    for element in pattern.elements:
        if isinstance(element, ast.Placeable) and isinstance(element.expression, ast.SelectExpression):
            yield element.expression


def _selects(pattern: ast.Pattern) -> Iterator[ast.SelectExpression]:
    for expression in _own_selects(pattern):
        yield expression
        for variant in expression.variants:
            yield from _selects(variant.value)


def _variant(expression: ast.SelectExpression, language: str, chosen: Chosen, counted_in: str) -> ast.Variant:
    variants = {_key(variant): variant for variant in expression.variants}
    default = next(variant for variant in expression.variants if variant.default)
    case = chosen.get(_name(expression), "")
    if case in variants or not _counts(expression):
        return variants.get(case, default)
    number = int(case) if case.isdecimal() else example_of(counted_in, case or OTHER)
    return variants.get(str(number)) or variants.get(plural_form(language, number)) or default


def _inline(expression: ast.InlineExpression | ast.Placeable | ast.SelectExpression) -> str:
    if isinstance(expression, ast.StringLiteral):
        return escaped(str(expression.parse()["value"]))
    if isinstance(expression, ast.VariableReference | ast.MessageReference):
        return placeholder(expression.id.name)
    return placeholder(serialize_expression(cast(ast.InlineExpression, expression)))


def _counts(expression: ast.SelectExpression) -> bool:
    keys = {_key(variant) for variant in expression.variants}
    default = next(_key(variant) for variant in expression.variants if variant.default)
    return default == OTHER and all(key in CATEGORIES or key.isdecimal() for key in keys)


def _key(variant: ast.Variant) -> str:
    return variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value


def _name(expression: ast.SelectExpression) -> str:
    selector = expression.selector
    return selector.id.name if isinstance(selector, ast.VariableReference) else ""
