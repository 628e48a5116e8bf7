"""Tables of an export to responses: what each respondent answered, by question, and everything that cannot be used."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from c21lab.forms.codes import Question, QuestionKind
from c21lab.forms.incoming.headers import Vocabulary
from c21lab.forms.incoming.purpose import ImportPurpose
from c21lab.forms.incoming.respondent_keys import moment_of
from c21lab.forms.incoming.systems import ExportColumns, SystemColumn, export_columns
from c21lab.forms.incoming.tables import ExportRow, ExportTable
from c21lab.framework.model import Framework
from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.ratings import Answer
from c21lab.sheets.filled.cell_answers import Reply, Unusable, shown, to_answer, to_people, to_text, to_yes
from c21lab.sheets.layout import DONT_KNOW, NOT_APPLICABLE

Value = str | int
"""What stands in a cell of the collector."""
_NUMBER = re.compile(r"\D{0,12}?(P?)\s*0*([1-9][0-9]{0,4})", re.IGNORECASE)
_SIGNS = {Answer.DONT_KNOW: DONT_KNOW, Answer.NOT_APPLICABLE: NOT_APPLICABLE}
_SEED = "seed"  # a number that LimeSurvey draws for each response


@dataclass(frozen=True)
class Response:
    """A respondent's answers by the code of the question.

    ``digest`` stands for the respondent's id and ``moment`` for when it was answered, both only to be compared;
    ``asked`` are all codes that the export has a column for.
    """

    digest: str
    moment: str
    place: Place
    values: Mapping[str, Value]
    asked: frozenset[str]


@dataclass(frozen=True)
class Export:
    """An export, read. ``language`` is that of its headers, empty where they hold no texts of the framework."""

    table: ExportTable
    columns: ExportColumns
    questions: Mapping[int, Question]
    language: str
    responses: tuple[Response, ...]
    problems: tuple[Problem, ...] = field(default=())

    @property
    def items(self) -> frozenset[str]:
        """Returns the items that the export has a column for."""
        return frozenset(q.id for q in self.questions.values() if q.kind == QuestionKind.RATING)


def questions_of(headers: Sequence[str], vocabulary: Vocabulary) -> dict[int, Question]:
    """Returns the questions of a table's columns by their index."""
    return {i: question for i, header in enumerate(headers) if (question := vocabulary.question(header))}


def read_export(table: ExportTable, purpose: ImportPurpose) -> Export:
    """Reads the responses of a table, each with what it answered; a row of nobody is a problem."""
    questions = questions_of(table.headers, purpose.vocabulary)
    columns = export_columns(["" if i in questions else header for i, header in enumerate(table.headers)])
    reader = _Reader(table, columns, questions, purpose)
    responses = tuple(reader.responses())
    language = _language(table.headers, questions, purpose.framework)
    return Export(table, columns, questions, language, responses, tuple(reader.problems))


class _Reader:
    """Reads the rows of a table, and gathers ``problems``."""

    def __init__(
        self, table: ExportTable, columns: ExportColumns, questions: Mapping[int, Question], purpose: ImportPurpose
    ) -> None:
        self.problems: list[Problem] = []
        self._table, self._columns, self._purpose = table, columns, purpose
        self._by_question: dict[Question, list[int]] = {}
        for index, question in questions.items():
            self._by_question.setdefault(question, []).append(index)
        named = columns.first(SystemColumn.NAME)
        if purpose.keep_name and named is not None:
            self._by_question.setdefault(Question(QuestionKind.NAME), [named])
        self._times: dict[str, int] = {}

    def responses(self) -> Iterator[Response]:
        """Yields the response of each row that counts."""
        for number in self._table.short:
            self._say(ProblemCode.IMPORT_ROW_CELLS, number, 0, wanted=len(self._table.headers))
        submitted = self._columns.first(SystemColumn.SUBMITTED)
        tells = submitted is not None and any(to_text(row.cells[submitted]) for row in self._table.rows)
        for row in self._table.rows:
            if submitted is not None and tells and not to_text(row.cells[submitted]):
                self._say(ProblemCode.IMPORT_NOT_SUBMITTED, row.number, submitted)
            elif not self._refuses(row) and (id_ := self._id(row)):
                yield self._response(row, id_)

    def _refuses(self, row: ExportRow) -> bool:
        """Tells whether a person was asked for consent and did not give it."""
        for index in self._by_question.get(Question(QuestionKind.CONSENT), ()):
            if fold(to_text(row.cells[index])) != "ok" and to_yes(row.cells[index]) is not True:
                self._say(ProblemCode.IMPORT_NO_CONSENT, row.number, index)
                return True
        return False

    def _id(self, row: ExportRow) -> str:
        """The id of a row's respondent; in Google the time, and which of those of the same second it is."""
        time = self._columns.first(SystemColumn.TIME)
        if self._columns.id is not None:
            id_ = to_text(row.cells[self._columns.id]).removeprefix("uuid:")
        elif time is not None and (moment := moment_of(row.cells[time])):
            self._times[moment] = self._times.get(moment, 0) + 1
            id_ = f"{moment} {self._times[moment]}"
        else:
            id_ = ""
        if not id_:
            self._say(ProblemCode.IMPORT_ROW_OF_NOBODY, row.number, self._columns.id or 0)
        return id_

    def _response(self, row: ExportRow, id_: str) -> Response:
        values: dict[str, Value] = {}
        asked: set[str] = set()
        for question, indexes in self._by_question.items():
            if question.kind == QuestionKind.CONSENT or (
                question.kind == QuestionKind.NAME and not self._purpose.keep_name
            ):
                continue
            code = self._target(question)
            asked.add(code)
            value = self._value(row, question, indexes)
            if value not in ("", None):
                values[code] = f"{values[code]}\n{value}" if code in values else value
        secret, system = self._purpose.secret, self._columns.system
        return Response(
            secret.digest(system, id_),
            secret.digest("moment", self._moment(row)) if self._moment(row) else "",
            self._table.place(row.number, 0),
            values,
            frozenset(asked),
        )

    def _target(self, question: Question) -> str:
        """The code of the cell for an answer: a comment on a field whose actions are rated goes to the first one."""
        if question.kind != QuestionKind.COMMENT:
            return question.code
        return Question(QuestionKind.COMMENT, self._purpose.first_items[question.id]).code

    def _moment(self, row: ExportRow) -> str:
        headers = [fold(header) for header in self._table.headers]
        index = headers.index(_SEED) if _SEED in headers else self._columns.first(SystemColumn.TIME)
        return moment_of(row.cells[index]) if index is not None else ""

    def _value(self, row: ExportRow, question: Question, indexes: Sequence[int]) -> Value | None:
        """The value of a question for the collector; a re-worded one has several columns, one of them filled."""
        given = [index for index in indexes if to_text(row.cells[index]) or shown(row.cells[index])]
        if not given:
            return None
        match question.kind:
            case QuestionKind.RATING:
                return self._rating(row, given)
            case QuestionKind.COMMENT:
                text = "\n".join(dict.fromkeys(to_text(row.cells[index]) for index in given))
                about = "" if self._purpose.first_items[question.id] == question.id else f"{question.id}: "
                return f"{about}{text}"
            case QuestionKind.GROUP:
                return self._group(row, given[0])
            case QuestionKind.PEOPLE:
                people = to_people(row.cells[given[0]])
                return people if isinstance(people, int) else shown(row.cells[given[0]])
            case QuestionKind.NUMBER:
                return self._number(row, given[0])
            case _:
                return " ".join(to_text(row.cells[given[0]]).split())

    def _rating(self, row: ExportRow, given: Sequence[int]) -> Value | None:
        scale = self._purpose.framework.scale
        read = {index: to_answer(row.cells[index], scale) for index in given}
        if len(set(read.values())) > 1:
            texts = [shown(row.cells[index]) for index in given]
            self._say(ProblemCode.IMPORT_COLUMNS_TWICE, row.number, given[-1], found=texts[-1], other=texts[0])
            return " / ".join(texts)
        reply = read[given[0]]
        if isinstance(reply, Unusable):
            self._say(reply.code, row.number, given[0], found=reply.found, low=scale.low, high=scale.high)
            return shown(row.cells[given[0]])
        return _written(reply)

    def _group(self, row: ExportRow, index: int) -> Value:
        found = to_text(row.cells[index])
        id_ = self._purpose.group_ids.get(fold(found))
        if id_ is None:
            known = " · ".join(self._purpose.group_labels.values())
            self._say(ProblemCode.IMPORT_GROUP_UNKNOWN, row.number, index, found=shown(row.cells[index]), known=known)
            return found
        return self._purpose.group_labels.get(id_, found)

    def _number(self, row: ExportRow, index: int) -> Value | None:
        """The number of a sheet, or of a paper with its P. Anything else may be a name, and is not written."""
        match = _NUMBER.fullmatch(to_text(row.cells[index]))
        if match is None:
            self._say(ProblemCode.IMPORT_NUMBER_UNCLEAR, row.number, index)
            return None
        return f"P{match[2]}" if match[1] else int(match[2])

    def _say(self, code: ProblemCode, row: int, column: int, /, **facts: str | int | float) -> None:
        self.problems.append(Problem(code, self._table.place(row, column), facts))


def _written(reply: Reply) -> Value | None:
    return reply.score if reply.answer == Answer.SCORE else _SIGNS.get(reply.answer)


def _language(headers: Sequence[str], questions: Mapping[int, Question], framework: Framework) -> str:
    """The language in which most headers have the framework's texts; empty where not even half of them have any."""
    texts = [(fold(headers[i]), q.id) for i, q in questions.items() if q.kind == QuestionKind.RATING]
    counts = {
        code: sum(bool(fold(words.title_of(id_))) and fold(words.title_of(id_)) in text for text, id_ in texts)
        for code, words in framework.words.items()
    }
    best = max(counts, key=lambda code: counts[code], default="")
    return best if best and counts[best] * 2 >= len(texts) > 0 else ""
