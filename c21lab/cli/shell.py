"""What the shell hands over: arguments as they were meant, and streams that can be written to."""

from __future__ import annotations

import glob
import os
import re
import sys
from collections.abc import Iterable, Iterator

from c21lab.office.file_names import is_there

_EXPANDS = os.name == "nt"  # shells of other systems do it themselves
_OPTION_WITH_VALUE = re.compile(r"(--[\w-]+=)(.*)", re.DOTALL)


def mended_arguments(typed: Iterable[str]) -> list[str]:
    """Returns the arguments as they were meant.

    A name that is there is always taken as it is. Else a quotation mark is cut off that Windows leaves behind
    ``'.\\Riverside 2026\\'``, ``~`` becomes the person's home, and on Windows, whose shells don't, ``*.xlsx`` every
    file of such a name.
    """
    return [mended for argument in typed for mended in _mended(argument)]


def mend_streams() -> None:
    """Gives a stream that was closed (``2>&-``) somewhere to go, and lets all speak UTF-8."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: PTH123, SIM115  open until the end
        elif hasattr(stream, "reconfigure"):
            # a redirected console on Windows is cp1252 and would stop at the first Arabic name
            stream.reconfigure(encoding="utf-8", errors="replace")


def _mended(argument: str) -> Iterator[str]:
    option = _OPTION_WITH_VALUE.fullmatch(argument)
    if option:
        yield option[1] + _at_home(_without_quote(option[2]))
        return
    name = _at_home(_without_quote(argument))
    yield from (_EXPANDS and not is_there(name) and _matching(name)) or [name]


def _matching(name: str) -> list[str]:
    """The files that ``*`` and ``?`` stand for; brackets are part of a name, as in ``Atelier [12]``."""
    return sorted(glob.glob(name.replace("[", "[[]"))) if re.search(r"[*?]", name) else []  # noqa: PTH207


def _without_quote(name: str) -> str:
    return name[:-1] if name.endswith('"') and not is_there(name) else name


def _at_home(name: str) -> str:
    is_home = name == "~" or name.startswith(("~/", "~\\"))
    return os.path.expanduser(name) if is_home and not is_there(name) else name  # noqa: PTH111  Path drops a last /
