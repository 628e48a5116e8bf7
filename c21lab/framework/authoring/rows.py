"""Rows of the authoring workbook: a framework, table by table, as values under headings."""

from __future__ import annotations

from collections.abc import Mapping

from c21lab.framework.authoring.layout import ABOUT_VALUES, columns_of, heading
from c21lab.framework.load import LEVELS
from c21lab.framework.model import Framework
from c21lab.framework.tables import ABOUT_TEXTS, FrameworkTable, TextKey, row_ids, text_of

BookRow = Mapping[str, str | int]
_LEVEL_NAMES = {level: name for name, level in LEVELS.items()}


def rows_of(framework: Framework, table: FrameworkTable) -> list[BookRow]:
    """Returns the entries of a table: a value under each heading."""
    if table is FrameworkTable.ABOUT:
        return _about_rows(framework)
    if table is FrameworkTable.EARLIER:
        return [
            {"version": earlier.version, "old_id": old, "id": new}
            for earlier in framework.earlier
            for old, new in earlier.renamed.items() or [("", "")]
        ]
    own = _own_values(framework, table)
    return [{"id": id_, **own.get(id_, {}), **_texts(framework, table, id_)} for id_ in row_ids(framework)[table]]


def _about_rows(framework: Framework) -> list[BookRow]:
    values: dict[str, str | int] = {
        "id": framework.id,
        "version": framework.version,
        "status": framework.status,
        "licence": framework.licence,
        "languages": ", ".join(framework.languages),
        "scale_low": framework.scale.low,
        "scale_high": framework.scale.high,
    }
    texts = [{"key": key, **_texts(framework, FrameworkTable.ABOUT, key)} for key in ABOUT_TEXTS]
    return [*({"key": key, "value": values[key]} for key in ABOUT_VALUES), *texts]


def _own_values(framework: Framework, table: FrameworkTable) -> dict[str, BookRow]:
    """Returns the values of a table's rows besides their id and their texts."""
    if table is FrameworkTable.SCALE:
        return {stage.id: {"low": stage.low, "high": stage.high} for stage in framework.scale.stages}
    if table is FrameworkTable.MODULES:
        return {id_: {"rates": _LEVEL_NAMES[level]} for id_, level in framework.modules.items()}
    if table is FrameworkTable.FIELDS:
        return {id_: {"domain": domain} for id_, domain in framework.domain_of.items()}
    if table is FrameworkTable.ACTIONS:
        return {action.id: {"field": field.id} for field in framework.fields for action in field.actions}
    return {}


def _texts(framework: Framework, table: FrameworkTable, id_: str) -> BookRow:
    return {
        heading(column, language): text_of(words, TextKey(table, id_, column.key))
        for column in columns_of(table)
        if column.per_language
        for language, words in framework.words.items()
    }
