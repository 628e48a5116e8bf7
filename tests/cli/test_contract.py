"""Whole sessions against a second calculation: every number and finding of the data files, on rooms of all shapes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from by_hand import ByHand
from c21lab.framework.model import Framework, Scale, Stage
from c21lab.report.data import results_json
from c21lab.settings import Method, Settings
from rooms import SCALE, Sheet, framework_of, score

FROM_NONE_TO_FOUR = Scale(0, 4, (Stage("p", 0, 0), Stage("q", 1, 2), Stage("r", 3, 3), Stage("s", 4, 4)))
TWO_STAGES = Scale(0, 9, (Stage("low", 0, 4), Stage("high", 5, 9)))
OTHER_METHOD = Method(
    min_answers=2, min_group=4, min_detail=6, coverage=0.6, domain_coverage=0.6, confidence=0.9, significance=0.2,
    broad_spread=0.1, mixed_spread=0.2, gap=0.1, balance=0.03, relative=0.03, relative_fields=3, agreed=0.5,
    opposed=0.3, blind_spot=0.25, blind_spot_people=3,
)  # fmt: skip
DECIDED_ELSEWHERE = ("highest", "lowest", "split", "discuss")  # by the scores and words compared here; test_findings.py


def a_room(seed: int, framework: Framework, module: str) -> list[Sheet]:
    """People and tables of some groups, who divide the domains, don't know, agree or not, as the seed has it."""
    chance = Random(seed)
    scale, items, reach = framework.scale, framework.items(module), framework.scale.high - framework.scale.low
    level = {field.id: chance.uniform(scale.low, scale.high) for field in framework.fields}
    view = {(group, field): chance.choice((0, 0, 0.3, -0.3)) * reach for group in "abcd" for field in level}
    width, camps = chance.choice((0.05, 0.15, 0.15)) * reach, chance.choice((0, 0, 0.6)) * reach
    gaps = chance.choice((0, 0.03, 0.03, 0.3))
    tables, groups = chance.choice((0, 0, 0.3, 1)), chance.choice(("a", "ab", "ab", "aabbcd"))
    sheets: list[Sheet] = []
    for _ in range(chance.choice((1, 4, 14, 20, 20, 30))):
        group = chance.choice((*groups, *groups, None))
        side = chance.choice((-camps, camps))
        asked = {domain.id for domain in framework.domains if chance.random() > gaps}
        answers: list[str] = []
        for item in items:
            value = round(chance.gauss(level[item.field] + side + view.get((group or "", item.field), 0), width))
            kinds = (str(min(scale.high, max(scale.low, value))), "?", "-", ".")
            unknown = 2 * gaps if item.field == "B2" else gaps
            answer = chance.choices(kinds, (1, unknown, 2 * gaps if item.field == "B3" else gaps, gaps / 2))[0]
            answers.append(answer if item.domain in asked else ".")
        people = chance.randint(2, 7) if chance.random() < tables else 1
        sheets.append(Sheet(" ".join(answers), group, people))
    return sheets


def near(wanted: object) -> object:
    """Numbers within the rounding of the data files: two decimals, more for shares and exact means."""
    if isinstance(wanted, float):
        return pytest.approx(wanted, abs=0.005001)
    if isinstance(wanted, list):
        return [near(part) for part in wanted]
    return {key: near(part) for key, part in wanted.items()} if isinstance(wanted, Mapping) else wanted


def data_of(framework: Framework, module: str, sheets: list[Sheet], method: Method) -> dict[str, Any]:
    """``details.json``, which holds all of ``results.json`` and the exact means."""
    named = replace(framework, modules={module: framework.modules[module]})
    results = score(named, sheets, method, module)
    return json.loads(results_json(Settings(method=method), named, results, [], ["en"], private=True))


def findings_in(data: Mapping[str, Any]) -> dict[str, list[tuple[str, ...]]]:
    """The field of each finding, and its groups, by kind."""
    found: dict[str, list[tuple[str, ...]]] = {}
    for finding in data["findings"]:
        groups = sorted(finding.get("groups", ()))
        found.setdefault(finding["kind"], []).append((finding["field"], *groups))
    return {kind: fields for kind, fields in found.items() if kind not in DECIDED_ELSEWHERE}


@pytest.mark.parametrize("method", [Method(), OTHER_METHOD], ids=["default", "other-method"])
@pytest.mark.parametrize("module", ["essentials", "extended"])
@pytest.mark.parametrize("scale", [SCALE, FROM_NONE_TO_FOUR, TWO_STAGES], ids=["1-9", "0-4", "two-stages"])
def test_every_number_and_finding_is_that_of_a_second_calculation(scale: Scale, module: str, method: Method) -> None:
    framework = framework_of(3, 5, 1, actions=4, scale=scale)
    for seed in range(12):
        sheets = a_room(seed, framework, module)
        data, hand = data_of(framework, module, sheets, method), ByHand(framework, module, sheets, method)
        if not hand.sheets:
            continue
        where = f"seed {seed}"
        assert data["participation"]["people"] == sum(s.people for s in hand.sheets), where
        columns = {g["id"]: tuple(g["merged"]) or (g["id"],) for g in data["participation"]["groups"]}
        assert columns == hand.columns, where
        for field, wanted in zip(data["fields"], map(hand.field, framework.fields), strict=True):
            assert {key: field[key] for key in wanted} == near(wanted), where
        for index, domain in enumerate(data["domains"]):
            wanted = hand.domain(index)
            assert {key: domain[key] for key in wanted} == near(wanted), where
        found = findings_in(data)
        for kind, fields in hand.findings().items():
            assert sorted(found.get(kind, [])) == sorted(fields), f"{where}: {kind}"
