"""The folder of what a person added to the program: frameworks and languages of their own."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_data_path


def own_folder(what: str) -> Path | None:
    """Returns where a person's own ``frameworks`` or ``languages`` are kept; None where the system knows no home."""
    try:
        return user_data_path("c21lab", appauthor=False) / what
    except RuntimeError:
        return None
