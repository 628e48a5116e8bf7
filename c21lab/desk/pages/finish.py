"""Finish: what tells of single people is listed, and deleted after a yes, as the sheets promised."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from c21lab.desk.live import OpenWorkshop
from c21lab.desk.render import desk_of, go, sentences, workshop_of, workshop_page
from c21lab.recipes.close import Deleted, delete_files, personal_files


async def show(request: Request, *, asks: bool = False) -> Response:
    """Lists the files that would be deleted."""
    workshop = workshop_of(request)
    listed = personal_files(workshop.folder)
    names = [file.relative_to(listed.folder).as_posix() for file in listed.files]
    links = [file.relative_to(listed.folder).as_posix() for file in listed.links]
    return workshop_page(request, "finish", files=names, links=links, asks=asks)


async def delete(request: Request) -> Response:
    """Asks once, then deletes."""
    desk, workshop = desk_of(request), workshop_of(request)
    form = await request.form()
    if form.get("sure") != "yes":
        return await show(request, asks=True)
    deleted = await desk.worker.do(("finish", workshop.id), lambda _step: _delete(workshop))
    left = len(deleted.problems)
    for text in sentences(deleted.problems, desk.words):
        desk.note(text, bad=True)
    key = "console-close-partly" if left else "console-close-done"
    desk.note(desk.words(key, count=deleted.count, left=left) if left else desk.words(key, count=deleted.count))
    return go(request, "finish")


def _delete(workshop: OpenWorkshop) -> Deleted:
    deleted = delete_files(personal_files(workshop.folder))
    workshop.gathered = None
    return deleted
