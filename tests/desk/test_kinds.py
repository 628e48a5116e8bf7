"""Kinds of workshop on the desk: chosen when a workshop begins, and a report out of the plan without a single sheet."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import SAMPLES
from desks import DeskProcess, open_desk
from filling import scored


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DeskProcess, Path]]:
    home = tmp_path_factory.mktemp("kinds")
    with open_desk(home / "workshops", home) as desk:
        yield desk, home / "workshops"


def test_a_new_workshop_is_of_the_kind_that_was_chosen(kinds: tuple[DeskProcess, Path]) -> None:
    desk, folder = kinds
    assert 'value="seven_keys"' in desk.client().get("/").text
    form = {"name": "Keys", "languages": "en", "module": "c21plus-working/essentials", "kind": "seven_keys"}
    page = desk.client().post("/new", data=form)
    assert page.url.path.endswith("/settings")
    written = (folder / "Keys" / "session.toml").read_text("utf-8")
    assert '\nkind = "seven_keys"\n' in written
    assert "\nframework" not in written
    assert [step in page.text for step in ("/plan", "/report", "/finish", "/sheets", "/reveal")] == [True] * 3 + [
        False
    ] * 2
    entered = desk.client().get(page.url.path.rsplit("/", 1)[0] + "/")
    assert entered.url.path.endswith("/plan")
    assert "/plan/make" not in entered.text  # there are no fields to offer rows for
    base = page.url.path.rsplit("/", 1)[0]
    cells = {
        "challenges|C1|challenge": "Young people leave and do not come back",
        "keys|K1|key": "A radio made by them",
    }
    desk.client().post(f"{base}/plan", data=cells)
    report = desk.client().post(f"{base}/report", data={"languages": "en"}).text
    assert "One page for the public (English)" in report
    assert "Report (English)" in report
    assert "people are in" not in report


def test_a_workshop_without_sheets_has_its_report_and_with_some_it_waits_for_the_reveal(
    kinds: tuple[DeskProcess, Path],
) -> None:
    desk, folder = kinds
    form = {"name": "Policy", "languages": "en", "module": "c21plus-working/essentials", "kind": "policy"}
    base = desk.client().post("/new", data=form).url.path.rsplit("/", 1)[0]
    shutil.copy(SAMPLES / "harrowmere-policy-en" / "plan.xlsx", folder / "Policy")
    assert "Make the report" in desk.client().get(f"{base}/report").text
    page = desk.client().post(f"{base}/report", data={"languages": "en"}).text
    assert "The report was made in one language." in page
    assert "report.en.docx" in page
    mail = [("files", (f"{number}.xlsx", scored({"D1.1": number}))) for number in range(1, 6)]
    desk.client().post(f"{base}/sheets/add", files=mail)
    for step in ("report", "plan", "plenary", "results"):
        answer = desk.client().get(f"{base}/{step}").text
        assert "First the reveal" in answer
        assert "Next: Reveal" in answer
