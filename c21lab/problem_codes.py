"""Every kind of problem: its code, under the module that raises it.

The sentence of a code is ``problem-<code>`` in ``texts/*/facilitator.ftl``.
"""

from __future__ import annotations

from enum import StrEnum


class ProblemCode(StrEnum):
    """Every kind of problem; ``problem-<code>`` is its sentence in ``texts/*/facilitator.ftl``."""

    # cli/desk.py
    DESK_LIBRARIES_MISSING = "desk-libraries-missing"
    # cli/framework.py
    FRAMEWORK_NEW_FROM_WHAT = "framework-new-from-what"
    # cli/terminal.py
    NOT_SHOWN = "not-shown"
    # cli/usage.py
    COMMAND_UNKNOWN = "command-unknown"
    OPTION_UNKNOWN = "option-unknown"
    OPTION_VALUE = "option-value"
    OPTION_WRONG = "option-wrong"
    ARGUMENT_MISSING = "argument-missing"
    ARGUMENT_TOO_MANY = "argument-too-many"
    USAGE_WRONG = "usage-wrong"
    # desk/pages/start.py
    DESK_NAME_MISSING = "desk-name-missing"
    # disk/folder_lock.py
    OUTPUT_BUSY = "output-busy"
    # disk/refusals.py
    NOT_WRITABLE = "not-writable"
    # forms/incoming/merge.py
    IMPORT_SAME_RESPONDENT = "import-same-respondent"
    IMPORT_NUMBER_TWICE = "import-number-twice"
    IMPORT_KEPT = "import-kept"
    IMPORT_REMOVED = "import-removed"
    # forms/incoming/recognise.py
    IMPORT_NOT_ANSWERS = "import-not-answers"
    IMPORT_OTHER_MODULE = "import-other-module"
    IMPORT_IS_SUMMARY = "import-is-summary"
    IMPORT_NO_RESPONDENT = "import-no-respondent"
    IMPORT_EMPTY = "import-empty"
    # forms/incoming/responses.py
    IMPORT_ROW_CELLS = "import-row-cells"
    IMPORT_ROW_OF_NOBODY = "import-row-of-nobody"
    IMPORT_NOT_SUBMITTED = "import-not-submitted"
    IMPORT_NO_CONSENT = "import-no-consent"
    IMPORT_COLUMNS_TWICE = "import-columns-twice"
    IMPORT_GROUP_UNKNOWN = "import-group-unknown"
    IMPORT_NUMBER_UNCLEAR = "import-number-unclear"
    # forms/incoming/tables.py
    IMPORT_CUT_OFF = "import-cut-off"
    # framework/authoring/build.py
    BOOK_ROW_TWICE = "book-row-twice"
    BOOK_PARENT_UNKNOWN = "book-parent-unknown"
    # framework/authoring/cell_values.py
    BOOK_CELL_FORMULA = "book-cell-formula"
    BOOK_CELL_ERROR = "book-cell-error"
    BOOK_CELL_NOT_TEXT = "book-cell-not-text"
    BOOK_CELL_TRUTH = "book-cell-truth"
    BOOK_CELL_DATE = "book-cell-date"
    BOOK_CELL_NOT_WHOLE = "book-cell-not-whole"
    BOOK_CELL_CHOICE = "book-cell-choice"
    # framework/authoring/entries.py
    BOOK_ROW_MISSING = "book-row-missing"
    BOOK_ROW_MISSPELT = "book-row-misspelt"
    BOOK_ROW_UNKNOWN = "book-row-unknown"
    BOOK_CELL_OUTSIDE = "book-cell-outside"
    BOOK_CELL_EMPTY = "book-cell-empty"
    # framework/authoring/find_tabs.py
    BOOK_NOT_READABLE = "book-not-readable"
    BOOK_TAB_MISSING = "book-tab-missing"
    BOOK_TAB_MISSPELT = "book-tab-misspelt"
    BOOK_TAB_UNKNOWN = "book-tab-unknown"
    BOOK_TAB_TWICE = "book-tab-twice"
    # framework/authoring/headings.py
    BOOK_COLUMN_MISSING = "book-column-missing"
    BOOK_COLUMN_MISSPELT = "book-column-misspelt"
    BOOK_COLUMN_UNKNOWN = "book-column-unknown"
    BOOK_COLUMN_TWICE = "book-column-twice"
    BOOK_COLUMN_LANGUAGE = "book-column-language"
    BOOK_CELL_MERGED = "book-cell-merged"
    # framework/authoring/read.py
    FRAMEWORK_NOTHING_IN = "framework-nothing-in"
    FRAMEWORK_LANGUAGE_WRONG = "framework-language-wrong"
    FRAMEWORK_SCALE_WRONG = "framework-scale-wrong"
    FRAMEWORK_STAGE_END = "framework-stage-end"
    FRAMEWORK_MODULE_EMPTY = "framework-module-empty"
    FRAMEWORK_FIELD_EMPTY = "framework-field-empty"
    BOOK_HEADINGS_MISSING = "book-headings-missing"
    # framework/lint/earlier_versions.py
    FRAMEWORK_KEY_TWICE = "framework-key-twice"
    FRAMEWORK_ID_UNKNOWN = "framework-id-unknown"
    FRAMEWORK_EARLIER_OWN = "framework-earlier-own"
    FRAMEWORK_EARLIER_USED = "framework-earlier-used"
    FRAMEWORK_EARLIER_SHARED = "framework-earlier-shared"
    FRAMEWORK_EARLIER_LEVEL = "framework-earlier-level"
    # framework/lint/ids.py
    FRAMEWORK_ID_NO_LETTER = "framework-id-no-letter"
    FRAMEWORK_ID_WRONG = "framework-id-wrong"
    FRAMEWORK_ID_EXCEL = "framework-id-excel"
    FRAMEWORK_ID_TWICE = "framework-id-twice"
    FRAMEWORK_ID_WITHDRAWN = "framework-id-withdrawn"
    FRAMEWORK_ID_CAPITALS = "framework-id-capitals"
    FRAMEWORK_ID_DEVICE = "framework-id-device"
    FRAMEWORK_ID_ALIKE = "framework-id-alike"
    # framework/lint/rules.py
    FRAMEWORK_NO_GROUPS = "framework-no-groups"
    FRAMEWORK_STAGE_COUNT = "framework-stage-count"
    FRAMEWORK_STAGE_BACKWARDS = "framework-stage-backwards"
    FRAMEWORK_STAGE_GAP = "framework-stage-gap"
    FRAMEWORK_STAGE_OVERLAP = "framework-stage-overlap"
    FRAMEWORK_WORDS_PARTLY = "framework-words-partly"
    FRAMEWORK_WORDS_SAME = "framework-words-same"
    FRAMEWORK_WORDS_UNWRITTEN = "framework-words-unwritten"
    FRAMEWORK_WORDS_PLACEHOLDER = "framework-words-placeholder"
    FRAMEWORK_WORDS_MARKUP = "framework-words-markup"
    FRAMEWORK_WORDS_LONG = "framework-words-long"
    FRAMEWORK_WORDS_LINES = "framework-words-lines"
    FRAMEWORK_LABEL_LONG = "framework-label-long"
    FRAMEWORK_LABEL_TWICE = "framework-label-twice"
    # framework/lint/words.py
    FRAMEWORK_WORDS_MISSING = "framework-words-missing"
    FRAMEWORK_WORDS_FORMULA = "framework-words-formula"
    FRAMEWORK_WORDS_CONTROL = "framework-words-control"
    FRAMEWORK_WORDS_SIGNS = "framework-words-signs"
    # framework/load.py
    FRAMEWORK_UNKNOWN = "framework-unknown"
    # framework/new.py
    FRAMEWORK_DOMAIN_UNKNOWN = "framework-domain-unknown"
    # framework/yaml_mapping.py
    FRAMEWORK_FILE_MISSING = "framework-file-missing"
    FRAMEWORK_NOT_YAML = "framework-not-yaml"
    FRAMEWORK_KEY_UNKNOWN = "framework-key-unknown"
    FRAMEWORK_KEY_MISSING = "framework-key-missing"
    FRAMEWORK_VALUE_WRONG = "framework-value-wrong"
    # lab/plan_check.py
    PLAN_IDEA_SHORT = "plan-idea-short"
    PLAN_MEASURE_WITHOUT_FIELD = "plan-measure-without-field"
    PLAN_MEASURE_WITHOUT_SOURCE = "plan-measure-without-source"
    PLAN_MEASURE_WITHOUT_LEAD = "plan-measure-without-lead"
    PLAN_END_BEFORE_START = "plan-end-before-start"
    # lab/plan_entries.py
    PLAN_ID_TWICE = "plan-id-twice"
    PLAN_ID_UNKNOWN = "plan-id-unknown"
    PLAN_TEXT_MISSING = "plan-text-missing"
    PLAN_FIELD_UNKNOWN = "plan-field-unknown"
    # lab/plan_rows.py
    PLAN_WITHOUT_HEADINGS = "plan-without-headings"
    PLAN_COLUMN_TWICE = "plan-column-twice"
    PLAN_COLUMN_MISSPELT = "plan-column-misspelt"
    # lab/plan_values.py
    PLAN_CHOICE_UNKNOWN = "plan-choice-unknown"
    PLAN_YES_NO_UNCLEAR = "plan-yes-no-unclear"
    PLAN_DAY_UNREADABLE = "plan-day-unreadable"
    PLAN_NUMBER_WRONG = "plan-number-wrong"
    PLAN_POINTS_WRONG = "plan-points-wrong"
    PLAN_CELL_ERROR = "plan-cell-error"
    PLAN_CELL_UNCALCULATED = "plan-cell-uncalculated"
    # lab/plenary/interpret.py
    PLENARY_SCORE_WRONG = "plenary-score-wrong"
    PLENARY_STATUS_UNCLEAR = "plenary-status-unclear"
    PLENARY_DISSENT_UNKNOWN = "plenary-dissent-unknown"
    PLENARY_ROW_TWICE = "plenary-row-twice"
    PLENARY_ROW_UNKNOWN = "plenary-row-unknown"
    PLENARY_SCORE_MISSING = "plenary-score-missing"
    PLENARY_BOTH = "plenary-both"
    PLENARY_NOT_DISCUSSED = "plenary-not-discussed"
    PLENARY_RANGE_HALF = "plenary-range-half"
    PLENARY_RANGE_TURNED = "plenary-range-turned"
    # problems.py
    SHEET_NUMBER_TWICE = "sheet-number-twice"
    SHEET_LIKELY_COPY = "sheet-likely-copy"
    SHEET_HEAVY = "sheet-heavy"
    ANSWERS_UNSEEN = "answers-unseen"
    NOTES_ON_CELLS = "notes-on-cells"
    COMMENT_IS_SCORE = "comment-is-score"
    PAPER_STRAY = "paper-stray"
    FILE_IS_EXPORT = "file-is-export"
    MARK_UNCLEAR = "mark-unclear"
    # recipes/choices.py
    SETTINGS_GROUP_UNKNOWN = "settings-group-unknown"
    SETTINGS_GROUP_UNLABELLED = "settings-group-unlabelled"
    PATH_IS_FOLDER = "path-is-folder"
    LANGUAGE_UNKNOWN = "language-unknown"
    MODULE_UNKNOWN = "module-unknown"
    # recipes/close.py
    CLOSE_HELD = "close-held"
    CLOSE_NO_SESSION = "close-no-session"
    # recipes/comments.py
    MARKS_LEFT = "marks-left"
    MARKS_TWICE = "marks-twice"
    MARKS_WITHOUT_HEADINGS = "marks-without-headings"
    MARKS_GONE = "marks-gone"
    MARKS_SAY_NOTHING = "marks-say-nothing"
    MARKS_LANGUAGE_RARE = "marks-language-rare"
    # recipes/earlier.py
    PREVIOUS_MODULE = "previous-module"
    PREVIOUS_FRAMEWORK = "previous-framework"
    PREVIOUS_SCALE = "previous-scale"
    PREVIOUS_SAME = "previous-same"
    PREVIOUS_LATER = "previous-later"
    # recipes/folders.py
    FILE_NO_SHEET = "file-no-sheet"
    OTHER_WORKSHOP = "other-workshop"
    # recipes/forms.py
    PATH_IS_FILE = "path-is-file"
    # recipes/frameworks.py
    FILE_UNREADABLE = "file-unreadable"
    NO_HOME = "no-home"
    FRAMEWORK_EXISTS = "framework-exists"
    FRAMEWORK_FOLDER_TAKEN = "framework-folder-taken"
    FRAMEWORK_FOLDER_OTHER = "framework-folder-other"
    FRAMEWORK_ID_SHIPS = "framework-id-ships"
    # recipes/imports.py
    IMPORT_OTHER_COMPUTER = "import-other-computer"
    IMPORT_QUESTIONS_MISSING = "import-questions-missing"
    # recipes/languages.py
    LANGUAGE_NAME_WRONG = "language-name-wrong"
    LANGUAGE_IS_SOURCE = "language-is-source"
    # recipes/mapping.py
    MAPPING_COLUMNS = "mapping-columns"
    MAPPING_UNKNOWN = "mapping-unknown"
    MAPPING_TWICE = "mapping-twice"
    # recipes/missing_path.py
    PATH_NEAR = "path-near"
    PATH_QUOTES = "path-quotes"
    PATH_BACKSLASH = "path-backslash"
    PATH_MISSING = "path-missing"
    # recipes/new_session.py
    FOLDER_NOT_EMPTY = "folder-not-empty"
    # recipes/output.py
    ENDING_WRONG = "ending-wrong"
    OUTPUT_EDITED = "output-edited"
    # recipes/panel.py
    RESULTS_TWICE = "results-twice"
    PANEL_NO_RESULTS = "panel-no-results"
    PANEL_TOO_FEW = "panel-too-few"
    PANEL_EMPTY = "panel-empty"
    # recipes/parquet.py
    PARQUET_MISSING = "parquet-missing"
    # recipes/plan.py
    PLAN_MISSING = "plan-missing"
    PLAN_EMPTY = "plan-empty"
    PLAN_FILE_TWICE = "plan-file-twice"
    # recipes/ratings.py
    RATINGS_COLUMN_MISSING = "ratings-column-missing"
    RATINGS_COLUMN_TWICE = "ratings-column-twice"
    RATINGS_COLUMN_MISSPELT = "ratings-column-misspelt"
    RATINGS_VALUE = "ratings-value"
    RATINGS_ANSWER_CONTRADICTS = "ratings-answer-contradicts"
    RATINGS_ITEM_TWICE = "ratings-item-twice"
    RATINGS_SHEET_DIFFERS = "ratings-sheet-differs"
    RATINGS_ITEM_UNKNOWN = "ratings-item-unknown"
    RATINGS_SCORE_OUTSIDE = "ratings-score-outside"
    # recipes/read.py
    NO_SHEETS = "no-sheets"
    # recipes/score.py
    NO_ANSWERS = "no-answers"
    # recipes/sheet_numbers.py
    NUMBERS_NOT_READABLE = "numbers-not-readable"
    # recipes/stated.py
    FRAMEWORK_OF_SHEETS_UNKNOWN = "framework-of-sheets-unknown"
    # recipes/typed_plenary.py
    PLENARY_BOOKS_TWICE = "plenary-books-twice"
    PLENARY_LEFT = "plenary-left"
    PLENARY_WITHOUT_HEADINGS = "plenary-without-headings"
    PLENARY_OTHER_FRAMEWORK = "plenary-other-framework"
    # report/panel_file.py
    PANEL_DAMAGED = "panel-damaged"
    PANEL_OTHER = "panel-other"
    # report/results_file.py
    RESULTS_NOT_JSON = "results-not-json"
    RESULTS_OTHER = "results-other"
    RESULTS_NEWER = "results-newer"
    RESULTS_KEY = "results-key"
    # report/slides/template.py
    SLIDES_TEMPLATE_NOT_READABLE = "slides-template-not-readable"
    # report/word/template.py
    WORD_TEMPLATE_NOT_READABLE = "word-template-not-readable"
    # report/word/write.py
    WORD_FONT_ELSEWHERE = "word-font-elsewhere"
    WORD_STYLE_MISSING = "word-style-missing"
    LOGO_NOT_READABLE = "logo-not-readable"
    COVER_IMAGE_NOT_READABLE = "cover-image-not-readable"
    # settings_file/dates.py
    SETTINGS_DATE_WRONG = "settings-date-wrong"
    SETTINGS_DATE_AMBIGUOUS = "settings-date-ambiguous"
    SETTINGS_DATE_WORDS = "settings-date-words"
    SETTINGS_DATE_READ = "settings-date-read"
    SETTINGS_DATES_SORTED = "settings-dates-sorted"
    # settings_file/decode.py
    SETTINGS_NOT_TEXT = "settings-not-text"
    SETTINGS_ENCODING = "settings-encoding"
    SETTINGS_ENCODING_READ = "settings-encoding-read"
    # settings_file/lists.py
    SETTINGS_QUOTE_OPEN = "settings-quote-open"
    SETTINGS_QUOTE_INSIDE = "settings-quote-inside"
    SETTINGS_BRACKET_OPEN = "settings-bracket-open"
    SETTINGS_BRACKETS = "settings-brackets"
    SETTINGS_COMMA_MISSING = "settings-comma-missing"
    SETTINGS_NO_EQUALS = "settings-no-equals"
    SETTINGS_UNQUOTED = "settings-unquoted"
    SETTINGS_END_READ = "settings-end-read"
    # settings_file/misnamed.py
    SETTINGS_MISNAMED = "settings-misnamed"
    # settings_file/parse.py
    SETTINGS_LINE_UNCLEAR = "settings-line-unclear"
    SETTINGS_SIGNS_READ = "settings-signs-read"
    SETTINGS_QUOTES_READ = "settings-quotes-read"
    SETTINGS_TRUTH_READ = "settings-truth-read"
    SETTINGS_NUMBER_READ = "settings-number-read"
    # settings_file/read.py
    SETTINGS_NOT_READABLE = "settings-not-readable"
    SETTINGS_BACKSLASH = "settings-backslash"
    SETTINGS_KEY_UNKNOWN = "settings-key-unknown"
    SETTINGS_OUTSIDE = "settings-outside"
    SETTINGS_VALUE_WRONG = "settings-value-wrong"
    SETTINGS_LANGUAGE_READ = "settings-language-read"
    SETTINGS_TERRITORY_EMPTY = "settings-territory-empty"
    SETTINGS_RAISED = "settings-raised"
    SETTINGS_QUOTE_COMMENTS = "settings-quote-comments"
    # settings_file/scalars.py
    SETTINGS_VALUE_MISSING = "settings-value-missing"
    SETTINGS_STRAY_TAIL = "settings-stray-tail"
    SETTINGS_PERCENT = "settings-percent"
    # settings_file/statements.py
    SETTINGS_BRACES_LINES = "settings-braces-lines"
    SETTINGS_KEY_TWICE = "settings-key-twice"
    SETTINGS_TABLE_TWICE = "settings-table-twice"
    SETTINGS_TABLE_FORM = "settings-table-form"
    SETTINGS_STRAY_LINE = "settings-stray-line"
    SETTINGS_TWO_ON_LINE = "settings-two-on-line"
    # settings_file/texts.py
    SETTINGS_ACCENT_DARKENED = "settings-accent-darkened"
    SETTINGS_TEXT_UNTRANSLATED = "settings-text-untranslated"
    # settings_file/values.py
    SETTINGS_NUMBER_QUOTED = "settings-number-quoted"
    # sheets/blank/roster.py
    ROSTER_HEADINGS_MISSING = "roster-headings-missing"
    ROSTER_COLUMN_MISSPELT = "roster-column-misspelt"
    ROSTER_SAME_PERSON = "roster-same-person"
    ROSTER_EMPTY = "roster-empty"
    ROSTER_TOO_MANY_CELLS = "roster-too-many-cells"
    ROSTER_GROUP_UNKNOWN = "roster-group-unknown"
    ROSTER_LANGUAGE_UNKNOWN = "roster-language-unknown"
    # sheets/blank/roster_table.py
    ROSTER_NOT_READABLE = "roster-not-readable"
    ROSTER_NOT_A_LIST = "roster-not-a-list"
    # sheets/filled/answers_by_item.py
    COMMENT_PICTURE = "comment-picture"
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
    ITEMS_MISSING = "items-missing"
    ITEMS_NEW = "items-new"
    COMMENT_LOST = "comment-lost"
    # sheets/filled/cell_answers.py
    ANSWER_NOT_A_SCORE = "answer-not-a-score"
    ANSWER_SEVERAL = "answer-several"
    ANSWER_DATE = "answer-date"
    ANSWER_ERROR = "answer-error"
    ANSWER_UNCALCULATED = "answer-uncalculated"
    ANSWER_PICTURE = "answer-picture"
    FORM_PEOPLE_WRONG = "form-people-wrong"
    FORM_PRINT_NAME_UNCLEAR = "form-print-name-unclear"
    # sheets/filled/csv_file.py
    FILE_EMPTY = "file-empty"
    CELL_TOO_LONG = "cell-too-long"
    # sheets/filled/duplicates.py
    SHEET_SAME_BYTES = "sheet-same-bytes"
    SHEET_SAME_PERSON = "sheet-same-person"
    SHEET_SAME_ANSWERS = "sheet-same-answers"
    SHEET_SAME_NUMBER = "sheet-same-number"
    # sheets/filled/find_files.py
    FILE_CHANGED = "file-changed"
    # sheets/filled/form.py
    FORM_GROUP_UNKNOWN = "form-group-unknown"
    # sheets/filled/identify.py
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
    # sheets/filled/open_files.py
    FILE_MACROS = "file-macros"
    SHEETS_DISAGREE = "sheets-disagree"
    # sheets/filled/read.py
    FILE_MORE_PROBLEMS = "file-more-problems"
    SHEET_EMPTY = "sheet-empty"
    SHEET_ONLY_COMMENTS = "sheet-only-comments"
    TAB_WITHOUT_HEADINGS = "tab-without-headings"
    FORM_MISSING = "form-missing"
    # sheets/filled/respondents.py
    SCORES_MISSING = "scores-missing"
    PAPER_TWICE = "paper-twice"
    PAPER_WITHOUT_ID = "paper-without-id"
    # translation/checks.py
    LANGUAGE_TAB_UNKNOWN = "language-tab-unknown"
    LANGUAGE_COLUMN_UNKNOWN = "language-column-unknown"
    LANGUAGE_ROWS_MISSING = "language-rows-missing"
    LANGUAGE_STATE_WITHOUT_TEXT = "language-state-without-text"
    LANGUAGE_SOURCE_CHANGED = "language-source-changed"
    LANGUAGE_PLACEHOLDER_LOST = "language-placeholder-lost"
    LANGUAGE_PLACEHOLDER_UNKNOWN = "language-placeholder-unknown"
    LANGUAGE_PLACEHOLDER_TWICE = "language-placeholder-twice"
    LANGUAGE_BRACES = "language-braces"
    LANGUAGE_CONTROL = "language-control"
    LANGUAGE_DIRECTION_MARK = "language-direction-mark"
    LANGUAGE_SPACES = "language-spaces"
    LANGUAGE_NO_BREAK_SPACE = "language-no-break-space"
    LANGUAGE_LINES = "language-lines"
    LANGUAGE_TOO_LONG = "language-too-long"
    LANGUAGE_TAB_NAME = "language-tab-name"
    LANGUAGE_UNTRANSLATED = "language-untranslated"
    LANGUAGE_LIST_GAP = "language-list-gap"
    LANGUAGE_CLASH = "language-clash"
    # translation/find_columns.py
    LANGUAGE_BOOK_NOT_READABLE = "language-book-not-readable"
    LANGUAGE_COLUMN_MISSING = "language-column-missing"
    LANGUAGE_COLUMNS_SEVERAL = "language-columns-several"
    LANGUAGE_COLUMNS_DIFFER = "language-columns-differ"
    # translation/read_book.py
    LANGUAGE_ROW_UNKNOWN = "language-row-unknown"
    LANGUAGE_CASE_UNKNOWN = "language-case-unknown"
    LANGUAGE_FORM_MISSING = "language-form-missing"
    # workbooks/archive.py
    FILE_TRUNCATED = "file-truncated"
    FILE_PASSWORD = "file-password"
    # workbooks/formats.py
    FILE_NOT_WORKBOOK = "file-not-workbook"
    FILE_OTHER_FORMAT = "file-other-format"
    # workbooks/limits.py
    FILE_DAMAGED = "file-damaged"
    FILE_AMBIGUOUS = "file-ambiguous"
    FILE_TOO_LARGE = "file-too-large"
    CELL_TOO_FAR = "cell-too-far"
    # workbooks/strict_xml.py
    FILE_UNSAFE = "file-unsafe"
    # workbooks/xls.py
    FILE_UNVERIFIED = "file-unverified"
