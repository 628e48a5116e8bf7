"""Makes a page from its template, with the words of the language that the desk speaks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, cast

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from c21lab.desk.desk import Desk, Note
from c21lab.problems import Problem, without_duplicate_problems
from c21lab.wording import Words, program_languages, words_for

if TYPE_CHECKING:
    from c21lab.desk.live import OpenWorkshop


PART = "x-c21lab-part"  # a page that only renews its parts takes no sentence from the page that is to come


@cache
def _templates() -> Environment:
    loader = PackageLoader("c21lab.desk", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined, trim_blocks=True, lstrip_blocks=True)


def desk_of(request: Request) -> Desk:
    """Returns the desk that a request is made to."""
    return cast(Desk, request.app.state.desk)


def workshop_of(request: Request) -> OpenWorkshop:
    """Returns the workshop in the address; raises HTTPException 404 where there is none, or none any more."""
    found = desk_of(request).workshop(request.path_params["workshop"])
    if found is None:
        raise HTTPException(404)
    return found


def page(request: Request, name: str, *, status: int = 200, **facts: object) -> HTMLResponse:
    """Makes the page of a template outside of any workshop."""
    desk = desk_of(request)
    shared = {
        "page": name,
        "words": desk.words,
        "desk": desk,
        "notes": () if PART in request.headers else desk.taken_notes(),
        "languages": [(code, words_for(code)("desk-language-name")) for code in program_languages()],
        "workshop": None,
    }
    text = _templates().get_template(f"{name}.html").render({**shared, **facts})
    return HTMLResponse(text, status)


def workshop_page(request: Request, name: str, *, status: int = 200, **facts: object) -> HTMLResponse:
    """Makes the page of a template for the workshop in the address, with its steps and the next of them."""
    from c21lab.desk.steps import next_step, steps_of

    workshop = workshop_of(request)
    steps = steps_of(workshop.kind)
    at = request.url.path.removeprefix(f"/w/{workshop.id}/").partition("/")[0]
    shared = {"workshop": workshop, "steps": steps, "at": at, "next": next_step(name, steps)}
    return page(request, name, status=status, **{**shared, **facts})


def go(request: Request, step: str = "") -> Response:
    """Sends the browser to a page of the workshop in the address, or to the first page of the desk."""
    return RedirectResponse(f"/w/{request.path_params['workshop']}/{step}" if step else "/", status_code=303)


def sentences(problems: Sequence[Problem], words: Words) -> list[str]:
    """Returns problems as whole sentences, those with one cause as one."""
    return [words.problem(problem) for problem in without_duplicate_problems(problems)]


def notes_of(problems: Sequence[Problem], words: Words) -> tuple[Note, ...]:
    """Returns problems as sentences about something that did not work."""
    return tuple(Note(text, bad=True) for text in sentences(problems, words))
