"""Makes the pictures of a report's pages, and of its radar, that README and guides show, from the French sample session.

python tools/make_report_pictures.py docs/images

It needs LibreOffice and poppler.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from PIL import Image

from c21lab.recipes.read import Request, open_session
from c21lab.recipes.write import score_session
from make_day_two_pictures import save

SAMPLE = Path(__file__).parent.parent / "sample_sessions" / "vaubrelle-essentials-fr"
PAGE_WIDE, RADAR_WIDE = 560, 760
PAGES = {"cover": 1, "summary": 3, "domain": 6, "differences": 12}
SHOWN = {"en": ("cover", "summary", "domain", "differences"), "fr": ("summary", "domain"), "es": ("summary", "domain")}


def main() -> None:
    """Scores the sample in three languages, and saves what is shown of each."""
    target = Path(sys.argv[1])
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "session"
        shutil.copytree(SAMPLE, folder)
        score_session(open_session([folder]), Request(languages=tuple(SHOWN)))
        results = folder / "results"
        with Image.open(results / "charts" / "emblem.en.png") as radar:
            save(radar.convert("RGB"), target / "radar.png", RADAR_WIDE)
        reports = [str(results / f"report.{language}.docx") for language in SHOWN]
        convert = ["soffice", "--headless", f"-env:UserInstallation={Path(place, 'office').as_uri()}"]
        subprocess.run([*convert, "--convert-to", "pdf", "--outdir", place, *reports], check=True, capture_output=True)
        for language, names in SHOWN.items():
            for name in names:
                ending = "" if language == "en" else f".{language}"
                save(
                    page(Path(place, f"report.{language}.pdf"), PAGES[name]),
                    target / f"report-{name}{ending}.png",
                    PAGE_WIDE,
                )


def page(report: Path, number: int) -> Image.Image:
    """A page of a report as a picture."""
    drawn = report.with_suffix(f".{number}")
    asked = ["-f", str(number), "-l", str(number), "-singlefile", "-png", "-r", "160"]
    subprocess.run(["pdftoppm", *asked, str(report), str(drawn)], check=True)
    with Image.open(f"{drawn}.png") as picture:
        return picture.convert("RGB")


if __name__ == "__main__":
    main()
