"""The program's messages as they lie in ``texts/``: a folder per language, a Fluent file per circle of readers.

Languages that a person imported lie in their own folder, and hide what ships under the same name.
"""

from __future__ import annotations

import re
from contextlib import suppress
from functools import cache, cached_property
from pathlib import Path
from typing import Any, Literal

from fluent.runtime import FluentBundle, FluentResource

from c21lab.own_files import own_folder

# who fills in a sheet, who reads the report, who runs the workshop: a language has the first, the first two or all
Tier = Literal["participant", "reader", "facilitator"]
TIERS: tuple[Tier, ...] = ("participant", "reader", "facilitator")
SOURCES = ("en", "fr", "es")  # written here, and complete; other languages are translated from them


def shipped_folder() -> Path:
    """Returns the folder of the languages that ship."""
    return Path(__file__).resolve().parent / "texts"


def own_languages() -> Path | None:
    """Returns the folder of the languages that a person imported; None where the system knows no home."""
    return own_folder("languages")


def tier_files(language: str) -> dict[Tier, Path]:
    """Returns the file of each tier that a language has; a tier counts only together with those before it."""
    return dict(_tier_files(own_languages()).get(language, {}))


def languages_with(tier: Tier) -> tuple[str, ...]:
    """Returns the codes of the languages that have a tier, sorted."""
    return tuple(sorted(code for code, files in _tier_files(own_languages()).items() if tier in files))


def source_text(language: str) -> str:
    """Returns the Fluent text of a language, its tiers one after another."""
    return "\n".join(path.read_text(encoding="utf-8") for path in tier_files(language).values())


def forget_folders() -> None:
    """Forgets which languages there are, once one was imported."""
    _tier_files.cache_clear()


@cache
def _tier_files(own: Path | None) -> dict[str, dict[Tier, Path]]:
    found: dict[str, dict[Tier, Path]] = {}
    for parent in filter(None, (shipped_folder(), own)):
        with suppress(OSError):  # a folder that may not be opened has none to offer
            for folder in sorted(path for path in parent.iterdir() if path.is_dir()):
                if parent == own and folder.name in SOURCES:
                    continue
                there: dict[Tier, Path] = {tier: folder / f"{tier}.ftl" for tier in TIERS}
                files: dict[Tier, Path] = {tier: path for tier, path in there.items() if path.is_file()}
                found[folder.name] = found.get(folder.name, {}) | files
    return {code: kept for code, files in found.items() if (kept := _unbroken(files))}


def _unbroken(files: dict[Tier, Path]) -> dict[Tier, Path]:
    return {tier: files[tier] for number, tier in enumerate(TIERS) if all(t in files for t in TIERS[: number + 1])}


class MessageSource:
    """The messages of one language, each parsed when it is first asked for.

    Parsing all of them takes longer than reading forty sheets, and a command speaks a few dozen.
    """

    def __init__(self, language: str, text: str) -> None:
        self._language = language
        self._sources = {found[1]: found[0] for found in _MESSAGE.finditer(text)}

    def __contains__(self, key: str) -> bool:
        return key in self._sources

    @cached_property
    def bundle(self) -> FluentBundle:
        """Returns what puts facts into patterns."""
        # isolating marks are for mixed scripts on web pages; in workbooks they would be stray invisible characters
        return FluentBundle([self._language], use_isolating=False)

    def plain(self, key: str) -> str | None:
        """Returns the text of a message of one line without any variable, which is its own source; None for others."""
        found = _PLAIN.fullmatch(self._sources.get(key, ""))
        return found[1] if found else None

    def pattern(self, key: str) -> Any:
        """Returns the parsed text of a key that is there, with the messages that it refers to; None if it is broken."""
        if not self.bundle.has_message(key):
            source = self._sources.get(key, "")
            self.bundle.add_resource(FluentResource(source))
            for other in _REFERENCE.findall(source):
                self.pattern(other)
        return self.bundle.get_message(key).value if self.bundle.has_message(key) else None


# a message runs from its key to the line before the next key or comment
_MESSAGE = re.compile(r"^([a-z][\w-]*) *=.*(?:\n(?![a-z#]).*)*\n?", re.MULTILINE)
_PLAIN = re.compile(r"[a-z][\w-]* *= *([^ {}\n](?:[^{}\n]*[^ {}\n])?)[ \n]*")
_REFERENCE = re.compile(r"\{ ([a-z][\w-]*) \}")
