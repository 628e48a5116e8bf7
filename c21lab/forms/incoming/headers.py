"""Headers of an export to questions: by the code anywhere in them, else by the exact question, never by position."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from c21lab.forms.codes import ONCE, Question, QuestionKind
from c21lab.framework.codes import code_key
from c21lab.framework.model import Framework
from c21lab.office.plain_text import fold
from c21lab.wording import program_languages, words_for

_IN_BRACKETS = re.compile(r"\[([^\[\]]+)\]")  # the innermost: [D1.1] also in Grid [[D1.1] Access]
_CODE_AND_TEXT = "---"  # between the two in LimeSurvey
_JOINTS = re.compile(r"[/\-]")  # between a group and a question in KoboToolbox and ODK
_NUMBERED = re.compile(r"^\s*\d{1,3}\s*[.)]\s+")


@dataclass(frozen=True)
class Vocabulary:
    """The questions of a module by their codes (``code_key``) and by their exact texts in any language, folded.

    ``elsewhere`` holds the keys of items that only other modules rate, with the module.
    """

    codes: Mapping[str, Question]
    texts: Mapping[str, Question]
    elsewhere: Mapping[str, str]

    def question(self, header: str) -> Question | None:
        """Returns the question that a header is about, None where it names none."""
        for part in _IN_BRACKETS.findall(header):
            found = self._by_code(part) or self._by_first_word(part) or self.texts.get(fold(part))
            if found:
                return found
        code, _, text = header.partition(_CODE_AND_TEXT)
        for part in _ends(code):
            if found := self._by_code(part):
                return found
        return self._by_text(text or header)

    def other_module(self, header: str) -> str:
        """Returns the module of an item of another one that a header names; empty where it names none."""
        parts = (*_IN_BRACKETS.findall(header), *_ends(header))
        return next((self.elsewhere[key] for part in parts if (key := code_key(part)) in self.elsewhere), "")

    def _by_code(self, text: str) -> Question | None:
        return self.codes.get(code_key(text))

    def _by_first_word(self, text: str) -> Question | None:
        """``D1.1 Access to cultural life``: the first word is an item's id as it is written."""
        first = text.split()[:1]
        found = self._by_code(first[0]) if first else None
        is_id = found and found.kind == QuestionKind.RATING and found.id.casefold() == first[0].strip(":.").casefold()
        return found if is_id else None

    def _by_text(self, text: str) -> Question | None:
        plain = _NUMBERED.sub("", text)
        _, _, behind_first = plain.strip().partition(" ")
        first = self._by_first_word(plain)
        behind = self.texts.get(fold(behind_first)) if first else None
        return self.texts.get(fold(plain)) or (behind if behind == first else None)


def _ends(header: str) -> Iterator[str]:
    """What a header may end with as a name: the last part behind a joint, the last two …; ids may hold a joint."""
    yield header
    for joint in reversed(list(_JOINTS.finditer(header))):
        yield header[joint.end() :]


def vocabulary(framework: Framework, module: str) -> Vocabulary:
    """Collects what the headers of an export may name."""
    items = framework.items(module)
    fields = dict.fromkeys((*(item.field for item in items), *(item.id for item in items)))
    asked = [Question(QuestionKind.RATING, item.id) for item in items]
    comments = [Question(QuestionKind.COMMENT, id_) for id_ in fields]
    codes: dict[str, Question] = {}
    for question in (*asked, *comments, *map(Question, ONCE)):
        for code in (question.code, question.short_code):
            codes.setdefault(code_key(code), question)
    others = {code_key(i.id): m for m in framework.modules if m != module for i in framework.items(m)}
    return Vocabulary(codes, _texts(framework, asked), {key: m for key, m in others.items() if key not in codes})


def _texts(framework: Framework, asked: list[Question]) -> dict[str, Question]:
    """Exact texts of the questions; one that two of them share is nobody's."""
    found: dict[str, set[Question]] = {}
    for words in framework.words.values():
        for question in asked:
            title = words.title_of(question.id)
            of_field = words.fields.get(question.id)
            guiding = of_field.question if of_field else ""
            for text in (title, guiding, f"{title} {guiding}"):
                if fold(text):
                    found.setdefault(fold(text), set()).add(question)
    for language in program_languages("participant"):
        say = words_for(language, "participant")
        for key, kind in _ONCE_TEXTS.items():
            found.setdefault(fold(say(key)), set()).add(Question(kind))
    return {text: questions.pop() for text, questions in found.items() if len(questions) == 1}


_ONCE_TEXTS = {
    "form-number": QuestionKind.NUMBER,
    "form-consent": QuestionKind.CONSENT,
    "form-people": QuestionKind.PEOPLE,
    "sheet-form-people": QuestionKind.PEOPLE,
    "sheet-form-group": QuestionKind.GROUP,
    "sheet-form-name": QuestionKind.NAME,
}
