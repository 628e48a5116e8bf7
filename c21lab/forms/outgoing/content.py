"""Content of a form, whatever the system: its questions in pages, and their words in each language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property

from c21lab.forms.codes import Question, QuestionKind
from c21lab.framework.model import Framework, FrameworkWords
from c21lab.wording import Words, words_for

DONT_KNOW, NOT_APPLICABLE = "dk", "na"
ABOUT_YOU = (QuestionKind.NUMBER, QuestionKind.CONSENT, QuestionKind.GROUP, QuestionKind.PEOPLE)


@dataclass(frozen=True)
class FormPage:
    """A page of a form: the questions of a domain."""

    id: str
    questions: tuple[Question, ...]

    @property
    def ratings(self) -> tuple[Question, ...]:
        """Returns the questions that ask for a score."""
        return tuple(question for question in self.questions if question.kind == QuestionKind.RATING)

    @property
    def comments(self) -> tuple[Question, ...]:
        """Returns the questions that ask why."""
        return tuple(question for question in self.questions if question.kind == QuestionKind.COMMENT)


@dataclass(frozen=True)
class FormContent:
    """A module of a framework as a form in several languages.

    ``groups`` maps by language the ids of the workshop's groups to their labels, ``territories`` the name of the place.
    Raises KeyError where the framework has no such module.
    """

    framework: Framework
    module: str
    languages: tuple[str, ...]
    groups: Mapping[str, Mapping[str, str]]
    territories: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def level(self) -> str:
        """Returns the level that is rated: fields or actions."""
        return self.framework.modules[self.module]

    @cached_property
    def about_you(self) -> tuple[Question, ...]:
        """Returns the questions of the first page."""
        return tuple(Question(kind) for kind in ABOUT_YOU if kind != QuestionKind.GROUP or self.group_ids)

    @cached_property
    def pages(self) -> tuple[FormPage, ...]:
        """Returns a page per domain. A field is asked why at once; a field's actions share one question."""
        items = self.framework.items(self.module)
        pages: list[FormPage] = []
        for domain in self.framework.domains:
            questions: list[Question] = []
            for one in domain.fields:
                asked = [Question(QuestionKind.RATING, item.id) for item in items if item.field == one.id]
                questions += [*asked, Question(QuestionKind.COMMENT, one.id)] if asked else []
            pages += [FormPage(domain.id, tuple(questions))] if questions else []
        return tuple(pages)

    @property
    def answers(self) -> tuple[str, ...]:
        """Returns the codes of the answers: the scores, don't know, not applicable."""
        return (*map(str, self.framework.scale.scores), DONT_KNOW, NOT_APPLICABLE)

    @property
    def group_ids(self) -> tuple[str, ...]:
        """Returns the ids of the workshop's groups, in order."""
        return tuple(next(iter(self.groups.values()), {}))

    def texts(self, language: str) -> FormTexts:
        """Returns the words of the form in one language."""
        return FormTexts(self, language, words_for(language, "participant"), self.framework.words_in(language))


@dataclass(frozen=True)
class FormTexts:
    """The words of a form in one language: the program's around those of the framework."""

    content: FormContent
    language: str
    words: Words
    framework_words: FrameworkWords

    @property
    def title(self) -> str:
        """Returns the title of the form: what is assessed, and where."""
        module = self.framework_words.modules.get(self.content.module, self.content.module)
        parts = (self.framework_words.title, module, self.content.territories.get(self.language, ""))
        return " · ".join(part for part in parts if part)

    @property
    def notes(self) -> tuple[str, ...]:
        """Returns what stands above the first question: how to answer, who reads it, what the wording is."""
        framework = self.content.framework
        status = self.words("status-note", status=framework.status) if framework.provisional else ""
        texts = (self.words("sheet-step-3"), self.words("form-how"), self.scale, self.words("form-who"), status)
        return tuple(text for text in texts if text)

    @property
    def scale(self) -> str:
        """Returns the scale in one line: the points of each stage with its name."""
        stages = self.content.framework.scale.stages
        return " · ".join(f"{stage.points} {self.framework_words.stages[stage.id].label}" for stage in stages)

    def label(self, question: Question) -> str:
        """Returns the label of a question, its code in front."""
        return f"[{question.code}] {self._text(question)}".strip()

    def hint(self, question: Question) -> str:
        """Returns the guiding question of a field; empty for every other question."""
        if question.kind != QuestionKind.RATING or self.content.level == "action":
            return ""
        return self.framework_words.fields[question.id].question

    def answer(self, code: str) -> str:
        """Returns the label of an answer by its code."""
        keys = {DONT_KNOW: "sheet-dont-know", NOT_APPLICABLE: "sheet-not-applicable"}
        return self.words(keys[code]) if code in keys else code

    def _text(self, question: Question) -> str:
        match question.kind:
            case QuestionKind.RATING:
                return self.framework_words.title_of(question.id)
            case QuestionKind.COMMENT:
                why = self.words("sheet-heading-comment")
                field_level = self.content.level == "field"
                return why if field_level else f"{why} · {self.framework_words.title_of(question.id)}"
            case QuestionKind.GROUP:
                return self.words("sheet-form-group")
            case _:
                return self.words(f"form-{question.kind}")
