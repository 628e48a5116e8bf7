"""Sentences about findings: whole in each language, and true of the numbers."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from c21lab.edition import Edition
from c21lab.framework.model import DomainWords, FieldWords, Framework, FrameworkWords, StageWords
from c21lab.report.agenda_lines import entry_line
from c21lab.report.agenda_sentences import agenda_sentence
from c21lab.report.blind_spots import blind_spot_sentences
from c21lab.report.sentences import finding_sentence
from c21lab.report.workbook.finding_table import finding_table
from c21lab.scoring.finding_kinds import (
    AgreedStrength,
    AgreedWeakness,
    BalanceSensitive,
    BlindSpot,
    Discuss,
    Extreme,
    Finding,
    FindingKind,
    GroupGap,
    GroupLevel,
    Highest,
    Lowest,
    NotApplicable,
    Observation,
    RelativeStrength,
    Split,
    TooFew,
)
from c21lab.scoring.results import Results
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


def sentences(framework: Framework, sheets: list[Sheet], kind: type[Observation], language: str = "en") -> list[str]:
    edition = edition_of(framework, score(framework, sheets), language)
    return [finding_sentence(finding, edition) for finding in edition.results.of_type(kind)]


def fields_of(*columns: str) -> list[Sheet]:
    """Sheets from a line of answers for each field: ``7 7 5`` are three people's answers to one field."""
    return [Sheet(" ".join(row)) for row in zip(*(column.split() for column in columns), strict=True)]


# --- one sentence of each kind


def test_an_agreed_strength_names_its_shares() -> None:
    (said,) = sentences(framework_of(1), fields_of("9 9 9 9 9 9 9 8 5 1"), AgreedStrength)
    assert said == (
        "‘title A1’ is a strength that most agree on: 80% of the 10 people see it as ‘top stage’, only 10% as ‘low stage’."
    )


def test_where_nobody_is_at_the_other_end_the_sentence_says_nobody() -> None:
    (said,) = sentences(framework_of(1), fields_of("1 1 2 2 3 3 1 2 5 5"), AgreedWeakness)
    assert "see it as ‘low stage’, nobody as ‘top stage’." in said


def test_beside_a_table_a_strength_is_agreed_by_those_with_a_sheet_of_their_own() -> None:
    sheets = [*fields_of("9 9 9 9 9 9 9 8"), Sheet("1", people=5)]
    (said,) = sentences(framework_of(1), sheets, AgreedStrength)
    assert "of the 13 people, 8 answered on their own, and most of these see it as" in said
    assert "%" not in said


def test_a_relative_strength_is_compared_with_the_other_fields() -> None:
    lines = [Sheet(f"{4 + i % 2} {4 + i % 3} 8 {5 - i % 2} 4") for i in range(9)]
    (said,) = sentences(framework_of(5), lines, RelativeStrength)
    assert said == (
        "‘title A3’: the 9 people who scored it give it more than they give the other fields on average,"
        " a difference larger than chance would explain."
    )


def test_a_field_that_no_table_scored_is_said_of_everybody_who_scored_it() -> None:
    lines = [Sheet(f"{4 + i % 2} {4 + i % 3} 8 {5 - i % 2} 4") for i in range(9)]
    (said,) = sentences(framework_of(5), [*lines, Sheet("4 5 . 4 4", people=4)], RelativeStrength)
    assert "the 9 people who scored it give it more" in said
    (said,) = sentences(framework_of(5), [*lines, Sheet("4 5 8 4 4", people=4)], RelativeStrength)
    assert "of the 13 people who scored it, those who answered on their own give it more" in said


def test_the_highest_score_stands_alone() -> None:
    said = sentences(framework_of(3), fields_of("9 9 9", "5 5 5", "2 2 2"), Highest)
    assert said == ["‘title A1’ has the highest score: 9.0 (3 people)."]


def test_a_tie_is_worded_as_a_tie() -> None:
    columns = ("9 9 9", "9 9 9", "5 5 5", "4 4 4", "3 3 3", "2 2 2")
    said = sentences(framework_of(6), fields_of(*columns), Highest)
    assert said[0] == "‘title A1’ (3 people) shares the highest score, 9.0, with ‘title A2’ (3 people)."


def test_a_tie_that_does_not_fit_names_all_its_fields_or_counts_them() -> None:
    (few,) = sentences(framework_of(4), fields_of("9 9 9", "9 9 9", "9 9 9", "2 2 2"), Highest)
    assert few.startswith("3 fields share the highest score, 9.0")
    assert all(f"title A{number}" in few for number in (1, 2, 3))
    (many,) = sentences(framework_of(9), fields_of(*["5 5 5"] * 8, "2 2 2"), Highest)
    assert many == "8 fields share the highest score, 5.0 (3 people): more than there is room for in a list."


def test_split_views_name_both_camps() -> None:
    (said,) = sentences(framework_of(1), fields_of("1 1 1 1 9 9 9 9 9"), Split)
    assert "of the 9 people, 44% see it as ‘low stage’ and 56% as ‘top stage’" in said


def test_a_blind_spot_says_who_is_in_its_denominator() -> None:
    (said,) = sentences(framework_of(1), fields_of("5 5 5 ? ? ? - -"), BlindSpot)
    assert said == (
        "‘title A1’ is a blind spot: of the 6 people who scored it or said they don’t know,"
        " 3 answered ‘don’t know’ (50%)."
    )


def test_a_domain_of_blind_spots_is_one_sentence() -> None:
    edition = edition_of(
        framework_of(2, 1), score(framework_of(2, 1), fields_of("5 5 5 ? ? ?", "5 5 ? ? ? ?", "5 5 ? ? ? ?"))
    )
    assert [said.partition(":")[0] for said in blind_spot_sentences(edition)] == [
        "Both fields of ‘domain A’ are blind spots",
        "‘title B1’ is a blind spot",
    ]


def test_a_gap_names_the_group_and_everybody_else_with_the_difference_of_what_is_printed() -> None:
    sheets = [Sheet(answer, "a") for answer in ["9", "9", "9", "8", "8"]] + [
        Sheet(answer, "b") for answer in ["1", "1", "2", "2", "1"]
    ]
    (said,) = sentences(framework_of(1), sheets, GroupGap)
    assert said == (
        "group a: this group scores ‘title A1’ higher than everybody else does, 8.6 against 1.4 (10 people in all),"
        " a difference larger than chance would explain."
    )


def test_a_group_that_gives_less_everywhere_is_said_to_give_less() -> None:
    sheets = [
        Sheet(" ".join(str(5 + (i + f) % 3 - (3 if i < 5 else 0)) for f in range(6)), "ab"[i >= 5]) for i in range(15)
    ]
    (said,) = sentences(framework_of(6), sheets, GroupLevel)
    assert said.startswith(
        "group a: in the same fields, this group gives on average 3.0 points less than everybody else"
    )


def test_balance_names_both_scores() -> None:
    sheets = [Sheet(answer, "a") for answer in "889788897889788"] + [Sheet(answer, "b") for answer in "44345"]
    (said,) = sentences(framework_of(1), sheets, BalanceSensitive)
    assert "its score is 7.0 (20 people), and would be 6.0 if each group counted the same" in said


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
    assert sentences(framework_of(1), fields_of(answers), TooFew) == [said]


def test_a_table_and_too_few_single_sheets_are_the_reason_where_they_are() -> None:
    (said,) = sentences(framework_of(1), [Sheet("4", people=7), Sheet("8")], TooFew)
    assert said == (
        "‘title A1’ has no score: where some answered at tables and some on their own, at least four separate answers are needed,"
        " and there are 2."
    )


def test_too_few_among_actions_counts_those_who_scored_enough_of_them() -> None:
    framework = framework_of(1, actions=4)
    results = score(framework, [Sheet("5 6 7 8"), Sheet("5 . . ."), Sheet("7 ? ? ?")], module="extended")
    (finding,) = results.of_type(TooFew)
    assert finding_sentence(finding, edition_of(framework, results)) == (
        "‘title A1’ has no score: only one person scored enough of its actions to count, and at least 3 are needed."
        " One other person answered ‘don’t know’ to one or more of its actions."
    )


def test_a_field_without_an_action_blames_the_module_and_not_the_people() -> None:
    framework = without_actions(framework_of(2, actions=2), "A2")
    results = score(framework, [Sheet("5 6")] * 3, module="extended")
    (finding,) = results.of_type(TooFew)
    said = finding_sentence(finding, edition_of(framework, results))
    assert said == "‘title A2’ has no score, because the module has no action for this field."


def test_what_does_not_apply_is_said_with_its_people() -> None:
    (said,) = sentences(framework_of(1), fields_of("- - - 5"), NotApplicable)
    assert said == "‘title A1’ has no score: 3 people say that it does not apply here, and only one person scored it."


@pytest.mark.parametrize(("language", "number"), [("en", "8.3"), ("fr", "8,3"), ("es", "8,3")])
def test_numbers_are_written_as_the_language_writes_them(language: str, number: str) -> None:
    (said,) = sentences(framework_of(3), fields_of("8 8 9", "5 5 5", "2 2 2"), Highest, language)
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


def sentence_of(finding: Finding, edition: Edition) -> str:
    if isinstance(finding, Discuss):
        return agenda_sentence(entry_line(edition.results, finding), edition)
    return finding_sentence(finding, edition)


@settings(deadline=None, max_examples=60)
@given(rooms())
def test_every_sentence_is_whole_and_names_its_field(edition: Edition) -> None:
    for finding in edition.results.findings:
        said = sentence_of(finding, edition)
        tie = isinstance(finding, Highest | Lowest) and not finding.fits
        counted = tie or (isinstance(finding, Discuss) and len(entry_line(edition.results, finding).fields) > 3)
        assert counted or (finding.group if isinstance(finding, GroupLevel) else f"title {finding.field}") in said
        assert said[-1] in ".»" or said.endswith("…")
        assert not re.search(r"None|nan|[{}\ue000-\uf8ff]|\$", said)


@settings(deadline=None, max_examples=60)
@given(rooms())
def test_whoever_is_called_highest_or_lowest_is(edition: Edition) -> None:
    scores = {field.id: field.score for field in edition.results.fields if field.score is not None}
    for kind, best in ((Highest, max), (Lowest, min)):
        for finding in edition.results.of_type(kind):
            assert_true_of(finding, scores, best(scores.values()), finding_sentence(finding, edition), edition)


def assert_true_of(finding: Extreme, scores: dict[str, float], extreme: float, said: str, edition: Edition) -> None:
    score_of_it = scores[finding.field]
    equals = [id_ for id_, value in scores.items() if value == score_of_it]
    assert edition.score(score_of_it) in said
    assert (score_of_it == extreme) == (finding.rank == 1)
    assert bool(re.search(FIRST[edition.words.language], said)) == (score_of_it == extreme)
    if len(equals) <= 6:
        assert all(f"title {id_}" in said for id_ in equals)
    else:
        assert str(len(equals)) in said


@settings(deadline=None, max_examples=60)
@given(rooms())
def test_every_kind_of_finding_is_named_in_the_workbook(edition: Edition) -> None:
    names = {edition.words(f"results-kind-{kind.replace('_', '-')}") for kind in FindingKind}
    assert len(names) == len(FindingKind)
    assert len(finding_table(edition).rows) == len(edition.results.findings)
