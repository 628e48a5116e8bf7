"""The parameters of the method as a reader is told them: people, percent, or points of the framework's scale."""

from __future__ import annotations

from c21lab.edition import Edition

# shares of the scale's range, told in points; shares of people or of items, told in percent
_POINTS = {"broad_spread", "mixed_spread", "gap", "balance", "level", "relative"}
_PERCENT = {"coverage", "domain_coverage", "confidence", "agreed", "opposed", "blind_spot"}


def parameter_rule(name: str, edition: Edition) -> str:
    """Describes what the parameter sets."""
    return edition.words(f"report-method-{name.replace('_', '-')}")


def parameter_value(name: str, edition: Edition) -> str:
    """Returns the value used, with its unit."""
    words, value = edition.words, getattr(edition.settings.method, name)
    if name in _POINTS:
        points = value * edition.framework.scale.range
        return words("finding-points", value=round(points, 1), shown=words.number(points, 1))
    if name in _PERCENT:
        return words.percent(value, decimals=1)
    return str(value) if isinstance(value, int) else words.number(value, 2)
