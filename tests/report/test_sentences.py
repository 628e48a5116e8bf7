"""Sentences about findings: whole in each language, and true of the numbers."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from c21lab.edition import Edition
from c21lab.framework.model import DomainWords, FieldWords, Framework, FrameworkWords, StageWords
from c21lab.report.sentences import finding_sentence
from c21lab.scoring.results import Finding, Results
from c21lab.settings import Settings
from c21lab.wording import program_languages, words_for
from rooms import Sheet, framework_of, score, without_actions

LANGUAGES = program_languages()
LABELS = {"emerging": "low stage", "developing": "middle stage", "well_developed": "top stage"}


def worded(framework: Framework) -> Framework:
    """The framework with a title for everything: the field A1 is called "title A1"."""
    words = FrameworkWords(
        "en",
        "Test",
        stages={id_: StageWords(label) for id_, label in LABELS.items()},
        groups={group: f"group {group}" for group in "abcd"},
        domains={domain.id: DomainWords(f"domain {domain.id}") for domain in framework.domains},
        fields={field.id: FieldWords(f"title {field.id}") for field in framework.fields},
        actions={action.id: f"action {action.id}" for field in framework.fields for action in field.actions},
    )
    return replace(framework, words={"en": words})


def edition_of(framework: Framework, results: Results, language: str = "en") -> Edition:
    framework = worded(framework)
    return Edition(Settings(), framework, results, words_for(language), framework.words_in(language))


def sentences(framework: Framework, sheets: list[Sheet], kind: str, language: str = "en") -> list[str]:
    edition = edition_of(framework, score(framework, sheets), language)
    return [finding_sentence(finding, edition) for finding in edition.results.of_kind(kind)]


def fields_of(*columns: str) -> list[Sheet]:
    """Sheets from a line of answers for each field: ``7 7 5`` are three people's answers to one field."""
    return [Sheet(" ".join(row)) for row in zip(*(column.split() for column in columns), strict=True)]


# --- one sentence of each kind


def test_an_agreed_strength_names_its_shares() -> None:
    (said,) = sentences(framework_of(1), fields_of("9 9 9 9 9 9 9 8 5 1"), "agreed_strength")
    assert (
        said
        == "‘title A1’ is an agreed strength: 80% of the 10 people who scored it see it as ‘top stage’, only 10% as ‘low stage’."
    )


def test_where_nobody_is_at_the_other_end_the_sentence_says_nobody() -> None:
    (said,) = sentences(framework_of(1), fields_of("1 1 2 2 3 3 1 2 5 5"), "agreed_weakness")
    assert said.endswith("see it as ‘low stage’, nobody as ‘top stage’.")


def test_the_highest_score_stands_alone() -> None:
    said = sentences(framework_of(3), fields_of("9 9 9", "5 5 5", "2 2 2"), "highest")
    assert said == ["‘title A1’ has the highest score: 9.0 (3 people)."]


def test_a_tie_is_worded_as_a_tie() -> None:
    columns = ("9 9 9", "9 9 9", "5 5 5", "4 4 4", "3 3 3", "2 2 2")
    said = sentences(framework_of(6), fields_of(*columns), "highest")
    assert said[0] == "‘title A1’ (3 people) shares the highest score, 9.0, with ‘title A2’ (n\u00a0=\u00a03)."


def test_a_tie_that_does_not_fit_names_all_its_fields_or_counts_them() -> None:
    (few,) = sentences(framework_of(4), fields_of("9 9 9", "9 9 9", "9 9 9", "2 2 2"), "highest")
    assert few.startswith("3 fields share the highest score, 9.0")
    assert all(f"title A{number}" in few for number in (1, 2, 3))
    (many,) = sentences(framework_of(9), fields_of(*["5 5 5"] * 9), "highest")
    assert many == "9 fields share the highest score, 5.0 (3 people): more than there is room for in a list."


def test_split_views_name_both_camps() -> None:
    (said,) = sentences(framework_of(1), fields_of("1 1 1 1 9 9 9 9 9"), "split")
    assert "of 9 people, 4 see it as ‘low stage’ and 5 as ‘top stage’" in said


def test_a_blind_spot_counts_people() -> None:
    (said,) = sentences(framework_of(1), fields_of("5 5 5 ? ? ?"), "blind_spot")
    assert said == "‘title A1’ is a blind spot: 3 of the 6 people asked answered ‘don’t know’ (50%)."


def test_a_gap_names_both_groups_and_their_scores() -> None:
    sheets = [Sheet(answer, "a") for answer in ["9", "9", "9", "8", "8"]] + [
        Sheet(answer, "b") for answer in ["1", "1", "2", "2", "1"]
    ]
    (said,) = sentences(framework_of(1), sheets, "group_gap")
    assert "group a 8.6" in said
    assert "group b 1.4" in said
    assert "(10 people)" in said


@pytest.mark.parametrize(
    ("answers", "said"),
    [
        ("?", "‘title A1’ has no score, because nobody gave one. One person answered ‘don’t know’."),
        ("5", "‘title A1’ has no score: only one person gave one, and at least 3 are needed."),
        (
            "5 6 ? ?",
            "‘title A1’ has no score: only 2 people gave one, and at least 3 are needed. 2 people answered ‘don’t know’.",
        ),
    ],
)
def test_too_few_says_how_many(answers: str, said: str) -> None:
    assert sentences(framework_of(1), fields_of(answers), "too_few") == [said]


def test_too_few_among_actions_counts_those_who_scored_enough_of_them() -> None:
    framework = framework_of(1, actions=4)
    results = score(framework, [Sheet("5 6 7 8"), Sheet("5 . . ."), Sheet("7 ? ? ?")], module="extended")
    (finding,) = results.of_kind("too_few")
    assert finding_sentence(finding, edition_of(framework, results)) == (
        "‘title A1’ has no score: only one person scored enough of its actions to count, and at least 3 are needed."
        " One person answered ‘don’t know’ to one or more of its actions."
    )


def test_a_field_without_an_action_blames_the_module_and_not_the_people() -> None:
    framework = without_actions(framework_of(2, actions=2), "A2")
    results = score(framework, [Sheet("5 6")] * 3, module="extended")
    (finding,) = results.of_kind("too_few")
    said = finding_sentence(finding, edition_of(framework, results))
    assert said == "‘title A2’ has no score, because the module has no action for this field."


def test_what_does_not_apply_is_said_with_its_people() -> None:
    (said,) = sentences(framework_of(1), fields_of("- - - 5"), "not_applicable")
    assert said == "‘title A1’ has no score: 3 people hold that it does not apply here, and only one person scored it."


@pytest.mark.parametrize(("language", "number"), [("en", "8.3"), ("fr", "8,3"), ("es", "8,3")])
def test_numbers_are_written_as_the_language_writes_them(language: str, number: str) -> None:
    (said,) = sentences(framework_of(3), fields_of("8 8 9", "5 5 5", "2 2 2"), "highest", language)
    assert number in said


# --- any room

FIRST = {
    "en": "(has|shares?) the (high|low)est score",
    "fr": "la note la plus (haute|basse)",
    "es": "(tiene|comparten?) la puntuación más (alta|baja)",
}

ANSWERS = st.sampled_from(["1", "2", "3", "4", "5", "6", "7", "8", "9", "?", "-", "."])


@st.composite
def rooms(draw: st.DrawFn) -> Edition:
    """Small rooms with ties, gaps and tables, in any language and of either module."""
    actions = draw(st.sampled_from([0, 2]))
    framework = framework_of(*draw(st.sampled_from([(1,), (2, 1), (4, 5)])), actions=actions)
    module = "extended" if actions else "essentials"
    items = len(framework.items(module))
    people = st.integers(1, 4) if draw(st.booleans()) else st.just(1)
    few = draw(st.lists(ANSWERS, min_size=1, max_size=3))  # few different answers make ties likely
    sheet = st.builds(
        Sheet,
        st.lists(st.sampled_from(few), min_size=items, max_size=items).map(" ".join),
        st.sampled_from(["a", "b", None]),
        people,
    )
    sheets = draw(st.lists(sheet, min_size=1, max_size=14))
    return edition_of(framework, score(framework, sheets, module=module), draw(st.sampled_from(LANGUAGES)))


@settings(deadline=None, max_examples=60)
@given(rooms())
def test_every_sentence_is_whole_and_names_its_field(edition: Edition) -> None:
    for finding in edition.results.findings:
        said = finding_sentence(finding, edition)
        counted = finding.numbers.get("fits") is False
        assert counted or f"title {finding.field}" in said
        assert said[-1] in ".»" or said.endswith("…")
        assert not re.search(r"None|nan|[{}\ue000-\uf8ff]|\$", said)


@settings(deadline=None, max_examples=60)
@given(rooms())
def test_whoever_is_called_highest_or_lowest_is(edition: Edition) -> None:
    scores = {field.id: field.score for field in edition.results.fields if field.score is not None}
    for kind, best in (("highest", max), ("lowest", min)):
        for finding in edition.results.of_kind(kind):
            assert_true_of(finding, scores, best(scores.values()), finding_sentence(finding, edition), edition)


def assert_true_of(finding: Finding, scores: dict[str, float], extreme: float, said: str, edition: Edition) -> None:
    score_of_it = scores[finding.field]
    equals = [id_ for id_, value in scores.items() if value == score_of_it]
    assert edition.score(score_of_it) in said
    assert (score_of_it == extreme) == (finding.numbers["rank"] == 1)
    assert bool(re.search(FIRST[edition.words.language], said)) == (score_of_it == extreme)
    if len(equals) <= 6:
        assert all(f"title {id_}" in said for id_ in equals)
    else:
        assert str(len(equals)) in said
