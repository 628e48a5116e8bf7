"""Kinds of workshop as data: a small file for each says what a report needs, which workbooks, sections and words.

A new kind is a new file here, and its name in ``settings.KINDS``.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib.resources import files
from typing import Any, cast

import yaml

from c21lab.lab.plan_layout import PlanTab


class Needed(StrEnum):
    """The thing without which there is no report."""

    SHEETS = "sheets"
    PLAN = "plan"


class SectionName(StrEnum):
    """The sections that a report of some kind has; ``scores`` are all those of an assessment, up to its annexes."""

    COVER = "cover"
    ONE_PAGE = "one_page"
    WORKSHOP = "workshop"
    SCORES = "scores"
    ITEM_FEEDBACK = "item_feedback"
    REVISED_MODULE = "revised_module"
    CHALLENGES = "challenges"
    KEYS = "keys"
    TARGETS = "targets"
    RECOMMENDATIONS = "recommendations"
    KEY_IDEAS = "key_ideas"
    ACTION_PLAN = "action_plan"
    IDEAS_NOT_KEPT = "ideas_not_kept"
    PARTICIPANTS = "participants"
    SOURCE = "source"
    ANNEXES = "annexes"


@dataclass(frozen=True)
class WorkshopKind:
    """A kind of workshop.

    ``tabs`` are those of plan.xlsx, ``sections`` those of the report, in order. ``public_summary`` is whether there is
    a page to hand out. ``words`` names, by what is said, the form in which this kind says it.
    """

    id: str
    needs: Needed
    tabs: tuple[PlanTab, ...]
    sections: tuple[SectionName, ...]
    public_summary: bool
    words: Mapping[str, str]

    @property
    def has_fields(self) -> bool:
        """Returns whether what is proposed belongs to fields of a framework."""
        return PlanTab.IDEAS in self.tabs


@cache
def kind_of(id_: str) -> WorkshopKind:
    """Reads the file of a kind; raises FileNotFoundError for one that there is not."""
    text = files(__package__ or __name__).joinpath(f"{id_}.yaml").read_text(encoding="utf-8")
    data = cast("Mapping[str, Any]", yaml.safe_load(text))
    return WorkshopKind(
        id=id_,
        needs=Needed(data["needs"]),
        tabs=tuple(map(PlanTab, data["tabs"])),
        sections=tuple(map(SectionName, data["sections"])),
        public_summary=bool(data["public_summary"]),
        words={str(what): str(form) for what, form in data["words"].items()},
    )
