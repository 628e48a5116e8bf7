"""In which language each word of a report is, as Word and screen readers need to know it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from c21lab.documents import with_country
from c21lab.edition import Edition
from c21lab.framework.model import FrameworkWords


@dataclass(frozen=True)
class Tongues:
    """The languages of a report, as ``fr-FR``.

    ``own`` is the program's. Where the program does not speak the framework's language, ``theirs`` is that language and
    ``texts`` finds the framework's texts within a sentence.
    """

    own: str
    theirs: str = ""
    texts: re.Pattern[str] | None = None

    def pieces(self, text: str) -> Iterator[tuple[str, str]]:
        """The text in pieces of one language each, with their language."""
        if self.texts is None:
            yield text, self.own
            return
        for number, piece in enumerate(self.texts.split(text)):
            if piece:
                yield piece, self.theirs if number % 2 else self.own


def tongues_of(edition: Edition) -> Tongues:
    """The languages of an edition's report."""
    own = with_country(edition.words.language)
    if edition.texts.language.split("-")[0] == edition.words.language.split("-")[0]:
        return Tongues(own)
    # the longest first, so that a title is not taken for a shorter one within it
    texts = sorted(_texts(edition.texts), key=lambda text: (-len(text), text))
    found = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, texts))})(?!\w)")
    return Tongues(own, with_country(edition.texts.language), found)


def _texts(words: FrameworkWords) -> set[str]:
    stages = [text for stage in words.stages.values() for text in (stage.label, stage.description)]
    domains = [text for domain in words.domains.values() for text in (domain.title, domain.short)]
    fields = [text for field in words.fields.values() for text in (field.title, field.question, field.help)]
    named = (*words.modules.values(), *words.groups.values(), *words.actions.values())
    return {text for text in (words.title, words.source, *stages, *domains, *fields, *named) if text}
