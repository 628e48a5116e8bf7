"""Before the reveal no mean, median or share leaves the server; after it, what stands in results/ and nothing else."""

from __future__ import annotations

import html
import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from docx import Document

import c21lab
from c21lab.recipes.read import Request
from c21lab.recipes.write import score_session
from conftest import SAMPLES, workshop_in
from desks import DeskProcess, open_desk

PAGES = ("", "settings", "sheets", "room", "reveal", "results", "plenary", "plan", "comments", "report", "finish")
# what people typed, such as 6.5, and what they wrote
QUOTED = re.compile(r'<ul class="problems">.*?</ul>|<span lang="\w+" dir="\w+">.*?</span>', re.DOTALL)


def visible(page: str) -> str:
    return html.unescape(re.sub(r"<[^>]+>", " ", QUOTED.sub("", page)))


def addresses(page: str) -> set[str]:
    return set(re.findall(r'(?:href|src|data-copy)="(/w/[^"]+)"', page))


def test_no_response_before_the_reveal_holds_a_mean_a_median_or_a_share(desk: DeskProcess, workshop: str) -> None:
    session = c21lab.open_session(SAMPLES / "vaubrelle-essentials-fr")
    scored = json.loads(c21lab.score(c21lab.read(session)).to_json())
    assert scored["fields"][0]["score"]
    asked, waiting = set[str](), {f"{workshop}/{page}" for page in PAGES}
    while waiting - asked:
        path = sorted(waiting - asked)[0]
        asked.add(path)
        answer = desk.client().get(path)
        if "text/html" not in answer.headers.get("content-type", ""):
            assert "/file/" in path  # a blank sheet
            continue
        waiting |= addresses(answer.text)
        if not path.endswith("/settings"):  # whose parameters are shares, and nobody's answers
            assert re.findall(r"\b\d[.,]\d\b|\d\s?%", visible(answer.text)) == [], path
        assert "<svg" not in answer.text.replace('aria-hidden="true"', "") or path.endswith("/room")
    for name in ("summary.fr.png", "summary.fr.svg", "emblem.fr.svg"):
        assert desk.client().get(f"{workshop}/results/{name}").status_code == 404


def test_the_report_cannot_be_made_before_the_reveal(desk: DeskProcess, workshop: str) -> None:
    page = desk.client().post(f"{workshop}/report", data={"languages": "fr"})
    assert page.url.path.endswith("/reveal")
    asked = desk.client().post(f"{workshop}/reveal")
    assert "Yes, reveal" in asked.text


@pytest.fixture(scope="module")
def revealed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[DeskProcess, Path, Path]]:
    """A desk with a workshop that was revealed in it, its folder, and the same folder scored by the command's recipe."""
    home = tmp_path_factory.mktemp("revealed")
    by_desk, by_command = home / "desk" / "Vaubrelle", home / "command" / "Vaubrelle"
    for folder in (by_desk, by_command):
        shutil.copytree(SAMPLES / "vaubrelle-essentials-fr", folder)
    score_session(c21lab.open_session(by_command), Request())
    with open_desk(by_desk.parent, home) as desk:
        base = workshop_in(desk.client().get("/").text)
        page = desk.client().post(f"{base}/reveal", data={"sure": "yes"})
        assert page.url.path.endswith("/results")
        yield desk, by_desk, by_command


def files_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_desk_writes_the_bytes_that_the_command_writes(revealed: tuple[DeskProcess, Path, Path]) -> None:
    _, by_desk, by_command = revealed
    ours, theirs = files_of(by_desk), files_of(by_command)
    assert ours.keys() == theirs.keys()
    assert [name for name, data in ours.items() if data != theirs[name]] == []
    assert "results/report.fr.docx" in ours


def test_results_show_the_radar_the_agenda_and_every_chart(revealed: tuple[DeskProcess, Path, Path]) -> None:
    desk, folder, _ = revealed
    base = workshop_in(desk.client().get("/").text)
    page = desk.client().get(f"{base}/results").text
    assert "<svg" in page
    assert " style=" not in page
    assert len(re.findall(r"<title>", page)) == 2  # the page's, and the radar's
    ids = re.findall(r'\bid="([^"]+)"', page)
    assert len(ids) == len(set(ids))
    assert "To discuss in the plenary" in page
    for path in addresses(page):
        if "/results/" in path:
            assert (
                desk.client().get(path).content == (folder / "results" / "charts" / path.rsplit("/", 1)[1]).read_bytes()
            )


def test_an_svg_with_styles_which_the_page_forbids_is_shown_as_its_png(
    revealed: tuple[DeskProcess, Path, Path],
) -> None:
    desk, folder, _ = revealed
    drawing = folder / "results" / "charts" / "summary.fr.svg"
    written = drawing.read_bytes()
    try:
        drawing.write_bytes(written.replace(b'fill="#', b'style="fill:#'))
        page = desk.client().get(f"{workshop_in(desk.client().get('/').text)}/results").text
    finally:
        drawing.write_bytes(written)
    (figure,) = re.findall(r'<figure class="radar"[^>]*>(.*?)</figure>', page, re.DOTALL)
    assert re.fullmatch(r'<img src="/w/[^"]+/results/summary.fr.png" alt="[^"]{20,}">', figure)


def test_the_report_page_says_what_became_of_what_a_person_wrote(revealed: tuple[DeskProcess, Path, Path]) -> None:
    desk, folder, _ = revealed
    base = workshop_in(desk.client().get("/").text)
    assert "What changed" not in desk.client().get(f"{base}/report").text
    report = folder / "results" / "report.fr.docx"
    edited = Document(str(report))
    paragraph = next(one for one in edited.paragraphs if len(one.text) > 100)
    paragraph.add_run(" Deux quartiers n’ont pas de bibliothèque.")
    edited.save(str(report))
    page = html.unescape(desk.client().post(f"{base}/report", data={"languages": "fr"}).text)
    changed = page.split("<h2>What changed</h2>")[1].split("<h2>")[0]
    assert "What became of the parts of results/report.fr.docx" in changed
    assert re.search(r"<li>kept: ‘", changed)
    assert "What became of" not in page.split("<h2>What changed</h2>")[0]
    again = desk.client().get(f"{base}/report?lang=fr").text
    assert "Ce qui a changé" in again
    desk.client().get("/?lang=en")
    assert "Deux quartiers" in "".join(one.text for one in Document(str(report)).paragraphs)


def test_after_a_late_sheet_the_page_shows_one_version(revealed: tuple[DeskProcess, Path, Path]) -> None:
    desk, folder, _ = revealed
    base = workshop_in(desk.client().get("/").text)
    sheet = sorted((folder / "sheets").glob("*.xlsx"))[0]
    late = sheet.read_bytes()
    sheet.unlink()
    desk.client().post(f"{base}/sheets/again")
    page = desk.client().get(f"{base}/results").text
    assert "have changed since these results were made" in page
    assert "To discuss in the plenary" not in page
    sheet.write_bytes(late)
