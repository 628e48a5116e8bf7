"""A chart's SVG as it can stand within a page that forbids styles of its own: attributes instead, ids of its own."""

from __future__ import annotations

import re

_PROLOG = re.compile(r"^.*?(?=<svg)", re.DOTALL)
_STYLE_BLOCK = re.compile(r"<defs>\s*<style.*?</style>\s*</defs>", re.DOTALL)
_STYLE = re.compile(r' style="([^"]*)"')
_ID = re.compile(r'(\bid="|url\(#|href="#)')
_SIZE = re.compile(r'(<svg[^>]*?) width="[^"]*" height="[^"]*"')
# what the block that is taken out says of every shape
_SHAPES = 'stroke-linejoin="round" stroke-linecap="butt"'


def inline_svg(data: bytes, name: str) -> str:
    """Returns a chart as an element of a page, as wide as its place; ``name`` keeps its ids apart from others'."""
    drawn = _STYLE_BLOCK.sub("", _PROLOG.sub("", data.decode("utf-8"), count=1))
    drawn = _SIZE.sub(rf"\1 {_SHAPES}", drawn, count=1)
    return _ID.sub(rf"\g<1>{name}-", _STYLE.sub(_attributes, drawn))


def _attributes(found: re.Match[str]) -> str:
    pairs = (pair.partition(":") for pair in found[1].split(";") if ":" in pair)
    return "".join(f' {key.strip()}="{value.strip()}"' for key, _, value in pairs)
