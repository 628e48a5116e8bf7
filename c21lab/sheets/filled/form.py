"""One participant's sheet: what its form says, beside the answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from c21lab.framework.model import Framework
from c21lab.office.nearest import nearest
from c21lab.office.plain_text import fold
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Place, Problem
from c21lab.sheets.filled.cell_answers import MOST_PEOPLE, Unusable, shown, to_people, to_text, to_yes
from c21lab.sheets.filled.form_cells import TypedValue
from c21lab.sheets.filled.respondents import Respondent
from c21lab.sheets.layout import FormKey

Groups = Mapping[str, Mapping[str, str]]
"""Labels by language of each group's id."""
_NOTHING = TypedValue(None, "", "")


@dataclass(frozen=True)
class Sheet:
    """A sheet with the data of its form. ``answered`` counts its answers, ``id`` is unique in the session.

    A collector holds a sheet per participant; their ids are ``file#P01``. ``number`` is the one that the program gave
    the blank sheet (``7``) or the paper (``P07``), empty where it gave none.
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
    number: str = ""


@dataclass(frozen=True)
class KnownGroups:
    """The groups that a form may name: ids by folded name, and labels by id in the sheet's language."""

    ids: Mapping[str, str]
    labels: Mapping[str, str]

    def with_own(self, labels: Mapping[str, str]) -> KnownGroups:
        """Adds the labels of a sheet's own dropdown, by which its author chose."""
        own = {fold(label): id_ for label, id_ in labels.items() if label and id_ in self.ids.values()}
        return KnownGroups(own | {**self.ids}, self.labels)


@dataclass(frozen=True)
class Form:
    """The form of a sheet, read; ``is_there`` is whether the sheet has a place for group and people at all."""

    name: str
    group: str | None
    people: int
    print_name: bool
    problems: tuple[Problem, ...]
    is_there: bool = True


def read_form(paper: Respondent, file: str, groups: KnownGroups) -> Form:
    """Reads the form of a sheet; what can't be used is a problem, and counts as if nothing had been typed."""
    typed = {key: paper.form.get(key, _NOTHING) for key in FormKey}
    group, people = _group(typed[FormKey.GROUP], groups.ids), to_people(typed[FormKey.PEOPLE].value)
    print_name = to_yes(typed[FormKey.PRINT_NAME].value)
    problems: list[Problem] = []
    for key, value in ((FormKey.GROUP, group), (FormKey.PEOPLE, people), (FormKey.PRINT_NAME, print_name)):
        if isinstance(value, Unusable):
            place = Place(file, typed[key].tab, typed[key].cell)
            problems.append(Problem(value.code, place, _facts(value, groups)))
    return Form(
        name=" ".join(to_text(typed[FormKey.NAME].value).split()),
        group=None if isinstance(group, Unusable) else group,
        people=1 if isinstance(people, Unusable) else people,
        print_name=print_name is True,
        problems=tuple(problems),
        is_there={FormKey.GROUP, FormKey.PEOPLE} <= paper.form.keys(),
    )


def _facts(value: Unusable, groups: KnownGroups) -> dict[str, str | int | float]:
    if value.code == ProblemCode.FORM_PEOPLE_WRONG:
        return {"found": value.found, "most": MOST_PEOPLE}
    if value.code == ProblemCode.FORM_GROUP_UNKNOWN:
        known = " · ".join(groups.labels.values())
        return {"found": value.found, "nearest": _nearest(str(value.found), groups), "known": known}
    return {"found": value.found}


def _nearest(found: str, groups: KnownGroups) -> str:
    """The label of the group whose name is spelt most alike, or has all these words in it; ``none`` where none has."""
    words = set(fold(found).split())
    within = {id_ for name, id_ in groups.ids.items() if words and words <= set(name.split())}
    alike = nearest(fold(found), groups.ids)
    near = next(iter(within)) if len(within) == 1 else groups.ids.get(alike, "")
    return groups.labels.get(near, "none")


def _group(typed: TypedValue, known: Mapping[str, str]) -> str | Unusable | None:
    text = fold(to_text(typed.value))
    if not text and not shown(typed.value):
        return None
    return known.get(text) or Unusable(ProblemCode.FORM_GROUP_UNKNOWN, shown(typed.value))


def known_groups(groups: Groups, framework: Framework, language: str) -> KnownGroups:
    """Returns the session's groups by their ids and their labels in every language; ``language`` is the sheet's."""
    ids: dict[str, str] = {}
    labels: dict[str, str] = {}
    for id_, own in groups.items():
        of_framework = {code: words.groups[id_] for code, words in framework.words.items() if id_ in words.groups}
        ids |= {fold(name): id_ for name in (id_, *own.values(), *of_framework.values())}
        labels[id_] = (of_framework | {**own}).get(language) or next(iter(own.values()), id_)
    return KnownGroups(ids, labels)
