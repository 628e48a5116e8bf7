"""The recipes behind ``c21lab language …``: a language goes out as a translator's workbook, and comes in from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from c21lab.disk.atomic_write import write_together
from c21lab.framework.lint.rules import is_language_code
from c21lab.messages import SOURCES, TIERS, own_languages, tier_files
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem, UsageError
from c21lab.recipes.choices import require_file
from c21lab.recipes.output import require_ending, write_unless_edited
from c21lab.translation.read_book import read_translation
from c21lab.translation.source import PARTS, Part, source_entries
from c21lab.translation.stored import REVIEWED, TranslatedPart, part_files, read_part, unfinished
from c21lab.translation.write_book import translation_book
from c21lab.wording import Words, forget_languages, language_code


@dataclass(frozen=True)
class Progress:
    """The progress of a part of a language, in messages; ``changed`` are keys translated from an older English text."""

    part: Part
    count: int
    translated: int
    reviewed: int
    changed: tuple[str, ...] = ()


@dataclass(frozen=True)
class ImportedLanguage:
    """A language that came in: its code, the folder it is in now, and how far each part has come."""

    language: str
    folder: Path
    progress: tuple[Progress, ...]


def export_language(book: Path, tiers: Sequence[str], words: Words) -> tuple[Progress, ...]:
    """Writes the translator's workbook of the language that the file is named after, with what is translated so far.

    It has the glossary and the tiers asked for, by default all. Raises UsageError for a name that is no language's, and
    for a language that is written here.
    """
    require_ending(book, ".xlsx")
    language = _language_of(book)
    wanted: list[Part] = [part for part in PARTS if part == "glossary" or not tiers or part in tiers]
    folder = _folder_of(language)
    parts = [read_part(folder, language, part) for part in wanted]
    write_unless_edited({book: translation_book(parts, words)})
    changed = [unfinished(folder, language, part).changed for part in wanted]
    return tuple(replace(_progress(part), changed=keys) for part, keys in zip(parts, changed, strict=True))


def import_language(book: Path, to: Path | None) -> tuple[ImportedLanguage | None, tuple[Problem, ...]]:
    """Writes the files of a language from its workbook; None, and nothing written, where there is an error.

    What the workbook has no tab for stays as it is. ``to`` is the folder of languages to write into, else that of the
    person's own. Raises InputError where the system knows no home, or the disk refuses.
    """
    parts, problems = read_translation(require_file(book).read_bytes(), book.name)
    if not parts:
        return None, problems
    language, home = parts[0].language, to or own_languages()
    if home is None:
        raise InputError(Problem(ProblemCode.NO_HOME))
    folder = home / language
    files = {folder / name: data for part in parts for name, data in part_files(part).items()}
    emptied = [path for part in parts if (path := folder / f"{part.part}.ftl") not in files]
    write_together(folder, files, emptied, "--to")
    forget_languages()
    return ImportedLanguage(language, folder, tuple(map(_progress, parts))), problems


def _language_of(book: Path) -> str:
    code = book.stem.replace("_", "-")
    if not is_language_code(code) or not language_code(code.split("-")[0]):
        raise UsageError(Problem(ProblemCode.LANGUAGE_NAME_WRONG, Place(book.name), {"found": book.stem}))
    if code in SOURCES:
        raise UsageError(Problem(ProblemCode.LANGUAGE_IS_SOURCE, Place(book.name), {"found": code}))
    return code


def _folder_of(language: str) -> Path:
    """The folder of what is translated so far; one that is not there where nothing is."""
    files = tier_files(language)
    return next((files[tier].parent for tier in TIERS if tier in files), Path(language, "none"))


def _progress(part: TranslatedPart) -> Progress:
    made = [message for message in part.messages.values() if message.texts]
    reviewed = sum(message.state == REVIEWED for message in made)
    return Progress(part.part, len(source_entries(part.part)), len(made), reviewed)
