"""The settings as fields of a form: what stands in them, and what a form that comes back changes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.datastructures import FormData

from c21lab.settings import KINDS, TABLES
from c21lab.settings_file.keys import defaults_of

LOCAL = ("territory", "country", "title")
_TEXTS = {"session": ("return_to", "return_by"), "report": ("accent", "citation", "contact", "licence")}
_FILES = {
    "logo": (".png", ".jpg", ".jpeg"),
    "cover_image": (".png", ".jpg", ".jpeg"),
    "word_template": (".docx", ".dotx"),
    "slides_template": (".pptx", ".potx"),
}
_TRUTHS = {"report": ("name_participants",)}
SPARE_GROUPS = 3
_MOST_GROUPS = 40
Stated = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True)
class SettingField:
    """A field of the form: its name there, the key of its setting, its kind, what stands in it, and its choices."""

    name: str
    key: str
    kind: str
    value: str = ""
    language: str = ""
    choices: tuple[str, ...] = ()


def session_fields(stated: Stated, languages: Sequence[str]) -> list[SettingField]:
    """Returns the fields of ``[session]``, texts with one for each language of the workshop."""
    table = stated.get("session", {})
    fields = [
        SettingField(f"{key}.{code}", key, "text", _local(table.get(key), code, languages), code)
        for key in LOCAL
        for code in languages
    ]
    fields.append(SettingField("dates", "dates", "text", _listed(table.get("dates"))))
    fields.append(
        SettingField("facilitators", "facilitators", "lines", "\n".join(map(str, table.get("facilitators", ()))))
    )
    fields.append(SettingField("kind", "kind", "choice", str(table.get("kind", KINDS[0])), choices=KINDS))
    fields.append(SettingField("tables", "tables", "choice", str(table.get("tables", TABLES[0])), choices=TABLES))
    fields += [SettingField(key, key, "text", str(table.get(key, ""))) for key in _TEXTS["session"]]
    return fields


def report_fields(stated: Stated, names: Sequence[str]) -> list[SettingField]:
    """Returns the fields of ``[report]``; ``names`` are the files in the workshop's folder that may be chosen."""
    table = stated.get("report", {})
    fields = [SettingField(key, key, "truth", "yes" if table.get(key) else "") for key in _TRUTHS["report"]]
    fields += [SettingField(key, key, "text", str(table.get(key, ""))) for key in _TEXTS["report"]]
    for key, endings in _FILES.items():
        value = str(table.get(key, ""))
        fitting = [name for name in names if name.casefold().endswith(endings)]
        choices = ("", *dict.fromkeys((*filter(None, [value]), *fitting)))
        fields.append(SettingField(key, key, "choice", value, choices=choices))
    return fields


def method_fields(stated: Stated, point: str = ".") -> list[SettingField]:
    """Returns the fields of ``[method]``; each that is empty shows its default, with the decimal sign ``point``."""
    table = stated.get("method", {})
    return [
        SettingField(key, key, "number", str(table.get(key, "")), choices=(f"{default:g}".replace(".", point),))
        for key, default in defaults_of("method").items()
    ]


def group_rows(groups: Mapping[str, Mapping[str, str]], stated: Stated) -> list[tuple[str, Mapping[str, str]]]:
    """Returns the workshop's own groups with their labels, and some empty rows for more; none stand for the default."""
    own = list(groups.items()) if "groups" in stated.get("session", {}) else []
    return [*own, *[("", {})] * SPARE_GROUPS]


def changes_in(form: FormData, shown: Sequence[tuple[str, SettingField]]) -> dict[str, dict[str, Any]]:
    """Returns what a form changes, by table and key; a field that came back as it was shown changes nothing."""
    changes: dict[str, dict[str, Any]] = {"session": {}, "method": {}, "report": {}}
    for table, field in shown:
        typed = _typed(form, field.name)
        if typed == field.value.strip() or (field.name not in form and field.kind != "truth"):
            continue
        if field.key in LOCAL:
            changes[table][field.key] = _texts(form, [f for _, f in shown if f.key == field.key])
        else:
            changes[table][field.key] = _value(field, typed)
    return {table: values for table, values in changes.items() if values}


def languages_in(form: FormData, stated: Sequence[str]) -> list[str]:
    """Returns the languages that were ticked, the main one first, the others in their order."""
    main, ticked = str(form.get("main_language", "")), [str(code) for code in form.getlist("languages")]
    in_order = [*(code for code in stated if code in ticked), *(code for code in ticked if code not in stated)]
    first = [main] if main in ticked else []
    return list(dict.fromkeys((*first, *in_order)))


def groups_in(form: FormData, languages: Sequence[str]) -> list[Any]:
    """Returns the groups in a form as ``session.toml`` names them: an id, or a table of its labels."""
    found: list[Any] = []
    for number in range(_MOST_GROUPS):
        id_ = _typed(form, f"group.{number}")
        if id_:
            labels = {code: text for code in languages if (text := _typed(form, f"group.{number}.{code}"))}
            found.append({"id": id_, **labels} if labels else id_)
    return found


def _typed(form: FormData, name: str) -> str:
    return str(form.get(name, "")).replace("\r\n", "\n").strip()


def _local(value: object, language: str, languages: Sequence[str]) -> str:
    if isinstance(value, Mapping):
        return str(value.get(language, ""))  # pyright: ignore[reportUnknownArgumentType]
    return str(value or "") if language == languages[0] else ""


def _texts(form: FormData, fields: Sequence[SettingField]) -> Any:
    """One text where only one language has any; else one for each that has."""
    texts = {field.language: text for field in fields if (text := _typed(form, field.name))}
    return next(iter(texts.values()), "") if len(texts) < 2 else texts


def _listed(days: Any) -> str:
    return ", ".join(str(day) for day in days) if isinstance(days, list | tuple) else str(days or "")


def _value(field: SettingField, typed: str) -> Any:
    """What a field holds, as TOML has it; None where it is empty and its default counts."""
    if field.kind == "truth":
        return bool(typed)
    if field.kind == "lines":
        return [line.strip() for line in typed.split("\n") if line.strip()]
    if field.key == "dates":
        return [day for day in re.split(r"[,;\s]+", typed) if day]
    if field.kind == "number":
        number = typed.replace(",", ".")
        if not number:
            return None
        return int(number) if re.fullmatch(r"\d+", number) else float(number) if _is_number(number) else typed
    return typed if typed or field.kind == "text" else None


def _is_number(text: str) -> bool:
    return re.fullmatch(r"\d*\.\d+", text) is not None
