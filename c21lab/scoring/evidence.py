"""Evidence that findings are decided from, gathered once; none of it leaves scoring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from c21lab.framework.model import Scale
from c21lab.scoring.exact import share
from c21lab.scoring.finding_kinds import Finding, FindingKind
from c21lab.scoring.groups import FieldGroups
from c21lab.scoring.results import FieldScore, GroupColumn
from c21lab.scoring.values import FieldValues, SessionValues
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

    @property
    def with_agreement(self) -> list[tuple[FieldScore, list[Fraction]]]:
        """Returns the fields with an agreement word, each with the values of its single people."""
        return [
            (score, list(self.session.single_values(values).values()))
            for score, values in zip(self.fields, self.session.fields, strict=True)
            if score.agreement
        ]

    @property
    def blind_fields(self) -> list[FieldValues]:
        """Returns the values of the fields of which many of those who took a position don't know enough to score."""
        return [
            values for values in self.asked_fields if (values.dont_know_share or 0) >= share(self.method.blind_spot)
        ]

    @property
    def asked_fields(self) -> list[FieldValues]:
        """Returns the values of the fields that enough people scored or did not know."""
        applicable = {score.id for score in self.fields if score.status != "not_applicable"}
        least = self.method.blind_spot_people
        return [values for values in self.session.fields if values.id in applicable and values.asked >= least]

    def points(self, of_range: Fraction) -> Fraction:
        """Returns a share of the scale's range in points."""
        return of_range * self.scale.range


@dataclass(frozen=True)
class Findings:
    """The findings, and how much each kind could look at."""

    found: Sequence[Finding]
    examined: Mapping[FindingKind, int]
