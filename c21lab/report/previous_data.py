"""The comparison with an earlier session as results.json holds it."""

from __future__ import annotations

from typing import Any

from c21lab.scoring.comparison import Comparison


def previous_data(comparison: Comparison | None) -> dict[str, Any] | None:
    """Returns an earlier session and the change of each field, None without one: only what both sessions publish."""
    if comparison is None:
        return None
    earlier = comparison.earlier
    return {
        "source": earlier.title or earlier.territory,
        "dates": list(earlier.dates),
        "people": earlier.people,
        "framework": {
            "id": earlier.framework.id,
            "version": earlier.framework.version,
            "module": earlier.framework.module,
        },
        "fields": [
            {
                "id": field.id,
                "score": field.then,
                "change": field.change,
                "low": field.interval[0] if field.interval else None,
                "high": field.interval[1] if field.interval else None,
                "named": field.named,
            }
            for field in comparison.fields
        ],
    }
