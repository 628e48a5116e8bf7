"""From what was read to results: the scores of a session as they may be shared, and beside them all that may not."""

from __future__ import annotations

import json
from abc import ABC, abstractmethod
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from c21lab.edition import Edition
from c21lab.lab.kinds import Needed
from c21lab.problem_codes import ProblemCode
from c21lab.problems import InputError, Place, Problem
from c21lab.recipes.choices import choose_languages
from c21lab.recipes.earlier import with_beside
from c21lab.recipes.plan import plan_kind, with_values_of
from c21lab.recipes.progress import doing
from c21lab.recipes.read import ReadSession
from c21lab.recipes.typed_plenary import TypedPlenary
from c21lab.recipes.voted_twice import same_people
from c21lab.report.data import results_json
from c21lab.report.plan_data import plan_data
from c21lab.report.plenary_data import plenary_data, second_vote_data
from c21lab.scoring.findings import score_ratings
from c21lab.scoring.results import Results, without_scores
from c21lab.scoring.second_vote import SecondVote, VotedTwice, second_vote
from c21lab.settings import Settings
from c21lab.wording import words_for

if TYPE_CHECKING:  # loaded by those alone who want a DataFrame
    import pandas as pd


class _Tables(ABC):
    """The tables of a document of results, as ``c21lab.frames`` describes them; each call gives a new DataFrame."""

    @abstractmethod
    def to_json(self) -> str:
        """Returns the text of the document."""

    @cached_property
    def _document(self) -> dict[str, Any]:
        return json.loads(self.to_json())

    def _table(self, name: str) -> pd.DataFrame:
        from c21lab.frames import table

        return table(self._document, name)

    @property
    def fields(self) -> pd.DataFrame:
        """Returns a row per field."""
        return self._table("fields")

    @property
    def domains(self) -> pd.DataFrame:
        """Returns a row per domain."""
        return self._table("domains")

    @property
    def actions(self) -> pd.DataFrame:
        """Returns a row per action; none in a module that rates fields."""
        return self._table("actions")

    @property
    def groups(self) -> pd.DataFrame:
        """Returns a row per field or domain and group."""
        return self._table("groups")

    @property
    def findings(self) -> pd.DataFrame:
        """Returns a row per finding."""
        return self._table("findings")


@dataclass(frozen=True, repr=False)
class ExactResults(_Tables):
    """All that scoring knows, the facilitator's own: what was read, and the scores before anything is hidden.

    ``second`` is a second vote, None where there was none; ``revealed`` the people whose scores were shown first, where
    they are other ones than now.
    """

    read: ReadSession
    scores: Results
    second: SecondVote | None = None
    revealed: int | None = None

    def to_json(self) -> str:
        """Returns the text of ``details.json`` in the session's main language."""
        return document_text(self, private=True)


@dataclass(frozen=True, repr=False)
class ScoredSession(_Tables):
    """The results of a session as they may be shared: hidden cells are NA. ``exact`` holds the rest."""

    exact: ExactResults

    def to_json(self) -> str:
        """Returns the text of ``results.json`` in the session's languages."""
        return document_text(self.exact)


def score(ratings: ReadSession | pd.DataFrame, settings: Settings | None = None) -> ScoredSession:
    """Scores what ``read`` or ``ratings_from`` returned.

    ``settings`` are the session's own unless given: their method and groups count, for a table of ratings also their
    framework and module. Raises InputError where no sheet has an answer, or a table can't be rated by its framework;
    UsageError for a framework or module that there is not.
    """
    with doing("doing-score"):
        read = ratings if isinstance(ratings, ReadSession) else _read_frame(ratings, settings or Settings())
        given = settings or read.session.settings
        read = replace(read, session=replace(read.session, settings=given))
        kind = plan_kind(given)
        if kind.needs is Needed.PLAN and not read.plan.plan:
            raise InputError(read.problems)
        if not read.reading.table.answered:
            if kind.needs is Needed.PLAN:
                return ScoredSession(ExactResults(read, without_scores(read.module)))
            nothing = Problem(ProblemCode.NO_ANSWERS, Place(str(read.session.folder) if read.sheets else "ratings"))
            raise InputError([*read.problems, nothing])
        scores = score_ratings(read.reading.table, read.framework, read.module, given)
        scores = with_beside(scores, read.beside, given, read.framework)
        plan = with_values_of(read.plan, scores, given.about)
        read = replace(read, plan=plan, plenary=_with_columns(read.plenary, scores))
        return ScoredSession(ExactResults(read, scores, _second_vote(read)))


def _with_columns(typed: TypedPlenary, scores: Results) -> TypedPlenary:
    """What was typed of the plenary, without groups that have no column in these results."""
    if typed.agreed is None:
        return typed
    columns = {column.id for column in scores.participation.groups}
    fields = (one if one.dissent in columns else replace(one, dissent=None) for one in typed.agreed.fields)
    return replace(typed, agreed=replace(typed.agreed, fields=tuple(fields)))


def _second_vote(read: ReadSession) -> SecondVote | None:
    if read.second is None or not read.second.table.answered:
        return None
    rounds = VotedTwice(read.reading.table, read.second.table, same_people(read.sheets, read.second.sheets))
    return second_vote(rounds, read.framework, read.module, read.session.settings)


def _read_frame(ratings: pd.DataFrame, settings: Settings) -> ReadSession:
    from c21lab.recipes.ratings import read_ratings  # with pandas, which sheets are scored without

    return read_ratings(ratings, settings)


def report_languages(read: ReadSession, asked: Sequence[str] = ()) -> tuple[str, ...]:
    """Returns the languages asked for, else the session's, else those of the sheets, the most frequent first."""
    stated = asked or read.session.settings.about.languages
    if stated:
        return choose_languages(read.framework, stated)
    counts = Counter(s.language for s in read.sheets if s.answered and s.language in read.framework.words)
    by_frequency = sorted(counts, key=lambda language: (-counts[language], language))
    return tuple(by_frequency) or read.framework.languages[:1]


def edition_of(results: ScoredSession, language: str) -> Edition:
    """Returns the results with the words of a language; raises UsageError for one that the framework does not have."""
    read = results.exact.read
    (chosen,) = choose_languages(read.framework, [language])
    settings, words = read.session.settings.in_language(chosen), read.framework.words_in(chosen)
    spoken, exact = words_for(chosen, "reader", settings.about.languages), results.exact
    beside = (read.plan.plan, read.plenary.agreed, exact.second, exact.revealed)
    return Edition(settings, read.framework, exact.scores, spoken, words, *beside)


def document_text(
    exact: ExactResults, languages: Sequence[str] = (), problems: Sequence[Problem] = (), *, private: bool = False
) -> str:
    """Returns the text of ``results.json``, or of ``details.json``: its languages, and problems beside those read."""
    read = exact.read
    chosen = report_languages(read, languages)
    told = (*(read.problems if private else read.reading.problems), *problems)
    settings = read.session.settings
    beside = {
        "kind": settings.about.kind,
        "plan": _plan_data(read),
        "plenary": plenary_data(read.plenary.agreed, exact.scores),
        "second_vote": second_vote_data(exact.second, settings.method.min_group),
    }
    return results_json(settings, read.framework, exact.scores, told, chosen, private=private, beside=beside)


def _plan_data(read: ReadSession) -> dict[str, Any] | None:
    """The plan as data; None where there is no plan.xlsx that could be read."""
    return plan_data(read.plan.plan) if read.plan.standing and read.plan.usable else None
