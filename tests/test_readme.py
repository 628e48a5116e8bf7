"""What the README and the guides say is run, in their order, in an empty folder."""

from __future__ import annotations

import re
import shlex
import shutil
from pathlib import Path

import pytest
import typer.main

from c21lab.cli import app
from commands import Run

ROOT = Path(__file__).parent.parent
PAGES = ["README.md", "docs/guide.md", "docs/fr/guide.md"]


def commands_of(page: str) -> list[list[str]]:
    """The indented lines of a page that call c21lab."""
    lines = (ROOT / page).read_text("utf-8").splitlines()
    return [shlex.split(line)[1:] for line in lines if line.startswith("    c21lab ")]


def all_commands() -> list[str]:
    """Every command there is, those of ``framework`` with its name in front."""
    group = typer.main.get_group(app)
    nested = {name: getattr(command, "commands", {}) for name, command in group.commands.items()}
    return [f"{name} {sub}".strip() for name, subs in nested.items() for sub in (subs or [""])]


@pytest.mark.parametrize("page", PAGES)
def test_the_commands_of_a_page_work_in_their_order(
    run: Run, page: str, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for arguments in commands_of(page):
        ran = run(*arguments)
        # the sample's typing mistakes are what check is there to find
        assert ran.code == (1 if arguments[0] == "check" else 0), f"{arguments}: {ran.err}"
        if arguments[0] == "new":
            sheets = next(samples.glob("*-essentials-fr")) / "sheets"
            shutil.copytree(sheets, tmp_path / arguments[1] / "sheets", dirs_exist_ok=True)


def test_every_command_is_in_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    missing = [name for name in all_commands() if name.split()[-1] not in re.findall(r"[a-z]+", text)]
    assert missing == []


@pytest.mark.parametrize(
    "page", sorted(str(p.relative_to(ROOT)) for p in [ROOT / "README.md", *ROOT.glob("docs/**/*.md")])
)
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / page).read_text("utf-8"))
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []
