"""Finds the languages of the documents that the program writes around a framework's texts."""

from __future__ import annotations

import re

from c21lab.framework.model import FrameworkWords
from c21lab.office.docx_language import with_country
from c21lab.office.text_languages import TextLanguages, without_stop
from c21lab.wording import Words


def document_languages(words: Words, texts: FrameworkWords) -> TextLanguages:
    """Returns the languages of a document that the program writes around a framework's texts."""
    own = with_country(words.language)
    if texts.language.split("-")[0] == words.language.split("-")[0]:
        return TextLanguages(own)
    # the longest first, so that a title is not taken for a shorter one within it
    found = sorted(_texts(texts), key=lambda text: (-len(text), text))
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, found))})(?!\w)")
    return TextLanguages(own, with_country(texts.language), pattern)


def _texts(words: FrameworkWords) -> set[str]:
    stages = [text for stage in words.stages.values() for text in (stage.label, stage.description)]
    domains = [text for domain in words.domains.values() for text in (domain.title, domain.short)]
    fields = [text for field in words.fields.values() for text in (field.title, field.question, field.help)]
    named = (*words.modules.values(), *words.groups.values(), *words.actions.values())
    whole = {words.title, words.source, *stages, *domains, *fields, *named}
    return (whole | {without_stop(text) for text in whole}) - {""}
