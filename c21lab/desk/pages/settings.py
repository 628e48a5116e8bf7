"""Settings: session.toml as a form. What a person typed into the file, comments too, stays."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

from starlette.requests import Request
from starlette.responses import Response

from c21lab.desk.desk import Note
from c21lab.desk.live import OpenWorkshop
from c21lab.desk.pages.setting_fields import (
    LOCAL,
    SettingField,
    Stated,
    changes_in,
    group_rows,
    groups_in,
    languages_in,
    method_fields,
    report_fields,
    session_fields,
)
from c21lab.desk.reading import read_soon
from c21lab.desk.render import desk_of, go, notes_of, workshop_of, workshop_page
from c21lab.desk.saving import saved
from c21lab.desk.steps import steps_of
from c21lab.framework.model import Framework
from c21lab.problems import C21LabError
from c21lab.recipes.change_settings import change_settings, stated_settings
from c21lab.recipes.choices import choose_framework, usable_frameworks
from c21lab.settings import Settings
from c21lab.wording import decimal_symbol

_MOST_FIELDS = 2_000


async def show(request: Request, status: int = 200, found: tuple[Note, ...] = ()) -> Response:
    """Shows the settings, each with its explanation; a file that cannot be read is named with its lines."""
    workshop = workshop_of(request)
    try:
        stated = await asyncio.to_thread(stated_settings, workshop.folder)
        settings = workshop.settings
        framework = await asyncio.to_thread(choose_framework, settings.about.framework or None)
    except C21LabError as error:
        notes = notes_of(error.problems, desk_of(request).words)
        return workshop_page(request, "settings_stuck", status=409, found=notes)
    return _page(request, workshop, stated, settings, framework, status=status, found=found)


def _page(
    request: Request,
    workshop: OpenWorkshop,
    stated: Stated,
    settings: Settings,
    framework: Framework,
    **shown: Any,
) -> Response:
    words = desk_of(request).words
    languages = settings.about.languages or framework.languages[:1]
    fields = _fields(workshop.folder, stated, languages, decimal_symbol(words.language))
    of = {table: [field for name, field in fields if name == table] for table in ("session", "report", "method")}
    texts = framework.words_in(words.language)
    return workshop_page(
        request,
        "settings",
        **shown,
        local=[(key, [field for field in of["session"] if field.key == key]) for key in LOCAL],
        session_fields=[field for field in of["session"] if field.key not in LOCAL],
        report_fields=of["report"],
        method_fields=of["method"],
        language_names={code: words.language_name(code) for code in framework.languages},
        chosen=languages,
        modules=_modules(framework, words.language),
        module=f"{framework.id}/{settings.about.module or next(iter(framework.modules))}",
        groups=group_rows(settings.about.groups, stated),
        shipped=[(id_, texts.groups.get(id_, id_)) for id_ in framework.groups],
    )


async def save(request: Request) -> Response:
    """Writes what was changed, once the whole file has been checked."""
    desk, workshop = desk_of(request), workshop_of(request)
    form = await request.form(max_fields=_MOST_FIELDS)
    stated = await asyncio.to_thread(stated_settings, workshop.folder)
    settings = workshop.settings
    framework = await asyncio.to_thread(choose_framework, settings.about.framework or None)
    before = settings.about.languages or framework.languages[:1]
    changes = changes_in(form, _fields(workshop.folder, stated, before))
    session = changes.setdefault("session", {})
    languages = languages_in(form, before)
    if languages and languages != list(before):
        session["languages"] = languages
    id_, _, module = str(form.get("module", "")).partition("/")
    if module and (id_, module) != (framework.id, settings.about.module):
        session |= {"module": module} if id_ == framework.id else {"framework": id_, "module": module}
    groups = groups_in(form, before)
    rows = [(row_id, labels) for row_id, labels in group_rows(settings.about.groups, stated) if row_id]
    if groups != [{"id": row_id, **labels} if labels else row_id for row_id, labels in rows]:
        session["groups"] = groups or None
    try:
        await saved(desk, lambda: change_settings(workshop.folder, changes))
    except C21LabError as error:
        return await show(request, 409, notes_of(error.problems, desk.words))
    await read_soon(desk, workshop)
    desk.note(desk.words("desk-settings-saved"))
    return go(request, steps_of(workshop.kind)[1] if form.get("then") == "next" else "settings")


def _fields(folder: Path, stated: Stated, languages: Any, point: str = ".") -> list[tuple[str, SettingField]]:
    names = sorted(path.name for path in folder.iterdir() if path.is_file())
    return [
        *(("session", field) for field in session_fields(stated, languages)),
        *(("report", field) for field in report_fields(stated, names)),
        *(("method", field) for field in method_fields(stated, point)),
    ]


def _modules(framework: Framework, language: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for one in {f.id: f for f in (framework, *usable_frameworks())}.values():
        texts = one.words_in(language)
        found += [
            (f"{one.id}/{module}", f"{texts.modules.get(module, module)} · {texts.title}") for module in one.modules
        ]
    return found
