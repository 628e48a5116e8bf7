"""Comments: which of them may be quoted. The marks stand in comments.xlsx, where they can also be set by hand."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from c21lab.desk.live import OpenWorkshop
from c21lab.desk.reading import gathered_now, read_soon
from c21lab.desk.render import desk_of, go, sentences, workshop_of, workshop_page
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Problem
from c21lab.recipes.marks import comment_id, mark_comments
from c21lab.recipes.progress import Step
from c21lab.wording import reads_right_to_left

_MOST = 20_000


async def show(request: Request) -> Response:
    """Shows every comment beside a box, under the item that it is on."""
    desk, workshop = desk_of(request), workshop_of(request)
    gathered = await gathered_now(desk, workshop)
    read, items = gathered.read, list[dict[str, object]]()
    if read:
        texts = read.framework.words_in(desk.words.language)
        for row in read.comments.rows:
            if not items or items[-1]["id"] != row.item:
                items.append({"id": row.item, "title": texts.title_of(row.item), "rows": []})
            rows = items[-1]["rows"]
            assert isinstance(rows, list)
            rows.append(
                {
                    "id": comment_id(row),
                    "text": row.comment,
                    "language": row.language,
                    "direction": "rtl" if reads_right_to_left(row.language) else "ltr",
                    "chosen": bool(row.chosen),
                }
            )
    notices = sentences((*read.comments.problems, *read.comments.notices), desk.words) if read else []
    return workshop_page(request, "comments", items=items, notices=notices)


async def save(request: Request) -> Response:
    """Writes the marks into comments.xlsx."""
    desk, workshop = desk_of(request), workshop_of(request)
    form = await request.form(max_fields=_MOST)
    chosen = frozenset(map(str, form.getlist("quote")))
    await desk.worker.do(("marks", workshop.id, chosen), lambda step: _mark(workshop, chosen, step))
    await read_soon(desk, workshop)
    desk.note(desk.words("desk-comments-saved", count=len(chosen)))
    return go(request, "comments")


def _mark(workshop: OpenWorkshop, chosen: frozenset[str], step: Step) -> None:
    gathered = workshop.read(step)
    if gathered.read is None:
        raise InputError(gathered.problems or Problem(ProblemCode.NO_SHEETS))
    mark_comments(gathered.read, chosen)
