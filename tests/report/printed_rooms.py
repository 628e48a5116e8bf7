"""Prints a random room through the public face, reports, workbook and console, and reads it back."""

from __future__ import annotations

import io
import json
import os
import random
from contextlib import redirect_stdout
from dataclasses import replace
from pathlib import Path
from unittest.mock import patch

import pandas as pd
from changes_truth import THEN
from claim_reader import Reading
from random_rooms import session
from room_truth import RoomTruth, framework_for, ratings_of, settings_of, usual

import c21lab
from c21lab.cli.console import show_outcome
from c21lab.framework.load import load_framework
from c21lab.framework.save import write_framework
from c21lab.recipes.read import Session
from c21lab.settings import ReportSettings, Settings
from c21lab.wording import words_for

STATUSES = ("working", "official", "draft")


def earlier_results(ratings: pd.DataFrame, settings: Settings, seed: int) -> str | None:
    """The results.json of an earlier session: some people were not there, and some fields had other scores.

    None where nobody is left.
    """
    chance = random.Random(seed)
    sheets = sorted(set(ratings["sheet"]))
    there = {sheet for sheet in sheets if chance.random() < 0.8}
    shifts = {field: chance.choice((0, 0, 0, 1, 3, -3)) for field in sorted(set(ratings["field"]))}
    then = ratings[ratings["sheet"].isin(there)].copy()
    if then["score"].isna().all():
        return None
    scores = then["score"].dropna()
    moved = scores + then["field"].map(shifts)[scores.index]
    then["score"] = moved.clip(ratings["score"].min(), ratings["score"].max()).reindex(then.index).astype("Int8")
    about = replace(settings.about, title="The first one", dates=(THEN,))
    return c21lab.score(c21lab.ratings_from(then), replace(settings, about=about)).to_json()


def read_room(seed: int, languages: tuple[str, ...], folder: Path) -> list[Reading]:
    """Scores the room of a seed, writes everything in some languages, and reads each language back."""
    room = usual(session(seed))
    write_framework(framework_for(room, STATUSES[seed % len(STATUSES)]), folder / "framework")
    framework = load_framework(folder / "framework")
    settings = settings_of(room, folder / "framework")
    ratings = ratings_of(room, framework)
    previous = earlier_results(ratings, settings, seed) if seed % 2 else None
    if previous:
        (folder / "earlier.json").write_text(previous, encoding="utf-8")
        settings = replace(settings, report=ReportSettings(previous=str(folder / "earlier.json")))
    results = c21lab.score(c21lab.ratings_from(ratings), settings)
    readings: list[Reading] = []
    for language in languages:
        reading = Reading(RoomTruth(room, framework, settings, language, json.loads(previous or "null")))
        outcome = c21lab.write(Session(folder, settings, ()), results, [language], folder / language)
        reading.report((folder / language / "results" / f"report.{language}.docx").read_bytes())
        reading.workbook(c21lab.results_workbook(results, language))
        said = io.StringIO()
        # a window in which no cell is broken over lines
        with redirect_stdout(said), patch.dict(os.environ, COLUMNS="4000"):
            show_outcome(outcome, words_for(language))
        reading.console(said.getvalue())
        readings.append(reading)
    return readings
