"""Finds the parts of an Office package by their relations: the package itself says which part is which (OPC)."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable
from dataclasses import dataclass
from urllib.parse import unquote
from xml.sax.saxutils import quoteattr

from c21lab.problem_codes import ProblemCode
from c21lab.workbooks.archive import Archive
from c21lab.workbooks.limits import RefusedError, ambiguous, damaged
from c21lab.workbooks.strict_xml import Attributes, Visitor, bare, walk

_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships"
_TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_USUAL = ("xl/workbook.xml", "xl/workbook.bin")  # where nothing says which part is the workbook


@dataclass(frozen=True)
class Relation:
    """A relation of a part: its id, its kind (``worksheet``) and the part it leads to."""

    id: str
    kind: str
    part: str


def workbook_part(archive: Archive) -> str:
    """Finds the part that the package calls its document; empty where it has none. Raises RefusedError for two."""
    if "_rels/.rels" not in archive:
        return next((name for name in _USUAL if name in archive), "")
    found = {relation.part for relation in relations_of(archive, "") if relation.kind == "officeDocument"}
    if len(found) > 1:
        raise ambiguous("_rels/.rels")
    return found.pop() if found else ""


def relations_of(archive: Archive, part: str) -> tuple[Relation, ...]:
    """Reads the relations of a part to other parts of the package, those of the package itself for no part."""
    folder, file = posixpath.split(part)
    name = posixpath.join(folder, "_rels", f"{file}.rels")
    relations = _Relations()
    walk(name, archive.read(name), relations)
    return tuple(
        Relation(id_, kind.rpartition("/")[2], _resolved(archive, folder, target))
        for id_, kind, target in relations.found
    )


def _resolved(archive: Archive, folder: str, target: str) -> str:
    path = posixpath.normpath(posixpath.join("/", folder, target.replace("\\", "/"))).lstrip("/")
    return path if path in archive else unquote(path)


def _relations_part(targets: Iterable[Relation]) -> bytes:
    """The part that says what the relations of a workbook are, as every program writes it."""
    listed = "".join(
        f"<Relationship Id={quoteattr(r.id)} Type={quoteattr(f'{_TYPES}/{r.kind}')} Target={quoteattr(r.part)}/>"
        for r in targets
    )
    return f'<Relationships xmlns="{_RELATIONSHIPS}">{listed}</Relationships>'.encode()


class _Relations(Visitor):
    def __init__(self) -> None:
        self.found: list[tuple[str, str, str]] = []

    def start(self, name: str, attributes: Attributes) -> None:
        if bare(name) == "Relationship" and attributes.get("TargetMode") != "External":
            found = (attributes.get("Id", ""), attributes.get("Type", ""), attributes.get("Target", ""))
            self.found.append(found)


class Package:
    """Reads the parts of a workbook that say what its cells hold; no other part is ever inflated.

    Raises RefusedError where a part is missing or an id names two relations.
    """

    def __init__(self, archive: Archive, part: str) -> None:
        self._archive, self.part, self.workbook = archive, part, archive.read(part)
        relations = relations_of(archive, part)
        self._relations = {relation.id: relation for relation in relations}
        if len(self._relations) < len(relations):
            raise ambiguous(part)
        self._read: dict[str, bytes] = {}
        self._shared: dict[str, bytes] = {}

    def worksheet(self, id_: str) -> Relation | None:
        """Finds the worksheet that an id of the workbook stands for; None for a tab without cells, such as a chart."""
        if id_ not in self._relations:
            raise damaged(self.part)
        relation = self._relations[id_]
        return relation if relation.kind == "worksheet" else None

    def content(self, relation: Relation) -> bytes:
        """Reads the bytes of a related part."""
        if relation.id not in self._read:
            self._read[relation.id] = self._archive.read(relation.part)
        return self._read[relation.id]

    def shared(self, kind: str) -> bytes | None:
        """Reads the one part of a kind that all tabs share, None where there is none; styles may be missing."""
        found = [relation for relation in self._relations.values() if relation.kind == kind]
        if len({relation.part.lower() for relation in found}) > 1:
            raise ambiguous(self.part)
        # programs look for it under its usual name too, where no relation leads to it
        folder, file = posixpath.split(self.part)
        usual = posixpath.join(folder, kind + posixpath.splitext(file)[1])
        if not found and usual in self._archive:
            found = [Relation(kind, kind, usual)]
        if not found or (kind == "styles" and found[0].part not in self._archive):
            return None
        self._shared[kind] = self._archive.read(found[0].part)
        return self._shared[kind]

    def related(self, part: str, kind: str) -> tuple[str, ...]:
        """Finds the parts of a kind beside a tab; none where its relations are missing or cannot be read."""
        try:
            return tuple(relation.part for relation in relations_of(self._archive, part) if relation.kind == kind)
        except RefusedError as refused:
            if refused.code == ProblemCode.FILE_UNSAFE:
                raise
            return ()

    def read(self, part: str) -> bytes:
        """Reads the bytes of a part that says nothing of cells; it is not handed to the parser."""
        return self._archive.read(part)

    def plain(self, ending: str) -> dict[str, bytes]:
        """Returns what was read, under the names that most programs give, ending in ``ending``."""
        plain = [
            Relation(relation.id, relation.kind, f"{relation.kind}s/sheet{number}.{ending}")
            for number, relation in enumerate(self._relations.values(), 1)
            if relation.kind.endswith("sheet")
        ]
        kept = [Relation(kind, kind, f"{kind}.{ending}") for kind in self._shared]
        return {
            "_rels/.rels": _relations_part([Relation("rId1", "officeDocument", f"xl/workbook.{ending}")]),
            f"xl/workbook.{ending}": self.workbook,
            f"xl/_rels/workbook.{ending}.rels": _relations_part([*plain, *kept]),
            **{f"xl/{kind}.{ending}": content for kind, content in self._shared.items()},
            **{f"xl/{sheet.part}": self._read[sheet.id] for sheet in plain if sheet.id in self._read},
        }
