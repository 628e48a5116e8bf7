"""The pages of a workshop by their addresses."""

from __future__ import annotations

from starlette.routing import BaseRoute, Route, Router

from c21lab.desk.pages import board, comments, finish, plan, plenary, report, results, reveal, room, settings, sheets


def workshop_routes() -> Router:
    """Returns the pages of a workshop, below its address."""
    return Router([*_pages(), *_actions()])


def _pages() -> list[BaseRoute]:
    return [
        Route("/", sheets.enter),
        Route("/settings", settings.show),
        Route("/sheets", sheets.show),
        Route("/room", room.show),
        Route("/reveal", reveal.show),
        Route("/results", results.show),
        Route("/results/{name}", results.chart),
        Route("/plenary", plenary.show),
        Route("/board/{file}", board.show),
        Route("/plan", plan.show),
        Route("/comments", comments.show),
        Route("/report", report.show),
        Route("/finish", finish.show),
        Route("/file/{file}", sheets.download),
        Route("/document/{file}", report.document),
    ]


def _actions() -> list[BaseRoute]:
    actions = {
        "/settings": settings.save,
        "/sheets/blank": sheets.make_blank,
        "/sheets/people": sheets.take_people,
        "/sheets/add": sheets.add,
        "/sheets/again": sheets.read_again,
        "/sheets/{file}/replace": sheets.replace,
        "/sheets/{file}/out": sheets.take_out,
        "/open/{place}": report.open_folder,
        "/reveal": reveal.reveal,
        "/plenary": plenary.save,
        "/plenary/make": plenary.make,
        "/plan": plan.save,
        "/plan/make": plan.make,
        "/comments": comments.save,
        "/report": report.make,
        "/finish": finish.delete,
    }
    return [Route(path, action, methods=["POST"]) for path, action in actions.items()]
