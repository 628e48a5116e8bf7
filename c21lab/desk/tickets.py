"""One-time tokens, and the cookie that a browser gets for one: who has neither is not let in."""

from __future__ import annotations

import threading
from hmac import compare_digest
from secrets import token_urlsafe


class Tickets:
    """The tokens that are still good, each for once, and the secret in the browser's cookie."""

    def __init__(self, port: int) -> None:
        self.cookie_name = f"c21lab-{port}"  # cookies know no ports: two desks must not push each other out
        self.cookie = token_urlsafe(32)
        self._tokens: set[str] = set()
        self._lock = threading.Lock()

    def issue(self) -> str:
        """Returns a new token."""
        token = token_urlsafe(32)
        with self._lock:
            self._tokens.add(token)
        return token

    def redeem(self, token: str) -> bool:
        """Returns whether a token is good; it is used up then."""
        with self._lock:
            found = {known for known in self._tokens if is_same(known, token)}
            self._tokens -= found
        return bool(found)

    def admits(self, cookie: str | None) -> bool:
        """Returns whether a cookie is ours."""
        return is_same(self.cookie, cookie)


def is_same(secret: str, shown: str | None) -> bool:
    """Compares a secret with what somebody shows, in a time that tells nothing."""
    return shown is not None and compare_digest(secret.encode(), shown.encode("utf-8", "replace"))
