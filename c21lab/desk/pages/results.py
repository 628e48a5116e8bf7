"""Results: the radar, what the scores say, and every chart to copy. Nothing before the reveal."""

from __future__ import annotations

import asyncio
import re
from dataclasses import dataclass
from html import unescape
from pathlib import Path

from markupsafe import Markup
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from c21lab.desk.live import OpenWorkshop
from c21lab.desk.reading import gathered_now
from c21lab.desk.render import desk_of, workshop_of, workshop_page
from c21lab.recipes.gather import GatheredSheets
from c21lab.recipes.shared import SharedResults, is_revealed, shared_edition, shared_results
from c21lab.report.agenda_lines import agenda_lines
from c21lab.report.agenda_sentences import agenda_sentence
from c21lab.report.sentences import finding_sentence
from c21lab.scoring.finding_kinds import Discuss

_SHOWN = ("summary", "emblem")  # the first that is there stands in the page itself
_NOT_OFFERED = "cover"  # made for the report's front page alone
_SIZE = re.compile(r'(<svg[^>]*?) width="[^"]*" height="[^"]*"')
_TITLE = re.compile(r"<title>(.*?)</title>", re.DOTALL)


@dataclass(frozen=True)
class ShownChart:
    """A chart to copy: the name of its file without an ending, and what it shows."""

    name: str
    title: str


async def show(request: Request) -> Response:
    """Shows what stands in ``results/``; before the reveal, where to go for it."""
    desk, workshop = desk_of(request), workshop_of(request)
    if not await asyncio.to_thread(is_revealed, workshop.folder):
        return workshop_page(request, "before_reveal")
    gathered = await gathered_now(desk, workshop)
    shared = await asyncio.to_thread(shared_results, workshop.folder)
    own = [code for code in shared.languages if code == desk.words.language]
    language = (*own, *shared.languages, desk.words.language)[0]
    found = await desk.worker.do(("findings", workshop.id), lambda _step: _findings(gathered, language))
    charts = await asyncio.to_thread(_charts, workshop, shared, language)
    first = next((chart for name in _SHOWN for chart in charts if chart.name == f"{name}.{language}"), None)
    return workshop_page(
        request,
        "results",
        radar=_drawn(workshop, first) if first else "",
        findings=found[1] if found else None,
        agenda=found[0] if found else [],
        charts=charts,
        language=language,
        others=[code for code in shared.languages if code != language],
    )


async def chart(request: Request) -> Response:
    """Gives the browser a chart, as PNG or SVG."""
    workshop, name = workshop_of(request), request.path_params["name"]
    if not is_revealed(workshop.folder) or f"results/charts/{name}" not in shared_results(workshop.folder).files:
        raise HTTPException(404)
    return FileResponse(workshop.folder / "results" / "charts" / name)


def _findings(gathered: GatheredSheets, language: str) -> tuple[list[str], list[str]] | None:
    """The agenda and the other findings that stand in ``results/``; None where the sheets have changed since."""
    edition = shared_edition(gathered.read, language) if gathered.read else None
    if edition is None:
        return None
    agenda = [agenda_sentence(line, edition) for line in agenda_lines(edition.results)]
    others = [one for one in edition.results.findings if not isinstance(one, Discuss)]
    return agenda, [finding_sentence(one, edition) for one in others]


def _charts(workshop: OpenWorkshop, shared: SharedResults, language: str) -> list[ShownChart]:
    names = [f"{name}.{language}" for name in shared.charts(language) if name != _NOT_OFFERED]
    return [ShownChart(name, _title(_file(workshop, name))) for name in names]


def _file(workshop: OpenWorkshop, name: str) -> Path:
    return workshop.folder / "results" / "charts" / f"{name}.svg"


def _title(path: Path) -> str:
    found = _TITLE.search(path.read_text(encoding="utf-8"))
    return unescape(found[1]) if found else path.stem


def _drawn(workshop: OpenWorkshop, chart: ShownChart) -> Markup:
    """A chart as an element of the page, as wide as its place.

    An SVG with styles, as version 0.1 and drawing programs write it, would lose its colours here: then it is the PNG.
    """
    svg = _file(workshop, chart.name).read_text(encoding="utf-8")
    if "style" in svg:
        address = f"/w/{workshop.id}/results/{chart.name}.png"
        return Markup('<img src="{}" alt="{}">').format(address, chart.title)
    return Markup(_SIZE.sub(r"\1", svg[svg.index("<svg") :], count=1))
