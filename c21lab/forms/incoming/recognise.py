"""Tells exports of answers from every other file, and says what another file is."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from c21lab.forms.codes import QuestionKind
from c21lab.forms.incoming.headers import Vocabulary, vocabulary
from c21lab.forms.incoming.responses import questions_of
from c21lab.forms.incoming.systems import ExportColumns, ExportSystem, SystemColumn, export_columns
from c21lab.forms.incoming.tables import ExportTable, read_tables
from c21lab.framework.model import Framework
from c21lab.problem_codes import ProblemCode
from c21lab.sheets.filled.cell_answers import to_text
from c21lab.workbooks import RefusedError

_NAMED_HEADERS = 8
_FEWEST = 2  # questions in a column of a summary, or items of another module


def open_export(path: Path, name: str, words: Vocabulary, framework: str) -> ExportTable:
    """Opens the table of answers in a file.

    Raises RefusedError for a file that cannot be opened, and for one whose columns are no questions of the module, have
    no respondents, or have no answers below them.
    """
    tables = read_tables(path, name, lambda headers: count_ratings(headers, words))
    if not tables:
        raise RefusedError(ProblemCode.IMPORT_EMPTY)
    table = tables[0]
    others = [module for header in table.headers if (module := words.other_module(header))]
    if len(others) > count_ratings(table.headers, words):
        raise RefusedError(ProblemCode.IMPORT_OTHER_MODULE, table.tab, found=others[0])
    if not count_ratings(table.headers, words):
        if any(_is_summary(other, words) for other in tables):
            raise RefusedError(ProblemCode.IMPORT_IS_SUMMARY, table.tab)
        found = ", ".join(header for header in table.headers if header)
        shown = ", ".join([header for header in table.headers if header][:_NAMED_HEADERS])
        facts = {"found": shown + (" …" if shown != found else "") or "–", "wanted": framework}
        raise RefusedError(ProblemCode.IMPORT_NOT_ANSWERS, table.tab, **facts)
    columns = columns_of(table, words)
    if columns.id is None and (columns.system != ExportSystem.GOOGLE or columns.first(SystemColumn.TIME) is None):
        raise RefusedError(ProblemCode.IMPORT_NO_RESPONDENT, table.tab)
    if not table.rows:
        raise RefusedError(ProblemCode.IMPORT_EMPTY, table.tab)
    return table


def columns_of(table: ExportTable, words: Vocabulary) -> ExportColumns:
    """Returns the columns that the system of a table has added."""
    questions = questions_of(table.headers, words)
    return export_columns(["" if i in questions else header for i, header in enumerate(table.headers)])


def count_ratings(headers: Sequence[str], words: Vocabulary) -> int:
    """Counts the headers that ask for a score."""
    return sum(question.kind == QuestionKind.RATING for question in questions_of(headers, words).values())


def _is_summary(table: ExportTable, words: Vocabulary) -> bool:
    """Tells whether questions stand in the rows of a table instead of at the head of its columns."""
    cells = {to_text(cell) for row in table.rows for cell in row.cells[:2]}
    items = {question.id for text in cells if text and (question := words.question(text))}
    return len(items - {""}) >= _FEWEST


def best_module(paths: Sequence[Path], framework: Framework, default: str) -> str:
    """Returns the module that most headers of the files name; the default where none names more of another."""
    counts = dict.fromkeys(framework.modules, 0)
    for path in paths:
        for module in framework.modules:
            words = vocabulary(framework, module)
            try:
                tables = read_tables(path, path.name, lambda headers, words=words: count_ratings(headers, words))
            except RefusedError:
                break
            counts[module] += max((count_ratings(table.headers, words) for table in tables), default=0)
    return max(counts, key=lambda module: (counts[module], module == default))


def exporting_system(path: Path, name: str, framework: Framework) -> ExportSystem | None:
    """Returns the system that a file is an export of answers from, None for every other file."""
    for module in framework.modules:
        words = vocabulary(framework, module)
        try:
            return columns_of(open_export(path, name, words, framework.id), words).system
        except RefusedError:
            continue
    return None
