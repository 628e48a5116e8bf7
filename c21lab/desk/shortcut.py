"""A file to double-click, on the desktop: it opens the desk without a terminal to type into."""

from __future__ import annotations

import shlex
import sys
from pathlib import Path

from platformdirs import user_desktop_path

from c21lab.disk.atomic_write import write_together

_NAME = "c21lab desk"


def write_shortcut(folder: Path | None) -> Path:
    """Writes the file that opens the desk of a folder with this Python; returns where it is.

    Raises InputError where the disk refuses.
    """
    place = user_desktop_path()
    command = [sys.executable, "-m", "c21lab", "desk", *([str(folder.absolute())] if folder else [])]
    if sys.platform == "win32":
        path, text = place / f"{_NAME}.bat", windows_batch(command)
    elif sys.platform == "darwin":
        path, text = place / f"{_NAME}.command", mac_command(command)
    else:
        path, text = place / f"{_NAME}.desktop", linux_entry(command)
    write_together(place, {path: text.encode("utf-8")})
    if sys.platform != "win32":
        path.chmod(0o755)
    return path


def windows_batch(command: list[str]) -> str:
    """Returns a batch file; a percent sign in a path is no variable, and accents are what they are."""
    quoted = " ".join(f'"{part}"' for part in command).replace("%", "%%")
    return f"@echo off\r\nchcp 65001 >nul\r\ntitle c21lab\r\n{quoted}\r\nif errorlevel 1 pause\r\n"


def mac_command(command: list[str]) -> str:
    """Returns what the Finder runs in a terminal."""
    return f"#!/bin/bash\nexec {shlex.join(command)}\n"


def linux_entry(command: list[str]) -> str:
    """Returns a desktop entry."""
    quoted = " ".join(f'"{_escaped(part)}"' for part in command)
    return f"[Desktop Entry]\nType=Application\nName=c21lab\nTerminal=true\nExec={quoted}\n"


def _escaped(part: str) -> str:
    """A part of a command within quotation marks: twice escaped, once for the command and once for the file."""
    inside = "".join(f"\\{sign}" if sign in '\\"`$' else sign for sign in part)
    return inside.replace("\\", "\\\\").replace("%", "%%")
