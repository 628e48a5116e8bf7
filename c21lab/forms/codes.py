"""Codes of questions: the same in every form that goes out and every export that comes back.

A question shows its code in its label, ``[D1.1]`` or ``[comment D1.1]``. Systems that name questions by themselves get
a name made from it, in the letters and signs that they allow.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

_SIGNS = re.compile(r"[^A-Za-z0-9]+")
LONGEST_CODE, LONGEST_ANSWER = 20, 5  # characters that LimeSurvey gives the codes of questions and of answers


class QuestionKind(StrEnum):
    """The kind of a question; its value is the code of those that every form has once."""

    NUMBER = "number"
    CONSENT = "consent"
    GROUP = "group"
    PEOPLE = "people"
    RATING = "rating"
    COMMENT = "comment"
    NAME = "name"  # never asked by our forms; kept where a city's own form asks, and somebody says so


ONCE = (QuestionKind.NUMBER, QuestionKind.CONSENT, QuestionKind.GROUP, QuestionKind.PEOPLE, QuestionKind.NAME)


@dataclass(frozen=True)
class Question:
    """A question of a form: ``id`` is that of the item or field it is about, empty where it is about neither."""

    kind: QuestionKind
    id: str = ""

    @property
    def code(self) -> str:
        """Returns the code as labels show it: ``D1.1``, ``comment D1.1``, ``group``."""
        if self.kind == QuestionKind.RATING:
            return self.id
        return f"{self.kind} {self.id}".strip()

    @property
    def name(self) -> str:
        """Returns the name in an XLSForm: ``D1_1``, ``comment_D1_1``, ``group``."""
        name = _SIGNS.sub("_", self.code)
        return name if name[0].isalpha() else f"_{name}"

    @property
    def short_code(self) -> str:
        """Returns the code in LimeSurvey, letters and digits only: ``D11``, ``commentD11``.

        A code that is too long there, or begins with a digit, is replaced by a digest of it, always the same.
        """
        code = _SIGNS.sub("", self.code)
        if len(code) <= LONGEST_CODE and code[:1].isalpha():
            return code
        return f"Q{hashlib.sha256(self.code.encode()).hexdigest()[:12]}"


def short_answer_codes(ids: Sequence[str]) -> dict[str, str]:
    """Returns by id the code of an answer in LimeSurvey: the beginning of the id, numbered where two begin alike."""
    codes: dict[str, str] = {}
    for id_ in ids:
        code = _SIGNS.sub("", id_)[:LONGEST_ANSWER] or "G"
        number = 2
        while code in codes.values():
            code = f"{_SIGNS.sub('', id_)[: LONGEST_ANSWER - len(str(number))]}{number}"
            number += 1
        codes[id_] = code
    return codes
