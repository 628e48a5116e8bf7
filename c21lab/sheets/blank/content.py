"""Content of every blank sheet: a module of a framework, in one language, for one workshop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from c21lab.framework.model import Field, Framework, FrameworkWords
from c21lab.sheets.layout import DONT_KNOW, HIDDEN_TAB, NOT_APPLICABLE, FormKey, tab_name
from c21lab.wording import Words, begins_right_to_left, reads_right_to_left, words_for

_RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(frozen=True)
class Addressee:
    """The person or table a sheet is for: name and group (an id) are filled into the form, the number is printed."""

    number: int | None = None
    name: str = ""
    group: str = ""


@dataclass(frozen=True)
class TemplateOptions:
    """The options that differ between the sheets of workshops; ``name``, ``group``, ``number`` between those of one.

    ``dates`` and ``return_by`` are in words, ``return_to`` is the address that filled sheets go to. ``groups`` maps the
    ids of the workshop's groups to their labels in the language of the sheet; none means the framework's own.
    """

    territory: str = ""
    title: str = ""
    dates: str = ""
    return_to: str = ""
    return_by: str = ""
    name: str = ""
    group: str = ""
    number: int | None = None
    groups: Mapping[str, str] = field(default_factory=dict[str, str])

    def addressed_to(self, whose: Addressee) -> TemplateOptions:
        """Returns the options of one person's sheet."""
        return replace(self, name=whose.name, group=whose.group, number=whose.number)

    @property
    def event(self) -> str:
        """Returns the workshop's title and days, as far as they are known."""
        return " · ".join(text for text in (self.title, self.dates) if text)


PLAIN = TemplateOptions()


def addressees(papers: int | Sequence[Addressee]) -> Sequence[Addressee]:
    """Returns so many addressees, numbered from 1, or those that are given."""
    return [Addressee(number) for number in range(1, papers + 1)] if isinstance(papers, int) else papers


@dataclass(frozen=True)
class CollectorEntry:
    """A column of a collector: its id, and what is filled in. ``scores`` and ``comments`` go by items."""

    id: str
    form: Mapping[FormKey, str | int] = field(default_factory=dict[FormKey, "str | int"])
    scores: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])
    comments: Mapping[str, str | int] = field(default_factory=dict[str, "str | int"])


@dataclass(frozen=True)
class BlankRow:
    """A row of a blank sheet: what it asks for."""

    id: str
    title: str
    question: str = ""
    help: str = ""


@dataclass(frozen=True)
class BlankSection:
    """Rows under one heading: the fields of a domain, or the actions of a field."""

    id: str
    title: str
    question: str
    lines: tuple[BlankRow, ...]


@dataclass(frozen=True)
class ScoringTab:
    """A scoring tab."""

    name: str
    title: str
    sections: tuple[BlankSection, ...]

    @property
    def count(self) -> int:
        """Counts the items that the tab asks for."""
        return sum(len(section.lines) for section in self.sections)


@dataclass(frozen=True)
class BlankSheet:
    """A blank sheet before it is drawn. Raises KeyError where the framework has no such module."""

    framework: Framework
    module: str
    language: str
    options: TemplateOptions = PLAIN

    @cached_property
    def words(self) -> Words:
        """Returns the program's words; in its fallback language where it does not speak the sheet's."""
        return words_for(self.language, "participant")

    @cached_property
    def framework_words(self) -> FrameworkWords:
        """Returns the framework's words."""
        return self.framework.words_in(self.language)

    @property
    def level(self) -> str:
        """Returns the level of the rows: fields or actions."""
        return self.framework.modules[self.module]

    @property
    def module_title(self) -> str:
        """Returns the module's name."""
        return self.framework_words.modules.get(self.module, self.module)

    @property
    def status_note(self) -> str:
        """Returns the note of a provisional framework's sheet; empty for an official one."""
        if not self.framework.provisional:
            return ""
        return self.words("status-note", status=self.framework.status)

    @property
    def groups(self) -> Mapping[str, str]:
        """Returns group ids and labels, in order."""
        return self.options.groups or {id_: self.framework_words.groups.get(id_, id_) for id_ in self.framework.groups}

    @property
    def scale_in_words(self) -> tuple[tuple[str, str], ...]:
        """Returns every sign to enter, with what it means: the stages' points, don't know, not applicable."""
        return (
            *((stage.points, self.framework_words.stages[stage.id].label) for stage in self.framework.scale.stages),
            (DONT_KNOW, self.words("sheet-dont-know")),
            (NOT_APPLICABLE, self.words("sheet-not-applicable")),
        )

    @property
    def legend_from_the_right(self) -> bool:
        """Returns whether the line of those signs is read from right to left, as its first label is."""
        return begins_right_to_left(self.scale_in_words[0][1])

    @property
    def legend_gap(self) -> str:
        """Returns the gap after each label in that line: from right to left with a mark that parts two scripts."""
        return " " * 6 + (_RIGHT_TO_LEFT_MARK if self.legend_from_the_right else "")

    @property
    def answers(self) -> tuple[int | str, ...]:
        """Returns everything that can be answered: the scores as numbers, don't know, not applicable."""
        return (*self.framework.scale.scores, DONT_KNOW, NOT_APPLICABLE)

    @property
    def number_in_words(self) -> str:
        """Returns the number of the sheet as it is printed; empty where it has none."""
        number = self.options.number
        return "" if number is None else self.words("sheet-number", number=str(number))

    @property
    def return_facts(self) -> Mapping[str, str]:
        """Returns where filled sheets go and until when, and which of the two is known, for a sentence about it."""
        to, by = self.options.return_to, self.options.return_by
        known = {"both": to and by, "to": to, "by": by}
        return {"to": to, "by": by, "known": next((name for name, holds in known.items() if holds), "none")}

    @property
    def notice(self) -> tuple[tuple[str, str], ...]:
        """Returns what becomes of the answers, a lead and a text for each line."""
        number = self.options.number
        facts = {"number": "none" if number is None else str(number), **self.return_facts}
        keys = ("sheet-notice-who", "sheet-notice-published", "sheet-notice-save")
        return tuple((self.words(key), self.words(f"{key}-text", **facts)) for key in keys)

    @property
    def running_head(self) -> str:
        """Returns the running header, for pages come apart: whose sheet it is, of what, and where."""
        whose = self.options.name or self.number_in_words
        texts = (whose, self.framework_words.title, self.module_title, self.options.territory)
        return " · ".join(text for text in texts if text)

    @property
    def right_to_left(self) -> bool:
        """Returns whether the language is written from right to left."""
        return reads_right_to_left(self.language)

    @cached_property
    def tabs(self) -> tuple[ScoringTab, ...]:
        """Returns one scoring tab for a module of fields; one per domain for a module of actions."""
        if self.level == "field":
            sections = tuple(self._domain_section(domain.id) for domain in self.framework.domains)
            name = tab_name(self.words("sheet-tab-scores"), (self.front_name,))
            return (ScoringTab(name, self.module_title, tuple(s for s in sections if s.lines)),)
        return self._action_tabs()

    @property
    def front_name(self) -> str:
        """Returns the name of the first tab."""
        return tab_name(self.words("sheet-tab-front"), ())

    @property
    def count(self) -> int:
        """Counts the items that the sheet asks for."""
        return sum(tab.count for tab in self.tabs)

    def _domain_section(self, domain: str) -> BlankSection:
        lines = tuple(
            BlankRow(item.id, *self._field_texts(item.field))
            for item in self.framework.items(self.module)
            if item.domain == domain
        )
        return BlankSection(domain, self.framework_words.title_of(domain), "", lines)

    def _action_tabs(self) -> tuple[ScoringTab, ...]:
        tabs: list[ScoringTab] = []
        for domain in self.framework.domains:
            words = self.framework_words.domains[domain.id]
            sections = tuple(self._field_section(f) for f in domain.fields if f.actions)
            name = tab_name(words.short or words.title, (HIDDEN_TAB, self.front_name, *(tab.name for tab in tabs)))
            tabs += [ScoringTab(name, words.title, sections)] if sections else []
        return tuple(tabs)

    def _field_section(self, field: Field) -> BlankSection:
        words = self.framework_words.fields[field.id]
        lines = tuple(BlankRow(action.id, self.framework_words.title_of(action.id)) for action in field.actions)
        return BlankSection(field.id, words.title, words.question, lines)

    def _field_texts(self, id_: str) -> tuple[str, str, str]:
        words = self.framework_words.fields[id_]
        return words.title, words.question, words.help
