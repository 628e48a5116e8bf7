"""What stands in ``results/`` of a session, as the desk lists it."""

from __future__ import annotations

import json
from pathlib import Path

from c21lab.recipes.shared import is_revealed, shared_results


def test_charts_are_listed_in_one_language_and_nothing_is_before_the_reveal(tmp_path: Path) -> None:
    assert not is_revealed(tmp_path)
    assert shared_results(tmp_path).charts("fr") == ()
    (tmp_path / "results" / "charts").mkdir(parents=True)
    for name in ("dots.en.svg", "dots.fr.svg", "domain-D1.fr.svg"):
        (tmp_path / "results" / "charts" / name).touch()
    document = {"session": {"languages": ["fr", "en"]}, "fields": [{"id": "D1.1"}]}
    (tmp_path / "results" / "results.json").write_text(json.dumps(document), "utf-8")
    assert is_revealed(tmp_path)
    assert shared_results(tmp_path).languages == ("fr", "en")
    assert shared_results(tmp_path).charts("fr") == ("domain-D1", "dots")
