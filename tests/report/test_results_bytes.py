"""The same results are the same bytes: in another process, time zone, system language and order of hashes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from c21lab.report.data import private_readme, problems_csv, ratings_csv, results_json
from c21lab.report.quotes import Quote
from c21lab.report.workbook.write import results_workbook
from workshops import FRAMEWORK, Workshop, problems

COMMENTS = [Quote("D1.1", "b", "en"), Quote("D1.1", "a", "en"), Quote("D3.2", "=1+1", "en")]


def fingerprints() -> str:
    """A hash of each output of one workshop."""
    workshop = Workshop(14, groups=FRAMEWORK.groups[:3])
    edition = workshop.edition("fr")
    words, results, settings = edition.words, edition.results, workshop.settings
    outputs = [
        results_workbook(edition, COMMENTS, problems()),
        results_json(settings, FRAMEWORK, results, problems(), ["fr"]).encode(),
        results_json(settings, FRAMEWORK, results, problems(), ["fr"], private=True).encode(),
        ratings_csv(workshop.ratings(), words).encode(),
        problems_csv(problems(), words).encode(),
        private_readme(["fr", "es"]).encode(),
    ]
    return " ".join(hashlib.sha256(output).hexdigest() for output in outputs)


def test_another_process_elsewhere_writes_the_same_bytes() -> None:
    elsewhere = {"TZ": "Pacific/Kiritimati", "LC_ALL": "C", "LANG": "C", "PYTHONHASHSEED": "4711"}
    here = [str(folder) for folder in Path(__file__).parents[:2]]
    command = "import sys; sys.path[:0] = sys.argv[1:]; import test_results_bytes as t; print(t.fingerprints())"
    run = subprocess.run(
        [sys.executable, "-c", command, *here], env=os.environ | elsewhere, capture_output=True, text=True, check=True
    )
    assert run.stdout.strip() == fingerprints()
