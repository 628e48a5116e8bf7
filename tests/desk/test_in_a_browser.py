"""The desk in a real Chromium: the whole Lab as a person does it, the keyboard alone, without JavaScript, and axe."""

from __future__ import annotations

import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from docx import Document
from playwright.sync_api import Browser, Page, expect

from conftest import SAMPLES
from desks import DeskProcess, open_desk
from filling import filled

SMALL = {"width": 1366, "height": 768}
ZOOMED = {"width": 683, "height": 384}  # the same window at 200 %
STEPS = ("settings", "sheets", "room", "reveal", "results", "plan", "comments", "report", "finish")


@pytest.fixture
def lab(tmp_path: Path) -> Iterator[DeskProcess]:
    with open_desk(tmp_path / "Documents", tmp_path) as desk:
        yield desk


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory, chromium: Browser) -> Iterator[tuple[DeskProcess, Page]]:
    """A desk with a revealed sample, and a page of it."""
    home = tmp_path_factory.mktemp("practice")
    with open_desk(home / "Documents", home) as desk:
        page = chromium.new_page(viewport=SMALL)
        page.goto(desk.address)
        page.get_by_role("button", name="Practise with the sample").click()
        expect(page.get_by_role("heading", name="Sheets", exact=True)).to_be_visible()
        page.goto(page.url.replace("/sheets", "/reveal"))
        page.get_by_role("button", name="Reveal the results").click()
        page.get_by_role("button", name="Yes, reveal").click(timeout=60_000)
        page.wait_for_url("**/results", timeout=60_000)
        yield desk, page
        page.close()


def sheets(folder: Path) -> list[Path]:
    """Thirty sheets, with the mistakes that people make."""
    folder.mkdir()
    for path in (SAMPLES / "vaubrelle-essentials-fr" / "sheets").iterdir():
        shutil.copy(path, folder)
    for number in range(30 - len(list(folder.iterdir()))):
        (folder / f"late {number}.xlsx").write_bytes(filled({"D1.1": 12, "D1.2": number + 1, "D2.1": "six"}))
    return sorted(folder.iterdir())


def test_the_whole_lab_from_a_new_workshop_to_the_report(lab: DeskProcess, chromium: Browser, tmp_path: Path) -> None:
    asked: list[str] = []
    page = chromium.new_page(viewport=SMALL)
    page.on("request", lambda request: asked.append(request.url))
    page.on("pageerror", lambda error: pytest.fail(str(error)))
    page.goto(lab.address)
    assert page.url == f"{lab.base}/"
    page.get_by_label("Name of the workshop").fill("Rivemont 2026")
    page.get_by_label("French").check()
    page.get_by_role("button", name="Make the workshop").click()
    page.get_by_label("City or territory (English)").fill("Rivemont")
    page.get_by_label("Days of the workshop").fill("2026-11-12, 2026-11-13")
    page.get_by_role("button", name="Save and go on").click()
    folder = tmp_path / "Documents" / "Rivemont 2026"
    assert 'territory = "Rivemont"' in (folder / "session.toml").read_text("utf-8")

    page.get_by_label("So many, with numbers").check()
    page.get_by_label("How many").fill("3")
    page.get_by_role("button", name="Make them").click()
    expect(page.get_by_text("6 files were made")).to_be_visible()
    with page.expect_download() as download:
        page.get_by_role("link", name=re.compile(r"\.xlsx$")).first.click()
    assert download.value.path().read_bytes()[:2] == b"PK"

    page.get_by_label("Drop the filled sheets here").set_input_files(sheets(tmp_path / "mail"))
    page.get_by_role("button", name="Take them in").click()
    expect(page.get_by_text("30 sheets are kept.")).to_be_visible()
    expect(page.locator("tr[id^=line-]")).to_have_count(30)
    expect(page.get_by_text("‘12’ is not a score from 1 to 9").first).to_be_visible()

    page.get_by_role("link", name="Next: Room").click()
    expect(page.get_by_text("people are in")).to_be_visible()
    page.get_by_role("link", name="Next: Reveal").click()
    page.get_by_role("button", name="Reveal the results").click()
    page.get_by_role("button", name="Yes, reveal").click()
    page.wait_for_url("**/results", timeout=60_000)
    expect(page.locator("figure.radar svg")).to_be_visible()

    page.get_by_role("link", name="Next: Plan").click()
    page.get_by_role("button", name="Offer rows").click()
    entry = page.locator("details.entry").first
    entry.locator("summary").click()
    entry.get_by_label("idea", exact=True).fill("A library on wheels that visits every district")
    page.get_by_role("button", name="Save the plan").click()
    expect(page.get_by_text("The plan is saved.")).to_be_visible()

    page.get_by_role("link", name="Next: Comments").click()
    page.get_by_role("checkbox").nth(1).check()
    page.get_by_role("button", name="Save the marks").click()
    expect(page.get_by_text("Saved: 1 comment may be quoted.")).to_be_visible()
    page.get_by_role("link", name="Next: Report").click()
    page.get_by_role("button", name="Make the report").click()
    expect(page.get_by_text("The report was made in 2 languages.")).to_be_visible(timeout=60_000)
    for language in ("en", "fr"):
        report = Document(str(folder / "results" / f"report.{language}.docx"))
        assert len(report.paragraphs) > 100
    assert "A library on wheels" in (folder / "results" / "results.json").read_text("utf-8")
    assert {url.split("/")[2] for url in asked} == {lab.base.split("/")[2]}
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
    drop(
        page, {f"sheet {n}.xlsx": filled({"D1.1": 12 if n == 17 else n % 9 + 1, "D1.2": n // 9 + 1}) for n in range(60)}
    )
    expect(page.locator("tr[id^=line-]")).to_have_count(60, timeout=30_000)
    expect(page.get_by_text("60 people are in")).to_be_visible()
    drop(page, {"sheet 61.xlsx": filled({"D1.3": 13, "D1.2": 99})})
    expect(page.locator("#live")).to_have_text("sheet 61.xlsx: read, 2 questions.", timeout=30_000)
    assert page.evaluate("window.stayed")
    page.close()


def test_axe_finds_nothing_on_any_page_in_any_size(practice: tuple[DeskProcess, Page]) -> None:
    _, page = practice
    base = page.url.rsplit("/", 1)[0]
    for size in (SMALL, ZOOMED):
        page.set_viewport_size(size)
        for address in [base.split("/w/")[0] + "/", *(f"{base}/{step}" for step in STEPS)]:
            page.goto(address)
            for details in page.locator("details").all():
                details.evaluate("one => { one.open = true }")
            found = Axe().run(page)
            assert found.violations_count == 0, f"{address}: {found.generate_report()}"
            assert page.evaluate("document.documentElement.scrollWidth <= innerWidth"), address
    page.set_viewport_size(SMALL)


def test_every_page_speaks_three_languages(practice: tuple[DeskProcess, Page]) -> None:
    _, page = practice
    base = page.url.rsplit("/", 1)[0]
    titles: set[str] = set()
    for language in ("fr", "es", "en"):
        for step in STEPS:
            page.goto(f"{base}/{step}?lang={language}")
            assert page.locator("html").get_attribute("lang") == language
            titles.add(page.title())
    assert len(titles) == 3 * len(STEPS)


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
    page.get_by_role("button", name="Practise with the sample").click()
    late = tmp_path / "late.xlsx"
    late.write_bytes(filled({"D1.1": 12}))
    page.get_by_label("Drop the filled sheets here").set_input_files(late)
    page.get_by_role("button", name="Take them in").click()
    expect(page.get_by_text("One sheet is kept.")).to_be_visible()
    expect(page.get_by_text("‘12’ is not a score").first).to_be_visible()
    page.get_by_role("link", name="Reveal").first.click()
    page.get_by_role("button", name="Reveal the results").click()
    page.get_by_role("button", name="Yes, reveal").click(timeout=60_000)
    expect(page.locator("figure.radar svg")).to_be_visible()
    context.close()
