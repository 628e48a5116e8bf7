"""Names of files and folders that every system accepts."""

from __future__ import annotations

import os
import re
from pathlib import Path

# how the names of files begin that are there only while something is written; OneDrive leaves such names alone
TEMPORARY = "~c21lab-"
# names that Windows keeps for devices, whatever the ending
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{i}" for port in ("com", "lpt") for i in range(1, 10))}
_REFUSED = re.compile(r'[<>:"/\\|?*\x00-\x1f]|[. ]$')


def is_device(name: str) -> bool:
    """Returns whether Windows takes a name for that of a device: ``aux``, ``Con.xlsx``."""
    return name.partition(".")[0].casefold() in _DEVICES


def is_allowed_on_windows(name: str) -> bool:
    """Tells whether Windows takes a name: no device's, without its own signs, ending in no stop and no space."""
    return not is_device(name) and not _REFUSED.search(name)


def is_there(path: Path | str) -> bool:
    """Tells whether a file or a folder is there; where no path can be so long or so odd, there is none."""
    return os.path.exists(path)  # noqa: PTH110  Path raises an error for such a path


def is_file(path: Path | str) -> bool:
    """Tells whether a file is there; where no path can be so long or so odd, there is none."""
    return os.path.isfile(path)  # noqa: PTH113  likewise


def is_folder(path: Path | str) -> bool:
    """Tells whether a folder is there; where no path can be so long or so odd, there is none."""
    return os.path.isdir(path)  # noqa: PTH112  likewise
