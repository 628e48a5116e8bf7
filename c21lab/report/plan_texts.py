"""Texts of the plan that charts, report and workbook share: starting values, days, languages."""

from __future__ import annotations

from collections.abc import Callable

from babel.dates import format_skeleton

from c21lab.edition import Edition
from c21lab.lab.plan import LocalText, Measure, PlanDay
from c21lab.office.dates import dates_in_words, day_of
from c21lab.scoring.results import Results
from c21lab.settings import About
from c21lab.wording import Words


def starting_value(field_id: str, results: Results, date: str, words: Words, name: Callable[[str], str] = str) -> str:
    """Returns the score of a field as a plan says it, by the field's id or by its ``name``; empty for no field."""
    score = next((one for one in results.fields if one.id == field_id), None)
    if score is None:
        return ""
    facts = {"field": name(field_id), "people": score.people, "date": date, "dated": "yes" if date else "no"}
    if score.score is None:
        return words("plan-starting-none", **facts)
    return words("plan-starting-value", score=words.number(score.score), **facts)


def starting_dates(about: About) -> tuple[str, ...]:
    """Returns when a field stood where it does: the last day, or all that the session says where that is in words."""
    return about.dates[-1:] if all(map(day_of, about.dates)) else about.dates


def starting_text(measure: Measure, edition: Edition) -> LocalText:
    """Returns a measure's starting value for the readers of an edition, as it was typed where nothing is scored."""
    words = edition.words
    date = dates_in_words(starting_dates(edition.settings.about), words)

    def name(id_: str) -> str:
        return words("report-plan-score-of", field=edition.framework_words.title_of(id_))

    values = (starting_value(id_, edition.results, date, words, name) for id_ in measure.fields)
    told = words("list-apart").join(filter(None, values))
    return (
        LocalText(told, edition.framework_words.language)
        if told
        else LocalText(measure.starting_value, edition.plan.language)
    )


def day_in_words(day: PlanDay, words: Words) -> str:
    """Returns a day, a month or a year as the language writes it."""
    if day.day:
        return words.date(day.first)
    return format_skeleton("yMMMM", day.first, locale=words.locale) if day.month else str(day.year)


def foreign_language(text: LocalText, edition: Edition) -> str:
    """Returns the language of a text where readers of the edition get it in another one than theirs; else empty."""
    own = edition.framework_words.language
    return "" if text.is_told_in(own) else text.in_language(own)[1]
