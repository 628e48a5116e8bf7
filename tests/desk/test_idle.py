"""A desk that nobody uses stops after two hours, and not while anything is done or typed; no test waits for it."""

from __future__ import annotations

import asyncio
import threading
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from c21lab.desk.app import make_app
from c21lab.desk.desk import IDLE, Desk
from c21lab.desk.reading import watch
from c21lab.desk.tickets import Tickets

HOUR = 3600.0
BASE = "http://127.0.0.1"


@dataclass
class Clock:
    """A clock that stands still until it is moved."""

    now: float = 1000.0

    def __call__(self) -> float:
        return self.now


class Looks(threading.Event):
    """Ends a watch once its clock has come to an hour; each look moves the clock on, and takes no time."""

    def __init__(self, clock: Clock, until: float) -> None:
        super().__init__()
        self._clock, self._until = clock, until

    def wait(self, timeout: float | None = None) -> bool:
        self._clock.now += timeout or 0
        return self._clock.now >= self._until


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def stopped_at(clock: Clock, desk_here: Desk) -> list[float]:
    """The times at which the desk wanted to stop."""
    times: list[float] = []
    desk_here.stop = lambda: times.append(clock.now)
    return times


@pytest.fixture
def desk_here(clock: Clock, tmp_path: Path) -> Desk:
    return Desk(tmp_path, "en", clock)


def test_two_hours_without_anybody_stop_it_and_not_a_minute_less(
    desk_here: Desk, clock: Clock, stopped_at: list[float]
) -> None:
    begun = clock.now
    watch(desk_here, Looks(clock, begun + 2 * HOUR - 60))
    assert stopped_at == []
    watch(desk_here, Looks(clock, begun + 2 * HOUR + 60))
    assert stopped_at
    assert stopped_at[0] - begun > 2 * HOUR
    assert IDLE == 2 * HOUR


def test_work_that_is_not_done_keeps_it_open(desk_here: Desk, clock: Clock, stopped_at: list[float]) -> None:
    done = threading.Event()
    working = desk_here.worker.submit("long", lambda _step: done.wait(20))
    watch(desk_here, Looks(clock, clock.now + 5 * HOUR))
    assert stopped_at == []
    done.set()
    working.result(20)
    watch(desk_here, Looks(clock, clock.now + 60))
    assert stopped_at
    desk_here.worker.close()


async def use(desk: Desk, clock: Clock) -> None:
    """A page is asked for after an hour, what is typed is told of after two, an open page gets its news after three."""
    tickets = Tickets(80)
    transport = httpx.ASGITransport(make_app(desk, tickets, "knock"))
    async with httpx.AsyncClient(transport=transport, base_url=BASE, headers={"Origin": BASE}) as client:
        await client.get(f"/?token={tickets.issue()}")
        clock.now += HOUR
        assert (await client.get("/")).status_code == 200
        assert desk.used == clock.now
        clock.now += HOUR
        assert (await client.post("/awake")).status_code == 204
        assert desk.used == clock.now
        clock.now += HOUR
        desk.stopping = True  # so that the stream of news ends
        assert "retry" in (await client.get("/events")).text


def test_whoever_asks_for_a_page_or_has_typed_something_uses_it_and_an_open_page_does_not(
    desk_here: Desk, clock: Clock, stopped_at: list[float]
) -> None:
    begun = clock.now
    asyncio.run(use(desk_here, clock))
    assert desk_here.used == begun + 2 * HOUR
    watch(desk_here, Looks(clock, begun + 4 * HOUR - 60))
    assert stopped_at == []
    watch(desk_here, Looks(clock, begun + 4 * HOUR + 60))
    assert stopped_at
