"""What can be wrong with an input: a place, a code, and the facts a sentence about it needs.

The sentences themselves are in ``c21lab/texts``, one per code and language.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import ClassVar


@dataclass(frozen=True, order=True)
class Place:
    """Where something was read: a file, and as far as known its tab and its cell (or ``line 12``)."""

    file: str = ""
    tab: str = ""
    cell: str = ""


class ProblemCode(StrEnum):
    """Every kind of problem; ``problem-<code>`` is its sentence in ``texts/*.ftl``."""

    # frameworks (framework/load.py and framework/lint.py)
    FRAMEWORK_FILE_MISSING = "framework-file-missing"
    FRAMEWORK_NOT_YAML = "framework-not-yaml"
    FRAMEWORK_KEY_TWICE = "framework-key-twice"
    FRAMEWORK_KEY_UNKNOWN = "framework-key-unknown"
    FRAMEWORK_KEY_MISSING = "framework-key-missing"
    FRAMEWORK_VALUE_WRONG = "framework-value-wrong"
    # what the linter finds (framework/lint.py and the modules of its rules)
    FRAMEWORK_ID_NO_LETTER = "framework-id-no-letter"
    FRAMEWORK_ID_WRONG = "framework-id-wrong"
    FRAMEWORK_ID_EXCEL = "framework-id-excel"
    FRAMEWORK_ID_TWICE = "framework-id-twice"
    FRAMEWORK_ID_WITHDRAWN = "framework-id-withdrawn"
    FRAMEWORK_ID_UNKNOWN = "framework-id-unknown"
    FRAMEWORK_ID_CAPITALS = "framework-id-capitals"
    FRAMEWORK_ID_DEVICE = "framework-id-device"
    FRAMEWORK_EARLIER_OWN = "framework-earlier-own"
    FRAMEWORK_EARLIER_USED = "framework-earlier-used"
    FRAMEWORK_EARLIER_SHARED = "framework-earlier-shared"
    FRAMEWORK_EARLIER_LEVEL = "framework-earlier-level"
    FRAMEWORK_NOTHING_IN = "framework-nothing-in"
    FRAMEWORK_NO_GROUPS = "framework-no-groups"
    FRAMEWORK_LANGUAGE_WRONG = "framework-language-wrong"
    FRAMEWORK_SCALE_WRONG = "framework-scale-wrong"
    FRAMEWORK_STAGE_COUNT = "framework-stage-count"
    FRAMEWORK_STAGE_BACKWARDS = "framework-stage-backwards"
    FRAMEWORK_STAGE_GAP = "framework-stage-gap"
    FRAMEWORK_STAGE_OVERLAP = "framework-stage-overlap"
    FRAMEWORK_STAGE_END = "framework-stage-end"
    FRAMEWORK_MODULE_EMPTY = "framework-module-empty"
    FRAMEWORK_FIELD_EMPTY = "framework-field-empty"
    FRAMEWORK_WORDS_MISSING = "framework-words-missing"
    FRAMEWORK_WORDS_PARTLY = "framework-words-partly"
    FRAMEWORK_WORDS_SAME = "framework-words-same"
    FRAMEWORK_WORDS_UNWRITTEN = "framework-words-unwritten"
    FRAMEWORK_WORDS_PLACEHOLDER = "framework-words-placeholder"
    FRAMEWORK_WORDS_FORMULA = "framework-words-formula"
    FRAMEWORK_WORDS_CONTROL = "framework-words-control"
    FRAMEWORK_WORDS_SIGNS = "framework-words-signs"
    FRAMEWORK_WORDS_MARKUP = "framework-words-markup"
    FRAMEWORK_WORDS_LONG = "framework-words-long"
    FRAMEWORK_WORDS_LINES = "framework-words-lines"
    FRAMEWORK_LABEL_LONG = "framework-label-long"
    FRAMEWORK_LABEL_TWICE = "framework-label-twice"
    FRAMEWORK_DOMAIN_UNKNOWN = "framework-domain-unknown"
    # the authoring workbook (framework/read_workbook.py)
    BOOK_NOT_READABLE = "book-not-readable"
    BOOK_TAB_MISSING = "book-tab-missing"
    BOOK_TAB_MISSPELT = "book-tab-misspelt"
    BOOK_TAB_UNKNOWN = "book-tab-unknown"
    BOOK_TAB_TWICE = "book-tab-twice"
    BOOK_HEADINGS_MISSING = "book-headings-missing"
    BOOK_COLUMN_MISSING = "book-column-missing"
    BOOK_COLUMN_MISSPELT = "book-column-misspelt"
    BOOK_COLUMN_UNKNOWN = "book-column-unknown"
    BOOK_COLUMN_TWICE = "book-column-twice"
    BOOK_COLUMN_LANGUAGE = "book-column-language"
    BOOK_ROW_MISSING = "book-row-missing"
    BOOK_ROW_MISSPELT = "book-row-misspelt"
    BOOK_ROW_UNKNOWN = "book-row-unknown"
    BOOK_ROW_TWICE = "book-row-twice"
    BOOK_CELL_OUTSIDE = "book-cell-outside"
    BOOK_CELL_EMPTY = "book-cell-empty"
    BOOK_CELL_FORMULA = "book-cell-formula"
    BOOK_CELL_ERROR = "book-cell-error"
    BOOK_CELL_MERGED = "book-cell-merged"
    BOOK_CELL_NOT_TEXT = "book-cell-not-text"
    BOOK_CELL_TRUTH = "book-cell-truth"
    BOOK_CELL_DATE = "book-cell-date"
    BOOK_CELL_NOT_WHOLE = "book-cell-not-whole"
    BOOK_CELL_CHOICE = "book-cell-choice"
    BOOK_PARENT_UNKNOWN = "book-parent-unknown"
    # a file that should be a sheet (workbooks/ and sheets/files.py)
    FILE_UNREADABLE = "file-unreadable"
    FILE_CHANGED = "file-changed"
    FILE_EMPTY = "file-empty"
    FILE_NOT_WORKBOOK = "file-not-workbook"
    FILE_TRUNCATED = "file-truncated"
    FILE_DAMAGED = "file-damaged"
    FILE_AMBIGUOUS = "file-ambiguous"
    FILE_UNSAFE = "file-unsafe"
    FILE_PASSWORD = "file-password"
    FILE_TOO_LARGE = "file-too-large"
    FILE_MACROS = "file-macros"
    FILE_MORE_PROBLEMS = "file-more-problems"
    CELL_TOO_FAR = "cell-too-far"
    CELL_TOO_LONG = "cell-too-long"
    # a sheet as a whole (sheets/identify.py and sheets/twice.py)
    SHEETS_DISAGREE = "sheets-disagree"
    SHEET_NOT_OURS = "sheet-not-ours"
    SHEET_IS_RESULTS = "sheet-is-results"
    SHEET_WITHOUT_HEADINGS = "sheet-without-headings"
    SHEET_NO_ITEMS = "sheet-no-items"
    SHEET_OTHER_FRAMEWORK = "sheet-other-framework"
    SHEET_OTHER_MODULE = "sheet-other-module"
    SHEET_OTHER_VERSION = "sheet-other-version"
    SHEET_EARLIER_VERSION = "sheet-earlier-version"
    SHEET_OTHER_WORDING = "sheet-other-wording"
    SHEET_WITHOUT_IDENTITY = "sheet-without-identity"
    SHEET_EMPTY = "sheet-empty"
    SHEET_ONLY_COMMENTS = "sheet-only-comments"
    SHEET_SAME_BYTES = "sheet-same-bytes"
    SHEET_SAME_PERSON = "sheet-same-person"
    SHEET_SAME_ANSWERS = "sheet-same-answers"
    # a cell of a sheet (sheets/answers.py and sheets/read.py)
    ANSWER_NOT_A_SCORE = "answer-not-a-score"
    ANSWER_SEVERAL = "answer-several"
    ANSWER_DATE = "answer-date"
    ANSWER_ERROR = "answer-error"
    ANSWER_UNCALCULATED = "answer-uncalculated"
    ANSWER_TWICE = "answer-twice"
    ANSWER_MERGED = "answer-merged"
    ANSWER_MERGED_PAPERS = "answer-merged-papers"
    ANSWER_BESIDE = "answer-beside"
    ANSWER_ON_TITLE = "answer-on-title"
    ROW_UNKNOWN = "row-unknown"
    ROW_WITHOUT_ID = "row-without-id"
    ROW_WITHDRAWN = "row-withdrawn"
    ROW_NOT_IN_VERSION = "row-not-in-version"
    ROWS_OTHER_MODULE = "rows-other-module"
    SCORES_MISSING = "scores-missing"
    ITEMS_MISSING = "items-missing"
    ITEMS_NEW = "items-new"
    TAB_WITHOUT_HEADINGS = "tab-without-headings"
    PAPER_TWICE = "paper-twice"
    PAPER_WITHOUT_ID = "paper-without-id"
    COMMENT_LOST = "comment-lost"
    FORM_GROUP_UNKNOWN = "form-group-unknown"
    FORM_PEOPLE_WRONG = "form-people-wrong"
    FORM_PRINT_NAME_UNCLEAR = "form-print-name-unclear"
    # session.toml (settings.py)
    SETTINGS_NOT_READABLE = "settings-not-readable"
    SETTINGS_KEY_UNKNOWN = "settings-key-unknown"
    SETTINGS_OUTSIDE = "settings-outside"
    SETTINGS_VALUE_WRONG = "settings-value-wrong"
    # the list of people that sheets are made for (sheets/roster.py)
    ROSTER_NOT_READABLE = "roster-not-readable"
    ROSTER_HEADINGS_MISSING = "roster-headings-missing"
    ROSTER_COLUMN_MISSPELT = "roster-column-misspelt"
    ROSTER_SAME_PERSON = "roster-same-person"
    ROSTER_EMPTY = "roster-empty"
    ROSTER_TOO_MANY_CELLS = "roster-too-many-cells"
    ROSTER_GROUP_UNKNOWN = "roster-group-unknown"
    ROSTER_LANGUAGE_UNKNOWN = "roster-language-unknown"
    # the command line (session.py and cli.py)
    COMMAND_UNKNOWN = "command-unknown"
    OPTION_UNKNOWN = "option-unknown"
    OPTION_VALUE = "option-value"
    OPTION_WRONG = "option-wrong"
    ARGUMENT_MISSING = "argument-missing"
    ARGUMENT_TOO_MANY = "argument-too-many"
    USAGE_WRONG = "usage-wrong"
    NOT_SHOWN = "not-shown"
    NO_HOME = "no-home"
    PATH_MISSING = "path-missing"
    PATH_NEAR = "path-near"
    PATH_QUOTES = "path-quotes"
    PATH_BACKSLASH = "path-backslash"
    PATH_IS_FOLDER = "path-is-folder"
    ENDING_WRONG = "ending-wrong"
    LANGUAGE_UNKNOWN = "language-unknown"
    MODULE_UNKNOWN = "module-unknown"
    FRAMEWORK_UNKNOWN = "framework-unknown"
    FRAMEWORK_OF_SHEETS_UNKNOWN = "framework-of-sheets-unknown"
    NO_SHEETS = "no-sheets"
    NO_ANSWERS = "no-answers"
    FOLDER_NOT_EMPTY = "folder-not-empty"
    NOT_WRITABLE = "not-writable"
    OUTPUT_EDITED = "output-edited"
    OUTPUT_BUSY = "output-busy"
    # ratings.csv that is read again (ratings_file.py)
    RATINGS_HEADS = "ratings-heads"
    RATINGS_WRONG = "ratings-wrong"
    # frameworks that are made or brought in (modules.py)
    FRAMEWORK_EXISTS = "framework-exists"
    FRAMEWORK_FOLDER_TAKEN = "framework-folder-taken"
    FRAMEWORK_FOLDER_OTHER = "framework-folder-other"
    FRAMEWORK_ID_SHIPS = "framework-id-ships"
    FRAMEWORK_NEW_FROM_WHAT = "framework-new-from-what"
    # the Word report (report/word.py and report/template.py)
    WORD_STYLE_MISSING = "word-style-missing"
    WORD_TEMPLATE_NOT_READABLE = "word-template-not-readable"
    LOGO_NOT_READABLE = "logo-not-readable"


@dataclass(frozen=True)
class Problem:
    """Something in an input that could not be used.

    ``facts`` are the variables of the code's sentence: what was found (as typed; a float is written as each language
    writes it), the rule's numbers, the repair.
    """

    code: ProblemCode
    place: Place = Place()
    facts: Mapping[str, str | int | float] = field(default_factory=dict[str, "str | int | float"])


# the facts of a problem that many sheets may have from one cause, for a single one of them
ONE_SHEET: Mapping[str, str | int] = MappingProxyType({"count": 1, "files": ""})
_NAMED_FILES = 3


def said_once(problems: Iterable[Problem]) -> list[Problem]:
    """The problems as a person should hear them: what many sheets have from one cause stands only at the first of them.

    It then has the number of sheets in its fact ``count``, and the names of the first few in ``files``.
    """
    alike: dict[object, list[Problem]] = {}
    for number, problem in enumerate(problems):
        shared = ONE_SHEET.keys() <= problem.facts.keys()
        alike.setdefault((problem.code, *sorted(problem.facts.items())) if shared else number, []).append(problem)
    return [same[0] if len(same) == 1 else _of_all(same) for same in alike.values()]


def _of_all(same: Sequence[Problem]) -> Problem:
    names = [problem.place.file for problem in same]
    listed = ", ".join(names[:_NAMED_FILES]) + (" …" if len(names) > _NAMED_FILES else "")
    return replace(same[0], facts={**same[0].facts, "count": len(same), "files": listed})


class C21LabError(Exception):
    """Work that cannot go on; carries the problems that say why. ``exit_code`` is the command's."""

    exit_code: ClassVar[int] = 1

    def __init__(self, problems: Problem | Iterable[Problem]) -> None:
        self.problems = (problems,) if isinstance(problems, Problem) else tuple(problems)
        super().__init__("; ".join(f"{p.place.file} {p.code}" for p in self.problems))


class InputError(C21LabError):
    """An input (framework, ``session.toml``, all the sheets) that cannot be used: exit code 1."""


class UsageError(C21LabError):
    """A command line that asks for what does not exist (path, language, module, framework): exit code 2."""

    exit_code = 2
