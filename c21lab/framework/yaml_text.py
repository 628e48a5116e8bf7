"""Mappings as YAML in the layout of the shipped frameworks: texts in quotation marks, short lists in one line."""

from __future__ import annotations

import math

import yaml


class QuotedText(str):
    """A text of people's language: always in quotation marks, so that no word of it is read as a sign of YAML."""

    __slots__ = ()


class InLine(list[str]):
    """A list that stands in one line."""


class EntryInLine(dict[str, str | int]):
    """A mapping that stands in one line."""


class _Dumper(yaml.SafeDumper):
    """PyYAML's dumper with lists set in from their key, and no aliases."""

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:  # noqa: ARG002
        super().increase_indent(flow, indentless=False)

    def ignore_aliases(self, data: object) -> bool:  # noqa: ARG002
        return True


_SEQUENCE, _MAPPING, _STRING = (f"tag:yaml.org,2002:{kind}" for kind in ("seq", "map", "str"))
_Dumper.add_representer(QuotedText, lambda dumper, text: dumper.represent_scalar(_STRING, text, style='"'))
_Dumper.add_representer(InLine, lambda dumper, ids: dumper.represent_sequence(_SEQUENCE, ids, flow_style=True))
_Dumper.add_representer(EntryInLine, lambda dumper, entry: dumper.represent_mapping(_MAPPING, entry, flow_style=True))


def yaml_text(data: object) -> str:
    """Returns data as YAML, its keys in their order and each text in one line."""
    return yaml.dump(data, Dumper=_Dumper, allow_unicode=True, sort_keys=False, width=math.inf)
