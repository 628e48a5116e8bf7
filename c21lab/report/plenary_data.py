"""What results.json says of the plenary and of a second vote: beside the individual scores, never in them."""

from __future__ import annotations

from typing import Any

from c21lab.lab.plenary.model import Plenary
from c21lab.scoring.results import Results
from c21lab.scoring.second_vote import SecondVote


def plenary_data(plenary: Plenary | None, results: Results) -> dict[str, Any] | None:
    """Returns the part ``plenary`` of results.json: every field with its individual score; None without a plenary."""
    if plenary is None:
        return None
    fields: list[dict[str, Any]] = []
    for one in plenary.fields:
        individual = results.field_score(one.id)
        fields.append(
            {
                "id": one.id,
                "individual": individual.score,
                "people": individual.people,
                "status": one.status.value,
                "agreed": one.agreed,
                "range": None if one.range is None else list(one.range),
                "because": one.reason_in(plenary.language, plenary.language)[0] or None,
                "dissent": one.dissent,
            }
        )
    return {"revealed": {"people": plenary.people, "hash": plenary.hash}, "fields": fields}


def second_vote_data(vote: SecondVote | None, least: int) -> dict[str, Any] | None:
    """Returns the part ``second_vote`` of results.json; so few movers that they could be known are ``fewer than 5``."""
    if vote is None:
        return None
    fields: list[dict[str, Any]] = []
    for one in vote.fields:
        moved: int | str | None = one.moved
        if one.voted is not None and one.moved is None:
            moved = f"fewer than {least}"
        fields.append({"id": one.id, "score": one.score, "people": one.people, "moved": moved})
    return {"fields": fields}
