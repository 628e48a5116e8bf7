"""The purpose of an import: what answers are read for."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from c21lab.forms.incoming.headers import Vocabulary
from c21lab.forms.incoming.respondent_keys import Secret
from c21lab.framework.model import Framework


@dataclass(frozen=True)
class ImportPurpose:
    """The purpose of an import: for which module, with which groups (ids by folded name, labels by id).

    ``keep_name`` is whether names are wanted, ``secret`` what respondents' ids are digested with.
    """

    framework: Framework
    module: str
    vocabulary: Vocabulary
    group_ids: Mapping[str, str]
    group_labels: Mapping[str, str]
    secret: Secret
    keep_name: bool = False

    @cached_property
    def first_items(self) -> Mapping[str, str]:
        """Returns the first item of each field, and each item by itself: where a comment on it goes."""
        firsts: dict[str, str] = {}
        for item in self.framework.items(self.module):
            firsts.setdefault(item.field, item.id)
        return firsts | {item.id: item.id for item in self.framework.items(self.module)}
