"""Keys of what a collector of online answers keeps in its hidden tab, beside the keys of every sheet."""

from __future__ import annotations

from enum import StrEnum


class OnlineKey(StrEnum):
    """Lists in the hidden tab of a collector of online answers.

    ``system`` and ``check`` hold one value: where the answers come from, and which key the respondents' were made with.
    ``forms`` are number, language and items of each form; ``respondents`` ids of columns, with the keys of whoever
    answered and the digests of what was ``imported`` beside them in the same row.
    """

    SYSTEM = "online_system"
    CHECK = "online_check"
    FORMS = "online_forms"
    RESPONDENTS = "respondents"
    KEYS = "respondent_keys"
    IMPORTED = "imported"
