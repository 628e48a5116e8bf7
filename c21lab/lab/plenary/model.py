"""The plenary's scores: what the room agreed on, kept apart from what people answered by themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

MAIN = ""  # stands for the language that the workbook is in


class PlenaryStatus(StrEnum):
    """The state of a field's discussion."""

    AGREED = "agreed"
    NOT_AGREED = "not_agreed"
    NOT_DISCUSSED = "not_discussed"


@dataclass(frozen=True)
class PlenaryScore:
    """A field in the plenary: the score it agreed on, or from where to where views went; None where it did not say.

    ``because`` holds the reason by language, ``MAIN`` for that of the workbook; ``dissent`` is the id of a group that
    sees it differently.
    """

    id: str
    status: PlenaryStatus = PlenaryStatus.NOT_DISCUSSED
    agreed: int | None = None
    range: tuple[int, int] | None = None
    because: Mapping[str, str] = field(default_factory=dict[str, str])
    dissent: str | None = None

    def reason_in(self, language: str, main: str) -> tuple[str, str]:
        """Returns the reason in a language, else in the workbook's ``main`` one or any, with the language it is in."""
        own = self.because.get(MAIN, "")
        if language == main or language not in self.because:
            return (own, main) if own else next(((text, code) for code, text in self.because.items()), ("", main))
        return self.because[language], language


@dataclass(frozen=True)
class Plenary:
    """All fields in the framework's order, and the reveal that the plenary had before it: its people, its hash.

    ``language`` is that of the workbook.
    """

    people: int
    hash: str
    language: str
    fields: tuple[PlenaryScore, ...]

    @property
    def discussed(self) -> tuple[PlenaryScore, ...]:
        """Returns the fields that were discussed."""
        return tuple(one for one in self.fields if one.status != PlenaryStatus.NOT_DISCUSSED)

    def score_of(self, id_: str) -> PlenaryScore:
        """Returns what the plenary said of a field; that it was not discussed where it is not listed."""
        return next((one for one in self.fields if one.id == id_), PlenaryScore(id_))
