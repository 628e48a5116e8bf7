"""The board for the projector: the file of ``results/``, byte for byte, in a window of its own."""

from __future__ import annotations

from pathlib import Path

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import FileResponse, Response

from c21lab.desk.guard import POLICY
from c21lab.desk.render import desk_of, workshop_of
from c21lab.desk.short_id import short_id
from c21lab.recipes.shared import is_revealed

# it brings its own style and script, so it is no page of the desk's: nothing in it can reach the desk
_APART = (
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; frame-ancestors 'none'; "
    "sandbox allow-scripts"
)


def boards_of(request: Request) -> list[tuple[str, str]]:
    """Returns the boards of the workshop in the address: what each is called by in addresses, and its language."""
    words = desk_of(request).words
    return [
        (short_id(path.name), words.language_name(path.name.split(".")[1]))
        for path in _files(workshop_of(request).folder)
    ]


async def show(request: Request) -> Response:
    """Gives the browser a board to show."""
    for path in _files(workshop_of(request).folder):
        if short_id(path.name) == request.path_params["file"]:
            return FileResponse(path, media_type="text/html", headers={POLICY: _APART})
    raise HTTPException(404)


def _files(folder: Path) -> list[Path]:
    place = folder / "results"
    return sorted(place.glob("board.*.html")) if is_revealed(folder) and place.is_dir() else []
