"""One participant's sheet: what its form says, beside the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from c21lab.framework.model import Framework
from c21lab.problems import Place, Problem, ProblemCode
from c21lab.sheets.answers import MOST_PEOPLE, Unusable, shown, to_people, to_text, to_yes
from c21lab.sheets.forms import Typed
from c21lab.sheets.layout import FormKey
from c21lab.sheets.papers import Paper
from c21lab.sheets.vocabulary import fold

Groups = Mapping[str, Mapping[str, str]]
"""Labels by language of each group's id."""
_NOTHING = Typed(None, "", "")


@dataclass(frozen=True)
class Sheet:
    """What a sheet says of itself. ``answered`` counts its answers, ``id`` is unique in the session.

    A collector holds a sheet per participant; their ids are ``file#P01``.
    """

    id: str
    file: str
    people: int
    group: str | None
    name: str
    print_name: bool
    language: str
    framework: str
    version: str
    hash: str
    module: str
    answered: int


@dataclass(frozen=True)
class Form:
    """The form of a sheet, read."""

    name: str
    group: str | None
    people: int
    print_name: bool
    problems: tuple[Problem, ...]


def read_form(paper: Paper, file: str, known_groups: Mapping[str, str]) -> Form:
    """The form of a sheet; what can't be used is a problem, and counts as if nothing had been typed."""
    typed = {key: paper.form.get(key, _NOTHING) for key in FormKey}
    group, people = _group(typed[FormKey.GROUP], known_groups), to_people(typed[FormKey.PEOPLE].value)
    print_name = to_yes(typed[FormKey.PRINT_NAME].value)
    problems: list[Problem] = []
    for key, value in ((FormKey.GROUP, group), (FormKey.PEOPLE, people), (FormKey.PRINT_NAME, print_name)):
        if isinstance(value, Unusable):
            place = Place(file, typed[key].tab, typed[key].cell)
            problems.append(Problem(value.code, place, _facts(value, known_groups)))
    return Form(
        name=" ".join(to_text(typed[FormKey.NAME].value).split()),
        group=None if isinstance(group, Unusable) else group,
        people=1 if isinstance(people, Unusable) else people,
        print_name=print_name is True,
        problems=tuple(problems),
    )


def _facts(value: Unusable, known_groups: Mapping[str, str]) -> dict[str, str | int]:
    if value.code == ProblemCode.FORM_PEOPLE_WRONG:
        return {"found": value.found, "most": MOST_PEOPLE}
    if value.code == ProblemCode.FORM_GROUP_UNKNOWN:
        nearest = get_close_matches(fold(value.found), known_groups, n=1, cutoff=0.0)
        return {"found": value.found, "nearest": known_groups[nearest[0]] if nearest else "–"}
    return {"found": value.found}


def _group(typed: Typed, known: Mapping[str, str]) -> str | Unusable | None:
    text = fold(to_text(typed.value))
    if not text and not shown(typed.value):
        return None
    return known.get(text) or Unusable(ProblemCode.FORM_GROUP_UNKNOWN, shown(typed.value))


def group_names(groups: Groups, framework: Framework) -> dict[str, str]:
    """The ids of the session's groups by all their names, folded: ids and labels in every language."""
    names: dict[str, str] = {}
    for id_, labels in groups.items():
        of_framework = (words.groups.get(id_, "") for words in framework.words.values())
        names |= {fold(name): id_ for name in (id_, *labels.values(), *of_framework) if name}
    return names
