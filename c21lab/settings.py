"""Settings of a session: ``session.toml`` as frozen dataclasses, each parameter with its default."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Literal, get_args

from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem

FILE_NAME = "session.toml"
KindName = Literal["assessment", "policy", "module_test", "seven_keys", "culture_goal"]
KINDS: tuple[KindName, ...] = get_args(KindName)
TABLES = ("people", "round")
NO_GROUP, OTHER_GROUPS = "none", "other_groups"  # what results call the column without a group, and the merged one
RESERVED_GROUPS = (NO_GROUP, OTHER_GROUPS)


@dataclass(frozen=True)
class About:
    """Table ``[session]``.

    ``dates`` are ISO dates in order, or words as the session gives them. ``groups`` maps each group's id to its labels
    by language (none: the framework's labels); an empty mapping means the framework's groups. ``translations`` holds
    by language the attributes that have another value in it; where a language has none, the main one's stands.
    """

    territory: str = ""
    country: str = ""
    title: str = ""
    dates: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    framework: str = ""
    module: str = ""
    facilitators: tuple[str, ...] = ()
    groups: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    kind: str = "assessment"  # of workshop, one of KINDS
    tables: str = "people"  # whether what tables agreed on counts as its people, or as a round of its own
    roster: str = ""  # path, relative to the session's folder
    return_to: str = ""  # address that filled sheets go to
    return_by: str = ""  # ISO date
    translations: Mapping[str, Mapping[str, Any]] = field(default_factory=dict[str, Mapping[str, Any]])

    def in_language(self, language: str) -> About:
        """Returns the same with territory, country, title and dates as a language has them."""
        return replace(self, **self.translations.get(language, {}))

    def group_label(self, id_: str, language: str, shipped: Mapping[str, str]) -> str:
        """Returns a group's label in a language: the session's, else the framework's (``shipped``), any, or its id."""
        own = self.groups.get(id_, {})
        return own.get(language) or shipped.get(id_) or next(iter(own.values()), id_)


# how few people or sheets may ever do: with fewer, single answers could be read off the results
FLOORS: Mapping[str, int] = {"min_answers": 3, "min_group": 3, "min_shares": 8, "min_detail": 8}


@dataclass(frozen=True)
class Method:
    """Table ``[method]``: the parameters of the method. Points are for the scale 1-9, kept as shares of its range R.

    What is below its floor counts as the floor, and ``min_detail`` below ``min_shares`` as that, whoever makes one.
    """

    min_answers: int = 3  # people a score needs; never below 3
    min_group: int = 5  # people a group's column needs; never below 3
    min_shares: int = 8  # sheets that stage shares, agreement and tests need; never below 8
    min_detail: int = (
        15  # single people that a median and a spread need, sheets that an interval needs; at least min_shares
    )
    coverage: float = 0.5  # share of a field's actions a participant must have scored
    domain_coverage: float = 0.5  # share of a domain's fields that must have a score
    confidence: float = 0.95  # of the intervals
    significance: float = 0.05  # of the tests, after Holm's correction
    broad_spread: float = 1 / 8  # spread up to this share of R is broad agreement
    mixed_spread: float = 1 / 4  # and up to this share mixed
    gap: float = 1 / 8  # difference between groups, share of R
    balance: float = 1 / 16  # difference between pooled and balanced score, share of R
    level: float = 1 / 16  # difference between a group's own level and that of others, share of R
    relative: float = 1 / 16  # deviation from participants' own average, share of R
    relative_fields: int = 5  # fields a participant needs for an average of their own
    agreed: float = 0.70  # share of people in the end stage for an agreed strength or weakness
    opposed: float = 0.15  # share in the opposite end that an agreed one must stay under
    blind_spot: float = 1 / 3  # share of don't know
    blind_spot_people: int = 5  # people a blind spot needs
    most_extremes: int = 5  # fields named as highest, and as lowest
    most_discussed: int = 7  # entries of the agenda

    def __post_init__(self) -> None:
        for key, floor in FLOORS.items():
            least = max(floor, self.min_shares) if key == "min_detail" else floor
            object.__setattr__(self, key, max(getattr(self, key), least))


@dataclass(frozen=True)
class ReportSettings:
    """Table ``[report]``. Paths are relative to the session's folder."""

    word_template: str = ""
    slides_template: str = ""
    logo: str = ""
    cover_image: str = ""
    accent: str = ""  # six hexadecimal digits; empty: the house's
    citation: str = ""
    contact: str = ""
    licence: str = ""
    previous: str = ""  # results.json of an earlier session, or its folder
    previous_fields: str = ""  # .csv of the fields that ask the same, where that session used another framework
    panel: str = ""  # file with the means of many sessions
    name_participants: bool = False
    quote_comments: bool = False


@dataclass(frozen=True)
class Settings:
    """All of ``session.toml``; the defaults are those of a session without one.

    ``stated`` are the keys of ``[session]`` that the file gives a value, in the alphabet's order. ``notices`` say what
    was understood though it was written otherwise, and what counts as its floor.
    """

    about: About = About()
    method: Method = Method()
    report: ReportSettings = ReportSettings()
    stated: tuple[str, ...] = ()
    notices: tuple[Problem, ...] = ()

    @property
    def raised(self) -> tuple[Problem, ...]:
        """The notices about parameters that were set below their floor: each has its ``key``, ``found``, ``floor``."""
        return tuple(notice for notice in self.notices if notice.code == ProblemCode.SETTINGS_RAISED)

    def in_language(self, language: str) -> Settings:
        """Returns the same with the texts about the session as a language has them."""
        return replace(self, about=self.about.in_language(language))
