"""Writes a framework as the YAML files that ``load.py`` reads: the same framework gives the same bytes."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from c21lab.disk.atomic_write import write_together
from c21lab.framework.load import LEVELS, STRUCTURE, load_framework
from c21lab.framework.model import Domain, EarlierVersion, Framework, FrameworkWords

# what YAML 1.1 would read as something else than text, though our own loader does not: "no" is Norwegian
_BARE = re.compile(r"(?!(?:y|n|yes|no|on|off|true|false|null)$)[A-Za-z][A-Za-z0-9._-]*", re.IGNORECASE)
_LEVEL_NAMES = {level: name for name, level in LEVELS.items()}
# JSON leaves these as they are; YAML takes them for line ends or refuses them
_NOT_PRINTABLE = re.compile("[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]")


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
    structure = {STRUCTURE: "\n".join(_structure(framework)) + "\n"}
    words = {f"{words.language}.yaml": "\n".join(_words(words)) + "\n" for words in framework.words.values()}
    return structure | words


def _structure(framework: Framework) -> Iterator[str]:
    yield "# Ids, order, scale and modules; the words are in one file per language beside this one."
    yield f"id: {_plain(framework.id)}"
    yield f"version: {_quoted(framework.version)}"
    yield f"status: {framework.status}"
    yield f"licence: {_plain(framework.licence)}"
    yield f"languages: {_list(framework.languages)}"
    yield from ("scale:", f"  low: {framework.scale.low}", f"  high: {framework.scale.high}", "  stages:")
    for stage in framework.scale.stages:
        yield f"    - {{id: {_plain(stage.id)}, low: {stage.low}, high: {stage.high}}}"
    yield from ("# what each module rates", "modules:")
    yield from (f"  {_plain(id_)}: {_LEVEL_NAMES[level]}" for id_, level in framework.modules.items())
    yield f"groups: {_list(framework.groups)}"
    yield "domains:"
    for domain in framework.domains:
        yield from _domain(domain)
    yield from _history(framework.withdrawn, framework.earlier)


def _domain(domain: Domain) -> Iterator[str]:
    yield from (f"  - id: {_plain(domain.id)}", "    fields:")
    for field in domain.fields:
        yield f"      - id: {_plain(field.id)}"
        yield f"        actions: {_list(action.id for action in field.actions)}"


def _history(withdrawn: tuple[str, ...], earlier: tuple[EarlierVersion, ...]) -> Iterator[str]:
    if withdrawn:
        yield from ("# ids that were in use once and never will be again", f"withdrawn: {_list(withdrawn)}")
    if earlier:
        yield from ("# older versions whose sheets can be read as this one: old id to new id", "earlier:")
    for version in earlier:
        yield from (
            f"  - version: {_quoted(version.version)}",
            "    renamed:" if version.renamed else "    renamed: {}",
        )
        yield from (f"      {_plain(old)}: {_plain(new)}" for old, new in version.renamed.items())


def _words(words: FrameworkWords) -> Iterator[str]:
    yield f"title: {_quoted(words.title)}"
    yield f"source: {_quoted(words.source)}"
    yield from _texts("modules", words.modules)
    yield from _entries("stages", {id_: vars(stage) for id_, stage in words.stages.items()})
    yield from _texts("groups", words.groups)
    yield from _entries("domains", {id_: vars(domain) for id_, domain in words.domains.items()})
    yield from _entries("fields", {id_: vars(field) for id_, field in words.fields.items()})
    yield from _texts("actions", words.actions)
    yield from _texts("withdrawn", words.withdrawn)


def _texts(key: str, texts: Mapping[str, str]) -> Iterator[str]:
    if texts:
        yield f"{key}:"
    yield from (f"  {_plain(id_)}: {_quoted(text)}" for id_, text in texts.items())


def _entries(key: str, entries: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    if entries:
        yield f"{key}:"
    for id_, texts in entries.items():
        yield f"  {_plain(id_)}:"
        yield from (f"    {name}: {_quoted(text)}" for name, text in texts.items())


def _list(ids: Iterable[str]) -> str:
    return f"[{', '.join(map(_plain, ids))}]"


def _plain(text: str) -> str:
    """An id as it is, in quotation marks only where YAML would misread it."""
    return text if _BARE.fullmatch(text) else _quoted(text)


def _quoted(text: str) -> str:
    as_json = json.dumps(text, ensure_ascii=False)
    return _NOT_PRINTABLE.sub(lambda found: f"\\u{ord(found[0]):04x}", as_json)
