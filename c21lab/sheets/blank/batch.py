"""Many blank sheets at once: one per person of a list, or so many numbered ones."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import replace

from c21lab.framework.model import Framework
from c21lab.office.file_names import is_device
from c21lab.sheets.blank.content import PLAIN, TemplateOptions
from c21lab.sheets.blank.individual import template_workbook
from c21lab.sheets.blank.roster import RosterLine
from c21lab.wording import words_for

REFUSED = '<>:"/\\|?*'
LONGEST = 200  # bytes of a file's name without its ending: 255 are possible, and some are left for a person to add


def file_name(stem: str, taken: Collection[str], ending: str = ".xlsx") -> str:
    """Makes a file name that every system takes, with its letters kept, and unlike those taken (by a number)."""
    text = unicodedata.normalize("NFC", stem)
    text = "".join(" " if c in REFUSED or unicodedata.category(c).startswith("C") else c for c in text)
    # a point, a tilde or a dash in front means something to systems and programs, a point at the end is lost
    text = " ".join(text.split()).lstrip(".~-$ ").rstrip(". ") or "1"
    if is_device(text):
        text = f"{text}_"
    while len(text.encode()) > LONGEST:
        text = text[:-1].rstrip(". ")
    used = {name.casefold() for name in taken}
    name, number = text + ending, 2
    while name.casefold() in used:
        name, number = f"{text} {number}{ending}", number + 1
    return name


def numbered_workbooks(
    framework: Framework, module: str, language: str, count: int, options: TemplateOptions = PLAIN
) -> Iterator[tuple[str, bytes]]:
    """Yields file name and bytes of sheets 1 to ``count``, which differ in the number printed on them."""
    digits = len(str(count))
    for number in range(1, count + 1):
        stem = f"{words_for(language)('sheet-number', number=str(number).zfill(digits))} {language}"
        workbook = template_workbook(framework, module, language, replace(options, number=number))
        yield file_name(stem, ()), workbook


def roster_workbooks(
    framework: Framework,
    module: str,
    people: Sequence[RosterLine],
    language: str,
    options_in: Callable[[str], TemplateOptions],
) -> Iterator[tuple[str, bytes]]:
    """Yields file name and bytes of a sheet for each person, in their language or else in ``language``.

    ``options_in`` gives what the sheets of a language share: the territory and the labels of the groups.
    """
    shared: Mapping[str, TemplateOptions] = {
        code: options_in(code) for code in {line.language or language for line in people}
    }
    names: list[str] = []
    for number, line in enumerate(people, 1):
        code = line.language or language
        options = replace(shared[code], name=line.name, group=line.group)
        stem = line.name or words_for(code)("sheet-number", number=str(number))
        names.append(file_name(stem, names))
        yield names[-1], template_workbook(framework, module, code, options)
