"""What a form asks for in blank sheets, and those that were made."""

from __future__ import annotations

from pathlib import Path
from typing import cast

from starlette.datastructures import FormData

from c21lab.recipes.template_request import TemplateRequest
from c21lab.settings import Settings
from c21lab.sheets.blank.batch import SheetLayout
from c21lab.wording import Words, program_languages, words_for

_LAYOUTS: dict[str, SheetLayout] = {"individual": "individual", "collector": "collector", "ballot": "ballot"}
_MOST = 1_000


def blank_request(form: FormData, folder: Path, settings: Settings) -> TemplateRequest:
    """Returns the request for sheets that a form makes: a sheet for all, so many, or one for each on the list."""
    whom, count = str(form.get("whom", "all")), str(form.get("count", ""))
    roster = settings.about.roster
    return TemplateRequest(
        framework=None,
        module=None,
        languages=tuple(map(str, cast(list[object], form.getlist("languages")))),
        out=None,
        count=min(max(int(count), 1), _MOST) if whom == "count" and count.isdecimal() else None,
        roster=folder / roster if whom == "people" and roster else None,
        layout=_LAYOUTS.get(str(form.get("layout", "")), "individual"),
        territory="",
        settings=settings,
        session=folder,
    )


def made_files(folder: Path, words: Words) -> list[Path]:
    """Lists the blank sheets that lie in a workshop's folder, those of the desk's language first."""
    names = dict.fromkeys(
        (words("sheet-folder"), *(words_for(code)("sheet-folder") for code in program_languages("participant")))
    )
    folders = [folder / name for name in names if (folder / name).is_dir()]
    return [path for place in folders for path in sorted(place.iterdir()) if path.is_file()]
