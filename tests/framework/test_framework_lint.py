"""The linter: each rule on a framework that breaks it, and on none that does not."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from books import CLIMATE
from c21lab.framework.lint.rules import is_error, lint_framework
from c21lab.framework.lint.words import language_counts
from c21lab.framework.load import find_framework, framework_folders
from c21lab.framework.model import Domain, EarlierVersion, Field, Framework, Scale, Stage
from c21lab.framework.new import blank_framework
from c21lab.framework.tables import FrameworkTable, TextKey, text_of, words_from
from c21lab.problem_codes import ProblemCode as Code

STAGES = CLIMATE.scale.stages


def codes(framework: Framework) -> list[Code]:
    return [problem.code for problem in lint_framework(framework)]


def with_text(language: str, key: TextKey, text: str) -> Framework:
    """The example with one other text."""
    words = CLIMATE.words[language]
    changed = words_from(CLIMATE, language, lambda k: text if k == key else text_of(words, k))
    return replace(CLIMATE, words=CLIMATE.words | {language: changed})


def with_scale(low: int, high: int, *ends: tuple[int, int]) -> Framework:
    stages = tuple(Stage(stage.id, *pair) for stage, pair in zip(STAGES, ends, strict=False))
    return replace(CLIMATE, scale=Scale(low, high, stages))


def with_first_domain(change: Callable[[Domain], Domain]) -> Framework:
    return replace(CLIMATE, domains=(change(CLIMATE.domains[0]), *CLIMATE.domains[1:]))


@pytest.mark.parametrize("id_", sorted(framework_folders()))
def test_what_ships_is_without_a_problem(id_: str) -> None:
    assert lint_framework(find_framework(id_)) == ()


@pytest.mark.parametrize(
    ("id_", "code"),
    [
        ("11", Code.FRAMEWORK_ID_NO_LETTER),
        ("1.1", Code.FRAMEWORK_ID_NO_LETTER),
        ("C 1", Code.FRAMEWORK_ID_WRONG),
        ("Ç1", Code.FRAMEWORK_ID_WRONG),
        ("", Code.FRAMEWORK_ID_WRONG),
        ("MAR1", Code.FRAMEWORK_ID_EXCEL),
        ("2-ene", Code.FRAMEWORK_ID_EXCEL),
        ("1E5", Code.FRAMEWORK_ID_EXCEL),
        ("c2", Code.FRAMEWORK_ID_TWICE),
    ],
)
def test_an_id_that_a_spreadsheet_or_a_reader_would_mistake_is_named(id_: str, code: Code) -> None:
    found = lint_framework(with_first_domain(lambda domain: replace(domain, id=id_)))
    assert code in [problem.code for problem in found]


def test_an_id_stands_for_one_thing_in_the_whole_framework() -> None:
    framework = with_first_domain(lambda domain: replace(domain, fields=(*domain.fields, Field("C4"))))
    assert Code.FRAMEWORK_ID_TWICE in codes(framework)


@pytest.mark.parametrize(("id_", "refused"), [("C11", True), ("c1-1", True), ("C1.11", False), ("C1x1", False)])
def test_ids_of_two_questions_differ_in_letters_or_digits(id_: str, refused: bool) -> None:
    framework = with_first_domain(lambda domain: replace(domain, fields=(*domain.fields, Field(id_))))
    found = [p for p in lint_framework(framework) if p.code == Code.FRAMEWORK_ID_ALIKE]
    assert [is_error(problem) for problem in found] == ([True] if refused else [])


def test_a_withdrawn_id_is_never_used_again() -> None:
    assert codes(replace(CLIMATE, withdrawn=("c1.1A",))) == [Code.FRAMEWORK_ID_WITHDRAWN]


def test_an_older_version_may_only_lead_to_ids_that_there_are() -> None:
    assert codes(replace(CLIMATE, earlier=(EarlierVersion("0.0", {"X1": "C1", "X2": "C99"}),))) == [
        Code.FRAMEWORK_ID_UNKNOWN
    ]


@pytest.mark.parametrize(
    ("framework", "code"),
    [
        (with_scale(1, 9, (1, 3), (5, 6), (7, 9)), Code.FRAMEWORK_STAGE_GAP),
        (with_scale(1, 9, (1, 4), (4, 6), (7, 9)), Code.FRAMEWORK_STAGE_OVERLAP),
        (with_scale(1, 9, (2, 3), (4, 6), (7, 9)), Code.FRAMEWORK_STAGE_END),
        (with_scale(1, 9, (1, 3), (4, 6), (7, 8)), Code.FRAMEWORK_STAGE_END),
        (with_scale(1, 9, (1, 9)), Code.FRAMEWORK_STAGE_COUNT),
        (with_scale(9, 1, (1, 3), (4, 6), (7, 9)), Code.FRAMEWORK_SCALE_WRONG),
        (with_scale(-1, 9, (-1, 3), (4, 6), (7, 9)), Code.FRAMEWORK_SCALE_WRONG),
        (with_scale(1, 900, (1, 3), (4, 6), (7, 900)), Code.FRAMEWORK_SCALE_WRONG),
    ],
)
def test_stages_cover_the_scale_once(framework: Framework, code: Code) -> None:
    assert code in codes(framework)


@pytest.mark.parametrize(
    "framework",
    [
        with_scale(0, 4, (0, 1), (2, 3), (4, 4)),
        with_scale(1, 5, (1, 2), (3, 5)),
        with_scale(0, 10, (0, 3), (4, 7), (8, 10)),
    ],
)
def test_other_scales_are_as_good(framework: Framework) -> None:
    assert not [code for code in codes(framework) if "stage" in code or "scale" in code]


def test_a_module_has_something_to_rate() -> None:
    without = replace(
        CLIMATE, domains=tuple(replace(d, fields=tuple(Field(f.id) for f in d.fields)) for d in CLIMATE.domains)
    )
    assert Code.FRAMEWORK_MODULE_EMPTY in codes(without)
    assert codes(replace(without, modules={"essentials": "field"})) == []
    one = with_first_domain(lambda d: replace(d, fields=(Field(d.fields[0].id), *d.fields[1:])))
    assert [p.facts["id"] for p in lint_framework(one) if p.code is Code.FRAMEWORK_FIELD_EMPTY] == ["C1.1"]


def test_a_framework_has_languages_modules_domains_and_fields() -> None:
    assert Code.FRAMEWORK_NOTHING_IN in codes(replace(CLIMATE, words={}))
    assert Code.FRAMEWORK_NOTHING_IN in codes(replace(CLIMATE, modules={}))
    assert Code.FRAMEWORK_NOTHING_IN in codes(replace(CLIMATE, domains=()))
    assert Code.FRAMEWORK_NOTHING_IN in codes(with_first_domain(lambda domain: Domain(domain.id)))


TITLE, HELP = TextKey(FrameworkTable.FIELDS, "C1.1", "title"), TextKey(FrameworkTable.FIELDS, "C1.1", "help")
ACTION = TextKey(FrameworkTable.ACTIONS, "C1.1a", "text")
ENGLISH = text_of(CLIMATE.words["en"], ACTION)


@pytest.mark.parametrize(
    ("key", "text", "code"),
    [
        (TITLE, "", Code.FRAMEWORK_WORDS_MISSING),
        (HELP, " ", Code.FRAMEWORK_WORDS_PARTLY),
        (ACTION, ENGLISH, Code.FRAMEWORK_WORDS_SAME),
        (ACTION, "‹À écrire›", Code.FRAMEWORK_WORDS_UNWRITTEN),
        (ACTION, "Dans {territory}, on note tout.", Code.FRAMEWORK_WORDS_PLACEHOLDER),
        (ACTION, "=A1&B2", Code.FRAMEWORK_WORDS_FORMULA),
        (ACTION, "#REF!", Code.FRAMEWORK_WORDS_FORMULA),
        (ACTION, "Un bip\x07 ici.", Code.FRAMEWORK_WORDS_CONTROL),
        (
            TITLE,
            "Une étiquette bien trop longue pour tenir au bord d’un radar, même en trois lignes",
            Code.FRAMEWORK_LABEL_LONG,
        ),
        (TITLE, "Récits, arts et imaginaires", Code.FRAMEWORK_LABEL_TWICE),
        (TextKey(FrameworkTable.GROUPS, "artists", "label"), "", Code.FRAMEWORK_WORDS_MISSING),
    ],
)
def test_a_text_with_a_fault_is_named_with_its_language(key: TextKey, text: str, code: Code) -> None:
    problems = lint_framework(with_text("fr", key, text))
    assert [problem.code for problem in problems] == [code]
    assert problems[0].place.file == "example-climate/fr.yaml"
    assert problems[0].facts["language"] == "fr"
    assert problems[0].facts["id"] in (key.id, "C1.2")


def test_short_titles_may_well_be_the_same_in_two_languages() -> None:
    assert codes(with_text("fr", TITLE, text_of(CLIMATE.words["en"], TITLE)[:10])) == []


def test_what_can_be_used_all_the_same_is_advice() -> None:
    advice, error = with_text("fr", HELP, ""), with_text("fr", TITLE, "")
    assert not any(map(is_error, lint_framework(advice)))
    assert all(map(is_error, lint_framework(error)))


def test_each_language_is_counted() -> None:
    counts = {count.language: count for count in language_counts(with_text("es", ACTION, ENGLISH))}
    assert (counts["es"].untranslated, counts["fr"].untranslated) == (1, 0)
    assert counts["en"].texts == counts["es"].texts
    assert {count.missing for count in language_counts(with_text("fr", TITLE, ""))} == {0, 1}


def test_a_skeleton_is_all_still_to_be_written_and_nothing_worse() -> None:
    blank = blank_framework("mine", ["fr", "ca"])
    assert set(codes(blank)) == {Code.FRAMEWORK_WORDS_UNWRITTEN, Code.FRAMEWORK_WORDS_SAME} - {
        Code.FRAMEWORK_WORDS_SAME
    }
    french, catalan = language_counts(blank)
    assert french.unwritten == french.texts - len(blank.modules)  # whose names are good as they are
    assert catalan.unwritten == catalan.texts  # for want of words of its own the program wrote them in English


@pytest.mark.parametrize("language", ["english", "FR", "fr_CA", "../x", "f"])
def test_a_language_goes_by_its_code(language: str) -> None:
    words = {language: replace(CLIMATE.words["en"], language=language)}
    assert codes(replace(CLIMATE, words=words)) == [Code.FRAMEWORK_LANGUAGE_WRONG]


def mapped(*renamed: tuple[str, str], version: str = "0.0") -> Framework:
    return replace(CLIMATE, earlier=(EarlierVersion(version, dict(renamed)),))


@pytest.mark.parametrize(
    ("framework", "code"),
    [
        (mapped(("X1", "C1.1"), version=CLIMATE.version), Code.FRAMEWORK_EARLIER_OWN),
        (mapped(("X1", "C1.1"), ("X2", "C1.1")), Code.FRAMEWORK_EARLIER_SHARED),
        (mapped(("C9.9a", "C1.1")), Code.FRAMEWORK_EARLIER_LEVEL),
        (mapped(("C1.1a", "C1.1b")), Code.FRAMEWORK_EARLIER_USED),
        (replace(CLIMATE, earlier=(EarlierVersion("0.0"), EarlierVersion("0.0"))), Code.FRAMEWORK_KEY_TWICE),
    ],
)
def test_a_mapping_that_would_read_an_old_sheet_as_something_else_is_an_error(framework: Framework, code: Code) -> None:
    (problem,) = lint_framework(framework)
    assert problem.code is code
    assert is_error(problem)


def test_ids_may_change_places_within_a_mapping() -> None:
    assert codes(mapped(("C1.1", "C1.2"), ("C1.2", "C1.1"))) == []


ACTION = TextKey(FrameworkTable.ACTIONS, "C1.1a", "text")


@pytest.mark.parametrize(
    ("key", "text", "code", "error"),
    [
        (ACTION, "<p>The <b>city</b>", Code.FRAMEWORK_WORDS_MARKUP, False),
        (ACTION, "The city&nbsp;opens", Code.FRAMEWORK_WORDS_MARKUP, False),
        (ACTION, "word " * 200, Code.FRAMEWORK_WORDS_LONG, False),
        (TITLE, "Two\nlines", Code.FRAMEWORK_WORDS_LINES, False),
        (ACTION, "–", Code.FRAMEWORK_WORDS_SIGNS, True),
        (ACTION, "…", Code.FRAMEWORK_WORDS_SIGNS, True),
    ],
)
def test_texts_that_came_with_something_else_are_named(key: TextKey, text: str, code: Code, error: bool) -> None:
    (problem,) = lint_framework(with_text("fr", key, text))
    assert (problem.code, is_error(problem)) == (code, error)


@pytest.mark.parametrize("text", ["5 < 6 & 7 > 3", "R&D", "A & B", "🎭"])
def test_signs_that_only_look_like_markup_are_none(text: str) -> None:
    assert codes(with_text("fr", ACTION, text)) == []


@pytest.mark.parametrize("id_", ["CON", "aux", "Lpt1"])
def test_a_framework_is_called_nothing_that_windows_cannot_make_a_folder_of(id_: str) -> None:
    assert codes(replace(CLIMATE, id=id_)) == [Code.FRAMEWORK_ID_DEVICE]


def test_without_groups_a_framework_works_but_is_asked_whether_it_is_meant() -> None:
    words = {code: replace(texts, groups={}) for code, texts in CLIMATE.words.items()}
    (problem,) = lint_framework(replace(CLIMATE, groups=(), words=words))
    assert (problem.code, is_error(problem)) == (Code.FRAMEWORK_NO_GROUPS, False)
