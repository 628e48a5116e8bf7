"""Comments that may be quoted, and which of them never are: a score in the wrong column is nobody's words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from c21lab.framework.model import Framework
from c21lab.sheets.filled.answer_words import fold, meanings
from c21lab.wording import has_letters

_WORDS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, order=True)
class Quote:
    """A comment that the team chose to quote: the id of its item, its words, and the language it was written in."""

    item: str
    text: str
    language: str


def is_quotable(text: str, framework: Framework) -> bool:
    """Returns whether a comment says something: it is no number, no sign, and no answer in the wrong column.

    An answer may have its words with it: ``7/9``, ``score: 7``, ``6 or 7``, ``8 - well developed``, ``don't know``.
    """
    folded = fold(text)
    if not has_letters(folded) or folded in meanings("dont-know") | meanings("not-applicable"):
        return False
    items = {fold(id_) for field in framework.fields for id_ in (field.id, *(a.id for a in field.actions))}
    rest = [part for part in folded.split() if part not in items]
    return bool(_words(" ".join(rest)) - meanings("beside-scores") - _stage_words(framework))


def _words(text: str) -> set[str]:
    return {fold(word) for word in _WORDS.findall(text)}


def _stage_words(framework: Framework) -> set[str]:
    labels = [stage.label for words in framework.words.values() for stage in words.stages.values()]
    return {word for label in labels for word in _words(fold(label))}
