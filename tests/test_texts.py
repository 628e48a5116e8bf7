"""The program's words: every key in every language, with the same variables, as each language writes."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor
from hypothesis import example, given
from hypothesis import strategies as st

from c21lab.messages import TIERS, MessageSource, Tier, languages_with, source_text, tier_files
from c21lab.problem_codes import ProblemCode
from c21lab.translation.catalogue import read_messages
from c21lab.translation.plurals import counts_none_as_one
from c21lab.translation.source import source_entries
from c21lab.translation.stored import MessageState, read_states
from c21lab.wording import program_languages, words_for

LANGUAGES = program_languages()
TRANSLATED = tuple(code for code in program_languages("participant") if code not in LANGUAGES)


class _Variables(Visitor):
    """Gathers the variables of a message, and the cases of each selector on text."""

    def __init__(self) -> None:
        self.names: set[str] = set()
        self.cases: set[tuple[str, str]] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802  the library's name
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  the library's name
        plural = {"zero", "one", "two", "few", "many", "other"}
        keys = {variant.key.name for variant in node.variants if isinstance(variant.key, ast.Identifier)}
        if isinstance(node.selector, ast.VariableReference) and not keys <= plural:
            self.cases |= {(node.selector.id.name, key) for key in keys}
        self.generic_visit(node)


@cache
def messages(language: str) -> dict[str, _Variables]:
    found: dict[str, _Variables] = {}
    for entry in parse(source_text(language)).body:
        assert not isinstance(entry, ast.Junk), f"{language}: {entry.content}"
        if isinstance(entry, ast.Message):
            assert entry.id.name not in found, f"{language}: {entry.id.name} stands there twice"
            found[entry.id.name] = _Variables()
            found[entry.id.name].visit(entry)
    return found


def up_to_date(language: str) -> dict[str, _Variables]:
    """The messages of a language without those whose English text has changed since they were translated."""
    states = {key: state for tier in tier_files(language) for key, state in states_of(language, tier).items()}
    sources = {key: entry for tier in TIERS for key, entry in source_entries(tier).items()}
    return {
        key: found
        for key, found in messages(language).items()
        if key in sources and (key not in states or states[key].source == sources[key].fingerprint)
    }


def states_of(language: str, tier: Tier) -> Mapping[str, MessageState]:
    return read_states(tier_files(language)[tier].parent, tier)


@cache
def texts(language: str) -> dict[str, str]:
    """Every text that a reader may see, with … for what is filled in; not the lists of answers that people type."""
    pieces: dict[str, str] = {}
    for entry in parse(source_text(language)).body:
        if isinstance(entry, ast.Message) and not entry.id.name.startswith("answers-"):
            patterns = _Patterns()
            patterns.visit(entry)
            pieces |= {f"{entry.id.name} #{number}": text for number, text in enumerate(patterns.texts)}
    return pieces


class _Patterns(Visitor):
    def __init__(self) -> None:
        self.texts: list[str] = []

    def visit_Pattern(self, node: ast.Pattern) -> None:  # noqa: N802  the library's name
        parts = (part.value if isinstance(part, ast.TextElement) else "…" for part in node.elements)
        # a question mark on its own is the answer "I don't know"
        self.texts.append(re.sub(r"(?<![\w…»)])\?(?!\w)", "", "".join(parts)))
        self.generic_visit(node)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_there_in_every_language(language: str) -> None:
    assert messages(language).keys() == messages("en").keys()


@pytest.mark.parametrize("tier", TIERS)
def test_a_key_stands_in_the_same_tier_in_every_language(tier: Tier) -> None:
    keys = {language: read_messages(tier_files(language)[tier]).keys() for language in LANGUAGES}
    assert keys["fr"] == keys["en"] == keys["es"]


@pytest.mark.parametrize("language", [*LANGUAGES, *TRANSLATED])
def test_a_key_has_the_same_variables_in_every_language(language: str) -> None:
    english = messages("en")
    different = {
        key: sorted(found.names ^ english[key].names)
        for key, found in up_to_date(language).items()
        if found.names != english[key].names
    }
    assert not different


@pytest.mark.parametrize("language", [*LANGUAGES, *TRANSLATED])
def test_a_key_knows_the_same_cases_in_every_language(language: str) -> None:
    english = messages("en")
    different = {
        key: sorted(found.cases ^ english[key].cases)
        for key, found in up_to_date(language).items()
        if found.cases != english[key].cases
    }
    assert not different


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_of_problem_has_its_sentence(language: str) -> None:
    assert not {f"problem-{code}" for code in ProblemCode} - messages(language).keys()


def test_french_keeps_its_punctuation_on_the_line() -> None:
    breaking = re.compile(r"[\w…»)] [:;?!»%](\s|$)|« |[\w…»)][;?!](\s|$)|[\w…]%")
    assert not {place: text for place, text in texts("fr").items() if breaking.search(text)}


def test_spanish_opens_its_questions_and_exclamations() -> None:
    pairs = (("¿", "?"), ("¡", "!"))
    unopened = {
        place: text for place, text in texts("es").items() if any(text.count(a) != text.count(b) for a, b in pairs)
    }
    assert not unopened


@pytest.mark.parametrize("language", [*LANGUAGES, *TRANSLATED])
def test_apostrophes_are_typographic(language: str) -> None:
    assert not {place: text for place, text in texts(language).items() if re.search(r"\w'\w", text)}


class _SpeltOnes(Visitor):
    """Gathers the texts of "one" that do not show the number, in selectors on a number."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802  the library's name
        for variant in node.variants:
            shown = _Variables()
            shown.visit(variant.value)
            key, selector = variant.key, node.selector
            assert isinstance(selector, ast.VariableReference)
            if isinstance(key, ast.Identifier) and key.name == "one" and not variant.default:
                numbers = {selector.id.name, "shown"}  # a number as it is printed, "0,5", goes by its own name
                self.found += [selector.id.name] if not numbers & shown.names else []
        self.generic_visit(node)


@pytest.mark.parametrize("language", [code for code in (*LANGUAGES, *TRANSLATED) if counts_none_as_one(code)])
def test_a_text_that_spells_one_is_not_said_of_none(language: str) -> None:
    """French and Portuguese count 0 among "one": a text with "un" or "uma" and no number is for [1], not for [one]."""
    spelt = {}
    for entry in parse(source_text(language)).body:
        if isinstance(entry, ast.Message):
            ones = _SpeltOnes()
            ones.visit(entry)
            spelt |= {entry.id.name: ones.found} if ones.found else {}
    assert not spelt


@pytest.mark.parametrize("count", [0, 1, 2, 21])
@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", {0: "No problem in no sheet", 1: "One problem in one sheet", 2: "2 problems", 21: "21 problems"}),
        ("fr", {0: "aucune fiche n’a été lue", 1: "Un problème", 2: "2 problèmes", 21: "21 fiches lues"}),
        ("es", {0: "no se leyó ninguna ficha", 1: "Un problema; se leyó una", 2: "2 problemas", 21: "21 fichas"}),
    ],
)
def test_no_sheet_is_not_said_to_be_one(language: str, said: dict[int, str], count: int) -> None:
    assert said[count] in words_for(language)("console-checked", problems=count, sheets=count)


# words for one place that are wrong for another: an island, three municipalities together, or a room of one circle
ASIDE = {
    "en": r"\b(cit(y|ies)|the room|such a one|can be told|camps of)\b",
    "fr": r"\b(villes?|la salle)\b",
    "es": r"\b(ciudad(es)?|la sala|bandos?)\b",
}


@pytest.mark.parametrize("language", ASIDE)
def test_a_sheet_and_a_chart_fit_every_territory(language: str) -> None:
    wrong = {
        place: text
        for place, text in texts(language).items()
        if re.search(ASIDE[language], text) and place.startswith(("sheet-", "chart-", "finding-", "results-"))
    }
    assert not wrong


def test_no_title_is_called_by_a_pronoun_of_one_gender() -> None:
    """Titles of fields are feminine, plural or both: "« Bibliothèques » … l’ont noté, le voient" fits few."""
    fitting = {"fr": r"l’ont noté|\ble voient|\ble notent", "es": r"\blo (ve|puntu\w+)\b"}
    for language, pattern in fitting.items():
        said = {place: text for place, text in texts(language).items() if place.startswith("finding-")}
        assert not {place: text for place, text in said.items() if re.search(pattern, text)}


# counts that can be one: of a framework with one domain, field or action, and of a room with one person
ONES = {
    "chart-no-result-fields": {"scored": 0, "fields": 1},
    "chart-no-result": {"people": 1},
    "report-domain-without-score": {"scored": 0, "fields": 1},
    "framework-show-module-field": {"title": "Core", "id": "core", "count": 1},
    "framework-show-module-action": {"title": "Core", "id": "core", "count": 1},
}
SINGULAR = {
    "en": ("field", "domain", "action", "person"),
    "fr": ("champ", "domaine", "action", "personne"),
    "es": ("campo", "ámbito", "acción", "persona"),
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", ONES)
def test_a_count_of_one_has_a_singular(language: str, key: str) -> None:
    said = words_for(language)(key, **ONES[key])
    several = {words_for(language)(key, **(ONES[key] | {name: 5})) for name, n in ONES[key].items() if n == 1}
    assert said not in several
    assert not re.search(r"\b1 \w+s\b", said)
    counted = SINGULAR.get(language)
    assert counted is None or any(re.search(rf"\b{noun}\b", said) for noun in counted)


@pytest.mark.parametrize(
    ("language", "level", "said"),
    [
        ("en", "field", "4 fields in one domain, each scored"),
        ("en", "action", "8 actions in 4 fields and one domain, each action scored"),
        ("fr", "field", "4 champs dans un seul domaine, chaque champ étant noté"),
        ("fr", "action", "8 actions réparties en 4 champs et un seul domaine"),
        ("es", "field", "4 campos en un solo ámbito, cada uno puntuado"),
        ("es", "action", "8 acciones en 4 campos y un solo ámbito"),
    ],
)
def test_a_framework_of_one_domain_is_told_as_one(language: str, level: str, said: str) -> None:
    facts = {"when": "unknown", "territory": "T", "dates": "", "framework": "F", "module": "M", "low": "1", "high": "9"}
    assert said in words_for(language)("report-how", level=level, items=8, fields=4, domains=1, **facts)


def as_fluent_reads(source: MessageSource, key: str) -> str | None:
    pattern = source.pattern(key)
    text, errors = source.bundle.format_pattern(pattern, {}) if pattern else (None, [])
    assert not errors
    return None if text is None else str(text)


@pytest.mark.parametrize("language", languages_with("participant"))
def test_a_message_without_variables_is_what_fluent_makes_of_it(language: str) -> None:
    source = MessageSource(language, source_text(language))
    keys = re.findall(r"^([a-z][\w-]*) *=", source_text(language), re.MULTILINE)
    plain = [key for key in keys if source.plain(key) is not None]
    assert len(plain) > len(keys) / 4
    assert [source.plain(key) for key in plain] == [as_fluent_reads(source, key) for key in plain]


@given(
    st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=12),
    st.sampled_from(["", "\n", "  \n\n"]),
)
@example("[a]", "")
@example("*.x", "\n")
@example('"q" \\u0041', "")
@example("  a\u00a0 ", "")
def test_any_line_is_plain_only_where_fluent_reads_the_same(text: str, end: str) -> None:
    source = MessageSource("en", f"key = {text}{end}")
    plain = source.plain("key")
    assert plain is None or plain == as_fluent_reads(source, "key")
