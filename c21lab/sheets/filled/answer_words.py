"""Words that answers are given in, whatever the language, the case and the accents; the lists stand in ``texts``."""

from __future__ import annotations

from functools import cache

from c21lab.office.plain_text import fold
from c21lab.wording import program_languages, words_for


@cache
def meanings(key: str) -> frozenset[str]:
    """Returns what ``answers-<key>`` lists in every language of the program, folded. Entries stand between ``|``."""
    lists = (words_for(language, "participant")(f"answers-{key}") for language in program_languages("participant"))
    return frozenset(fold(entry) for entry in "|".join(lists).split("|") if entry.strip())
