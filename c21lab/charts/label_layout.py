"""Layout of the labels around a radar: measured blocks, moved as little as possible so that none meets another."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

LARGEST = 100.0  # radius of a disc in points where nothing stands in its way
_LEAST_SHARE, _STEP = 0.62, 3.0  # how small it may get for its labels, and in which steps
_COLUMN_SHARE = 0.42  # of half the width, at most, for a disc between two columns of labels
GAP = 5.0  # between two labels
CLEAR = 8.0  # between the disc and its labels
_TILT = 0.12  # an axis this close to upright (as a sine) has its label above or below the disc


@dataclass(frozen=True)
class LabelBlock:
    """A measured label; x is the side towards the disc (the middle if ``side`` is 0), y the middle, from the centre."""

    axis: int
    room: float  # the width it was broken into
    width: float
    height: float
    side: int = 0
    x: float = 0.0
    y: float = 0.0

    @property
    def left(self) -> float:
        """Returns the left edge."""
        return self.x - self.width * (1 - self.side) / 2

    @property
    def top(self) -> float:
        """Returns the upper edge."""
        return self.y + self.height / 2

    @property
    def bottom(self) -> float:
        """Returns the lower edge."""
        return self.y - self.height / 2


@dataclass(frozen=True)
class LabelLayout:
    """A disc of ``radius`` and the blocks around it in the order of the axes, with lines leading to them or without."""

    radius: float
    blocks: tuple[LabelBlock, ...]
    leaders: bool

    @property
    def top(self) -> float:
        """Returns the highest point above the centre."""
        return max(self.radius, *(block.top for block in self.blocks))

    @property
    def bottom(self) -> float:
        """Returns the lowest point, as a distance below the centre."""
        return max(self.radius, *(-block.bottom for block in self.blocks))


Measure = Callable[[int, float], tuple[float, float]]  # axis and width at hand -> width and height of its label


def angle_of(axis: int, axes: int) -> float:
    """Returns the direction of an axis in radians, clockwise from 12 o'clock."""
    return 2 * math.pi * axis / axes


def place_labels(axes: int, width: float, measure: Measure, largest: float = LARGEST) -> LabelLayout:
    """Places labels around the disc by angle where they fit, else in two columns that hug it with lines to them.

    The disc has a radius of ``largest`` points, or a little less where the labels need the room.
    """
    if axes <= 12:
        for step in range(int(largest * (1 - _LEAST_SHARE) / _STEP) + 1):
            layout = _around(axes, width / 2, largest - step * _STEP, measure)
            if layout:
                return layout
    return _columns(axes, width / 2, min(largest, width / 2 * _COLUMN_SHARE), measure)


def _around(axes: int, half: float, radius: float, measure: Measure) -> LabelLayout | None:
    """Labels anchored by angle, or None where they don't fit."""
    rim = radius + CLEAR
    blocks: list[LabelBlock] = []
    for axis in range(axes):
        angle = angle_of(axis, axes)
        sine, cosine = math.sin(angle), math.cos(angle)
        if abs(sine) < _TILT:
            room = half * 0.9
            block = LabelBlock(axis, room, *measure(axis, room))
            blocks.append(replace(block, y=math.copysign(rim + 1 + block.height / 2, cosine)))
        else:
            room = half - rim * abs(sine) - 1
            block = LabelBlock(axis, room, *measure(axis, room), side=1 if sine > 0 else -1)
            blocks.append(replace(block, y=(rim + block.height / 2) * cosine))
    placed = {block.axis: block for block in blocks}
    for side in (1, -1):
        column = sorted((b for b in blocks if b.side == side), key=lambda b: -b.y)
        if sum(b.height + GAP for b in column) > 2 * rim:
            return None
        for block in _hug(_spread_out(column, rim), rim, rim):
            placed[block.axis] = block
    if any(abs(block.x) + block.width > half for block in placed.values() if block.side):
        return None
    return LabelLayout(radius, tuple(placed[axis] for axis in range(axes)), leaders=False)


def _columns(axes: int, half: float, radius: float, measure: Measure) -> LabelLayout:
    """Half of the labels to the right, half to the left, on an oval around the disc."""
    lead = 16.0
    column = half - radius - lead
    blocks: list[LabelBlock] = []
    for axis in range(axes):
        side = 1 if axis < axes / 2 else -1
        y = (radius + lead) * math.cos(angle_of(axis, axes))
        blocks.append(LabelBlock(axis, column, *measure(axis, column), side, y=y))
    placed: list[LabelBlock] = []
    for side in (1, -1):
        ordered = sorted((b for b in blocks if b.side == side), key=lambda b: b.axis * side)
        placed += _spread_out(ordered)
    tall = max(radius + lead, *(max(b.top, -b.bottom) for b in placed)) + GAP
    placed = sorted(_hug(placed, radius + lead, tall), key=lambda b: b.axis)
    return LabelLayout(radius, tuple(placed), leaders=True)


def _hug(blocks: Sequence[LabelBlock], across: float, along: float) -> list[LabelBlock]:
    """The blocks moved sideways to an oval with these half axes, which then crosses none of them."""
    moved: list[LabelBlock] = []
    for block in blocks:
        nearest = 0.0 if block.bottom <= 0 <= block.top else min(abs(block.bottom), abs(block.top))
        reach = across * math.sqrt(max(0.0, 1 - (nearest / along) ** 2))
        moved.append(replace(block, x=block.side * max(reach, 2 * GAP)))
    return moved


def _spread_out(column: Sequence[LabelBlock], bound: float = math.inf) -> list[LabelBlock]:
    """Blocks from top to bottom, moved up or down as little as possible (least squares) to stand ``GAP`` apart.

    Isotonic regression by pooling adjacent violators (Barlow and others 1972), within ``bound`` of the middle.
    """
    offsets: list[float] = []
    depth = 0.0
    for block in column:
        offsets.append(depth + block.height / 2)
        depth += block.height + GAP
    pools: list[list[float]] = []  # sum of wanted tops, and how many blocks share it
    for block, offset in zip(column, offsets, strict=True):
        pools.append([block.y + offset, 1])
        while len(pools) > 1 and pools[-2][0] / pools[-2][1] < pools[-1][0] / pools[-1][1]:
            total, count = pools.pop()
            pools[-1][0] += total
            pools[-1][1] += count
    tops = [total / count for total, count in pools for _ in range(int(count))]
    lowest = depth - GAP - bound
    return [
        replace(block, y=min(max(top, lowest), bound) - offset)
        for block, top, offset in zip(column, tops, offsets, strict=True)
    ]
