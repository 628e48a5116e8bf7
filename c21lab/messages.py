"""The program's messages as they lie in ``texts/``: a folder per language, a Fluent file per circle of readers."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

# who fills in a sheet, who reads the report, who runs the workshop
TIERS = ("participant", "reader", "facilitator")


@cache
def source_text(language: str) -> str:
    """Returns the Fluent text of a language, its tiers one after another."""
    folder = files("c21lab").joinpath("texts", language)
    return "\n".join(folder.joinpath(f"{tier}.ftl").read_text(encoding="utf-8") for tier in TIERS)


class MessageSource:
    """The messages of one language, each parsed when it is first asked for.

    Parsing all of them takes longer than reading forty sheets, and a command speaks a few dozen.
    """

    def __init__(self, language: str) -> None:
        self._sources = {found[1]: found[0] for found in _MESSAGE.finditer(source_text(language))}
        # isolating marks are for mixed scripts on web pages; in workbooks they would be stray invisible characters
        self.bundle = FluentBundle([language], use_isolating=False)

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    def pattern(self, key: str) -> Any:
        """Returns the parsed text of a key that is there, with the messages that it refers to."""
        if not self.bundle.has_message(key):
            source = self._sources[key]
            self.bundle.add_resource(FluentResource(source))
            for other in _REFERENCE.findall(source):
                self.pattern(other)
        return self.bundle.get_message(key).value


# a message runs from its key to the next key or comment
_MESSAGE = re.compile(r"^([a-z][\w-]*) *=.*?(?=^[a-z#]|\Z)", re.MULTILINE | re.DOTALL)
_REFERENCE = re.compile(r"\{ ([a-z][\w-]*) \}")
