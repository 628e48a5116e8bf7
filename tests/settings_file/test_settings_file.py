"""session.toml as people write it: what is understood and said, what is an error with its line and its repair."""

from __future__ import annotations

import codecs
import json
import shutil
from pathlib import Path

import pytest
from docx import Document
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from c21lab.framework.load import find_framework
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Problem
from c21lab.settings import KINDS, Settings
from c21lab.settings_file.read import read_settings
from c21lab.wording import program_languages, words_for
from commands import Run
from filling import filled

CASES = Path(__file__).parents[1] / "cases"
TOML = '[session]\nterritory = "Besançon"\nlanguages = ["fr"]\n'
CODE = ProblemCode


def read(folder: Path, text: str | bytes) -> Settings:
    file = folder / "session.toml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_settings(file)


def refused(folder: Path, text: str | bytes) -> tuple[Problem, ...]:
    with pytest.raises(InputError) as caught:
        read(folder, text)
    return caught.value.problems


def codes(problems: tuple[Problem, ...]) -> list[ProblemCode]:
    return [problem.code for problem in problems]


# ---- encodings


@pytest.mark.parametrize(
    "data",
    [
        TOML.encode("utf-16"),
        codecs.BOM_UTF16_BE + TOML.encode("utf-16-be"),
        TOML.encode("utf-16-le"),
        TOML.encode("utf-16-be"),
        TOML.encode("utf-32"),
        TOML.encode("cp1252"),
        TOML.replace("\n", "\r\n").encode("cp1252"),
    ],
)
def test_another_encoding_is_understood_and_said_with_the_line_that_shows_it(tmp_path: Path, data: bytes) -> None:
    settings = read(tmp_path, data)
    assert (settings.about.territory, settings.about.languages) == ("Besançon", ("fr",))
    (notice,) = settings.notices
    assert notice.code == CODE.SETTINGS_ENCODING_READ
    assert notice.facts["sample"] == 'territory = "Besançon"'


@pytest.mark.parametrize("data", [TOML.encode(), TOML.encode("utf-8-sig"), TOML.replace("\n", "\r").encode(), b""])
def test_utf8_with_and_without_its_mark_and_any_line_end_is_nothing_to_speak_of(tmp_path: Path, data: bytes) -> None:
    settings = read(tmp_path, data)
    assert (settings.about.territory, settings.notices) == ("Besançon" if data else "", ())


@pytest.mark.parametrize(
    ("data", "code"),
    [
        ('[session]\nterritory = "Москва"\n'.encode("cp1251"), CODE.SETTINGS_ENCODING),
        ('[session]\nterritory = "Łódź"\n'.encode("cp1250"), CODE.SETTINGS_ENCODING),
        ('[session]\nterritory = "Orléans"\n'.encode("mac-roman"), CODE.SETTINGS_ENCODING),
        (codecs.BOM_UTF16_LE + b"[", CODE.SETTINGS_ENCODING),
        (b"PK\x03\x04rest of a Word document", CODE.SETTINGS_NOT_TEXT),
        (rb"{\rtf1\ansi [session]}", CODE.SETTINGS_NOT_TEXT),
        (b"\0\1\2\3", CODE.SETTINGS_NOT_TEXT),
        (b"# far too much\n" * 100_000, CODE.SETTINGS_NOT_TEXT),
    ],
)
def test_an_encoding_that_cannot_be_told_for_certain_is_refused(tmp_path: Path, data: bytes, code: ProblemCode) -> None:
    assert codes(refused(tmp_path, data)) == [code]


# ---- edits that are understood

S, M, R = "[session]\n", "[method]\n", "[report]\n"
UNDERSTOOD: list[tuple[str, str, object, ProblemCode]] = [
    (S + "territory = “Besançon”", "territory", "Besançon", CODE.SETTINGS_QUOTES_READ),
    (S + "territory = «\u00a0Besançon\u00a0»", "territory", "Besançon", CODE.SETTINGS_QUOTES_READ),
    (S + "territory = „Besançon“  # ville", "territory", "Besançon", CODE.SETTINGS_QUOTES_READ),
    (S + "territory = ‘L’Isle’", "territory", "L’Isle", CODE.SETTINGS_QUOTES_READ),
    (S + 'territory = "Besançon”', "territory", "Besançon", CODE.SETTINGS_QUOTES_READ),
    (S + 'territory = “The "old" town”', "territory", 'The "old" town', CODE.SETTINGS_QUOTES_READ),
    (S + "languages = [“fr”, “es”]", "languages", ("fr", "es"), CODE.SETTINGS_QUOTES_READ),
    (S + 'facilitators = [\n  "Ana",\n  “Bo”\n]', "facilitators", ("Ana", "Bo"), CODE.SETTINGS_QUOTES_READ),
    (R + "name_participants = oui", "name_participants", True, CODE.SETTINGS_TRUTH_READ),
    (R + "name_participants = Sí", "name_participants", True, CODE.SETTINGS_TRUTH_READ),
    (R + "name_participants = yes", "name_participants", True, CODE.SETTINGS_TRUTH_READ),
    (R + "name_participants = True", "name_participants", True, CODE.SETTINGS_TRUTH_READ),
    (R + "name_participants = vrai", "name_participants", True, CODE.SETTINGS_TRUTH_READ),
    (R + "name_participants = non", "name_participants", False, CODE.SETTINGS_TRUTH_READ),
    (R + "name_participants = FALSE", "name_participants", False, CODE.SETTINGS_TRUTH_READ),
    (R + 'name_participants = "oui"', "name_participants", True, CODE.SETTINGS_TRUTH_READ),
    (M + "coverage = 0,7", "coverage", 0.7, CODE.SETTINGS_NUMBER_READ),
    (M + "coverage = .7", "coverage", 0.7, CODE.SETTINGS_NUMBER_READ),
    (M + "min_group = 08", "min_group", 8, CODE.SETTINGS_NUMBER_READ),
    (S + 'territory\u00a0=\u00a0"Besançon"', "territory", "Besançon", CODE.SETTINGS_SIGNS_READ),
    (S + 'territory = "Besan\x0bçon"', "territory", "Besançon", CODE.SETTINGS_SIGNS_READ),
    (S + '\u200bterritory = "Besançon"', "territory", "Besançon", CODE.SETTINGS_SIGNS_READ),
    (S + 'territory = "Besançon",', "territory", "Besançon", CODE.SETTINGS_END_READ),
    (S + 'territory = "Besançon";', "territory", "Besançon", CODE.SETTINGS_END_READ),
    (S + 'languages = ["fr",, "es"]', "languages", ("fr", "es"), CODE.SETTINGS_END_READ),
    (S + 'dates = "25/11/2026"', "dates", ("2026-11-25",), CODE.SETTINGS_DATE_READ),
    (S + "dates = [25/11/2026]", "dates", ("2026-11-25",), CODE.SETTINGS_DATE_READ),
    (S + "dates = [2026–11–12]", "dates", ("2026-11-12",), CODE.SETTINGS_DATE_READ),
    (S + 'dates = ["2026-1-5"]', "dates", ("2026-01-05",), CODE.SETTINGS_DATE_READ),
    (S + 'dates = ["12 novembre 2026"]', "dates", ("2026-11-12",), CODE.SETTINGS_DATE_READ),
    (S + 'dates = ["jueves 12 de noviembre de 2026"]', "dates", ("2026-11-12",), CODE.SETTINGS_DATE_READ),
    (S + 'dates = ["November 12, 2026"]', "dates", ("2026-11-12",), CODE.SETTINGS_DATE_READ),
    (S + "dates = [2026-11-13, 2026-11-12]", "dates", ("2026-11-12", "2026-11-13"), CODE.SETTINGS_DATES_SORTED),
    (S + "dates = [2026-11-12, 2026-11-12]", "dates", ("2026-11-12",), CODE.SETTINGS_DATES_SORTED),
    (S + 'languages = ["Français", "ES"]', "languages", ("fr", "es"), CODE.SETTINGS_LANGUAGE_READ),
    (S + 'territory = "  "', "territory", "", CODE.SETTINGS_TERRITORY_EMPTY),
    (R + 'accent = "#0af"', "accent", "00AAFF", CODE.SETTINGS_ACCENT_DARKENED),
]


def value_of(settings: Settings, key: str) -> object:
    return next(getattr(t, key) for t in (settings.about, settings.method, settings.report) if hasattr(t, key))


@pytest.mark.parametrize(("text", "key", "value", "code"), UNDERSTOOD)
def test_what_can_be_read_in_one_way_only_is_understood_and_said(
    tmp_path: Path, text: str, key: str, value: object, code: ProblemCode
) -> None:
    settings = read(tmp_path, text)
    assert value_of(settings, key) == value
    assert set(codes(settings.notices)) == {code}
    assert settings.notices[0].place.cell


@pytest.mark.parametrize(
    ("text", "key", "value"),
    [
        (S + 'territory = "L’«\u00a0Isle\u00a0»"', "territory", "L’«\u00a0Isle\u00a0»"),
        (S + "territory = 'Saint \"Jo\"'", "territory", 'Saint "Jo"'),
        (S + 'territory = "a\\u0007b\\nc\\td"', "territory", "ab c d"),
        (S + "dates = 2026-11-12", "dates", ("2026-11-12",)),
        (S + 'dates = ["in autumn"]', "dates", ("in autumn",)),
        (S + 'languages = "fr"', "languages", ("fr",)),
        (S + 'kind = "Policy"', "kind", "policy"),
        (S + 'tables = "round"', "tables", "round"),
        (S + 'return_by = "2026-11-12"', "return_by", "2026-11-12"),
        (R + 'accent = "#05a"', "accent", "0055AA"),
        (R + 'accent = "004b76"', "accent", "004B76"),
        (R + 'logo = "C:\\\\logos\\\\a.png"', "logo", "C:\\logos\\a.png"),
        (M + "level = 0.1\nmin_shares = 12\nmin_detail = 20", "min_shares", 12),
    ],
)
def test_what_is_written_as_it_should_be_is_nothing_to_speak_of(
    tmp_path: Path, text: str, key: str, value: object
) -> None:
    settings = read(tmp_path, text)
    assert (value_of(settings, key), settings.notices) == (value, ())


# ---- edits that are errors: the code, the line, and the line as it should be

ERRORS: list[tuple[str, ProblemCode, int, str]] = [
    (R + 'logo = "C:\\Users\\me\\logo.png"', CODE.SETTINGS_BACKSLASH, 2, 'logo = "C:/Users/me/logo.png"'),
    (R + 'logo = "C:\\new\\table.png"', CODE.SETTINGS_BACKSLASH, 2, 'logo = "C:/new/table.png"'),
    (R + 'logo = "C:\\pics\\"', CODE.SETTINGS_BACKSLASH, 2, 'logo = "C:/pics/"'),
    (S + 'title = "A \\ B"', CODE.SETTINGS_BACKSLASH, 2, 'title = "A \\\\ B"'),
    (S + 'title = "Riverside', CODE.SETTINGS_QUOTE_OPEN, 2, 'title = "Riverside"'),
    (S + 'title = Riverside"', CODE.SETTINGS_QUOTE_OPEN, 2, 'title = "Riverside"'),
    (S + "title = \"Riverside'", CODE.SETTINGS_QUOTE_OPEN, 2, 'title = "Riverside"'),
    (S + 'facilitators = ["Ana, "Bo"]', CODE.SETTINGS_QUOTE_OPEN, 2, 'facilitators = ["Ana", "Bo"]'),
    (S + 'title = "The "old" town"', CODE.SETTINGS_QUOTE_INSIDE, 2, "title = 'The \"old\" town'"),
    (S + "title = 'L'Isle'", CODE.SETTINGS_QUOTE_INSIDE, 2, 'title = "L\'Isle"'),
    (S + 'facilitators = ["A "B" C", "D"]', CODE.SETTINGS_QUOTE_INSIDE, 2, 'facilitators = ["A \\"B\\" C", "D"]'),
    (S + 'languages = ["fr", "es"\ntitle = "A"', CODE.SETTINGS_BRACKET_OPEN, 2, 'languages = ["fr", "es"]'),
    (S + 'languages = ["fr"', CODE.SETTINGS_BRACKET_OPEN, 2, 'languages = ["fr"]'),
    (S + 'facilitators = [\n "A",\n "B"\n[method]\n', CODE.SETTINGS_BRACKET_OPEN, 4, '"B"]'),
    (S + 'groups = [{id = "a", en = "A"]', CODE.SETTINGS_BRACKET_OPEN, 2, 'groups = [{id = "a", en = "A"}]'),
    (S + 'languages = ("fr", "es")', CODE.SETTINGS_BRACKETS, 2, 'languages = ["fr", "es"]'),
    (S + 'languages = ["fr", "es"}', CODE.SETTINGS_BRACKETS, 2, 'languages = ["fr", "es"]'),
    (S + 'languages = "fr", "es"', CODE.SETTINGS_BRACKETS, 2, 'languages = ["fr", "es"]'),
    (S + 'languages = "fr"]', CODE.SETTINGS_BRACKETS, 2, 'languages = ["fr"]'),
    (S + 'groups = [{\n id = "a",\n en = "A"\n}]', CODE.SETTINGS_BRACES_LINES, 2, 'groups = [{ id = "a", en = "A" }]'),
    (S + 'languages = ["fr" "es"]', CODE.SETTINGS_COMMA_MISSING, 2, 'languages = ["fr", "es"]'),
    (S + 'languages = ["fr"; "es"]', CODE.SETTINGS_COMMA_MISSING, 2, 'languages = ["fr", "es"]'),
    (S + 'facilitators = [\n "A"\n "B"\n]', CODE.SETTINGS_COMMA_MISSING, 3, '"A",'),
    (S + 'title = {en = "A" fr = "B"}', CODE.SETTINGS_COMMA_MISSING, 2, 'title = {en = "A", fr = "B"}'),
    (S + 'title = "A"\ncountry = "C"\ntitle = "B"', CODE.SETTINGS_KEY_TWICE, 4, ""),
    (S + 'title = "A"\n[session]\ncountry = "C"', CODE.SETTINGS_TABLE_TWICE, 3, ""),
    ('[session\ntitle = "A"', CODE.SETTINGS_TABLE_FORM, 1, "[session]"),
    ('(session)\ntitle = "A"', CODE.SETTINGS_TABLE_FORM, 1, "[session]"),
    ('session]\ntitle = "A"', CODE.SETTINGS_TABLE_FORM, 1, "[session]"),
    (S + 'title: "A"', CODE.SETTINGS_NO_EQUALS, 2, 'title = "A"'),
    (S + 'title "A"', CODE.SETTINGS_NO_EQUALS, 2, 'title = "A"'),
    (S + 'title == "A"', CODE.SETTINGS_NO_EQUALS, 2, 'title = "A"'),
    (S + 'title = {en: "A"}', CODE.SETTINGS_NO_EQUALS, 2, 'title = {en = "A"}'),
    (S + "territory = Riverside", CODE.SETTINGS_UNQUOTED, 2, 'territory = "Riverside"'),
    (S + "territory = 2 Rivers  # note", CODE.SETTINGS_UNQUOTED, 2, 'territory = "2 Rivers"  # note'),
    (S + "languages = [fr, es]", CODE.SETTINGS_UNQUOTED, 2, 'languages = ["fr", "es"]'),
    (S + "languages = fr", CODE.SETTINGS_UNQUOTED, 2, 'languages = ["fr"]'),
    (S + 'groups = [{id = "a", en = young people}]', CODE.SETTINGS_UNQUOTED, 2, 'groups = [{id = "a", en = "young people"}]'),
    (R + "accent = #004B76", CODE.SETTINGS_UNQUOTED, 2, 'accent = "#004B76"'),
    (S + "title =", CODE.SETTINGS_VALUE_MISSING, 2, 'title = ""'),
    (S + "dates = # later", CODE.SETTINGS_VALUE_MISSING, 2, "dates = []  # later"),
    ("The workshop in Riverside\n" + S, CODE.SETTINGS_STRAY_LINE, 1, "# The workshop in Riverside"),
    (S + "// Note: ask Ana", CODE.SETTINGS_STRAY_LINE, 2, "# // Note: ask Ana"),
    (S + 'title = "A" // short', CODE.SETTINGS_STRAY_TAIL, 2, 'title = "A"  # short'),
    (M + "min_group = 6 people", CODE.SETTINGS_STRAY_TAIL, 2, "min_group = 6  # people"),
    (S + 'title = "A", country = "C"', CODE.SETTINGS_TWO_ON_LINE, 2, 'title = "A"'),
    (M + "agreed = 70 %", CODE.SETTINGS_PERCENT, 2, "agreed = 0.7"),
    (M + 'min_group = "5"', CODE.SETTINGS_NUMBER_QUOTED, 2, "min_group = 5"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "code", "line", "repair"), ERRORS)
def test_a_slip_has_its_own_sentence_with_the_line_quoted_and_the_repair(
    tmp_path: Path, text: str, code: ProblemCode, line: int, repair: str
) -> None:
    (problem,) = refused(tmp_path, text)
    assert (problem.code, problem.place.cell) == (code, str(line))
    for language in program_languages():
        said = words_for(language).problem(problem)
        assert repair in said
        assert not any(english in said for english in ("Invalid", "Expected", "Unclosed", "Illegal"))
    quoted = text.split("\n")[line - 1].strip()
    if code not in (
        CODE.SETTINGS_TABLE_TWICE,
        CODE.SETTINGS_KEY_TWICE,
        CODE.SETTINGS_VALUE_MISSING,
        CODE.SETTINGS_BRACES_LINES,
    ):
        assert quoted in words_for("en").problem(problem)


@pytest.mark.parametrize(("text", "code", "line", "repair"), [edit for edit in ERRORS if edit[3]])
def test_the_repair_that_is_told_mends_the_line(
    tmp_path: Path, text: str, code: ProblemCode, line: int, repair: str
) -> None:
    lines = text.split("\n")
    lines[line - 1 : line] = repair.split("\n")
    if code == CODE.SETTINGS_BRACES_LINES:
        del lines[line:]
    read(tmp_path, "\n".join(lines))


VALUES: list[tuple[str, ProblemCode, str]] = [
    (S + 'dates = ["2026-13-11"]', CODE.SETTINGS_DATE_WRONG, "2026-13-11"),
    (S + "dates = 2026-13-11", CODE.SETTINGS_DATE_WRONG, "2026-13-11"),
    (S + 'dates = ["2026-02-30"]', CODE.SETTINGS_DATE_WRONG, "2026-02-30"),
    (S + 'dates = ["12/11/2026"]', CODE.SETTINGS_DATE_AMBIGUOUS, "2026-11-12"),
    (S + "dates = 12/11/2026", CODE.SETTINGS_DATE_AMBIGUOUS, "2026-12-11"),
    (S + "dates = [12.11.2026, 11.12.2026]", CODE.SETTINGS_DATE_AMBIGUOUS, "2026-11-12"),
    (S + 'return_by = "soon"', CODE.SETTINGS_DATE_WRONG, "soon"),
    (S + 'languages = ["fr", "es"]\ndates = ["fin novembre"]', CODE.SETTINGS_DATE_WORDS, 'fr = "fin novembre"'),
    (S + 'languages = ["fr", "es"]\ntitle = {fr = "T"}', CODE.SETTINGS_TEXT_UNTRANSLATED, "es"),
    (S + 'kind = "party"', CODE.SETTINGS_VALUE_WRONG, "seven_keys"),
    (S + 'tables = "both"', CODE.SETTINGS_VALUE_WRONG, '"people", "round"'),
    (R + 'accent = "blue"', CODE.SETTINGS_VALUE_WRONG, "#004B76"),
    (R + "name_participants = perhaps", CODE.SETTINGS_VALUE_WRONG, "true, false"),
    (M + "min_group = five", CODE.SETTINGS_VALUE_WRONG, "3 … 1000"),
    (M + "coverage = true", CODE.SETTINGS_VALUE_WRONG, "‘true’"),
    (S + 'Territory = "X"', CODE.SETTINGS_KEY_UNKNOWN, "‘territory’"),
    (S + 'TERRITORIO = "X"', CODE.SETTINGS_KEY_UNKNOWN, "‘territory’"),
    (S + 'pays été = "X"', CODE.SETTINGS_KEY_UNKNOWN, "pays été"),
]


@pytest.mark.parametrize(("text", "code", "said"), VALUES)
def test_a_value_that_cannot_be_used_is_told_with_its_line(
    tmp_path: Path, text: str, code: ProblemCode, said: str
) -> None:
    problems = refused(tmp_path, text)
    assert set(codes(problems)) == {code}
    assert problems[0].place.cell == str(len(text.split("\n")))
    assert said in words_for("en").problem(problems[0])


def test_every_slip_of_a_file_is_told_in_one_pass_in_the_order_of_its_lines(tmp_path: Path) -> None:
    text = S + 'territory = Riverside\ntitle: "A"\nnonsense here\n[report]\nlogo = "a\\b.png"\naccent = "blue"\n'
    problems = refused(tmp_path, text)
    assert [problem.place.cell for problem in problems] == ["2", "3", "4", "6", "7"]


def test_a_file_with_more_slips_than_are_told_is_refused_and_not_read_in_part(tmp_path: Path) -> None:
    names = "\n".join(f"  “Ana {number}”," for number in range(150))
    assert len(read(tmp_path, f"{S}facilitators = [\n{names}\n]").about.facilitators) == 150
    assert CODE.SETTINGS_LINE_UNCLEAR in codes(refused(tmp_path, f"{S}facilitators = [\n{names}\n{names}\n]"))


@pytest.mark.parametrize("text", ["[" * 5000, "a = " + "9" * 5000, "a = " + "[{" * 3000, "‘" * 90_000, "=\n" * 9000])
def test_what_no_parser_follows_is_refused_with_a_sentence(tmp_path: Path, text: str) -> None:
    problems = refused(tmp_path, text)
    assert words_for("en").problem(problems[0])


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_no_edit_of_a_file_ends_without_settings_or_a_sentence(tmp_path: Path, data: st.DataObject) -> None:
    whole = (
        S + 'territory = "A"\nlanguages = ["fr", "es"]\ngroups = ["a", {id = "b", fr = "B"}]\n' + M + "coverage = 0.5\n"
    )
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 6)))
    typed = data.draw(st.text(st.sampled_from("\"'[]{}=,#\\“”«»‘:;\n\t \u00a00é"), max_size=4))
    problems: tuple[Problem, ...] = ()
    try:
        problems = read(tmp_path, whole[:start] + typed + whole[end:]).notices
    except InputError as error:
        problems = error.problems
    assert all(words_for(language).problem(problem) for problem in problems for language in program_languages())


# ---- texts per language, groups, floors


def test_texts_per_language_stand_in_each_report_and_in_the_main_language_elsewhere(run: Run, tmp_path: Path) -> None:
    text = S + 'languages = ["fr", "es"]\ntitle = {es = "Taller de otoño", fr = "Atelier d’automne"}\n'
    text += 'dates = [{fr = "en automne", es = "en otoño"}]\nterritory = "Besançon"\n'
    settings = read(tmp_path, text)
    assert (settings.about.title, settings.about.dates) == ("Atelier d’automne", ("en automne",))
    spanish = settings.in_language("es").about
    assert (spanish.title, spanish.dates, spanish.territory) == ("Taller de otoño", ("en otoño",), "Besançon")
    (tmp_path / "a.xlsx").write_bytes(filled({"D1.1": 5}))
    assert run("score", tmp_path).code == 0
    titles = [
        Document(str(tmp_path / "results" / f"report.{code}.docx")).core_properties.title for code in ("fr", "es")
    ]
    assert titles == ["Atelier d’automne", "Taller de otoño"]


@pytest.mark.parametrize("command", ["check", "score"])
def test_a_group_that_nobody_labels_is_told_with_the_nearest_and_all_of_them(
    run: Run, tmp_path: Path, command: str
) -> None:
    (tmp_path / "a.xlsx").write_bytes(filled({"D1.1": 5}))
    (tmp_path / "session.toml").write_text(S + 'languages = ["en"]\ngroups = ["artist"]\n', "utf-8")
    ran = run(command, tmp_path)
    assert (ran.code, "‘artists’" in ran.err) == (1, True)
    assert ", ".join(find_framework("c21plus-working").groups) in ran.err


def test_a_group_needs_its_label_in_each_language_of_the_session(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(filled({"D1.1": 5}))
    toml = S + 'languages = ["en", "es"]\ngroups = ["artists", {id = "youth", en = "Young people"}]\n'
    (tmp_path / "session.toml").write_text(toml, "utf-8")
    ran = run("check", tmp_path, "--lang", "en")
    assert (ran.code, "the group ‘youth’ has no label in es" in ran.err) == (1, True)


@pytest.mark.parametrize(
    ("line", "key", "floor"),
    [
        ("min_answers = 1", "min_answers", 3),
        ("min_group = 2", "min_group", 3),
        ("min_shares = 5", "min_shares", 8),
        ("min_detail = 3", "min_detail", 8),
        ("min_detail = 9\nmin_shares = 12", "min_detail", 12),
    ],
)
def test_less_than_a_floor_counts_as_the_floor_and_is_said(tmp_path: Path, line: str, key: str, floor: int) -> None:
    settings = read(tmp_path, M + line)
    assert getattr(settings.method, key) == floor
    (raised,) = settings.raised
    assert (raised.facts["key"], raised.facts["floor"], raised.place.cell) == (key, floor, "2")


def test_the_setting_of_an_earlier_version_that_quoted_comments_is_a_notice(tmp_path: Path) -> None:
    assert codes(read(tmp_path, R + "quote_comments = true").notices) == [CODE.SETTINGS_QUOTE_COMMENTS]
    assert codes(read(tmp_path, R + "quote_comments = false").notices) == []


@pytest.mark.parametrize("command", ["check", "score"])
def test_a_notice_is_shown_and_leaves_exit_zero(run: Run, tmp_path: Path, command: str) -> None:
    shutil.copytree(CASES / "25-session-toml-mistakes" / "curly", tmp_path / "s")
    with (tmp_path / "s" / "session.toml").open("a", encoding="utf-8") as file:
        file.write("[method]\nmin_group = 2\n")
    ran = run(command, tmp_path / "s", "--lang", "en")
    assert ran.code == 0, ran.err
    assert "line 2: the typographic quotation marks in ‘territory = “Besançon”’ were read as straight ones" in ran.err
    assert "min_group = 2" in ran.err


def test_the_annex_says_what_counted_as_its_floor(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(filled({"D1.1": 5}))
    (tmp_path / "session.toml").write_text(M + "min_group = 2\n", "utf-8")
    assert run("score", tmp_path, "--lang", "en").code == 0
    texts = [paragraph.text for paragraph in Document(str(tmp_path / "results" / "report.en.docx")).paragraphs]
    assert any(text.startswith("min_group = 2 ") and "3 is used" in text for text in texts)


# ---- the cases that were sent in


@pytest.mark.parametrize(
    ("case", "code", "said"),
    [
        ("utf16", 0, "UTF-16"),
        ("ansi", 0, "save it as UTF-8"),
        ("curly", 0, "straight"),
        ("backslash", 1, "Write / instead of \\ in a path"),
        ("number", 1, "without quotation marks"),
    ],
)
def test_each_mistake_that_was_sent_in_says_what_to_do(
    run: Run, tmp_path: Path, case: str, code: int, said: str
) -> None:
    shutil.copytree(CASES / "25-session-toml-mistakes" / case, tmp_path / case)
    ran = run("check", tmp_path / case, "--lang", "en")
    assert (ran.code, said in ran.err) == (code, True), ran.err


@pytest.mark.parametrize("case", ["facilitators", "title"])
def test_long_texts_shorten_the_properties_of_a_file_and_never_the_report(run: Run, tmp_path: Path, case: str) -> None:
    shutil.copytree(CASES / "01-session-texts-over-255" / case, tmp_path / case)
    ran = run("score", tmp_path / case)
    assert ran.code == 0, ran.err
    document = Document(str(tmp_path / case / "results" / "report.en.docx"))
    properties = document.core_properties
    text = "\n".join(paragraph.text for paragraph in document.paragraphs)
    about = read_settings(tmp_path / case / "session.toml").about
    shortened = properties.author if case == "facilitators" else properties.title
    assert 200 < len(shortened) <= 255
    assert shortened.endswith("…")
    for whole in about.facilitators or (about.title,):
        assert whole in text


# ---- what c21lab new writes


@pytest.mark.parametrize("language", program_languages())
def test_a_new_session_has_every_key_with_its_default_and_the_ids_of_the_groups(
    run: Run, tmp_path: Path, language: str
) -> None:
    assert run("new", tmp_path / "w", "--lang", language).code == 0
    written = (tmp_path / "w" / "session.toml").read_text("utf-8")
    groups = find_framework("c21plus-working").groups
    assert all(id_ in written for id_ in groups)
    lines = [line.removeprefix("# ") for line in written.split("\n") if not line.startswith("# groups")]
    keys = [line for line in lines if line.startswith("[") or (" = " in line and line.split(" = ")[0].isidentifier())]
    settings = read(tmp_path, "\n".join(keys))
    expected = Settings()
    assert settings.method == expected.method
    assert settings.report == expected.report
    assert codes(settings.notices) == [CODE.SETTINGS_TERRITORY_EMPTY]


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_session_is_of_the_kind_that_was_asked_for_and_names_a_framework_where_it_speaks_of_fields(
    run: Run, tmp_path: Path, kind: str
) -> None:
    ran = run("new", tmp_path / "w", "--kind", kind)
    assert ran.code == 0
    about = read_settings(tmp_path / "w" / "session.toml").about
    assert (about.kind, bool(about.framework)) == (kind, kind not in ("seven_keys", "culture_goal"))
    assert ("c21lab plan" in ran.out) == (kind in ("policy", "seven_keys", "culture_goal"))


def test_blank_sheets_of_a_kind_that_needs_none_are_made_with_a_word_about_its_plan(run: Run, tmp_path: Path) -> None:
    said: dict[str, str] = {}
    for kind in ("policy", "seven_keys", "assessment"):
        run("new", tmp_path / kind, "--kind", kind)
        ran = run("template", "--session", tmp_path / kind, "--lang", "en")
        assert ran.code == 0
        said[kind] = ran.out
    assert "sheets are welcome" in said["policy"]
    assert "nothing is scored" in said["seven_keys"]
    assert "plan.xlsx" not in said["assessment"]


def test_a_kind_that_there_is_not_is_named_with_those_that_there_are(run: Run, tmp_path: Path) -> None:
    ran = run("new", tmp_path / "w", "--kind", "sevenkeys")
    assert ran.code == 2
    assert all(kind in ran.err for kind in KINDS)
    assert not (tmp_path / "w").exists()


def test_the_ids_of_the_groups_stand_in_framework_show(run: Run) -> None:
    shown = run("framework", "show", "c21plus-working", "--lang", "es").out
    framework = find_framework("c21plus-working")
    assert all(f"{id_}  {framework.words['es'].groups[id_]}" in shown for id_ in framework.groups)


def test_results_name_every_parameter_of_the_method(run: Run, tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(filled({"D1.1": 5}))
    (tmp_path / "session.toml").write_text(M + "min_shares = 9\nlevel = 0.2\nmin_detail = 20\n", "utf-8")
    assert run("score", tmp_path).code == 0
    method = json.loads((tmp_path / "results" / "results.json").read_text("utf-8"))["method"]
    assert (method["min_shares"], method["level"], method["min_detail"]) == (9, 0.2, 20)
