"""A mapping of a YAML file that is read key by key; what does not fit is noted, and the reading goes on."""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from pathlib import Path
from typing import Any, cast

import yaml

from c21lab.message_limits import shortened
from c21lab.problem_codes import ProblemCode as Code
from c21lab.problems import Place, Problem


class YamlMapping:
    """Values under their keys, all of them text, lists or mappings.

    What is missing or of the wrong kind comes back as an empty value, and a problem is added to ``problems``, once:
    whoever reads must not use the values if there is one.
    """

    def __init__(self, values: object, file: str, path: str, problems: list[Problem]) -> None:
        self._file, self._path, self._problems = file, path, problems
        if not isinstance(values, dict):
            self._wrong("", values, "key: value")
        self.values = cast("Mapping[str, object]", values) if isinstance(values, dict) else {}

    @classmethod
    def of_file(cls, path: Path, problems: list[Problem]) -> YamlMapping:
        """Returns the mapping that a file holds; an empty one where it cannot be read."""
        place = Place(f"{path.parent.name}/{path.name}")
        try:
            loader = _Loader(path.read_text(encoding="utf-8-sig"))
            values = loader.get_single_data()
        except FileNotFoundError:
            problems.append(Problem(Code.FRAMEWORK_FILE_MISSING, place))
            return cls({}, place.file, "", problems)
        except (yaml.YAMLError, UnicodeDecodeError, OSError, RecursionError) as error:
            facts = {"reason": " ".join(str(error).split())}
            problems.append(Problem(Code.FRAMEWORK_NOT_YAML, place, facts))
            return cls({}, place.file, "", problems)
        for key, line in loader.twice:
            problems.append(Problem(Code.FRAMEWORK_KEY_TWICE, Place(place.file, cell=str(line)), {"key": key}))
        return cls(values, place.file, "", problems)

    def text(self, key: str, default: str | None = None) -> str:
        """Returns the text under a key; a missing one is a problem unless there is a default."""
        value = self.values.get(key, default)
        if value is None:
            self._note(Code.FRAMEWORK_KEY_MISSING, {"key": f"{self._path}{key}"})
            return ""
        return value if isinstance(value, str) else self._wrong(key, value, "…")

    def whole(self, key: str) -> int:
        """Returns the whole number under a key."""
        text = self.text(key)
        if text.removeprefix("-").isdecimal():
            return int(text)
        if text:
            self._wrong(key, text, "0, 1, 2 …")
        return 0

    def choice(self, key: str, choices: Sequence[str]) -> str:
        """Returns the text under a key, one of ``choices``."""
        text = self.text(key)
        if text in choices:
            return text
        if text or key in self.values:
            self._wrong(key, text, ", ".join(choices))
        return choices[0]

    def texts(self, key: str) -> tuple[str, ...]:
        """Returns the list of texts under a key; none where the key is missing."""
        values = self.values.get(key) or []
        if not isinstance(values, list) or not all(isinstance(value, str) and value for value in values):
            self._wrong(key, values, "[…, …]")
            return ()
        return tuple(values)

    def all_texts(self) -> dict[str, str]:
        """Returns every key with its text."""
        return {key: self.text(key) for key in self.values}

    def mapping(self, key: str) -> YamlMapping:
        """Returns the mapping under a key, an empty one where the key is missing."""
        return YamlMapping(self.values.get(key) or {}, self._file, f"{self._path}{key} › ", self._problems)

    def mappings(self, key: str) -> list[YamlMapping]:
        """Returns the list of mappings under a key."""
        entries = self.values.get(key) or []
        if not isinstance(entries, list):
            self._wrong(key, entries, "- …")
            return []
        return [
            YamlMapping(entry, self._file, f"{self._path}{key} {number} › ", self._problems)
            for number, entry in enumerate(entries, 1)
        ]

    def refuse_others(self, known: Sequence[str], code: Code = Code.FRAMEWORK_KEY_UNKNOWN) -> None:
        """Notes every key that is not known here."""
        for key in self.values:
            if key not in known:
                path = f"{self._path}{key}"
                facts = {"id": path} if code is Code.FRAMEWORK_ID_UNKNOWN else {"key": path, "known": ", ".join(known)}
                self._note(code, facts)

    def _wrong(self, key: str, found: object, wanted: str) -> str:
        facts = {"key": f"{self._path}{key}".removesuffix(" › "), "found": shortened(str(found)), "wanted": wanted}
        self._note(Code.FRAMEWORK_VALUE_WRONG, facts)
        return ""

    def _note(self, code: Code, facts: Mapping[str, str]) -> None:
        problem = Problem(code, Place(self._file), dict(facts))
        if problem not in self._problems:
            self._problems.append(problem)


class _Loader(yaml.CBaseLoader):
    """YAML in which every value is text (ids are never guessed to be numbers or dates); notes keys that come twice."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.twice: list[tuple[str, int]] = []

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        seen: set[str] = set()
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                if key.value in seen:
                    self.twice.append((str(key.value), key.start_mark.line + 1))
                seen.add(str(key.value))
        return super().construct_mapping(node, deep)
