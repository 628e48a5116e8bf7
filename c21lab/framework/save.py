"""Writes a framework as the YAML files that ``load.py`` reads: the same framework gives the same bytes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from c21lab.disk.atomic_write import write_together
from c21lab.framework.load import LEVELS, STRUCTURE, load_framework
from c21lab.framework.model import Domain, EarlierVersion, Framework, FrameworkWords
from c21lab.framework.yaml_text import EntryInLine, InLine, QuotedText, yaml_text

_LEVEL_NAMES = {level: name for name, level in LEVELS.items()}


def write_framework(framework: Framework, folder: Path, option: str = "") -> None:
    """Puts the framework's files into ``folder``, all or nothing.

    Files of an older version of it are replaced, and those of a language it no longer has are gone; other files stay.
    ``option`` chooses another folder on the command line. Raises InputError where the disk refuses.
    """
    files = {folder / name: text.encode("utf-8") for name, text in framework_files(framework).items()}
    names = {path.name.casefold() for path in files}
    gone = [path for path in folder.glob("*.yaml") if path.name.casefold() not in names]
    write_together(folder, files, gone, option)
    load_framework.cache_clear()


def framework_files(framework: Framework) -> dict[str, str]:
    """Returns the name and the text of each file of a framework's folder."""
    words = {f"{words.language}.yaml": yaml_text(_words(words)) for words in framework.words.values()}
    return {STRUCTURE: "".join(_structure(framework)), **words}


def _structure(framework: Framework) -> Iterator[str]:
    scale = framework.scale
    yield "# Ids, order, scale and modules; the words are in one file per language beside this one.\n"
    yield yaml_text(
        {
            "id": framework.id,
            "version": QuotedText(framework.version),
            "status": framework.status,
            "licence": framework.licence,
            "languages": InLine(framework.languages),
            "scale": {"low": scale.low, "high": scale.high, "stages": [EntryInLine(vars(s)) for s in scale.stages]},
        }
    )
    yield "# what each module rates\n"
    yield yaml_text(
        {
            "modules": {id_: _LEVEL_NAMES[level] for id_, level in framework.modules.items()},
            "groups": InLine(framework.groups),
            "domains": [_domain(domain) for domain in framework.domains],
        }
    )
    if framework.withdrawn:
        yield "# ids that were in use once and never will be again\n"
        yield yaml_text({"withdrawn": InLine(framework.withdrawn)})
    if framework.earlier:
        yield "# older versions whose sheets can be read as this one: old id to new id\n"
        yield yaml_text({"earlier": [_earlier(version) for version in framework.earlier]})


def _domain(domain: Domain) -> dict[str, object]:
    fields = [{"id": field.id, "actions": InLine(action.id for action in field.actions)} for field in domain.fields]
    return {"id": domain.id, "fields": fields}


def _earlier(version: EarlierVersion) -> dict[str, object]:
    return {"version": QuotedText(version.version), "renamed": dict(version.renamed)}


def _words(words: FrameworkWords) -> dict[str, object]:
    texts: dict[str, object] = {
        "title": QuotedText(words.title),
        "source": QuotedText(words.source),
        "modules": _texts(words.modules),
        "stages": _entries(words.stages),
        "groups": _texts(words.groups),
        "domains": _entries(words.domains),
        "fields": _entries(words.fields),
        "actions": _texts(words.actions),
        "withdrawn": _texts(words.withdrawn),
    }
    return {key: value for key, value in texts.items() if value or isinstance(value, str)}


def _texts(texts: Mapping[str, str]) -> dict[str, QuotedText]:
    return {id_: QuotedText(text) for id_, text in texts.items()}


def _entries(entries: Mapping[str, object]) -> dict[str, dict[str, QuotedText]]:
    return {id_: _texts(vars(entry)) for id_, entry in entries.items()}
