"""A language that nobody speaks: English with accents, and two fifths longer. What is cut or meets in it is too tight."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

from c21lab.framework.model import (
    DomainWords,
    FieldWords,
    Framework,
    FrameworkWords,
    StageWords,
)
from c21lab.messages import SOURCES
from c21lab.translation.source import Part, source_entries
from c21lab.translation.stored import DRAFT, TranslatedPart, Translation, part_files

PSEUDO = "eo"  # a code that dates and plurals need
_ACCENTS = str.maketrans("aeiouncAEIOUNC", "åéîøüñçÅÉÎØÜÑÇ")
_LONGER = 0.4
_SHORT = ("sheet-tab-", "results-tab-", "sheet-error-", "sheet-prompt-", "answers-", "columns-", "sheet-roster-")
_PLACEHOLDER = re.compile(r"(\{[\w-]+\})")


def pseudo(text: str, *, longer: bool = True) -> str:
    """Returns a text with accents, and with so many more letters as long words have."""
    parts = [part if _PLACEHOLDER.fullmatch(part) else part.translate(_ACCENTS) for part in _PLACEHOLDER.split(text)]
    return "".join(parts) + (_padding(text) if longer and len(text) > 3 else "")


def _padding(text: str) -> str:
    more = round(len(_PLACEHOLDER.sub("", text)) * _LONGER)
    return "".join(" " if number % 7 == 0 else "øŭ"[number % 2] for number in range(more)).rstrip()


def write_pseudo_language(languages: Path) -> None:
    """Writes the words of participants and readers into a folder of languages."""
    folder = languages / PSEUDO
    folder.mkdir(parents=True)
    parts: tuple[Part, ...] = ("participant", "reader")
    for part in parts:
        made = {
            key: Translation(
                {
                    cases: pseudo(entry.text(SOURCES[0], cases, PSEUDO), longer=not key.startswith(_SHORT))
                    for cases in entry.cases(PSEUDO)
                },
                DRAFT,
            )
            for key, entry in source_entries(part).items()
        }
        for name, data in part_files(TranslatedPart(PSEUDO, part, made)).items():
            (folder / name).write_bytes(data)


def in_pseudo_language(framework: Framework) -> Framework:
    """Returns a framework with words in the language that nobody speaks, besides its own."""
    return replace(framework, words={**framework.words, PSEUDO: _words(framework.words["en"])})


def _words(words: FrameworkWords) -> FrameworkWords:
    return replace(
        words,
        language=PSEUDO,
        title=pseudo(words.title),
        modules={id_: pseudo(text) for id_, text in words.modules.items()},
        stages={id_: StageWords(pseudo(s.label), pseudo(s.description)) for id_, s in words.stages.items()},
        groups={id_: pseudo(text) for id_, text in words.groups.items()},
        domains={id_: DomainWords(pseudo(d.title), pseudo(d.short)) for id_, d in words.domains.items()},
        fields={id_: FieldWords(*map(pseudo, (f.title, f.question, f.help))) for id_, f in words.fields.items()},
        actions={id_: pseudo(text) for id_, text in words.actions.items()},
    )
