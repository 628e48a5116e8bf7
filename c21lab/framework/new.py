"""A new framework to start from: some domains of another one, or a skeleton that is still to be written."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from c21lab.framework.lint.rules import is_error, lint_framework
from c21lab.framework.lint.words import UNWRITTEN
from c21lab.framework.model import Action, Domain, Field, Framework, FrameworkWords, Scale, Stage
from c21lab.framework.tables import FrameworkTable, TextKey, text_of, words_from
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem, UsageError
from c21lab.wording import words_for

FIRST_VERSION = "0.1"
_BLANKS = {
    (FrameworkTable.SCALE, "description"): "stage-description",
    (FrameworkTable.GROUPS, "label"): "group",
    (FrameworkTable.DOMAINS, "title"): "domain",
    (FrameworkTable.DOMAINS, "short"): "short",
    (FrameworkTable.FIELDS, "title"): "field",
    (FrameworkTable.FIELDS, "question"): "question",
    (FrameworkTable.FIELDS, "help"): "help",
    (FrameworkTable.ACTIONS, "text"): "action",
}
_BLANK_DOMAINS, _BLANK_FIELDS, _BLANK_ACTIONS, _BLANK_GROUPS = 3, 3, 3, 4


def thematic_framework(
    source: Framework, id_: str, domains: Sequence[str] = (), languages: Sequence[str] = ()
) -> Framework:
    """Makes a draft with some domains of ``source`` (without names, all), in the source's order, under its ids.

    It has the ``languages`` named, each of which the source must have, or all of the source's. Its title is still to be
    written, as the linter will say. Raises UsageError for a domain that the source does not have, and for an id that
    cannot name a framework.
    """
    by_id = {domain.id: domain for domain in source.domains}
    unknown = [domain for domain in domains if domain not in by_id]
    if unknown:
        facts = {"framework": source.id, "known": ", ".join(by_id)}
        raise UsageError([Problem(Code.FRAMEWORK_DOMAIN_UNKNOWN, facts=facts | {"found": found}) for found in unknown])
    chosen = tuple(domain for domain in source.domains if not domains or domain.id in domains)
    frame = replace(source, id=id_, version=FIRST_VERSION, status="draft", domains=chosen, words={}, earlier=())
    words = {language: _thematic_words(frame, source, language) for language in languages or source.languages}
    return _checked(replace(frame, words=words))


def _thematic_words(frame: Framework, source: Framework, language: str) -> FrameworkWords:
    words, theirs = words_for(language), source.words[language]
    facts = {"title": theirs.title, "version": source.version, "source": theirs.source}
    title, source_note = words("framework-new-title", title=theirs.title), words("framework-new-source", **facts)
    made = replace(theirs, title=title, source=source_note.strip())
    return words_from(frame, language, lambda key: text_of(made, key))


def blank_framework(id_: str, languages: Sequence[str]) -> Framework:
    """Makes a skeleton in some languages: three domains of three fields of three actions, all still to be written.

    The placeholders stand between ‹ and ›, which the linter names. Raises UsageError for an id or a language code that
    cannot be used.
    """
    numbers = range(1, _BLANK_DOMAINS + 1)
    scale = Scale(1, 9, (Stage("low", 1, 3), Stage("middle", 4, 6), Stage("high", 7, 9)))
    frame = Framework(
        id=id_,
        version=FIRST_VERSION,
        status="draft",
        licence="",
        scale=scale,
        modules={"essentials": "field", "extended": "action"},
        groups=tuple(f"group{number}" for number in range(1, _BLANK_GROUPS + 1)),
        domains=tuple(_blank_domain(f"A{number}") for number in numbers),
        words={},
    )
    words = {language: words_from(frame, language, _Placeholders(frame, language)) for language in languages}
    return _checked(replace(frame, words=words))


def _blank_domain(id_: str) -> Domain:
    fields = (f"{id_}.{number}" for number in range(1, _BLANK_FIELDS + 1))
    letters = "abcdefghijklmnopqrstuvwxyz"[:_BLANK_ACTIONS]
    return Domain(id_, tuple(Field(field, tuple(Action(field + letter) for letter in letters)) for field in fields))


class _Placeholders:
    """Placeholders in one language, or in English where the program does not speak it."""

    def __init__(self, frame: Framework, language: str) -> None:
        self._modules, self._words = frame.modules, words_for(language)

    def __call__(self, key: TextKey) -> str:
        name = _BLANKS.get((key.table, key.column), key.id)
        if key.table is FrameworkTable.MODULES:
            name = f"module-{self._modules[key.id]}s"
        elif key.column == "label" and key.table is FrameworkTable.SCALE:
            name = f"stage-{key.id}"
        number = key.id.removeprefix("group").removeprefix("A")
        text = self._words(f"framework-blank-{name}", number=number)
        # the names of the modules are good as they are, but not in another language than their column's
        return text if self._words.is_asked or UNWRITTEN.search(text) else f"‹{text}›"


def _checked(framework: Framework) -> Framework:
    """The framework, unless what the caller chose makes it unusable: its id, its languages."""
    errors = [problem for problem in lint_framework(framework) if is_error(problem)]
    if errors:
        raise UsageError([replace(problem, place=Place()) for problem in errors])
    return framework
