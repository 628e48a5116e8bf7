"""The desk in a real Chromium: the whole Lab as a person does it, the keyboard alone, without JavaScript, and axe."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from docx import Document
from playwright.sync_api import Browser, Page, ViewportSize, expect

from conftest import SAMPLES
from desks import DeskProcess, open_desk
from filling import ITEMS, filled, scored

SMALL: ViewportSize = {"width": 1366, "height": 768}
ZOOMED: ViewportSize = {"width": 683, "height": 384}  # the same window at 200 %
STEPS = ("settings", "sheets", "room", "reveal", "results", "plenary", "plan", "comments", "report", "finish")


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[DeskProcess]:
    with open_desk(tmp_path / "Documents", tmp_path) as desk:
        yield desk


@dataclass(frozen=True)
class Played:
    """A Lab that was played from its first page to its report: the page, its desk, its folder, all that was asked."""

    page: Page
    desk: DeskProcess
    folder: Path
    asked: list[str]

    @property
    def base(self) -> str:
        """Returns the address of the workshop."""
        return self.page.url.rsplit("/", 1)[0]


def sheets(folder: Path) -> list[Path]:
    """Thirty sheets, with the mistakes that people make."""
    folder.mkdir()
    for path in (SAMPLES / "vaubrelle-essentials-fr" / "sheets").iterdir():
        shutil.copy(path, folder)
    (folder / "words.xlsx").write_bytes(filled({"D1.1": 12, "D2.1": "six"}))
    for number in range(30 - len(list(folder.iterdir()))):
        (folder / f"late {number}.xlsx").write_bytes(
            scored({"D1.1": 12, "D1.2": number % 9 + 1, "D2.1": number // 9 + 1})
        )
    return sorted(folder.iterdir())


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[Played]:
    """The whole Lab as a person plays it in the browser: once, for all tests that look at what came of it."""
    home = tmp_path_factory.mktemp("played")
    with open_desk(home / "Documents", home) as desk:
        page = chromium.new_context(viewport=SMALL).new_page()
        lab = Played(page, desk, home / "Documents" / "Rivemont 2026", [])
        page.on("request", lambda request: lab.asked.append(request.url))
        page.on("pageerror", lambda error: pytest.fail(str(error)))
        begin(lab)
        take_in_sheets(lab, sheets(home / "mail"))
        reveal(lab)
        second_day(lab)
        make_the_report(lab)
        yield lab
        page.context.close()


def begin(lab: Played) -> None:
    page = lab.page
    page.goto(lab.desk.address)
    assert page.url == f"{lab.desk.base}/"
    page.get_by_label("Name of the workshop").fill("Rivemont 2026")
    page.get_by_label("French").check()
    page.get_by_role("button", name="Make the workshop").click()
    page.get_by_label("City or territory (English)").fill("Rivemont")
    page.get_by_label("Days of the workshop").fill("2026-11-12, 2026-11-13")
    page.get_by_role("button", name="Save and go on").click()
    assert 'territory = "Rivemont"' in (lab.folder / "session.toml").read_text("utf-8")


def take_in_sheets(lab: Played, mail: list[Path]) -> None:
    page = lab.page
    page.get_by_label("This many, each with a number").check()
    page.get_by_label("How many").fill("3")
    page.get_by_role("button", name="Make them").click()
    expect(page.get_by_text("6 files were made")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile(r"\.xlsx$")).first.click()
    assert download.value.path().read_bytes()[:2] == b"PK"
    page.get_by_label("Drop the filled sheets here").set_input_files(mail)
    page.get_by_role("button", name="Take them in").click()
    expect(page.get_by_text("30 sheets are kept.")).to_be_visible()
    expect(page.locator("tr[id^=line-]")).to_have_count(30)
    expect(page.get_by_text("‘12’ is not a score from 1 to 9").first).to_be_visible()


def reveal(lab: Played) -> None:
    page = lab.page
    page.get_by_role("link", name="Next: Room").click()
    expect(page.get_by_text("people are in")).to_be_visible()
    page.get_by_role("link", name="Next: Reveal").click()
    page.get_by_role("button", name="Reveal the results").click()
    page.get_by_role("button", name="Yes, reveal").click()
    page.wait_for_url("**/results", timeout=60_000)
    expect(page.locator("figure.radar svg")).to_be_visible()


def second_day(lab: Played) -> None:
    page = lab.page
    page.get_by_role("link", name="Next: Plenary").click()
    page.get_by_role("button", name="Make slides, board and workbook").click()
    entry = page.locator("details.entry").first
    expect(entry).to_be_visible(timeout=60_000)
    entry.locator("summary").click()
    entry.get_by_label("status").select_option(index=1)
    entry.get_by_label("agreed", exact=True).select_option("5")
    entry.get_by_label("because").first.fill("Two districts have no library")
    page.get_by_role("button", name="Save what was agreed").click()
    expect(page.get_by_text("What the plenary agreed on is saved.")).to_be_visible()

    page.get_by_role("link", name="Next: Plan").click()
    page.get_by_role("button", name="Offer rows").click()
    entry = page.locator("details.entry").first
    entry.locator("summary").click()
    entry.get_by_label("idea", exact=True).fill("A library on wheels that visits every district")
    page.get_by_role("button", name="Save the plan").click()
    expect(page.get_by_text("The plan is saved.")).to_be_visible()


def make_the_report(lab: Played) -> None:
    page = lab.page
    page.get_by_role("link", name="Next: Comments").click()
    page.get_by_role("checkbox").nth(1).check()
    page.get_by_role("button", name="Save the marks").click()
    expect(page.get_by_text("Saved: 1 comment may be quoted.")).to_be_visible()
    page.get_by_role("link", name="Next: Report").click()
    page.get_by_role("button", name="Make the report").click()
    expect(page.get_by_text("The report was made in 2 languages.")).to_be_visible(timeout=60_000)


def test_the_whole_lab_from_a_new_workshop_to_the_report(played: Played) -> None:
    results = played.folder / "results"
    for language in ("en", "fr"):
        assert len(Document(str(results / f"report.{language}.docx")).paragraphs) > 100
    assert "Two districts have no library" in (results / "results.json").read_text("utf-8")
    assert "A library on wheels" in (results / "results.json").read_text("utf-8")
    assert {url.split("/")[2] for url in played.asked} == {played.desk.base.split("/")[2]}


def test_the_board_fills_the_screen_and_cannot_reach_the_desk(played: Played) -> None:
    page = played.page
    page.goto(f"{played.base}/plenary")
    with page.expect_popup() as opened:
        page.get_by_role("link", name="Open the board (French)").click()
    board = opened.value
    assert board.locator("html").get_attribute("lang") == "fr"
    board.keyboard.press("ArrowRight")
    expect(board.locator("nav output")).to_have_text(re.compile("^2 / "))
    board.get_by_role("button", name="Plein écran").click()
    board.wait_for_function("document.fullscreenElement === document.documentElement")
    assert board.evaluate("fetch('/').then(() => 'reached', () => 'refused')") == "refused"
    assert board.evaluate("self.origin") == "null"
    board.close()


def test_what_is_typed_and_not_saved_keeps_the_desk_from_counting_as_idle(played: Played) -> None:
    page = played.page.context.new_page()
    page.clock.install()
    page.goto(f"{played.base}/settings")
    told: list[str] = []
    page.on("request", lambda request: told.append(request.url))
    page.clock.fast_forward("03:00:00")
    assert not [url for url in told if url.endswith("/awake")]
    page.get_by_label("City or territory (English)").fill("Elsewhere")
    with page.expect_response("**/awake") as answer:
        page.clock.fast_forward("00:11:00")
    assert answer.value.status == 204
    page.close()


def drop(page: Page, files: dict[str, bytes]) -> None:
    """Drops files onto the page, as from the window of a folder."""
    contents = [{"name": name, "bytes": list(data)} for name, data in files.items()]
    script = """files => {
        const dropped = new DataTransfer();
        for (const one of files) dropped.items.add(new File([new Uint8Array(one.bytes)], one.name));
        return dropped;
    }"""
    page.locator("main").dispatch_event("drop", {"dataTransfer": page.evaluate_handle(script, contents)})


def test_dropped_sheets_show_their_lines_without_a_reload(lab: DeskProcess, chromium: Browser) -> None:
    page = chromium.new_page(viewport=SMALL)
    page.goto(lab.address)
    page.get_by_label("Name of the workshop").fill("A")
    page.get_by_role("button", name="Make the workshop").click()
    page.get_by_role("link", name="Next: Sheets").click()
    page.evaluate("window.stayed = true")
    drop(page, {f"sheet {n}.xlsx": scored({"D1.1": n % 9 + 1, "D1.2": n // 9 + 1}) for n in range(60)})
    expect(page.locator("tr[id^=line-]")).to_have_count(60, timeout=30_000)
    expect(page.get_by_text("60 people are in")).to_be_visible()
    drop(page, {"sheet 61.xlsx": scored({"D1.3": 13, "D1.2": 99})})
    expect(page.locator("#live")).to_have_text("sheet 61.xlsx: read, 2 questions.", timeout=30_000)
    assert page.evaluate("window.stayed")
    page.close()


def test_axe_finds_nothing_on_any_page_and_none_is_wider_than_its_window(played: Played) -> None:
    page = played.page
    for address in [f"{played.desk.base}/", *(f"{played.base}/{step}" for step in STEPS)]:
        page.goto(address)
        for details in page.locator("details").all():
            details.evaluate("one => { one.open = true }")
        for size in (SMALL, ZOOMED):
            page.set_viewport_size(size)
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
        found = Axe().run(page)
        assert found.violations_count == 0, f"{address}: {found.generate_report()}"
    page.set_viewport_size(SMALL)


def test_every_page_speaks_french_and_spanish_too(played: Played) -> None:
    said: set[str] = set()
    for language in ("fr", "es"):  # all other tests read it in English
        for step in STEPS:
            page = played.page.request.get(f"{played.base}/{step}?lang={language}").text()
            assert f'<html lang="{language}">' in page
            said.add(page.split("<main")[1])
    assert len(said) == 2 * len(STEPS)


def test_the_keyboard_alone_makes_a_workshop_and_walks_on(lab: DeskProcess, chromium: Browser) -> None:
    page = chromium.new_page(viewport=ZOOMED)
    page.goto(lab.address)

    def tab_to(text: str, key: str = "Enter") -> None:
        for _ in range(60):
            page.keyboard.press("Tab")
            focused = page.evaluate("document.activeElement.innerText || document.activeElement.name || ''")
            if text in focused:
                assert page.evaluate("getComputedStyle(document.activeElement).outlineStyle") == "solid"
                page.keyboard.press(key)
                return
        pytest.fail(f"the keyboard never comes to {text}")

    tab_to("name", "a")
    page.keyboard.type(" workshop")
    tab_to("Make the workshop")
    page.wait_for_url("**/settings")
    tab_to("To the content")
    assert page.evaluate("document.activeElement.id") == "main"
    tab_to("Save and go on")
    page.wait_for_url("**/sheets")
    tab_to("Make them")
    expect(page.get_by_text("One file was made")).to_be_visible()
    tab_to("Next: Room")
    page.wait_for_url("**/room")
    page.close()


def test_without_javascript_all_works_by_reload(lab: DeskProcess, chromium: Browser, tmp_path: Path) -> None:
    context = chromium.new_context(java_script_enabled=False, viewport=SMALL)
    page = context.new_page()
    page.goto(lab.address)
    page.get_by_label("Name of the workshop").fill("A")
    page.get_by_role("button", name="Make the workshop").click()
    page.get_by_role("link", name="Next: Sheets").click()
    mail = [tmp_path / f"{score}.xlsx" for score in (5, 6, 7, 12)]
    for path in mail:
        path.write_bytes(scored(dict.fromkeys(ITEMS, int(path.stem))))
    page.get_by_label("Drop the filled sheets here").set_input_files(mail)
    page.get_by_role("button", name="Take them in").click()
    expect(page.get_by_text("4 sheets are kept.")).to_be_visible()
    expect(page.get_by_text("‘12’ is not a score").first).to_be_visible()
    page.get_by_role("link", name="Reveal").first.click()
    page.get_by_role("button", name="Reveal the results").click()
    page.get_by_role("button", name="Yes, reveal").click(timeout=60_000)
    expect(page.locator("figure.radar svg")).to_be_visible()
    context.close()
