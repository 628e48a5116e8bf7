"""The keys of ``session.toml`` and what each takes, told by the defaults of the dataclasses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from c21lab.settings import About, Method, ReportSettings

ATTRIBUTES: Mapping[str, str] = {"session": "about", "method": "method", "report": "report"}
CLASSES: Mapping[str, type[Any]] = {"session": About, "method": Method, "report": ReportSettings}
PATHS = (
    "framework",
    "roster",
    "word_template",
    "slides_template",
    "logo",
    "cover_image",
    "previous",
    "previous_fields",
    "panel",
)
OF_AN_EARLIER_VERSION = ("quote_comments",)  # read with a notice, and not offered


def defaults_of(table: str) -> dict[str, Any]:
    """Returns each key of a table with its default."""
    defaults = CLASSES[table]()
    return {key.name: getattr(defaults, key.name) for key in fields(defaults) if key.name != "translations"}


def table_of(key: str) -> str:
    """Returns the table that a key belongs to; empty for an unknown key."""
    return next((table for table in CLASSES if key in defaults_of(table)), "")


def default_of(key: str) -> object:
    """Returns the default of a key in whichever table; None for an unknown one."""
    table = table_of(key)
    return defaults_of(table)[key] if table else None


def takes_list(key: str) -> bool:
    """Tells whether a key takes several values in square brackets."""
    return key == "groups" or isinstance(default_of(key), tuple)


def takes_number(key: str) -> bool:
    """Tells whether a key takes a number."""
    return isinstance(default_of(key), int | float) and not takes_truth(key)


def takes_truth(key: str) -> bool:
    """Tells whether a key takes true or false."""
    return isinstance(default_of(key), bool)
