"""A zone for every heading: one that its section did not name is called after the heading above and its own text."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from c21lab.report.word.blocks import Block, Heading

_HASH_LENGTH = 6


def with_zones(blocks: Sequence[Block]) -> list[Block]:
    """Returns the blocks, in which each heading has a zone, and no two the same."""
    taken = {block.zone for block in blocks if isinstance(block, Heading) and block.zone}
    above: dict[int, str] = {}
    complete: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading):
            zone = block.zone
            if not zone:
                higher = [above[level] for level in sorted(above) if level < block.level]
                zone = _free("-".join([*higher[-1:], _told(block.text)]), taken)
                taken.add(zone)
            above = {level: name for level, name in above.items() if level < block.level} | {block.level: zone}
            complete.append(replace(block, zone=zone))
        else:
            complete.append(block)
    return complete


def _told(text: str) -> str:
    return hashlib.sha256(text.encode("utf-8", "replace")).hexdigest()[:_HASH_LENGTH]


def _free(zone: str, taken: set[str]) -> str:
    return zone if zone not in taken else _free(f"{zone}-2", taken)
