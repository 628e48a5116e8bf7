"""The files of a session before they are written, and those that need no drawing: results.json and the private ones."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from c21lab.edition import Edition
from c21lab.problems import Problem
from c21lab.recipes.progress import Step
from c21lab.recipes.score import ScoredSession, document_text, edition_of
from c21lab.report.data import private_readme, problems_csv, ratings_csv
from c21lab.wording import words_for

if TYPE_CHECKING:
    from c21lab.recipes.renew import ReportDraft


@dataclass(frozen=True)
class ResultFiles:
    """All files of a session by their path, what could not be used for them, and the edition of each language.

    ``drafts`` hold, for each report, what it is made again from where a person worked in an earlier one.
    """

    contents: Mapping[str, bytes]
    problems: tuple[Problem, ...]
    editions: tuple[Edition, ...]
    drafts: Mapping[str, ReportDraft] = field(default_factory=dict[str, "ReportDraft"])


def number_files(results: ScoredSession, languages: Sequence[str], _step: Step, own: ScoredSession) -> ResultFiles:
    """Makes ``results.json`` and the files of ``private/``: all that needs no drawing and no Office document.

    ``own`` are the results of all sheets that are there, for the facilitator alone, where those to share are others.
    """
    editions = tuple(edition_of(results, language) for language in languages)
    return ResultFiles(data_files(results, editions, own=own), results.exact.read.problems, editions)


def data_files(
    results: ScoredSession,
    editions: Sequence[Edition],
    problems: Sequence[Problem] = (),
    own: ScoredSession | None = None,
) -> dict[str, bytes]:
    """Returns the files that are written once, in the words of the first language that has those of the team.

    ``problems`` are those beside what was read; ``own`` are the results for the private files where they are others.
    """
    private = (own or results).exact
    read, languages = private.read, [edition.framework_words.language for edition in editions]
    words = words_for(languages[0], others=languages)
    return {
        "results/results.json": document_text(results.exact, languages, problems).encode(),
        "private/details.json": document_text(private, languages, problems, private=True).encode(),
        "private/ratings.csv": ratings_csv(read.reading.table, words).encode(),
        "private/README.txt": private_readme(languages).encode(),
        "private/problems.csv": problems_csv((*read.problems, *problems), words).encode(),
    }
