"""A message's text as a cell has it, with {name} for what is filled in, and as Fluent writes it."""

from __future__ import annotations

import re

PLACEHOLDER = re.compile(r"\{([a-z][\w-]*)\}", re.ASCII)
_PIECE = re.compile(r"\{\{|\}\}|\{[a-z][\w-]*\}", re.ASCII)
_STARTS = "[*."  # with which a line of Fluent would begin something else


def placeholders(text: str) -> list[str]:
    """Returns the names of what is filled into a text, in their order."""
    return PLACEHOLDER.findall(text.replace("{{", "").replace("}}", ""))


def broken_braces(text: str) -> bool:
    """Returns whether a brace is left over that belongs to no name."""
    return bool(re.search(r"[{}]", _PIECE.sub("", text)))


def placeholder(name: str) -> str:
    """Returns what stands in a cell for a variable or another message."""
    return f"{{{name}}}"


def escaped(text: str) -> str:
    """Returns a text with its own braces doubled."""
    return text.replace("{", "{{").replace("}", "}}")


def fluent_value(text: str, indent: str) -> str:
    """Returns the text of a cell as the value of a Fluent message or variant, on lines with this indent."""
    if not text:
        return '{""}'
    lines = text.split("\n")
    return f"\n{indent}".join(_line(line) for line in lines)


def _line(line: str) -> str:
    body = line.strip(" ")
    before, after = line[: len(line) - len(line.lstrip(" "))], line[len(line.rstrip(" ")) :] if body else ""
    start = f'{{"{body[0]}"}}' + _pieces(body[1:]) if body[:1] and body[0] in _STARTS else _pieces(body)
    return _quoted(before) + start + _quoted(after)


def _quoted(space: str) -> str:
    return f'{{"{space}"}}' if space else ""


def _pieces(text: str) -> str:
    """A text with Fluent's notation for what is filled in; a name with a hyphen is that of another message."""

    def piece(found: re.Match[str]) -> str:
        said = found[0]
        if said in ("{{", "}}"):
            return f'{{"{said[0]}"}}'
        name = said[1:-1]
        return f"{{ {name} }}" if "-" in name else f"{{ ${name} }}"

    return _PIECE.sub(piece, text)
