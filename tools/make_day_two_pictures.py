"""Makes the pictures of the second day that the guides show, in each of their languages, from the French sample session.

python tools/make_day_two_pictures.py docs/images

It needs LibreOffice, poppler and Chromium.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from c21lab.lab.plan_layout import PlanTab
from c21lab.lab.plenary.layout import FILE_NAME as PLENARY
from c21lab.lab.plenary.layout import status_label
from c21lab.lab.plenary.model import PlenaryStatus
from c21lab.recipes.fill_plan import fill_plan
from c21lab.recipes.fill_plenary import fill_plenary, plenary_form
from c21lab.recipes.make_plan import make_plan
from c21lab.recipes.plenary import prepare_plenary
from c21lab.recipes.read import Request, open_session
from c21lab.recipes.write import score_session
from c21lab.wording import words_for
from samples.in_language import make_session, read_texts

WIDE, HIGH = 1100, 619
COLOURS = 128
# the part of a page that is shown, in shares of it
PLENARY_PART, PLAN_PART = (0.0, 0.0, 1.0, 0.62), (0.0, 0.0, 1.0, 0.6)
Texts = Mapping[str, Any]


def main() -> None:
    """Makes the pictures in three languages."""
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as place, sync_playwright() as player:
        browser = player.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for language, typed in read_texts().items():
            folder = Path(place) / language
            second_day(folder, language, typed)
            take(folder, target, language, browser)
        browser.close()


def second_day(folder: Path, language: str, typed: Texts) -> None:
    """Plays a second day in a folder: plenary, ideas and measures, and the report."""
    make_session(folder, language)
    words = words_for(language)
    prepare_plenary(open_session([folder]), Request())
    table, _ = plenary_form(open_session([folder]))
    agreed = {
        line.id: {**cells, "status": status_label(PlenaryStatus(cells["status"]), words)}
        for line, cells in zip(table.lines, typed["agreed"], strict=False)
    }
    fill_plenary(open_session([folder]), agreed)
    make_plan(open_session([folder]), Request())
    yes = words("sheet-yes")
    rows = {(PlanTab.IDEAS, f"I{n}"): {**cells, "kept": yes} for n, cells in enumerate(typed["ideas"], 1)}
    rows |= {(PlanTab.MEASURES, f"M{n}"): dict(cells) for n, cells in enumerate(typed["measures"], 1)}
    fill_plan(open_session([folder]), rows)
    score_session(open_session([folder]), Request())


def take(folder: Path, target: Path, language: str, browser: Browser) -> None:
    """Takes a picture of each thing that the second day works with."""
    results = folder / "results"
    for source in (folder / PLENARY, folder / "plan.xlsx", results / f"slides.{language}.pptx"):
        to_pdf(source, folder)
    save(part_of(page_of(folder / "plenary.pdf", 1), PLENARY_PART), target / f"plenary.{language}.png")
    save(part_of(page_of(folder / "plan.pdf", 1), PLAN_PART), target / f"plan.{language}.png")
    slides = [page_of(folder / f"slides.{language}.pdf", number) for number in (2, 5)]
    save(side_by_side(slides), target / f"slides.{language}.png")
    with Image.open(results / "charts" / f"impact.{language}.png") as chart:
        save(chart.convert("RGB"), target / f"impact.{language}.png", wide=WIDE // 2)
    page = browser.new_page(viewport={"width": WIDE, "height": HIGH})
    page.goto((results / f"board.{language}.html").as_uri())
    for _ in range(4):
        page.keyboard.press("ArrowRight")
    page.screenshot(path=folder / "board.png")
    page.close()
    with Image.open(folder / "board.png") as shown:
        save(shown.convert("RGB"), target / f"board.{language}.png", wide=WIDE * 2 // 3)


def to_pdf(source: Path, folder: Path) -> None:
    """Prints a document as LibreOffice does."""
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder, source]
    subprocess.run(command, check=True, capture_output=True, timeout=240)


def page_of(pdf: Path, number: int) -> Image.Image:
    """Returns a page of a document as a picture."""
    stem = pdf.with_name(f"{pdf.stem}-{number}")
    command = ["pdftoppm", "-png", "-singlefile", "-r", "110", "-f", str(number), "-l", str(number), pdf, stem]
    subprocess.run(command, check=True)
    with Image.open(f"{stem}.png") as picture:
        return picture.convert("RGB")


def part_of(picture: Image.Image, part: tuple[float, float, float, float]) -> Image.Image:
    """Returns a part of a picture, named in shares of it."""
    left, top, right, bottom = part
    width, height = picture.size
    return picture.crop((round(left * width), round(top * height), round(right * width), round(bottom * height)))


def side_by_side(pictures: list[Image.Image]) -> Image.Image:
    """Returns pictures of one size side by side, with a frame of their own."""
    width, height = pictures[0].size
    whole = Image.new("RGB", ((width + 8) * len(pictures) - 8, height), "#5F7F99")
    for number, picture in enumerate(pictures):
        whole.paste(picture, (number * (width + 8), 0))
    return whole


def save(picture: Image.Image, path: Path, wide: int = WIDE) -> None:
    """Saves a picture in few colours, those of small things such as the marks of the lowest among them."""
    small = picture.resize((wide, round(picture.height * wide / picture.width)), Image.Resampling.LANCZOS)
    small.quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(path, optimize=True)


if __name__ == "__main__":
    main()
