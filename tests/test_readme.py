"""What the README and the guides say is run, in their order, in an empty folder, and does what they say."""

from __future__ import annotations

import csv
import json
import re
import shlex
import shutil
from collections.abc import Callable, Mapping
from itertools import pairwise
from pathlib import Path

import pytest
import typer.main
from openpyxl import load_workbook

from c21lab.cli.session import app
from c21lab.framework.load import framework_folders, load_framework
from c21lab.settings_file.read import read_settings
from commands import Ran, Run
from desks import open_desk
from exports import as_csv, content_of, kobo, people_of

ROOT = Path(__file__).parent.parent
FORMS = ["docs/forms.md", "docs/fr/formulaires.md", "docs/es/formularios.md"]
PAGES = ["README.md", "docs/guide.md", "docs/fr/guide.md", "docs/es/guia.md", *FORMS]
Effect = Callable[[list[str], Ran], bool]


def commands_of(page: str) -> list[list[str]]:
    """The indented lines of a page that call c21lab."""
    lines = (ROOT / page).read_text("utf-8").splitlines()
    return [shlex.split(line)[1:] for line in lines if line.startswith("    c21lab ")]


def all_commands() -> set[str]:
    """Every command there is, those of a group with its name in front."""
    group = typer.main.get_group(app)
    nested = {name: getattr(command, "commands", {}) for name, command in group.commands.items()}
    return {f"{name} {sub}".strip() for name, subs in nested.items() for sub in (subs or [""])}


def name_of(arguments: list[str]) -> str:
    """The command that a line calls."""
    return " ".join(arguments[: 2 if arguments[0] in ("framework", "language") else 1])


def options(arguments: list[str], name: str) -> list[str]:
    """The values of an option, in their order."""
    return [value for option, value in pairwise(arguments) if option == name]


def has_results(folder: Path, languages: list[str]) -> bool:
    """Whether a folder holds the report in these languages, the other results and the private files."""
    data = json.loads((folder / "results" / "results.json").read_text("utf-8"))
    reports = [folder / "results" / f"report.{language}.docx" for language in languages]
    others = [folder / "results" / f"results.{languages[0]}.xlsx", folder / "private" / "ratings.csv"]
    return data["participation"]["people"] == 33 and all(path.is_file() for path in reports + others)


def checked(arguments: list[str], ran: Ran) -> bool:
    """Whether the typing mistakes of the sample were named, with their cells, and written where that was asked for."""
    tables = [Path(name).read_text("utf-8-sig").splitlines() for name in options(arguments, "--problems")]
    return "fiche Ginette.xlsx" in ran.out + ran.err and all(len(list(csv.reader(table))) > 5 for table in tables)


def scored(arguments: list[str], ran: Ran) -> bool:
    folder = Path(arguments[1])
    languages = options(arguments, "--lang") or list(read_settings(folder / "session.toml").about.languages)
    return has_results(folder, languages) and str(folder) in ran.out


def templates(arguments: list[str], _ran: Ran) -> bool:
    """Whether there is a blank sheet for each language of the session."""
    (session,), (out,) = options(arguments, "--session"), options(arguments, "--out")
    languages = read_settings(Path(session) / "session.toml").about.languages
    books = [load_workbook(path) for path in Path(out).iterdir()]
    return len(books) == len(languages) > 0


def started(arguments: list[str], _ran: Ran) -> bool:
    folder = Path(arguments[1])
    about = read_settings(folder / "session.toml").about
    return list(about.languages) == options(arguments, "--lang") and (folder / "sheets").is_dir()


def thematic(arguments: list[str], _ran: Ran) -> bool:
    return [domain.id for domain in load_framework(Path(arguments[2])).domains] == options(arguments, "--domains")


def shown(arguments: list[str], ran: Ran) -> bool:
    framework = load_framework(framework_folders()[arguments[2]])
    (language,) = options(arguments, "--lang") or framework.languages[:1]
    return all(framework.words[language].title_of(field.id) in ran.out for field in framework.fields)


def holds(book: str, folder: str) -> bool:
    """Whether a workbook and a folder are one framework: the same fields in the same order."""
    rows = load_workbook(book)["Fields"].iter_rows(values_only=True)
    ids = [field.id for field in load_framework(Path(folder)).fields]
    return [cell for row in rows for cell in row if cell in ids] == ids


def form_made(arguments: list[str], _ran: Ran) -> bool:
    """Whether there is a form that asks for every field."""
    (system,) = options(arguments, "--for")
    rows = load_workbook(Path(arguments[1]) / "forms" / f"{system}.xlsx")["survey"].iter_rows(values_only=True)
    return {f"D{d}_{f}" for d in range(1, 7) for f in range(1, 6)} <= {str(row[1]) for row in rows}


def brought_in(arguments: list[str], ran: Ran) -> bool:
    """Whether there is a collector of what was answered, and it was said which column became what."""
    (session,) = options(arguments, "--session")
    book = load_workbook(Path(session) / "sheets" / "online-kobo.xlsx")
    ids = {str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row}
    return {"R01", "R02", "R03"} <= ids and "R04" not in ids and "[comment D6.5]" in ran.out


def listed(arguments: list[str], ran: Ran) -> bool:
    """Whether everything of people's own was listed, and nothing deleted before somebody says yes."""
    named = ("sheets/fiche Ginette.xlsx", "comments.xlsx", "private/ratings.csv")
    return all(name in ran.out and (Path(arguments[1]) / name).is_file() for name in named)


def plenary_made(arguments: list[str], ran: Ran) -> bool:
    """Whether there are slides and a board in each language of the session, and a workbook to write into."""
    folder = Path(arguments[1])
    languages = read_settings(folder / "session.toml").about.languages
    shown = [folder / "results" / name for code in languages for name in (f"slides.{code}.pptx", f"board.{code}.html")]
    return all(path.is_file() for path in shown) and (folder / "plenary.xlsx").is_file() and "plenary.xlsx" in ran.out


def workshops_of_a_network(folder: Path) -> None:
    """Puts the results of five towns into a folder."""
    data = json.loads((ROOT / "tests/cases/session-0.1/results/results.json").read_text("utf-8"))
    for number in range(5):
        data["session"]["territory"] = f"Town {number}"
        place = folder / f"Town {number}" / "results"
        place.mkdir(parents=True)
        (place / "results.json").write_text(json.dumps(data), "utf-8")


def meant(arguments: list[str], ran: Ran) -> bool:
    """Whether there is a mean of the five workshops, and it was said of how many."""
    (out,) = options(arguments, "--out")
    (panel,) = json.loads(Path(out).read_text("utf-8"))["panels"]
    return panel["sessions"] == 5 and out in ran.out


def opened_desk(tmp_path: Path) -> Ran:
    """Opens the desk as a person does, and closes it with its button."""
    with open_desk(None, tmp_path) as desk:
        page = desk.client().get("/").text
        desk.client().post("/stop")
        return Ran(desk.ended(), page, "")


def planned(arguments: list[str], ran: Ran) -> bool:
    """Whether the plan has a row for the lowest field; the check finds nothing in one that nobody has filled in."""
    book = load_workbook(Path(arguments[1]) / "plan.xlsx")
    cells = [str(cell) for row in book.worksheets[0].iter_rows(values_only=True) for cell in row]
    return any(cell.startswith("D5.1 ") for cell in cells) and ("--check" not in arguments or "typed" in ran.out)


EFFECTS: Mapping[str, Effect] = {
    "desk": lambda _, ran: "Begin a new workshop" in ran.out,
    "plan": planned,
    "form": form_made,
    "import": brought_in,
    "demo": lambda _, ran: has_results(Path("c21lab-demo"), ["fr"]) and "c21lab-demo" in ran.out,
    "new": started,
    "template": templates,
    "check": checked,
    "score": scored,
    "close": listed,
    "plenary": plenary_made,
    "language export": lambda arguments, _: load_workbook(arguments[2]).sheetnames == ["Glossary", "Participant"],
    "language import": lambda arguments, ran: "0 of" in ran.out and options(arguments, "--to")[0] in ran.out,
    "panel": meant,
    "framework list": lambda _, ran: all(id_ in ran.out for id_ in framework_folders()),
    "framework show": shown,
    "framework new": thematic,
    "framework check": lambda arguments, ran: all(text in ran.out for text in (arguments[2], "0 missing")),
    "framework export": lambda arguments, _: holds(arguments[3], arguments[2]),
    "framework import": lambda arguments, _: holds(arguments[2], options(arguments, "--to")[0]),
    "framework diff": lambda _, ran: "D1.1" in ran.out and "D5.1" not in ran.out,
    "framework feedback": lambda _, ran: "bibliobus" in ran.out and "Ginette" not in ran.out,
}


@pytest.mark.parametrize("page", PAGES)
def test_each_command_of_a_page_does_in_its_turn_what_it_is_there_for(
    run: Run, page: str, samples: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for arguments in commands_of(page):
        if name_of(arguments) == "framework import":  # what is imported comes from the workbook alone
            shutil.rmtree(options(arguments, "--to")[0])
        if arguments[0] == "import":
            Path(arguments[1]).write_bytes(as_csv(kobo(content_of(), people_of(3))))
        if arguments[0] == "panel":
            workshops_of_a_network(tmp_path / arguments[1])
        ran = opened_desk(tmp_path) if arguments == ["desk"] else run(*arguments)
        # the sample's typing mistakes are what check is there to find
        assert ran.code == (1 if arguments[0] == "check" else 0), f"{arguments}: {ran.err}"
        assert EFFECTS[name_of(arguments)](arguments, ran), f"{arguments}: {ran.out}"
        if arguments[0] == "new":
            sample = next(samples.glob("*-essentials-fr"))
            shutil.copytree(sample / "sheets", tmp_path / arguments[1] / "sheets", dirs_exist_ok=True)
            shutil.copy(sample / "comments.xlsx", tmp_path / arguments[1])  # what the team has marked


def test_the_readme_shows_every_command_and_no_other() -> None:
    assert {name_of(arguments) for arguments in commands_of("README.md")} == all_commands()


def test_pages_give_one_recipe_for_a_laptop_without_a_network() -> None:
    pages = [(ROOT / page).read_text("utf-8") for page in PAGES if page not in FORMS]
    recipes = {tuple(re.findall(r"^    (.*\bpip .*wheels.*)$", page, re.MULTILINE)) for page in pages}
    assert [len(recipe) for recipe in recipes] == [2]


@pytest.mark.parametrize(
    "page", sorted(str(p.relative_to(ROOT)) for p in [ROOT / "README.md", *ROOT.glob("docs/**/*.md")])
)
def test_every_link_of_a_page_leads_somewhere(page: str) -> None:
    links = re.findall(r"\]\((?!https?:)([^)#]+)", (ROOT / page).read_text("utf-8"))
    assert [link for link in links if not ((ROOT / page).parent / link).exists()] == []
