"""Imports Matplotlib so that neither a notebook's settings nor a home that cannot be written to are heard of."""

from __future__ import annotations

import logging
import os
from contextlib import suppress
from importlib import import_module


def import_quietly() -> None:
    """Imports Matplotlib with its fonts, whatever drawing backend the environment names, and without its warnings.

    The program draws into files only. Where the named backend is there, it is what Matplotlib has afterwards.
    """
    named = os.environ.pop("MPLBACKEND", None)
    logger = logging.getLogger("matplotlib")
    level = logger.level
    logger.setLevel(logging.ERROR)
    try:
        import_module("matplotlib.font_manager")
    finally:
        logger.setLevel(level)
        if named is not None:
            os.environ["MPLBACKEND"] = named
    if named:
        with suppress(ValueError):
            import_module("matplotlib").rcParams["backend"] = named
