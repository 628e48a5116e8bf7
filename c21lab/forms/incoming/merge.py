"""Responses into the columns of a collector: new ones are added, known ones renewed, corrections by hand are kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from c21lab.forms.codes import Question, QuestionKind
from c21lab.forms.incoming.responses import Export, Response, Value
from c21lab.forms.incoming.systems import ExportSystem
from c21lab.message_limits import shortened
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem

NUMBER = Question(QuestionKind.NUMBER).code
# ids of these are one in the world; those of the others begin at 1 in every form
_UNIQUE_IDS = (ExportSystem.ODK, ExportSystem.KOBO, ExportSystem.GOOGLE)
_ALIKE = 0.5  # share of the questions of two exports that have to be the same for them to be of one form
_FEWEST = 2  # moments that have to differ before two forms are told apart by them


@dataclass(frozen=True)
class KnownForm:
    """A form that a collector has answers of: the number that keys of respondents begin with, language and items."""

    number: int
    language: str
    items: frozenset[str]


@dataclass(frozen=True)
class RespondentKey:
    """Stands for a respondent of a form: the form's number, the digests of the id and of the moment."""

    form: int
    digest: str
    moment: str = ""


@dataclass(frozen=True)
class RespondentColumn:
    """A column of a collector.

    ``keys`` are those of the respondents whose answers it holds (one who answered two forms has two), none in a column
    that somebody added; ``imported`` has the digest of each value as it was last imported.
    """

    id: str
    values: Mapping[str, Value]
    keys: tuple[RespondentKey, ...] = ()
    imported: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def asked(self) -> frozenset[str]:
        """Returns the codes of all that was asked."""
        return frozenset(self.imported)


@dataclass(frozen=True)
class Collected:
    """The content of a collector of online answers.

    ``removed`` are keys of respondents whose column somebody deleted, ``check`` that of the secret it was made with.
    """

    system: ExportSystem
    check: str
    forms: tuple[KnownForm, ...] = ()
    columns: tuple[RespondentColumn, ...] = ()
    removed: tuple[RespondentKey, ...] = ()


@dataclass(frozen=True)
class Merged:
    """A collector after an import, how many respondents were new and known, and what has to be said."""

    collected: Collected
    new: int
    known: int
    problems: tuple[Problem, ...]


def merge_exports(collected: Collected, exports: Sequence[Export], file: str, first_number: int) -> Merged:
    """Merges exports of one system into a collector, whose ``file`` is named where something of it is kept.

    New columns are numbered from ``first_number`` on.
    """
    forms = list(collected.forms)
    problems: list[Problem] = []
    latest: dict[RespondentKey, Response] = {}
    for export in exports:
        form = _form_of(export, collected, forms)
        forms = [f for f in forms if f.number != form.number] + [form]
        for response in export.responses:
            key = _key_in(latest, form.number, response)
            if key in latest and _contradicts(latest[key], response):
                facts = {"file": latest[key].place.file, "cell": latest[key].place.cell}
                problems.append(Problem(ProblemCode.IMPORT_SAME_RESPONDENT, response.place, facts))
            latest[key] = _together(latest[key], response) if key in latest else response
    merger = _Merger(collected, file, first_number)
    for key, response in latest.items():
        merger.add(key, response)
    columns = tuple(merger.columns)
    problems += [*merger.problems, *_numbers_twice(columns, file)]
    done = replace(collected, forms=tuple(sorted(forms, key=lambda form: form.number)), columns=columns)
    return Merged(done, merger.new, merger.known, tuple(problems))


def digest_of(value: Value | None) -> str:
    """Returns a short digest of a value, by which a correction is seen; empty for an empty cell."""
    return "" if value is None or value == "" else hashlib.sha256(str(value).encode()).hexdigest()[:8]


def _key_in(latest: Mapping[RespondentKey, Response], form: int, response: Response) -> RespondentKey:
    known = next((key for key in latest if (key.form, key.digest) == (form, response.digest)), None)
    return known or RespondentKey(form, response.digest, response.moment)


def _contradicts(before: Response, now: Response) -> bool:
    return any(before.values.get(code) != now.values.get(code) for code in before.asked & now.asked)


def _together(before: Response, now: Response) -> Response:
    """The later answers of a respondent, and the earlier ones to what was not asked again."""
    others = {code: value for code, value in before.values.items() if code not in now.asked}
    return replace(now, values={**others, **now.values}, asked=before.asked | now.asked)


def _form_of(export: Export, collected: Collected, forms: Sequence[KnownForm]) -> KnownForm:
    """The form that an export is of, with its items as of now; a new one where none is like it."""
    for form in forms:
        if export.columns.system in _UNIQUE_IDS or _is_same(export, form, collected):
            return KnownForm(form.number, form.language or export.language, form.items | export.items)
    return KnownForm(max((form.number for form in forms), default=0) + 1, export.language, export.items)


def _is_same(export: Export, form: KnownForm, collected: Collected) -> bool:
    """Tells whether an export is of a form: the same questions and language, and no other moments for the same ids."""
    common, every = export.items & form.items, export.items | form.items
    if len(common) < _ALIKE * len(every) or (export.language and form.language not in ("", export.language)):
        return False
    known = {key.digest: key.moment for column in collected.columns for key in column.keys if key.form == form.number}
    moments = [(known[r.digest], r.moment) for r in export.responses if known.get(r.digest) and r.moment]
    others = sum(before != now for before, now in moments)
    return others < _FEWEST or others * 2 <= len(moments)


class _Merger:
    """Adds respondents to columns, and gathers ``problems``."""

    def __init__(self, collected: Collected, file: str, first_number: int) -> None:
        self.columns = list(collected.columns)
        self.problems: list[Problem] = []
        self.new = self.known = 0
        self._removed = {(key.form, key.digest) for key in collected.removed}
        self._file, self._next = file, first_number

    def add(self, key: RespondentKey, response: Response) -> None:
        """Adds a response: to the respondent's own column, to that of the same person's other form, or to a new one."""
        own = self._own(key)
        if own is not None:
            self.known += 1
            self.columns[own] = self._renewed(self.columns[own], response)
        elif (key.form, key.digest) in self._removed:
            self.problems.append(Problem(ProblemCode.IMPORT_REMOVED, response.place, {"file": self._file}))
        else:
            self.new += 1
            self._add_new(key, response)

    def _own(self, key: RespondentKey) -> int | None:
        wanted = key.form, key.digest
        found = (i for i, c in enumerate(self.columns) if wanted in {(k.form, k.digest) for k in c.keys})
        return next(found, None)

    def _add_new(self, key: RespondentKey, response: Response) -> None:
        other = self._same_person(response)
        if other is not None:
            column = self.columns[other]
            self.columns[other] = self._renewed(replace(column, keys=(*column.keys, key)), response)
            return
        taken = {column.id for column in self.columns}
        while respondent_id(self._next) in taken:
            self._next += 1
        imported = {code: digest_of(response.values.get(code)) for code in sorted(response.asked)}
        self.columns.append(RespondentColumn(respondent_id(self._next), dict(response.values), (key,), imported))
        self._next += 1

    def _same_person(self, response: Response) -> int | None:
        """The column with the same number whose form asked nothing that this one asks: another domain's form."""
        number = response.values.get(NUMBER)
        if number is None:
            return None
        asked = _answers(response.asked)
        return next(
            (
                i
                for i, column in enumerate(self.columns)
                if column.keys and column.values.get(NUMBER) == number and not asked & _answers(column.asked)
            ),
            None,
        )

    def _renewed(self, column: RespondentColumn, response: Response) -> RespondentColumn:
        """The column with what was answered now, wherever it still holds what was imported before."""
        values, imported = dict(column.values), dict(column.imported)
        for code in sorted(response.asked):
            mine, theirs = column.values.get(code), response.values.get(code)
            if theirs is None and len(column.keys) > 1 and code not in _answers(response.asked):
                continue  # said in the other form
            is_imported = digest_of(mine) == column.imported.get(code, "")
            imported[code] = digest_of(theirs)
            if is_imported:
                values[code] = "" if theirs is None else theirs
            elif digest_of(mine) != imported[code]:
                facts = {"respondent": column.id, "question": code, **_shown(mine, theirs)}
                self.problems.append(Problem(ProblemCode.IMPORT_KEPT, Place(self._file), facts))
        kept = {code: value for code, value in values.items() if value != ""}
        return replace(column, values=kept, imported=imported)


def respondent_id(number: int) -> str:
    """Returns the id of a column of online answers: R01, R02 … A paper has P01, P02 …"""
    return f"R{number:02d}"


def _answers(codes: frozenset[str]) -> frozenset[str]:
    """Codes without those that every form has."""
    return codes - {Question(kind).code for kind in QuestionKind}


def _shown(mine: Value | None, theirs: Value | None) -> dict[str, str]:
    found, other = (("none" if value is None else shortened(" ".join(str(value).split()))) for value in (mine, theirs))
    return {"found": found, "other": other}


def _numbers_twice(columns: Sequence[RespondentColumn], file: str) -> Iterator[Problem]:
    """Numbers that two columns have: two who answered with one invitation, or one who answered twice."""
    first: dict[Value, str] = {}
    for column in columns:
        number = column.values.get(NUMBER)
        if number is not None and first.setdefault(number, column.id) != column.id:
            facts = {"number": str(number), "respondent": column.id, "other": first[number]}
            yield Problem(ProblemCode.IMPORT_NUMBER_TWICE, Place(file), facts)
