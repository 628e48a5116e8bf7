"""Finds the domain, field and action that somebody means by an id, an entry of the dropdown, or a title."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from c21lab.framework.model import Framework
from c21lab.office.plain_text import fold, id_key


@dataclass(frozen=True)
class NamedField:
    """The domain, field and actions that a row names; ``theme`` is what was typed where there is no framework."""

    domain: str = ""
    field: str = ""
    theme: str = ""
    actions: tuple[str, ...] = ()


def ids_to_type(framework: Framework) -> Mapping[str, tuple[str, str]]:
    """Returns the domain and the field, empty for a domain, of each id that a person may type."""
    known: dict[str, tuple[str, str]] = {}
    for domain in framework.domains:
        known[domain.id] = (domain.id, "")
        for one in domain.fields:
            known |= dict.fromkeys((one.id, *(action.id for action in one.actions)), (domain.id, one.id))
    return known


def leading_id(text: str, known: Mapping[str, tuple[str, str]]) -> str:
    """Returns the id with which a text begins, as its dropdown writes it: ``D4.2 Title``."""
    by_key = {id_key(id_): id_ for id_ in known}
    first = text.split()[0].rstrip(".:,;–-") if text.split() else ""
    return by_key.get(id_key(first), "")


def id_of_title(text: str, framework: Framework) -> str:
    """Returns the id of the domain or field that has a text as its title in a language of the framework."""
    wanted = fold(text)
    ids = [id_ for domain in framework.domains for id_ in (domain.id, *(one.id for one in domain.fields))]
    spoken = framework.words.values()
    return next((id_ for id_ in ids for words in spoken if wanted and fold(words.title_of(id_)) == wanted), "")
