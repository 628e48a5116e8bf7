"""Made-up workshops of other towns, the panel of them, and a workshop that is scored beside it."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import c21lab
from workshops import Workshop


def one_document() -> dict[str, Any]:
    """The results of one workshop."""
    about = c21lab.About(territory="Vaubrelle", dates=("2026-11-12",), languages=("en",))
    settings = c21lab.Settings(about)
    return json.loads(
        c21lab.score(c21lab.ratings_from(Workshop(8, settings=settings).ratings().frame()), settings).to_json()
    )


def session(document: dict[str, Any], number: int, **framework: Any) -> dict[str, Any]:
    """One more workshop: another town, other scores."""
    chance = random.Random(number)
    data = json.loads(json.dumps(document))
    day = f"20{10 + number % 15}-05-12"
    data["session"] |= {"territory": f"Town {number}", "dates": [day], "id": f"{number:012x}"}
    data["framework"] |= framework
    for row in (*data["fields"], *data["domains"]):
        row["score"] = None if row["score"] is None else round(chance.uniform(1, 9), 1)
    return data


def saved(folder: Path, documents: list[dict[str, Any]]) -> Path:
    for number, data in enumerate(documents):
        place = folder / f"workshop {number:03}" / "results"
        place.mkdir(parents=True)
        (place / "results.json").write_text(json.dumps(data), encoding="utf-8")
    return folder


def panel_file(folder: Path) -> Path:
    """The panel of six workshops, as a file."""
    document = one_document()
    means = c21lab.panel(saved(folder / "all", [session(document, number) for number in range(6)]))
    (folder / "panel.json").write_text(means.to_json(), encoding="utf-8")
    return folder / "panel.json"


def scored(panel: Path, module: str = "essentials") -> Any:
    about = c21lab.About(territory="Vaubrelle", dates=("2026-11-12",), languages=("en", "fr", "es"))
    settings = c21lab.Settings(about, report=c21lab.ReportSettings(panel=str(panel)))
    return c21lab.score(c21lab.ratings_from(Workshop(8, module, settings=settings).ratings().frame()), settings)
