"""The languages that the computer speaks, as its system names them."""

from __future__ import annotations

import locale
import os
import re
import subprocess
import sys
from collections.abc import Collection, Iterable, Iterator

_VARIABLES = ("LC_ALL", "LC_MESSAGES", "LANG")
# names that Windows and old systems give instead of a code
_NAMES = {"english": "en", "french": "fr", "spanish": "es"}


def system_language(known: Collection[str]) -> str:
    """Returns the first language of the system that is known, as ``fr``; empty where it names none."""
    return next((code for code in map(_code, system_names()) if code in known), "")


def system_names() -> Iterator[str]:
    """Yields the names by which the system calls its languages, as ``fr_FR.UTF-8``, the preferred one first."""
    yield from (os.environ.get(variable, "") for variable in _VARIABLES)
    if sys.platform == "win32":
        import ctypes

        yield locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    elif sys.platform == "darwin":
        yield from apple_languages(_said_by(("defaults", "read", "-g", "AppleLanguages")))


def apple_languages(said: str) -> Iterable[str]:
    """Returns the names in the list that ``defaults read -g AppleLanguages`` prints: ``( "fr-SN", en )``."""
    return re.findall(r"[A-Za-z][\w-]*", said)


def _code(name: str) -> str:
    """``fr`` for fr_FR.UTF-8, fr-FR, FR_fr and French_France.1252."""
    first = re.split(r"[-_.@]", name.strip().casefold())[0]
    return _NAMES.get(first, first)


def _said_by(command: tuple[str, ...]) -> str:
    try:
        return subprocess.run(command, capture_output=True, text=True, timeout=2, check=False).stdout
    except (OSError, subprocess.SubprocessError, ValueError):
        return ""
