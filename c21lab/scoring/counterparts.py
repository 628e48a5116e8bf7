"""Fields of two sessions that ask the same: by their ids and wording, or by a person's own list."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from c21lab.framework.model import Framework
from c21lab.scoring.published import PublishedSession


@dataclass(frozen=True)
class Counterparts:
    """The earlier field of each of this framework's fields, as far as both ask the same.

    ``reworded`` are fields of one id that ask something else than then; ``by_ids`` tells that the earlier session is of
    another version, of which nobody knows here how it worded its fields.
    """

    earlier: Mapping[str, str] = field(default_factory=dict[str, str])
    reworded: tuple[str, ...] = ()
    by_ids: bool = False


def counterparts(
    earlier: PublishedSession, framework: Framework, module: str, mapping: Mapping[str, str] | None = None
) -> Counterparts:
    """Finds which fields ask the same: by a person's ``mapping`` (now to then), else by ids with the same wording.

    A version that the framework names as earlier is read by its own list of new ids.
    """
    there, was = {one.id for one in earlier.fields}, earlier.framework
    if mapping is not None:
        return Counterparts({now: then for now, then in mapping.items() if then in there})
    other = was.version != framework.version
    renamed = next((e.renamed for e in framework.earlier if other and e.version == was.version), {})
    old = {new: earlier_id for earlier_id, new in renamed.items()}
    pairs = {one.id: old.get(one.id, one.id) for one in framework.fields}
    pairs = {now: then for now, then in pairs.items() if then in there}
    if not was.wording:
        return Counterparts(pairs, by_ids=other)
    asked = was.wording
    # the hash holds the id: what was renamed is taken to ask the same, as the framework's list says
    same = {n: t for n, t in pairs.items() if n != t or asked.get(n) == framework.field_hash(n, module)}
    return Counterparts(same, tuple(now for now in pairs if now not in same))
