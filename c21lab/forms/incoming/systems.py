"""Systems that exports come from: told by the columns that each adds, which also say whose a row is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from c21lab.office.plain_text import fold
from c21lab.wording import program_languages, words_for


class ExportSystem(StrEnum):
    """The system that wrote an export; ``other`` where only a column of ids is known."""

    ODK = "odk"
    KOBO = "kobo"
    LIMESURVEY = "limesurvey"
    MICROSOFT = "microsoft"
    GOOGLE = "google"
    OTHER = "other"


class SystemColumn(StrEnum):
    """The use of a column that a system adds; none of them is ever written, but for a name that is asked for."""

    ID = "id"
    TIME = "time"
    SUBMITTED = "submitted"
    NAME = "name"
    PERSONAL = "personal"
    TECHNICAL = "technical"


# names that are the same in every language, folded
_ODK = frozenset({"submissiondate", "attachmentspresent", "attachmentsexpected", "reviewstate", "formversion"})
_KOBO = frozenset({"_uuid", "_submission_time", "_validation_status"})
_LIMESURVEY = frozenset({"submitdate", "lastpage", "startlanguage"})
_IDS: Mapping[ExportSystem, tuple[str, ...]] = {
    ExportSystem.ODK: ("key", "metainstanceid"),
    ExportSystem.KOBO: ("_uuid", "metainstanceid", "_id"),
    ExportSystem.LIMESURVEY: ("id", "response_id"),
    ExportSystem.MICROSOFT: ("id",),
    ExportSystem.GOOGLE: (),
    ExportSystem.OTHER: ("key", "_uuid", "metainstanceid", "_id", "id", "response_id"),
}
_TIMES = frozenset(
    {"submissiondate", "_submission_time", "submitdate", "startdate", "datestamp", "start", "end", "today"}
)
_PERSONAL = frozenset(
    {
        *("submitterid", "submittername", "deviceid", "_submitted_by", "ipaddr", "refurl", "token", "username"),
        *("phonenumber", "subscriberid", "simserial", "metainstancename", "_geolocation", "metaaudit", "email"),
    }
)
_TECHNICAL = frozenset(
    {
        *(
            "attachmentspresent",
            "attachmentsexpected",
            "status",
            "reviewstate",
            "edits",
            "formversion",
            "metainstanceid",
        ),
        *(
            "_id",
            "_uuid",
            "_validation_status",
            "_notes",
            "_status",
            "_tags",
            "_index",
            "__version__",
            "lastpage",
            "id",
        ),
        *("startlanguage", "seed", "response_id", "key", "formhubuuid", "metarootuuid", "metadeprecatedid"),
    }
)


@dataclass(frozen=True)
class ExportColumns:
    """The columns that a system added: by their index, each with its use, and the one that tells whose a row is."""

    system: ExportSystem
    uses: Mapping[int, SystemColumn]
    id: int | None

    def first(self, use: SystemColumn) -> int | None:
        """Returns the first column of a use, None where there is none."""
        return next((index for index, found in self.uses.items() if found == use), None)


def export_columns(headers: Sequence[str]) -> ExportColumns:
    """Finds the columns of a system among headers that are no questions; those have to be empty texts here."""
    folded = [fold(header) for header in headers]
    system = _system(folded)
    wanted = (*_IDS[system], *(_listed("id") if system != ExportSystem.GOOGLE else ()))
    id_ = next((folded.index(name) for name in wanted if name in folded), None)
    uses = {index: use for index, text in enumerate(folded) if text and (use := _use(text))}
    if id_ is not None:
        uses[id_] = SystemColumn.ID
    return ExportColumns(system, uses, id_)


def _system(folded: Sequence[str]) -> ExportSystem:
    found = set(folded)
    if "key" in found and found & _ODK:
        return ExportSystem.ODK
    if found & _KOBO:
        return ExportSystem.KOBO
    if found & _LIMESURVEY or len(found & _listed("survey")) > 1:
        return ExportSystem.LIMESURVEY
    if found & _listed("time") and "id" in found:
        return ExportSystem.MICROSOFT
    return ExportSystem.GOOGLE if found & _listed("time") and not found & {*_listed("id"), "id"} else ExportSystem.OTHER


def _use(text: str) -> SystemColumn | None:
    if text == "submitdate" or text in _listed("submitted"):
        return SystemColumn.SUBMITTED
    if text in _listed("name"):
        return SystemColumn.NAME
    if text in _TIMES or text in _listed("time"):
        return SystemColumn.TIME
    if text in _PERSONAL or text in _listed("personal"):
        return SystemColumn.PERSONAL
    return SystemColumn.TECHNICAL if text in _TECHNICAL or text in _listed("survey") else None


@cache
def _listed(what: str) -> frozenset[str]:
    """What ``columns-<what>`` lists in every language of the program, folded."""
    lists = "|".join(
        words_for(language, "participant")(f"columns-{what}") for language in program_languages("participant")
    )
    return frozenset(fold(entry) for entry in lists.split("|") if entry.strip())
