"""Makes the pictures of the desk that the guides show, in each of their languages, from the sheets of the French
sample session.

python tools/make_desk_pictures.py docs/images
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from urllib.parse import urlsplit

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from make_day_two_pictures import save as save_in_few_colours
from samples.in_language import make_session

LANGUAGES = ("en", "fr", "es")
WIDE, HIGH = 1100, 640
NAMES = {"en": "Riverside 2026", "fr": "Val-Fleuri 2026", "es": "Riberas 2026"}


def main() -> None:
    """Makes the pictures of two pages in three languages."""
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as place, sync_playwright() as player:
        browser = player.chromium.launch(executable_path=shutil.which("chromium"), args=["--no-sandbox"])
        for language in LANGUAGES:
            folder = Path(place) / language
            make_session(folder / NAMES[language], language)
            with subprocess.Popen(
                [sys.executable, "-m", "c21lab", "desk", str(folder), "--no-browser"], stdout=subprocess.PIPE, text=True
            ) as desk:
                assert desk.stdout
                address = desk.stdout.readline().split()[-1]
                page = browser.new_page(viewport={"width": WIDE, "height": HIGH})
                page.goto(address)
                take(page, target, language)
                page.close()
                desk.terminate()
        browser.close()


def take(page: Page, target: Path, language: str) -> None:
    """Takes the pictures of the sheets and of the results."""
    parts = urlsplit(page.url)
    page.goto(f"{parts.scheme}://{parts.netloc}/?lang={language}")
    page.locator("a.card").first.click()
    base = page.url.rsplit("/", 1)[0]
    page.goto(f"{base}/sheets")
    save(page, target / f"desk-sheets.{language}.png")
    page.goto(f"{base}/reveal")
    page.locator("main button.main").click()
    page.locator("main button.main").click(timeout=120_000)
    page.wait_for_url("**/results", timeout=120_000)
    save(page, target / f"desk-results.{language}.png")


def save(page: Page, path: Path) -> None:
    """Saves what the page shows, in few colours."""
    page.screenshot(path=path)
    with Image.open(path) as shown:
        save_in_few_colours(shown.convert("RGB"), path, wide=WIDE * 4 // 5)


if __name__ == "__main__":
    main()
