"""Evidence that findings are decided from, gathered once; none of it leaves scoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from c21lab.framework.model import Scale
from c21lab.scoring.groups import FieldGroups
from c21lab.scoring.results import FieldScore, GroupColumn
from c21lab.scoring.values import SessionValues
from c21lab.settings import Method


@dataclass(frozen=True)
class Evidence:
    """Values, results and groups of all fields; ``groups`` goes by field id."""

    session: SessionValues
    fields: Sequence[FieldScore]
    groups: Mapping[str, FieldGroups]
    columns: Sequence[GroupColumn]
    scale: Scale
    method: Method

    def allows_tests(self, field: FieldScore) -> bool:
        """Returns whether the field has a score from enough people, each of whom answered alone."""
        return field.status == "ok" and field.people >= self.method.min_detail and field.people == field.sheets
