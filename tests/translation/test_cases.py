"""Selectors unrolled into cases, and cases made a message again."""

from __future__ import annotations

import pytest
from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse
from hypothesis import given
from hypothesis import strategies as st

from c21lab.translation.cases import message_of, selectors_of, text_in, unroll
from c21lab.translation.plurals import plural_forms
from c21lab.translation.source import PARTS, source_entries


def pattern(text: str) -> ast.Pattern:
    message = parse(text).body[0]
    assert isinstance(message, ast.Message)
    assert message.value
    return message.value


COUNTED = """m = { $count ->
    [0] No sheet
    [one] One sheet
   *[other] { $count } sheets
} in { $place }."""


def cases_in(language: str, text: str = COUNTED) -> list[str]:
    return [case for cases in unroll({"en": pattern(text)}, language) for _, case in cases]


@pytest.mark.parametrize(
    ("language", "forms"),
    [
        ("pt", ("one", "other")),
        ("ja", ("other",)),
        ("pl", ("one", "few", "many")),
        ("ar", ("zero", "one", "two", "few", "many", "other")),
    ],
)
def test_a_language_has_the_plural_forms_of_its_counts(language: str, forms: tuple[str, ...]) -> None:
    assert plural_forms(language)[: len(forms)] == forms


def test_a_count_becomes_a_row_for_each_plural_form_of_the_language() -> None:
    assert cases_in("pt") == ["0", "one", "other"]
    assert cases_in("ja") == ["0", "other"]
    assert cases_in("ar") == ["0", "one", "two", "few", "many", "other"]


def test_each_case_is_a_whole_sentence_in_the_sources() -> None:
    said = [text_in(pattern(COUNTED), "en", dict(cases), "ar") for cases in unroll({"en": pattern(COUNTED)}, "ar")]
    assert said[:3] == ["No sheet in {place}.", "One sheet in {place}.", "{count} sheets in {place}."]
    assert set(said[2:]) == {"{count} sheets in {place}."}


def test_a_case_that_one_source_alone_tells_apart_is_a_case() -> None:
    plain, counted = pattern("m = { $people } took part"), pattern("m = { $people ->\n [one] a\n *[other] b\n}")
    assert len(unroll({"en": plain, "fr": counted}, "pt")) == 2


def test_a_text_that_spells_one_is_not_said_of_none_where_both_have_one_form() -> None:
    texts = {(("count", "0"),): "Nada", (("count", "one"),): "Uma ficha", (("count", "other"),): "{count} fichas"}
    made = message_of("m", texts, selectors_of({"en": pattern(COUNTED)}, "pt"), "pt")
    assert "[1] Uma ficha" in made
    assert said(made, "pt", count=1) == "Uma ficha"


def said(message: str, language: str, **facts: str | int) -> str:
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(message))
    text, errors = bundle.format_pattern(bundle.get_message("m").value, facts)
    assert not errors
    return str(text)


def test_signs_of_fluent_are_signs_of_the_text() -> None:
    texts = {(): "[1] {{x}} * .a  "}
    made = message_of("m", texts, {}, "pt")
    assert said(made, "pt") == "[1] {x} * .a  "


LANGUAGES = ("pt", "ca", "ar", "pl", "ja", "cy")
ENTRIES = [entry for part in PARTS[:3] for entry in source_entries(part).values()]
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), max_size=12)


@given(st.sampled_from(ENTRIES), st.sampled_from(LANGUAGES), st.data())
def test_what_is_written_in_each_case_is_read_from_the_message_again(entry, language, data) -> None:  # type: ignore[no-untyped-def]
    if entry.key == "report-how":  # hundreds of cases in some languages
        return
    cases = entry.cases(language)[:60]
    every = {case: data.draw(TEXTS).replace("{", "{{").replace("}", "}}") for case in cases}
    every = {case: f"{text} {{people}}" for case, text in every.items()}
    made = message_of("m", every, entry.selectors(language), language)
    read = pattern(made)
    assert {case: text_in(read, language, dict(case), language) for case in cases} == every
