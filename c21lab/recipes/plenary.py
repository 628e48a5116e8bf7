"""The plenary: slides and a board to look at, plenary.xlsx to write into, and the report where there is none yet."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from c21lab.edition import Edition
from c21lab.lab.plenary.layout import FILE_NAME, KIND, PlenaryMeta
from c21lab.lab.plenary.read import PlenaryRow
from c21lab.lab.plenary.write import PlenaryLine, PlenaryTable, write_plenary_book
from c21lab.office.plain_text import id_key
from c21lab.office.reproducible_zip import is_as_packed
from c21lab.problems import InputError
from c21lab.recipes.documents import result_files
from c21lab.recipes.manifest import read_manifest, sha256
from c21lab.recipes.named_files import bytes_beside
from c21lab.recipes.plan import first_language
from c21lab.recipes.progress import Step, doing, without_progress
from c21lab.recipes.publish import WrittenVersion, record_of, write_version
from c21lab.recipes.read import ReadSession, Request, Session, read_session
from c21lab.recipes.result_files import ResultFiles
from c21lab.recipes.reveal import ShownVersion, shown_version
from c21lab.recipes.score import ScoredSession, edition_of, report_languages, score
from c21lab.recipes.typed_plenary import group_label
from c21lab.recipes.versions import sheet_digests
from c21lab.recipes.write import Outcome
from c21lab.report.board.write import board_page
from c21lab.report.slides.write import slide_deck
from c21lab.scoring.finding_kinds import Discuss
from c21lab.settings import NO_GROUP
from c21lab.wording import words_for


def plenary_slides(results: ScoredSession, language: str) -> bytes:
    """Writes the slides for the plenary in a language as the bytes of a .pptx.

    Raises UsageError for a language that the framework does not have, InputError for a template that is no PowerPoint
    presentation.
    """
    edition, read = edition_of(results, language), results.exact.read
    with doing("doing-slides", language=language):
        return slide_deck(edition, bytes_beside(read.session.folder, edition.settings.report.slides_template))


def plenary_board(results: ScoredSession, language: str) -> bytes:
    """Writes the board for the plenary in a language as the bytes of one HTML file that needs nothing beside it.

    Raises UsageError for a language that the framework does not have.
    """
    with doing("doing-slides", language=language):
        return board_page(edition_of(results, language)).encode("utf-8")


def prepare_plenary(session: Session, request: Request, step: Step = without_progress) -> Outcome:
    """Makes slides, a board and plenary.xlsx, all new or all as they were; scores first where nothing was scored.

    What was typed into plenary.xlsx is kept, by the ids of its fields. Raises what ``score_session`` raises, and
    InputError where a plenary.xlsx is there that cannot be read: it would be lost.
    """
    read = read_session(session, request, step)
    if not read.plenary.is_readable:
        raise InputError(read.plenary.problems)
    languages, folder = report_languages(read, request.languages), request.out or session.folder
    results = score(read)
    shown = shown_version(folder, results)
    scored = _missing_results(folder, shown, results, languages, step)
    contents = dict(scored.contents)
    for language in languages:
        contents[f"results/slides.{language}.pptx"] = plenary_slides(shown.results, language)
        contents[f"results/board.{language}.html"] = plenary_board(shown.results, language)
    made = replace(scored, contents=contents)
    with doing("doing-write", file=str(folder)):
        written: WrittenVersion = write_version(session, shown, folder, made, _book(shown.results))
    return Outcome(read, scored.editions, scored.problems, written, folder)


def _missing_results(
    folder: Path, shown: ShownVersion, own: ScoredSession, languages: Sequence[str], step: Step
) -> ResultFiles:
    """The files of ``results/`` and ``private/`` where the folder has none of this version in these languages."""
    manifest, made_from = read_manifest(folder), record_of(shown).made_from
    wanted = ["results/results.json", *(f"results/report.{language}.docx" for language in languages)]
    records = manifest.files if manifest else {}
    if all(path in records and records[path].made_from == made_from and (folder / path).is_file() for path in wanted):
        editions = tuple(edition_of(shown.results, language) for language in languages)
        return ResultFiles({}, own.exact.read.problems, editions)
    return result_files(shown.results, languages, step, own=own)


def _book(results: ScoredSession) -> Mapping[str, bytes]:
    """plenary.xlsx, unless the one that stands there holds all this already."""
    read = results.exact.read
    data = plenary_workbook(results)
    standing = read.plenary.standing
    if standing is None or standing.name != FILE_NAME:
        return {FILE_NAME: data}
    found = standing.read_bytes()
    if is_as_packed(found):
        return {} if sha256(found) == sha256(data) else {FILE_NAME: data}
    return {} if _holds_all(results) else {FILE_NAME: data}


def plenary_workbook(results: ScoredSession) -> bytes:
    """Writes plenary.xlsx in the session's first language, with what was typed into the one that stands there."""
    return write_plenary_book(plenary_table(results))


def plenary_table(results: ScoredSession) -> PlenaryTable:
    """Returns all that plenary.xlsx holds: a line per field, those of the agenda first, with what was typed."""
    read = results.exact.read
    settings, framework = read.session.settings, read.framework
    edition = _team_edition(results)
    first = first_language(settings, framework)
    ids = [column.id for column in edition.results.participation.groups if column.id != NO_GROUP]
    others = [code for code in dict.fromkeys((*settings.about.languages, *_typed_languages(read))) if code != first]
    groups = [group_label(id_, first, framework, settings) for id_ in ids]
    lines = (*_lines(edition, read), *_kept(read))
    return PlenaryTable(lines, _meta(results, first), edition.words, others, groups, framework.scale)


def _team_edition(results: ScoredSession) -> Edition:
    """The results in the language of the workbooks that the team fills in, or in the words nearest to it."""
    read = results.exact.read
    first = first_language(read.session.settings, read.framework)
    words = words_for(first, others=read.session.settings.about.languages)
    return replace(edition_of(results, first), words=words)


def _typed_languages(read: ReadSession) -> list[str]:
    """The languages of reasons that somebody typed, the workbook's own left out."""
    return [code for row in read.plenary.book.rows for code in row.because if code]


def _lines(edition: Edition, read: ReadSession) -> list[PlenaryLine]:
    """A line per field, those of the agenda first."""
    typed: dict[str, PlenaryRow] = {}
    for row in read.plenary.book.rows:
        if id_key(row.id) not in typed or not typed[id_key(row.id)].is_filled:
            typed[id_key(row.id)] = row
    agenda = {entry.field: entry.reasons for entry in edition.results.of_type(Discuss)}
    fields = [field.id for field in edition.results.fields if edition.asks_about(field.id)]
    lines: list[PlenaryLine] = []
    for id_ in (*agenda, *(id_ for id_ in fields if id_ not in agenda)):
        score = edition.results.field_score(id_)
        flags = ", ".join(edition.words(f"plenary-flag-{reason.replace('_', '-')}") for reason in agenda.get(id_, ()))
        title = edition.framework_words.title_of(id_)
        lines.append(PlenaryLine(id_, title, score.score, score.people, flags, typed.get(id_key(id_))))
    return lines


def _kept(read: ReadSession) -> list[PlenaryLine]:
    """Rows that people filled and that are no field's, or a field's second one: below the others, as they were."""
    known = {id_key(item.field) for item in read.framework.items(read.module)}
    kept: list[PlenaryLine] = []
    seen: set[str] = set()
    for row in (row for row in read.plenary.book.rows if row.is_filled):
        key = id_key(row.id)
        if key not in known or key in seen:
            kept.append(PlenaryLine(row.id, "", None, 0, "", row))
        seen.add(key)
    return kept


def _meta(results: ScoredSession, language: str) -> Mapping[PlenaryMeta, str]:
    """What the workbook is made for; once somebody typed into it, the reveal that it speaks of stays."""
    read = results.exact.read
    ratings = sha256("\n".join(sorted(sheet_digests(read.reading.table).values())).encode())
    new = {
        PlenaryMeta.KIND: KIND,
        PlenaryMeta.LANGUAGE: language,
        PlenaryMeta.FRAMEWORK: read.framework.id,
        PlenaryMeta.VERSION: read.framework.version,
        PlenaryMeta.RATINGS: ratings,
        PlenaryMeta.PEOPLE: str(results.exact.scores.participation.people),
    }
    old = read.plenary.book.meta
    if any(row.is_filled for row in read.plenary.book.rows):
        new |= {key: old[key] for key in (PlenaryMeta.RATINGS, PlenaryMeta.PEOPLE) if old.get(key)}
    return new


def _holds_all(results: ScoredSession) -> bool:
    """Returns whether the workbook that people typed into has every row and number as it would be written anew."""
    read = results.exact.read
    edition = _team_edition(results)
    printed = {id_key(row.id): row.printed for row in read.plenary.book.rows}
    for line in _lines(edition, read):
        _, title, individual, people, flags = printed.get(id_key(line.id), ("",) * 5)
        number = "" if line.individual is None else f"{line.individual:g}"
        if (title, individual, people, flags) != (line.title, number, str(line.people), line.flags):
            return False
    return read.plenary.agreed is not None
