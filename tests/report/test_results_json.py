"""results.json and details.json: the keys, the schema, nothing missing as 0, nothing private in what is shared."""

from __future__ import annotations

import json
import re
from dataclasses import asdict, replace
from importlib.resources import files
from typing import Any

import jsonschema
import pytest

from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.report.data import results_json
from c21lab.scoring.finding_kinds import FindingKind
from c21lab.settings import About, Settings
from workshops import ABOUT, FRAMEWORK, Workshop, problems

SCHEMA = json.loads(files("c21lab").joinpath("report", "results.schema.json").read_text(encoding="utf-8"))
GROUPS = FRAMEWORK.groups
FIELD_KEYS = [
    *("id", "domain", "score", "status", "stage", "people", "sheets", "singles", "median", "spread"),
    *(
        "agreement",
        "all_same",
        "interval",
        "stage_shares",
        "dont_know",
        "not_applicable",
        "blank",
        "not_asked",
        "balanced",
        "groups",
    ),
]
DOMAIN_KEYS = ["id", "score", "status", "stage", "fields_scored", "interval", "lowest_fields", "balanced", "groups"]

PRIVATE_NUMBERS = {
    **dict.fromkeys(("agreed_strength", "agreed_weakness"), ("share", "opposed")),
    **dict.fromkeys(("relative_strength", "relative_weakness"), ("deviation", "p")),
    **dict.fromkeys(("balance_sensitive", "group_level", "group_gap"), ("p",)),
}
WORKSHOPS = {
    "essentials": Workshop(28, groups=GROUPS[:5]),
    "extended": Workshop(12, module="extended", groups=GROUPS[:2]),
    "tables": Workshop(24, tables=True, groups=GROUPS[:3]),
    "two people": Workshop(2),
    "four people without a group": Workshop(4, groups=()),
    "nobody": Workshop(0),
    "nobody, extended": Workshop(0, module="extended"),
    "a domain that nobody scored": Workshop(12, unanswered=tuple(f.id for f in FRAMEWORK.domains[1].fields)),
}


def text_of(workshop: Workshop, *, private: bool = False, settings: Settings | None = None) -> str:
    used = settings or workshop.settings
    return results_json(used, FRAMEWORK, workshop.results(), problems(), ["fr", "en"], private=private)


def data_of(workshop: Workshop, **options: Any) -> dict[str, Any]:
    return json.loads(text_of(workshop, **options))


@pytest.mark.parametrize("private", [False, True], ids=["shared", "private"])
@pytest.mark.parametrize("name", WORKSHOPS)
def test_every_kind_of_session_fits_the_schema(name: str, private: bool) -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    jsonschema.validate(data_of(WORKSHOPS[name], private=private), SCHEMA)


def test_the_keys_come_in_the_order_of_the_contract() -> None:
    data = data_of(WORKSHOPS["extended"])
    assert list(data) == [
        *("schema", "session", "framework", "method", "participation"),
        *("fields", "domains", "actions", "findings", "examined", "problems"),
        *("agreed_at_tables", "kind", "plenary", "second_vote", "plan", "previous"),
    ]
    assert data["schema"] == "c21lab-results/2"
    assert list(data["session"]) == ["territory", "title", "dates", "languages", "country", "id"]
    assert list(data["framework"]) == ["id", "version", "status", "module", "hash", "scale", "wording"]
    assert list(data["fields"][0]) == FIELD_KEYS
    assert list(data["domains"][0]) == DOMAIN_KEYS
    assert list(data["actions"][0]) == ["id", "field", "score", "people", "dont_know", "not_applicable"]


@pytest.mark.parametrize("name", WORKSHOPS)
def test_every_key_is_there_even_when_there_is_no_result(name: str) -> None:
    data = data_of(WORKSHOPS[name])
    assert all(list(field) == FIELD_KEYS for field in data["fields"])
    assert all(list(domain) == DOMAIN_KEYS for domain in data["domains"])


def test_only_a_module_that_rates_actions_has_actions() -> None:
    assert "actions" not in data_of(WORKSHOPS["essentials"])
    assert len(data_of(WORKSHOPS["extended"])["actions"]) == len(FRAMEWORK.items("extended"))
    assert len(data_of(WORKSHOPS["nobody, extended"])["actions"]) == len(FRAMEWORK.items("extended"))


@pytest.mark.parametrize("name", WORKSHOPS)
def test_a_missing_score_is_null_and_never_zero(name: str) -> None:
    data = data_of(WORKSHOPS[name], private=True)
    for part in [*data["fields"], *data["domains"]]:
        numbers = [part["score"], part["balanced"], part["exact"], *part["groups"].values()]
        assert all(number is None or number >= FRAMEWORK.scale.low for number in numbers)
        assert (part["score"] is None) == (part["status"] != "ok") == (part["exact"] is None)


def test_numbers_have_no_binary_tail() -> None:
    for name in ("essentials", "extended"):
        shared = data_of(WORKSHOPS[name])
        del shared["method"]
        assert not re.findall(r"\d\.\d{11,}", json.dumps(shared))
        for field in shared["fields"]:
            for value in [field["score"], field["median"], field["spread"], *(field["interval"] or [])]:
                assert value is None or value == round(value, 1)
            assert all(isinstance(share, int) for share in (field["stage_shares"] or {}).values())


def plainly(value: object) -> Any:
    """A value of a result as JSON has it, within the rounding of the data files."""
    value = json.loads(json.dumps(value))
    if isinstance(value, dict):
        return {key: plainly(part) for key, part in value.items()}
    if isinstance(value, list):
        return [plainly(part) for part in value]
    return pytest.approx(value, abs=0.005001) if isinstance(value, float) else value


@pytest.mark.parametrize("name", WORKSHOPS)
def test_each_key_holds_what_the_result_has_under_its_name(name: str) -> None:
    data, results = data_of(WORKSHOPS[name]), WORKSHOPS[name].results()
    for part, keys in (("fields", FIELD_KEYS), ("domains", DOMAIN_KEYS)):
        for written, result in zip(data[part], getattr(results, part), strict=True):
            assert written == {key: plainly(getattr(result, key)) for key in keys}
    assert data["participation"] == {
        "sheets": results.participation.sheets,
        "people": results.participation.people,
        "groups": [plainly(asdict(group)) for group in results.participation.groups],
    }
    assert [finding["kind"] for finding in data["findings"]] == [finding.kind for finding in results.findings]
    for written, finding in zip(data["findings"], results.findings, strict=True):
        assert {key: value for key, value in written.items() if key != "kind"} == {
            key: plainly(getattr(finding, key)) for key in written if key != "kind"
        }
    assert data["examined"] == {kind: [seen.examined, seen.all] for kind, seen in results.examined.items()}


def test_groups_that_were_merged_are_named_and_the_dates_are_those_of_the_session() -> None:
    data = data_of(WORKSHOPS["essentials"])
    assert sum(len(group["merged"]) for group in data["participation"]["groups"]) > 1
    assert data["session"]["dates"] == list(ABOUT.dates)


def test_the_method_holds_every_parameter_that_was_used() -> None:
    settings = replace(WORKSHOPS["essentials"].settings)
    changed = replace(settings, method=replace(settings.method, min_group=7, agreed=0.8))
    method = data_of(WORKSHOPS["essentials"], settings=changed)["method"]
    assert method["min_group"] == 7
    assert method["agreed"] == 0.8
    assert set(method) == set(SCHEMA["$defs"]["method"]["required"])


def test_a_session_without_title_and_territory_has_empty_texts() -> None:
    session = data_of(WORKSHOPS["two people"], settings=Settings(About()))["session"]
    texts = {"territory": "", "title": "", "country": ""}
    assert session == {**texts, "dates": [], "languages": ["fr", "en"], "id": session["id"]}


def test_what_is_shared_counts_problems_without_place_or_content() -> None:
    text = text_of(WORKSHOPS["essentials"])
    assert json.loads(text)["problems"] == [{"code": "settings-key-unknown", "count": 2}]
    assert "Anna" not in text
    assert "typed-by-anna" not in text
    assert "sheets/p00.xlsx" not in text


def test_details_name_the_place_and_the_sentence_of_each_problem() -> None:
    first = data_of(WORKSHOPS["essentials"], private=True)["problems"][0]
    assert list(first) == ["file", "tab", "cell", "code", "message"]
    assert (first["file"], first["cell"]) == ("sheets/Anna Virtanen.xlsx", "E14")
    assert "typed-by-anna" in first["message"]
    assert "Vouliez-vous" in first["message"]  # in the session's main language


def test_details_differ_from_what_is_shared_in_private_numbers_and_places_only() -> None:
    shared, details = (data_of(WORKSHOPS["essentials"], private=private) for private in (False, True))
    for part in [*details["fields"], *details["domains"]]:
        exact = part.pop("exact")
        assert exact is None or abs(exact - part["score"]) <= 0.05 + 1e-9
        for key in ("se", "df", "index"):
            del part[key]
    for field in details["fields"]:
        del field["group_means"]
    for finding in details["findings"]:
        for key in PRIVATE_NUMBERS.get(finding["kind"], ()):
            del finding[key]
    assert [problem["code"] for problem in details.pop("problems")] == ["settings-key-unknown"] * 2
    del shared["problems"]
    assert details == shared


def test_exact_means_are_not_rounded() -> None:
    data, results = data_of(WORKSHOPS["essentials"], private=True), WORKSHOPS["essentials"].results()
    for part in ("fields", "domains"):
        exacts = [None if result.exact is None else float(result.exact) for result in getattr(results, part)]
        assert [written["exact"] for written in data[part]] == exacts


def test_the_schema_knows_every_kind_of_finding_and_refuses_a_p_value_in_what_is_shared() -> None:
    assert SCHEMA["$defs"]["kind"]["enum"] == [kind.value for kind in FindingKind]
    of_kinds = [branch["properties"]["kind"] for branch in SCHEMA["$defs"]["finding"]["oneOf"]]
    assert sorted(k for branch in of_kinds for k in branch.get("enum", [branch.get("const")])) == sorted(FindingKind)
    data = data_of(WORKSHOPS["essentials"])
    next(f for f in data["findings"] if f["kind"].startswith("relative"))["p"] = 0.01
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)


def test_the_schema_refuses_exact_means_in_what_is_shared() -> None:
    data = data_of(WORKSHOPS["essentials"])
    data["fields"][0]["exact"] = 4.123
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, SCHEMA)


@pytest.mark.parametrize("part", ["fields", "domains"])
def test_the_schema_refuses_a_key_too_few_or_too_many(part: str) -> None:
    for change in ({"stage": ...}, {"rank": 1}):
        data = data_of(WORKSHOPS["two people"])
        data[part][0].update(change)
        if change == {"stage": ...}:
            del data[part][0]["stage"]
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate(data, SCHEMA)


def test_the_name_of_a_file_that_is_no_text_can_still_be_written() -> None:
    problem = replace(problems()[0], place=Place("sheets/caf\udce9.xlsx"))
    text = results_json(Settings(ABOUT), FRAMEWORK, WORKSHOPS["nobody"].results(), [problem], ["en"], private=True)
    assert text.encode("utf-8")
    assert json.loads(text)["problems"][0]["file"] == "sheets/caf?.xlsx"


def test_the_text_is_utf8_with_a_line_end_at_its_end() -> None:
    text = results_json(Settings(About(territory="Évreux – 文化")), FRAMEWORK, Workshop(0).results(), (), ["fr"])
    assert "Évreux – 文化" in text
    assert text.endswith("}\n")


def test_one_problem_of_each_kind_is_counted_by_itself() -> None:
    twice, once = problems(2), [Problem(ProblemCode.NO_ANSWERS)]
    text = results_json(Settings(), FRAMEWORK, Workshop(0).results(), [*twice, *once], ["en"])
    assert json.loads(text)["problems"] == [
        {"code": "no-answers", "count": 1},
        {"code": "settings-key-unknown", "count": 2},
    ]
