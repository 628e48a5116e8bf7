"""What every blank sheet is made from: a module of a framework, in one language, for one workshop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from c21lab.framework.model import Field, Framework, FrameworkWords
from c21lab.sheets.layout import DONT_KNOW, HIDDEN_TAB, NOT_APPLICABLE, tab_name
from c21lab.wording import Words, begins_right_to_left, reads_right_to_left, words_for

_RIGHT_TO_LEFT_MARK = "\u200f"


@dataclass(frozen=True)
class TemplateOptions:
    """What differs between the sheets of a workshop.

    ``name`` and ``group`` (an id) are filled into the form, ``number`` is printed on the sheet. ``groups`` maps the ids
    of the workshop's groups to their labels in the language of the sheet; none means the framework's own.
    """

    territory: str = ""
    name: str = ""
    group: str = ""
    number: int | None = None
    groups: Mapping[str, str] = field(default_factory=dict[str, str])


PLAIN = TemplateOptions()


@dataclass(frozen=True)
class Line:
    """What one row asks for."""

    id: str
    title: str
    question: str = ""
    help: str = ""


@dataclass(frozen=True)
class Section:
    """Rows under one heading: the fields of a domain, or the actions of a field."""

    id: str
    title: str
    question: str
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Tab:
    """A scoring tab."""

    name: str
    title: str
    sections: tuple[Section, ...]

    @property
    def count(self) -> int:
        """How many items the tab asks for."""
        return sum(len(section.lines) for section in self.sections)


@dataclass(frozen=True)
class Blank:
    """A blank sheet before it is drawn. Raises KeyError where the framework has no such module."""

    framework: Framework
    module: str
    language: str
    options: TemplateOptions = PLAIN

    @cached_property
    def words(self) -> Words:
        """The program's words; in its fallback language where it does not speak the sheet's."""
        return words_for(self.language)

    @cached_property
    def texts(self) -> FrameworkWords:
        """The framework's words."""
        return self.framework.words_in(self.language)

    @property
    def level(self) -> str:
        """Whether rows are fields or actions."""
        return self.framework.modules[self.module]

    @property
    def module_title(self) -> str:
        """The module's name."""
        return self.texts.modules.get(self.module, self.module)

    @property
    def status_note(self) -> str:
        """What a sheet of a provisional framework says of itself; empty for an official one."""
        if not self.framework.provisional:
            return ""
        return self.words("status-note", status=self.framework.status)

    @property
    def groups(self) -> Mapping[str, str]:
        """Group ids and labels, in order."""
        return self.options.groups or {id_: self.texts.groups.get(id_, id_) for id_ in self.framework.groups}

    @property
    def scale_in_words(self) -> tuple[tuple[str, str], ...]:
        """Every sign that can be entered, with what it means: the stages' points, don't know, not applicable."""
        return (
            *((stage.points, self.texts.stages[stage.id].label) for stage in self.framework.scale.stages),
            (DONT_KNOW, self.words("sheet-dont-know")),
            (NOT_APPLICABLE, self.words("sheet-not-applicable")),
        )

    @property
    def legend_from_the_right(self) -> bool:
        """Whether the line of those signs is read from right to left, as its first label is."""
        return begins_right_to_left(self.scale_in_words[0][1])

    @property
    def legend_gap(self) -> str:
        """What follows each label in that line: from right to left a mark, too, that parts labels in another script."""
        return " " * 6 + (_RIGHT_TO_LEFT_MARK if self.legend_from_the_right else "")

    @property
    def answers(self) -> tuple[int | str, ...]:
        """Everything that can be answered: the scores as numbers, don't know, not applicable."""
        return (*self.framework.scale.scores, DONT_KNOW, NOT_APPLICABLE)

    @property
    def running_head(self) -> str:
        """What stands on each printed page, for pages come apart: whose sheet it is, of what, and where."""
        number = self.options.number
        whose = self.options.name if number is None else self.words("sheet-number", number=str(number))
        texts = (whose, self.texts.title, self.module_title, self.options.territory)
        return " · ".join(text for text in texts if text)

    @property
    def right_to_left(self) -> bool:
        """Whether the language is written from right to left."""
        return reads_right_to_left(self.language)

    @cached_property
    def tabs(self) -> tuple[Tab, ...]:
        """One scoring tab for a module of fields; one per domain for a module of actions."""
        if self.level == "field":
            sections = tuple(self._domain_section(domain.id) for domain in self.framework.domains)
            name = tab_name(self.words("sheet-tab-scores"), (self.front_name,))
            return (Tab(name, self.module_title, tuple(s for s in sections if s.lines)),)
        return self._action_tabs()

    @property
    def front_name(self) -> str:
        """The name of the first tab."""
        return tab_name(self.words("sheet-tab-front"), ())

    @property
    def count(self) -> int:
        """How many items the sheet asks for."""
        return sum(tab.count for tab in self.tabs)

    def _domain_section(self, domain: str) -> Section:
        lines = tuple(
            Line(item.id, *self._field_texts(item.field))
            for item in self.framework.items(self.module)
            if item.domain == domain
        )
        return Section(domain, self.texts.title_of(domain), "", lines)

    def _action_tabs(self) -> tuple[Tab, ...]:
        tabs: list[Tab] = []
        for domain in self.framework.domains:
            words = self.texts.domains[domain.id]
            sections = tuple(self._field_section(f) for f in domain.fields if f.actions)
            name = tab_name(words.short or words.title, (HIDDEN_TAB, self.front_name, *(tab.name for tab in tabs)))
            tabs += [Tab(name, words.title, sections)] if sections else []
        return tuple(tabs)

    def _field_section(self, field: Field) -> Section:
        words = self.texts.fields[field.id]
        lines = tuple(Line(action.id, self.texts.title_of(action.id)) for action in field.actions)
        return Section(field.id, words.title, words.question, lines)

    def _field_texts(self, id_: str) -> tuple[str, str, str]:
        words = self.texts.fields[id_]
        return words.title, words.question, words.help
