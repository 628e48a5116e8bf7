"""The language of a Word document: the one that Word and screen readers take its text to be in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from babel.core import get_global
from docx.oxml.ns import qn

from c21lab.wording import reads_right_to_left

if TYPE_CHECKING:
    from docx.document import Document


def with_country(language: str) -> str:
    """Adds the country that a language most likely is written in: fr-FR, ca-ES. The program's English is British."""
    base, _, country = language.replace("_", "-").partition("-")
    country = country or ("GB" if base == "en" else get_global("likely_subtags").get(base, "").rpartition("_")[2])
    return f"{base}-{country}" if country else base


def set_language(document: Document, language: str) -> None:
    """Marks a whole document as written in a language, named as ``with_country`` names it."""
    for element in (document.styles.element, document.settings.element):
        for marked in (*element.iter(qn("w:lang")), *element.iter(qn("w:themeFontLang"))):
            marked.set(qn("w:val"), language)
            if reads_right_to_left(language):
                marked.set(qn("w:bidi"), language)
    document.core_properties.language = language
