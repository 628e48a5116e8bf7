"""The shared scores of many sessions as one table in a file that every engine reads; a row for each field of each."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from typing import Any

from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem, UsageError
from c21lab.scoring.published import PublishedField, PublishedSession

_AT_ONCE = 20_000  # rows that are held before they are written
_TEXTS = ("session", "territory", "country", "title", "dates", "framework", "version", "module", "field", "domain")
_COUNTS = ("people", "sheets")
_NUMBERS = ("score", "interval_low", "interval_high")
COLUMNS = (*_TEXTS, *_COUNTS, *_NUMBERS)


class ParquetTable:
    """A table that grows by sessions; raises UsageError with the way to install it where there is no pyarrow."""

    def __init__(self) -> None:
        if find_spec("pyarrow") is None:
            raise UsageError(Problem(ProblemCode.PARQUET_MISSING))
        import pyarrow as pa
        from pyarrow import parquet

        kinds: dict[str, Any] = dict.fromkeys(_TEXTS, pa.string())
        kinds |= dict.fromkeys(_COUNTS, pa.int32()) | dict.fromkeys(_NUMBERS, pa.float64())
        self._schema = pa.schema([(name, kinds[name]) for name in COLUMNS])
        self._target = BytesIO()
        self._writer = parquet.ParquetWriter(self._target, self._schema, compression="zstd")
        self._rows: list[tuple[object, ...]] = []

    def add(self, session: PublishedSession) -> None:
        """Adds a row for each field of a session."""
        self._rows += [_row(session, field) for field in session.fields]
        if len(self._rows) >= _AT_ONCE:
            self._flush()

    def to_bytes(self) -> bytes:
        """Returns the whole file; nothing can be added after."""
        self._flush()
        self._writer.close()
        return self._target.getvalue()

    def _flush(self) -> None:
        import pyarrow as pa

        columns = zip(*self._rows, strict=True) if self._rows else ((),) * len(COLUMNS)
        self._writer.write_table(pa.table(dict(zip(COLUMNS, map(list, columns), strict=True)), schema=self._schema))
        self._rows = []


def _row(session: PublishedSession, field: PublishedField) -> tuple[object, ...]:
    framework, ends = session.framework, field.interval or (None, None)
    about = (session.id, session.territory, session.country, session.title, " ".join(session.dates))
    what = (framework.id, framework.version, framework.module, field.id, field.domain)
    return (*about, *what, field.people, field.sheets, field.score, *ends)
