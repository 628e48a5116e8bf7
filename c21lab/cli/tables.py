"""The tables of the terminal, for windows of less and less room, and the lines that stand for them in the narrowest."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from rich.table import Table

from c21lab.wording import Words

if TYPE_CHECKING:  # a command that only lists frameworks need not load the scoring
    from c21lab.edition import Edition
    from c21lab.framework.model import Framework
    from c21lab.scoring.results import DomainScore

_DOMAIN_COLUMNS = (
    ("domain", "score", "stage", "people", "fields", "lowest"),
    ("domain", "score", "stage", "people", "fields", "lowest_id"),
    ("domain", "score", "stage", "people"),
)
_FRAMEWORK_COLUMNS = (
    ("id", "version", "status", "origin", "languages", "modules", "title"),
    ("id", "version", "status", "languages", "title"),
)
# columns whose cells may go over several lines, and the least signs that make it worth while
_FOLDING = {"domain": 16, "lowest": 24, "lowest_id": 6, "languages": 8, "modules": 10, "title": 20}


def domain_tables(edition: Edition, words: Words) -> list[Table]:
    """Returns tables with a row per domain, the widest first."""
    return [_domain_table(edition, words, columns) for columns in _DOMAIN_COLUMNS]


def _domain_table(edition: Edition, words: Words, columns: Sequence[str]) -> Table:
    """A row per domain; ``lowest_id`` is the lowest field without its title."""
    table = _table(words, "console", columns)
    for domain in edition.results.domains:
        fields = edition.results.fields_of(domain.id)
        lowest = domain.lowest_fields
        cells = {
            "domain": f"{domain.id} {edition.framework_words.title_of(domain.id)}",
            "score": _score(domain, words),
            "stage": "" if domain.stage is None else edition.stage_label(domain.stage),
            "people": str(edition.people_behind(fields)),
            "fields": words("console-fields-scored", scored=domain.fields_scored, total=len(fields)),
            "lowest": words.join(f"{id_} {edition.framework_words.title_of(id_)}" for id_ in lowest),
            "lowest_id": words.join(lowest),
        }
        table.add_row(*(cells[column] for column in columns))
    return table


def domain_lines(edition: Edition, words: Words) -> list[str]:
    """Returns a line per domain: its id, score and stage."""
    stages = ("" if domain.stage is None else edition.stage_label(domain.stage) for domain in edition.results.domains)
    rows = zip(edition.results.domains, stages, strict=True)
    return [f"{domain.id} {_score(domain, words)} {stage}".rstrip() for domain, stage in rows]


def _score(domain: DomainScore, words: Words) -> str:
    return words("console-no-score") if domain.score is None else words.number(domain.score)


def _table(words: Words, keys: str, columns: Sequence[str]) -> Table:
    """An empty table; only titles and lists may be broken over lines, and only between words."""
    table = Table(box=None, padding=(0, 2, 0, 0), header_style="bold")
    for column in columns:
        table.add_column(
            words(f"{keys}-{column.removesuffix('_id')}"),
            justify="right" if column in ("score", "people") else "left",
            no_wrap=column not in _FOLDING,
            min_width=_FOLDING.get(column),
            overflow="fold",
        )
    return table


def framework_tables(frameworks: Sequence[tuple[Framework, bool]], words: Words) -> list[Table]:
    """Returns tables with a row per framework, which is given with whether it is the person's own; the widest first."""
    return [_framework_table(frameworks, words, columns) for columns in _FRAMEWORK_COLUMNS]


def _framework_table(frameworks: Sequence[tuple[Framework, bool]], words: Words, columns: Sequence[str]) -> Table:
    """A row per framework."""
    table = _table(words, "console-framework", columns)
    for framework, is_own in frameworks:
        cells = {
            "id": framework.id,
            "version": framework.version,
            "status": words("console-framework-status-name", status=framework.status),
            "origin": words("console-framework-origin-name", origin="own" if is_own else "shipped"),
            "languages": " ".join(framework.languages),
            "modules": " ".join(framework.modules),
            "title": framework.words_in(words.language).title,
        }
        table.add_row(*(cells[column] for column in columns))
    return table


def framework_lines(frameworks: Sequence[tuple[Framework, bool]], words: Words) -> list[str]:
    """Returns a line per framework: its id, version and title."""
    return [f"{f.id} {f.version}: {f.words_in(words.language).title}" for f, _ in frameworks]
