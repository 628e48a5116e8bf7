"""Parts that several sections share: titles, scores with their people, stages, dates."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction

from c21lab.edition import Edition
from c21lab.office import palette
from c21lab.report.word.blocks import Figure, Heading, Paragraph, ReportInput, TableCell, TableColumn
from c21lab.scoring.exact import half_up, mean
from c21lab.scoring.results import DomainScore, FieldScore
from c21lab.wording import Words

_MOST_NAMED = 3  # equals that are named one by one
_FOR_A_THIRD = 3  # scored fields from which on the highest and the lowest are named


def stage_cell(stage: str | None, edition: Edition) -> TableCell:
    """Returns a stage as a word on its tint, or a dash."""
    if stage is None:
        return no_result(edition)
    stages = [each.id for each in edition.framework.scale.stages]
    tint = palette.bands(len(stages))[stages.index(stage)]
    return TableCell(edition.stage_label(stage), fill=palette.in_word(tint))


def no_result(edition: Edition) -> TableCell:
    """Returns the dash of a cell that has no result; the note below the table says why."""
    return TableCell(edition.words("report-no-result"))


def score_cell(score: float | None, edition: Edition, *, strong: bool = False) -> TableCell:
    """Returns a score, or a dash."""
    return no_result(edition) if score is None else TableCell(edition.score(score), strong=strong)


def number_cell(value: float | None, decimals: int, edition: Edition) -> TableCell:
    """Returns a number with fixed decimals, or a dash."""
    return no_result(edition) if value is None else TableCell(edition.words.number(value, decimals))


def interval_cell(field: FieldScore, edition: Edition) -> TableCell:
    """Returns both ends of a field's interval with one decimal; that all answers are equal; or a dash."""
    if field.all_same:
        return TableCell(edition.words("report-all-same", people=field.people))
    if field.interval is None:
        return no_result(edition)
    low, high = (edition.score(end) for end in field.interval)
    return TableCell(edition.words("report-interval", low=low, high=high))


def people_cell(fields: Sequence[FieldScore], edition: Edition) -> TableCell:
    """Returns the count of people who scored these fields, as a cell: a dash where none has one."""
    people = edition.people_behind(fields)
    return TableCell(people) if people else no_result(edition)


def agreement_cell(field: FieldScore, edition: Edition) -> TableCell:
    """Returns the degree of agreement as a word, with who these people are where others sat at tables; or a dash."""
    if field.agreement is None:
        return no_result(edition)
    said = edition.words("report-agreement", agreement=field.agreement)
    if field.singles < field.people:
        said = edition.words("report-agreement-of", agreement=said, singles=field.singles, people=field.people)
    return TableCell(said)


def brief_agreement_cell(field: FieldScore, edition: Edition) -> TableCell:
    """Returns the degree of agreement, with the number of people it is of where others sat at tables; or a dash."""
    if field.agreement is None:
        return no_result(edition)
    said = edition.words("report-agreement", agreement=field.agreement)
    if field.singles < field.people:
        said = edition.words("report-agreement-singles", agreement=said, singles=field.singles)
    return TableCell(said)


def differs_by_rounding(domain: DomainScore, edition: Edition) -> bool:
    """Returns whether the printed scores of a domain's fields have another mean than the domain's printed score."""
    printed = [Fraction(str(field.score)) for field in scored(edition.results.fields_of(domain.id))]
    return domain.score is not None and half_up(mean(printed)) != domain.score


def without_extremes(edition: Edition) -> str:
    """Explains why no field is named as the highest or the lowest."""
    scores = {field.score for field in scored(edition.results.fields)}
    count = len(scored(edition.results.fields))
    if len(scores) == 1 and count >= _FOR_A_THIRD:
        return edition.words("report-all-equal", count=count, score=edition.score(scores.pop() or 0.0))
    return edition.words("report-no-extremes")


def scored(fields: Iterable[FieldScore]) -> list[FieldScore]:
    """Returns those of the fields that have a score."""
    return [field for field in fields if field.score is not None]


def field_with_score(id_: str, edition: Edition, *, quoted: bool = False) -> str:
    """Returns a field's title with its score, if it has one, and the people who answered."""
    field, name = edition.results.field_score(id_), edition.framework_words.title_of(id_)
    name = edition.words.quoted(name) if quoted else name
    if field.score is None:
        return name
    return edition.words("report-field-with-score", name=name, score=edition.score(field.score), people=field.people)


def figures(report: ReportInput, name: str, caption: str = "", note: str = "") -> list[Figure]:
    """Returns the figure of this name, or its parts (``dots-1``, ``dots-2``); none where it was not drawn.

    ``caption`` stands for that of the picture. ``note`` says how to read it, below the last part.
    """
    words = report.edition.words
    parts = [name, *(f"{name}-{number}" for number in range(1, len(report.pictures) + 1))]
    found = [report.pictures[part] for part in parts if part in report.pictures]
    if not found:
        return []
    captions = numbered_parts(caption, len(found), words) if caption else [picture.title for picture in found]
    notes = [*([""] * (len(found) - 1)), note]
    return [Figure(*drawn) for drawn in zip(found, captions, notes, strict=True)]


def numbered_parts(caption: str, parts: int, words: Words) -> list[str]:
    """Returns the caption of each part of a table or a figure; that of a single one as it is."""
    if parts == 1:
        return [caption]
    return [words("report-part", title=caption, part=part, parts=parts) for part in range(1, parts + 1)]


def status_note(edition: Edition) -> str:
    """Returns the note on a provisional framework's names; empty for an official one."""
    if not edition.framework.provisional:
        return ""
    return edition.words("report-status-note", status=edition.framework.status)


def kind_of_problem(code: str, edition: Edition) -> str:
    """Names a problem in general: never what was typed, or where."""
    key = f"report-aside-{code}"
    return edition.words(key if edition.words.has(key) else "report-aside-other")


def named_fields(ids: Sequence[str], edition: Edition, *, quoted: bool = True) -> str:
    """Returns titles as a list in words, or how many they are where they are many."""
    words = edition.words
    if len(ids) > _MOST_NAMED:
        return words("chart-count-fields", count=len(ids))
    titles = map(edition.framework_words.title_of, ids)
    return words.join(map(words.quoted, titles) if quoted else titles)


def scale_facts(edition: Edition) -> dict[str, str]:
    """Returns the ends of the scale as variables of a sentence."""
    scale = edition.framework.scale
    return {"low": str(scale.low), "high": str(scale.high)}


def number_column(head: str) -> TableColumn:
    """Returns a narrow column of numbers."""
    return TableColumn(head, "right")


def prose(
    zone: str, heading: str, prompt: str, edition: Edition, code: str = "", air: float = 0.0
) -> list[Heading | Paragraph]:
    """Returns a part that the expert writes: its heading, and in brackets what belongs there, to be written over."""
    top = Heading(edition.words(heading), 2, air=air, zone=zone, prose=True, code=code)
    return [top, Paragraph(edition.words(prompt))]


def field_columns(fields: Sequence[FieldScore], edition: Edition) -> dict[TableColumn, list[TableCell]]:
    """Returns the columns that every table of fields begins with: title, score, stage, people."""
    words = edition.words
    return {
        TableColumn(words("report-col-field"), width="text"): [
            TableCell(edition.framework_words.title_of(field.id)) for field in fields
        ],
        number_column(words("report-col-score")): [score_cell(field.score, edition, strong=True) for field in fields],
        TableColumn(words("report-col-stage")): [stage_cell(field.stage, edition) for field in fields],
        number_column(words("report-col-people")): [TableCell(str(field.people)) for field in fields],
    }
