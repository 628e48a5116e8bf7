"""A translated part as it is stored: a Fluent file, and beside it the state of each message and of what it was made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from c21lab.messages import SOURCES, Tier, tier_files
from c21lab.translation.cases import Cases, message_of, text_in
from c21lab.translation.catalogue import read_messages
from c21lab.translation.source import Part, SourceEntry, source_entries

EMPTY, MACHINE, DRAFT, REVIEWED = "empty", "machine", "draft", "reviewed"
STATES = (EMPTY, MACHINE, DRAFT, REVIEWED)
STATES_ENDING = ".states.tsv"
_HEADS = ("key", "state", "source", "note")


@dataclass(frozen=True)
class Translation:
    """A message in another language: its text in each case, how far it has come, and a note of the translator."""

    texts: Mapping[Cases, str]
    state: str = EMPTY
    note: str = ""


@dataclass(frozen=True)
class MessageState:
    """The progress of a message: its state, the fingerprint of the English text it was made of, and a note."""

    state: str
    source: str
    note: str = ""


@dataclass(frozen=True)
class Unfinished:
    """The keys of a part that have no translation, and those whose English text has changed since they got one."""

    missing: tuple[str, ...]
    changed: tuple[str, ...]


@dataclass(frozen=True)
class TranslatedPart:
    """The messages of a part in one language; those that are not translated are left out."""

    language: str
    part: Part
    messages: Mapping[str, Translation] = field(default_factory=dict[str, Translation])


def read_part(folder: Path, language: str, part: Part) -> TranslatedPart:
    """Reads a part from the folder of a language; a message whose source has changed since is a draft again."""
    written, states = read_messages(folder / f"{part}.ftl"), read_states(folder, part)
    found: dict[str, Translation] = {}
    for key, entry in source_entries(part).items():
        noted = states.get(key, MessageState(DRAFT if key in written else EMPTY, entry.fingerprint))
        if key in written:
            said = {
                cases: text_in(written[key].pattern, language, dict(cases), language) for cases in entry.cases(language)
            }
            found[key] = Translation(said, state_now(noted, entry), noted.note)
        elif noted.note:
            found[key] = Translation({}, EMPTY, noted.note)
    return TranslatedPart(language, part, found)


def unfinished(folder: Path, language: str, part: Part) -> Unfinished:
    """Returns what a part of a language still lacks, by keys in the order of the messages.

    Either is allowed: what is missing is said in English, and what was made of an older text goes on being said.
    """
    made, states = read_part(folder, language, part).messages, read_states(folder, part)
    entries = source_entries(part)
    missing = tuple(key for key in entries if key not in made or not made[key].texts)
    older = (key for key in entries if key not in missing and key in states)
    return Unfinished(missing, tuple(key for key in older if states[key].source != entries[key].fingerprint))


def state_now(noted: MessageState, entry: SourceEntry) -> str:
    """Returns the state of a message: a changed source drops its sign-off, and no other's."""
    return DRAFT if noted.state == REVIEWED and noted.source != entry.fingerprint else noted.state


def read_states(folder: Path, part: Part) -> Mapping[str, MessageState]:
    """Reads the states of a part by key; none where nothing is noted."""
    path = folder / f"{part}{STATES_ENDING}"
    lines = path.read_text(encoding="utf-8").splitlines()[1:] if path.is_file() else []
    rows = ([*line.split("\t"), "", "", ""][: len(_HEADS)] for line in lines)
    return {key: MessageState(state, source, note) for key, state, source, note in rows if state in STATES}


def part_files(part: TranslatedPart) -> dict[str, bytes]:
    """Returns the files of a part by their names: the same translation gives the same bytes, and none no messages."""
    sections: dict[str, list[str]] = {}
    states = ["\t".join(_HEADS)]
    for key, entry in source_entries(part.part).items():
        made = part.messages.get(key)
        if made and made.texts:
            message = message_of(key, made.texts, entry.selectors(part.language), part.language)
            sections.setdefault(entry.where, []).append(message)
        if made and (made.texts or made.note):
            states.append("\t".join((key, made.state, entry.fingerprint, made.note)))
    text = "\n".join(f"## {where}\n\n{''.join(messages)}" for where, messages in sections.items())
    noted = {f"{part.part}{STATES_ENDING}": ("\n".join(states) + "\n").encode()}
    return {f"{part.part}.ftl": text.encode(), **noted} if text else noted


def is_draft(language: str, parts: tuple[Tier, ...]) -> bool:
    """Returns whether anything of these parts of a language still waits for a reader to sign it off."""
    if language in SOURCES:
        return False
    files = tier_files(language)
    for part in parts:
        states = read_states(files[part].parent, part) if part in files else {}
        for key, entry in source_entries(part).items():
            noted = states.get(key)
            if noted is None or state_now(noted, entry) != REVIEWED:
                return True
    return False
