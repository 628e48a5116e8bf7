"""Digests of respondents' ids: who answered twice can be told, who it is cannot.

The key is random, one per user of a computer, and never lies in a session.
"""

from __future__ import annotations

import datetime as dt
import hashlib
import hmac
import os
import re
import secrets
from dataclasses import dataclass
from pathlib import Path

from platformdirs import user_config_path

from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.workbooks import CellValue

_BYTES, _DIGITS = 32, 16
_NUMBERS = re.compile(r"[0-9]+")
_AFTERNOON, _MORNING = re.compile(r"\bp\.?\s?m\b", re.IGNORECASE), re.compile(r"\ba\.?\s?m\b", re.IGNORECASE)


@dataclass(frozen=True)
class Secret:
    """The key that respondents' ids are digested with."""

    key: bytes

    def digest(self, kind: str, text: str) -> str:
        """Returns the digest of a text, different for each kind of text."""
        return hmac.new(self.key, f"{kind}\n{text}".encode(), hashlib.sha256).hexdigest()[:_DIGITS]

    @property
    def check(self) -> str:
        """Returns what tells this key from another one without giving it away."""
        return self.digest("check", "")


def secret_path() -> Path:
    """Returns where the key lies: in the user's settings folder."""
    return user_config_path("c21lab", appauthor=False) / "respondents.key"


def user_secret() -> Secret:
    """Returns the user's key, made on first use; raises InputError where it can be neither read nor written."""
    path = secret_path()
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        except FileExistsError:
            return Secret(bytes.fromhex(path.read_text("ascii").strip()))
        key = secrets.token_bytes(_BYTES)
        with os.fdopen(descriptor, "w", encoding="ascii") as stream:
            stream.write(key.hex() + "\n")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(Problem(ProblemCode.NOT_WRITABLE, Place(str(path)), {"reason": reason})) from error
    return Secret(key)


def moment_of(value: CellValue | None) -> str:
    """Returns a moment so that the same one is the same text however an export writes it: to the second, without zone.

    The numbers of the day are sorted, for exports do not say whether 11/12 is in November or in December.
    """
    if isinstance(value, dt.datetime):
        rounded = (value + dt.timedelta(microseconds=500_000)).replace(microsecond=0)
        value = rounded.isoformat(sep=" ")
    text = to_text(value)
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    if len(numbers) < 5:
        return fold(text)
    day, (hour, minute) = sorted(numbers[:3]), numbers[3:5]
    second = numbers[5] if len(numbers) > 5 and text.count(":") > 1 else 0
    if _AFTERNOON.search(text) and hour < 12:
        hour += 12
    elif _MORNING.search(text) and hour == 12:
        hour = 0
    return "{}-{}-{} {}:{}:{}".format(*day, hour, minute, second)
