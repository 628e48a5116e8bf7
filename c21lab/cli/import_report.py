"""Prints what an import read from where, and asks what is to become of a file that tells who answered."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from c21lab.cli.console import stdout
from c21lab.forms.codes import Question, QuestionKind
from c21lab.forms.incoming.responses import Export
from c21lab.forms.incoming.systems import SystemColumn
from c21lab.framework.model import Framework
from c21lab.recipes.imports import ImportOutcome, delete_exports
from c21lab.sheets.filled.answer_words import fold, meanings
from c21lab.wording import Words

_PERSONAL = (SystemColumn.NAME, SystemColumn.PERSONAL, SystemColumn.TIME, SystemColumn.SUBMITTED)
_TECHNICAL = (SystemColumn.ID, SystemColumn.TECHNICAL)


def show_import(imported: ImportOutcome, keeps_name: bool, words: Words) -> None:
    """Prints the mapping of each file, what each collector now holds, and which files were moved."""
    console = stdout()
    for export in imported.exports:
        facts = {"system": words("export-system", system=export.columns.system), "answers": len(export.responses)}
        console.print(words("console-import-file", file=export.table.file, **facts))
        for line in _mapping(export, imported.framework, keeps_name, words):
            console.print(f"  {line}")
    for collector in imported.collectors:
        merged = collector.merged
        counts = {"columns": len(merged.collected.columns), "new": merged.new, "known": merged.known}
        console.print(words("console-imported", file=str(collector.path), **counts))
        if collector.superseded:
            console.print(words("console-import-superseded", file=str(collector.superseded)))
    for path, target in imported.moved.items():
        console.print(words("console-import-moved", file=str(path), to=str(target)))
    console.print(words("console-import-next"))


def _mapping(export: Export, framework: Framework, keeps_name: bool, words: Words) -> Iterator[str]:
    """A line per column that is read, and one per reason for which others are not."""
    headers, uses = export.table.headers, export.columns.uses
    left: dict[str, list[str]] = {"personal": [], "technical": [], "unknown": []}
    for index, header in enumerate(headers):
        question, use = export.questions.get(index), uses.get(index)
        if use == SystemColumn.NAME and keeps_name:
            question = Question(QuestionKind.NAME)
        if question and (keeps_name or question.kind != QuestionKind.NAME):
            yield words("console-import-column", header=header, target=_target(question, framework, words))
        elif header:
            is_personal = use in _PERSONAL or question is not None
            left["personal" if is_personal else "technical" if use in _TECHNICAL else "unknown"].append(header)
    for reason, found in left.items():
        if found:
            yield words(f"console-import-{reason}", headers=", ".join(found))


def _target(question: Question, framework: Framework, words: Words) -> str:
    if question.kind == QuestionKind.RATING:
        return f"{question.id} {framework.words_in(words.language).title_of(question.id)}"
    if question.kind == QuestionKind.COMMENT:
        return words("console-import-comment", id=question.id)
    return words("console-import-once", kind=question.kind)


def ask_to_delete(paths: Sequence[Path], words: Words) -> None:
    """Asks of each file in the session whether to delete it; anything but a yes on standard input leaves it there."""
    for path in paths:
        stdout().print(words("console-import-inside", file=str(path)))
        try:
            answer = sys.stdin.readline()
        except (OSError, ValueError):  # there is nobody to answer
            return
        if fold(answer) in meanings("yes"):
            delete_exports([path])
            stdout().print(words("console-import-deleted", file=str(path)))
