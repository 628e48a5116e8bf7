"""Makes the pictures of ``docs/frameworks.md`` again: ``python tools/make_framework_pictures.py``.

Run it whenever the authoring workbook looks different. It needs LibreOffice and poppler.
"""

from __future__ import annotations

import subprocess
import tempfile
from dataclasses import replace
from pathlib import Path

from PIL import Image

from c21lab.framework.authoring.write import export_workbook
from c21lab.framework.diff.changes import diff_frameworks
from c21lab.framework.diff.document import diff_document
from c21lab.framework.load import find_framework
from c21lab.framework.model import Framework
from c21lab.recipes.frameworks import write_labels
from c21lab.wording import words_for
from samples.revision import revised

IMAGES = Path(__file__).resolve().parent.parent / "docs" / "images"
COLOURS = 64  # enough for text and flat colours, and a quarter of the bytes
# pages of the workbook's PDF by the title of their tab, and the part of each that is shown, in shares of the page
PARTS = {
    "Start here": ("framework-guide", (0.02, 0.05, 0.98, 0.62), 110),
    "About this framework": ("framework-about", (0.02, 0.05, 0.98, 0.38), 130),
    "Fields": ("framework-fields", (0.02, 0.06, 0.62, 0.42), 200),
    "Actions": ("framework-actions", (0.02, 0.07, 0.98, 0.62), 120),
}


def make_pictures(folder: Path) -> None:
    """Exports an example and a revision of it, and keeps what the story shows of both."""
    framework = find_framework("example-climate")
    (folder / "workbook.xlsx").write_bytes(export_workbook(_half_translated(framework)))
    (folder / "revision.docx").write_bytes(
        diff_document(diff_frameworks(framework, revised(framework)), words_for("en"))
    )
    write_labels(framework, folder, ["fr"])
    _save(Image.open(folder / "labels-C2.fr.png").convert("RGB").reduce(2), "framework-labels")
    for name in ("workbook.xlsx", "revision.docx"):
        _office(folder, name)
    for title, (name, part, dpi) in PARTS.items():
        page = _page_of(folder / "workbook.pdf", "The workbook of a framework" if title == "Start here" else title)
        _keep(folder / "workbook.pdf", page, (name, part, dpi))
    _keep(folder / "revision.pdf", 1, ("framework-revision", (0.04, 0.08, 0.96, 0.82), 90))


def _half_translated(framework: Framework) -> Framework:
    words = framework.words["es"]
    return replace(
        framework, words={**framework.words, "es": replace(words, actions=words.actions | {"C1.1c": "", "C1.2b": ""})}
    )


def _office(folder: Path, name: str) -> None:
    profile = f"-env:UserInstallation=file://{folder}/profile"
    command = ["soffice", "--headless", profile, "--convert-to", "pdf", "--outdir", folder, folder / name]
    subprocess.run(command, check=True, capture_output=True, timeout=120)


def _page_of(pdf: Path, title: str) -> int:
    text = subprocess.run(["pdftotext", "-layout", pdf, "-"], check=True, capture_output=True).stdout.decode()
    return next(n for n, page in enumerate(text.split("\f"), 1) if page.strip().startswith(title))


def _keep(pdf: Path, page: int, shown: tuple[str, tuple[float, float, float, float], int]) -> None:
    name, (left, top, right, bottom), dpi = shown
    stem = pdf.with_name(name)
    command = ["pdftoppm", "-png", "-singlefile", "-r", str(dpi), "-f", str(page), "-l", str(page), pdf, stem]
    subprocess.run(command, check=True)
    picture = Image.open(f"{stem}.png")
    width, height = picture.size
    _save(picture.crop((round(left * width), round(top * height), round(right * width), round(bottom * height))), name)


def _save(picture: Image.Image, name: str) -> None:
    few = picture.convert("RGB").convert("P", palette=Image.Palette.ADAPTIVE, colors=COLOURS)
    few.save(IMAGES / f"{name}.png", optimize=True)


if __name__ == "__main__":
    IMAGES.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        make_pictures(Path(folder))
