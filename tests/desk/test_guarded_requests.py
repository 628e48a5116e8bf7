"""Who is let in: the browser with the address, once; no other page, no other name, no other computer."""

from __future__ import annotations

import os
import re
import socket
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import httpx
import pytest

from desks import DeskProcess, environment, open_desk, popen, start_desk, stranger

PAGES = ("settings", "sheets", "room", "reveal", "results", "comments", "report", "finish")


def raw(desk: DeskProcess, *lines: str) -> int:
    """The status of a request as it is written here."""
    port = urlsplit(desk.base).port
    with socket.create_connection(("127.0.0.1", port), 10) as wire:
        wire.sendall("\r\n".join([*lines, "Connection: close", "", ""]).encode())
        return int(wire.makefile("rb").readline().split()[1])


def test_without_a_cookie_nothing_is_answered(desk: DeskProcess, workshop: str) -> None:
    paths = ["/", "/static/desk.css", "/events", f"{workshop}/sheets", "/nothing", "/again"]
    with stranger(desk.base) as client:
        assert {client.get(path).status_code for path in paths} == {403}
        assert client.post("/stop", headers={"Origin": desk.base}).status_code == 403


def test_a_token_lets_in_once_and_leaves_a_clean_address(desk: DeskProcess) -> None:
    desk.client()
    with stranger(desk.base) as client:
        assert client.get(desk.address).status_code == 403
        assert client.get("/?token=guessed").status_code == 403
    assert desk.client().get(desk.address).status_code == 403


def test_the_cookie_is_for_this_page_alone(home: Path) -> None:
    with open_desk(home / "other", home) as other, stranger(other.base) as client:
        answer = client.get(other.address, follow_redirects=False)
        cookie = answer.headers["set-cookie"].casefold()
        assert answer.status_code == 303
        assert answer.headers["location"] == "/"
        assert "httponly" in cookie
        assert "samesite=strict" in cookie


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "0.0.0.0", "192.168.0.7", "[::2]", "a@localhost", ""]
)
def test_a_foreign_name_is_refused_whatever_it_leads_to(desk: DeskProcess, host: str) -> None:
    cookie = "; ".join(f"{name}={value}" for name, value in desk.client().cookies.items())
    assert raw(desk, "GET / HTTP/1.1", f"Host: {host}", f"Cookie: {cookie}") in (400, 403)


@pytest.mark.parametrize("host", ["localhost", "[::1]", "127.0.0.1"])
def test_this_computer_may_be_named_in_three_ways(desk: DeskProcess, host: str) -> None:
    cookie = "; ".join(f"{name}={value}" for name, value in desk.client().cookies.items())
    assert raw(desk, "GET / HTTP/1.1", f"Host: {host}:{urlsplit(desk.base).port}", f"Cookie: {cookie}") == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"Origin": "http://evil.example"},
        {"Origin": "null"},
        {"Origin": "http://127.0.0.1:1"},
        {"Origin": "https://127.0.0.1"},
        {},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "same-site"},
        {"Origin": "http://evil.example", "Sec-Fetch-Site": "same-origin"},
    ],
)
@pytest.mark.parametrize("method", ["POST", "PUT", "DELETE", "OPTIONS", "HEAD"])
def test_a_foreign_page_changes_nothing(desk: DeskProcess, headers: dict[str, str], method: str) -> None:
    with httpx.Client(base_url=desk.base, cookies=desk.client().cookies, trust_env=False) as client:
        answer = client.request(method, "/stop", headers=headers)
    assert answer.status_code == 403
    assert desk.process.poll() is None


def test_our_own_page_is_known_by_what_its_browser_says(desk: DeskProcess) -> None:
    with httpx.Client(base_url=desk.base, cookies=desk.client().cookies, trust_env=False) as client:
        own = {"Origin": "null", "Sec-Fetch-Site": "same-origin"}
        assert client.post("/awake", headers=own).status_code == 204


def test_every_answer_is_for_this_page_alone_and_kept_nowhere(desk: DeskProcess, workshop: str) -> None:
    client, paths = desk.client(), ["/", "/static/desk.js", "/nothing", *(f"{workshop}/{page}" for page in PAGES)]
    with stranger(desk.base) as refused:
        for answer in [*map(client.get, paths), refused.get("/"), client.post("/w/none/sheets/add")]:
            headers = answer.headers
            assert headers["content-security-policy"] == "default-src 'self'; frame-ancestors 'none'"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["cache-control"] == "no-store"
            assert not [name for name in headers if name.startswith("access-control")]


def test_pages_ask_no_other_host_and_carry_no_style_or_script_of_their_own(desk: DeskProcess, workshop: str) -> None:
    for page in PAGES:
        text = desk.client().get(f"{workshop}/{page}").text
        assert not re.findall(r"""(?:src|href|action)=["'](?!/|\?lang=|#)""", text)
        assert not re.findall(r"""\sstyle=|<style|\son\w+=|<script>""", text)


def test_nobody_else_on_the_network_finds_the_port(desk: DeskProcess) -> None:
    port = urlsplit(desk.base).port
    others = {str(info[4][0]) for info in socket.getaddrinfo(socket.gethostname(), None, socket.AF_INET)}
    for address in others - {"127.0.0.1"}:
        with socket.socket() as wire:
            wire.settimeout(2)
            assert wire.connect_ex((address, int(port or 0))) != 0


@pytest.mark.parametrize(
    "path", ["../../etc/passwd", "%2e%2e%2fsession.toml", "..%5c..%5csession.toml", "session.toml"]
)
def test_no_address_leads_to_a_file_that_was_not_offered(desk: DeskProcess, workshop: str, path: str) -> None:
    port = urlsplit(desk.base).port
    cookie = "; ".join(f"{name}={value}" for name, value in desk.client().cookies.items())
    for place in ("file", "document", "results", "static"):
        asked = f"/static/{path}" if place == "static" else f"{workshop}/{place}/{path}"
        assert raw(desk, f"GET {asked} HTTP/1.1", f"Host: 127.0.0.1:{port}", f"Cookie: {cookie}") == 404


def test_a_second_start_finds_the_first_and_opens_its_page(desk: DeskProcess, home: Path) -> None:
    second = start_desk(home / "workshops", home)
    assert second.ended() == 0
    assert second.base == desk.base
    with stranger(second.base) as client:
        assert "Vaubrelle" in client.get(second.address).text


def test_two_starts_at_once_make_one_desk(home: Path, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "c21lab", "desk", str(tmp_path / "at once"), "--no-browser"]
    started = [popen(command, environment(home)) for _ in range(2)]
    desks = [DeskProcess(process, process.stdout.readline() if process.stdout else "") for process in started]
    assert len({one.base for one in desks}) == 1
    with stranger(desks[0].base, origin=desks[0].base) as client:
        assert client.get(desks[1].address).status_code == 200
        client.post("/stop")
    assert [one.ended() for one in desks] == [0, 0]


def test_a_desk_that_was_killed_is_no_hindrance(home: Path, tmp_path: Path) -> None:
    first = start_desk(tmp_path, home)
    first.process.kill()
    first.process.communicate()
    with open_desk(tmp_path, home) as second:
        assert second.client().get("/").status_code == 200


def test_ctrl_c_and_the_button_stop_it_in_peace(home: Path, tmp_path: Path) -> None:
    with open_desk(tmp_path, home) as desk:
        assert "c21lab has stopped" in desk.client().post("/stop").text
        assert desk.ended() == 0
    with open_desk(tmp_path, home) as again:
        again.process.send_signal(2)
        assert again.ended() == 0
        assert again.errors == ""


def test_ctrl_c_between_the_address_and_the_first_page_stops_it_in_peace(tmp_path: Path) -> None:
    code = (
        "import os, signal, sys, uvicorn\nfrom pathlib import Path\nfrom c21lab.desk.run import DeskRequest, run_desk\n"
        "serve = uvicorn.Server.serve\n"
        "uvicorn.Server.serve = lambda *all, **named: (os.kill(os.getpid(), signal.SIGINT), serve(*all, **named))[1]\n"
        "run_desk(DeskRequest(Path(sys.argv[1]), 'en', False), lambda address: None)"
    )
    command = [sys.executable, "-c", code, str(tmp_path)]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, env={**os.environ, "HOME": str(tmp_path)})
    assert (ran.returncode, ran.stderr) == (0, "")
