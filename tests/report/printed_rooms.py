"""Prints a random room through the public face, reports, workbook and console, and reads it back."""

from __future__ import annotations

import io
import os
from contextlib import redirect_stdout
from pathlib import Path
from unittest.mock import patch

from claim_reader import Reading
from random_rooms import session
from room_truth import RoomTruth, framework_for, ratings_of, settings_of, usual

import c21lab
from c21lab.cli.console import show_outcome
from c21lab.framework.load import load_framework
from c21lab.framework.save import write_framework
from c21lab.recipes.read import Session
from c21lab.wording import words_for

STATUSES = ("working", "official", "draft")


def read_room(seed: int, languages: tuple[str, ...], folder: Path) -> list[Reading]:
    """Scores the room of a seed, writes everything in some languages, and reads each language back."""
    room = usual(session(seed))
    write_framework(framework_for(room, STATUSES[seed % len(STATUSES)]), folder / "framework")
    framework = load_framework(folder / "framework")
    settings = settings_of(room, folder / "framework")
    results = c21lab.score(c21lab.ratings_from(ratings_of(room, framework)), settings)
    readings: list[Reading] = []
    for language in languages:
        reading = Reading(RoomTruth(room, framework, settings, language))
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
