"""The recipe behind ``c21lab template``: which blank sheets, in which languages, into which files."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from c21lab.framework.model import Framework
from c21lab.office.dates import dates_in_words
from c21lab.office.file_names import is_there
from c21lab.problems import InputError, Problem
from c21lab.recipes.choices import (
    choose_framework,
    choose_languages,
    choose_module,
    refuse_unlabelled_groups,
    require_file,
    usual_languages,
)
from c21lab.recipes.output import holds_work, write_unless_edited
from c21lab.recipes.sheet_numbers import FILE, GivenNumber, SheetNumbers, numbers_in_files, read_numbers
from c21lab.recipes.template_request import TemplateRequest, Templates
from c21lab.settings import FILE_NAME, About
from c21lab.sheets.blank.batch import BlankFiles, SheetLayout
from c21lab.sheets.blank.collector import PAPERS
from c21lab.sheets.blank.content import Addressee, TemplateOptions, addressees
from c21lab.sheets.blank.roster import RosterLine, read_roster
from c21lab.wording import words_for

_PAPER: SheetLayout = "ballot"


@dataclass(frozen=True)
class _NewFile:
    """A file to write, and the numbers that stand in it."""

    name: str
    data: bytes
    given: tuple[GivenNumber, ...] = ()


@dataclass(frozen=True)
class _Job:
    """What is to be made, for whom, and the numbers that were given before."""

    request: TemplateRequest
    framework: Framework
    module: str
    languages: tuple[str, ...]
    numbers: SheetNumbers
    people: tuple[RosterLine, ...] = ()

    def files_in(self, language: str) -> BlankFiles:
        """Returns what the sheets of a language share."""
        about = self.request.settings.about.in_language(language)
        words = words_for(language, "participant", about.languages)
        shipped = self.framework.words_in(language).groups
        options = TemplateOptions(
            territory=self.request.territory or about.territory,
            title=about.title,
            dates=dates_in_words(about.dates, words) if about.dates else "",
            return_to=about.return_to,
            return_by=words.date(dt.date.fromisoformat(about.return_by)) if about.return_by else "",
            groups={id_: about.group_label(id_, language, shipped) for id_ in about.groups} or shipped,
        )
        unusual = self.module != choose_module(self.framework, None)
        return BlankFiles(self.framework, self.module, language, options, tells_module=unusual)

    def language_of(self, line: RosterLine) -> str:
        return line.language or self.languages[0]


def write_templates(request: TemplateRequest) -> Templates:
    """Writes the sheets, none of them if a filled one stands in the place of any.

    A sheet of a person on a list that is there already stays as it is, if somebody wrote into it or it would be the
    same. Numbers go on where the session's last ones ended. Raises UsageError for an unknown framework, module,
    language or path, InputError where nothing can be made.
    """
    about = request.settings.about
    framework = choose_framework(request.framework or about.framework)
    refuse_unlabelled_groups(framework, about)
    module = choose_module(framework, request.module or about.module or None)
    languages = choose_languages(framework, request.languages or about.languages) or usual_languages(framework)
    people, problems = _people(request.roster, framework, about) if request.roster else ((), ())
    out, home = _folder(request, languages[0]), _home_of_numbers(request)
    numbers = read_numbers(home) if home else numbers_in_files(out) if people else SheetNumbers()
    job = _Job(request, framework, module, languages, numbers, people)
    new = list(_sheets_of_people(job, out) if people else _sheets(job))
    changed = [file for file in new if not people or _is_due(out / file.name, file.data)]
    contents = {out / file.name: file.data for file in changed}
    if home and changed:
        given = [number for file in new for number in file.given]
        contents[home / FILE] = numbers.with_given(given).to_bytes()
    if contents:
        write_unless_edited(contents)
    spoken = tuple(dict.fromkeys(map(job.language_of, people))) or languages
    return Templates(tuple(out / file.name for file in changed), spoken, problems, len(new) - len(changed))


def _folder(request: TemplateRequest, language: str) -> Path:
    """The folder that was asked for, else one in the session's folder, else this one."""
    if request.out is not None or request.session is None:
        return request.out or Path()
    return request.session / words_for(language, "participant")("sheet-folder")


def _home_of_numbers(request: TemplateRequest) -> Path | None:
    """The session whose numbers count: the one that was named, or the one that the sheets are put into."""
    if request.session is not None or request.out is None:
        return request.session
    return next((f for f in (request.out, request.out.parent) if is_there(f / FILE_NAME)), None)


def _is_due(path: Path, data: bytes) -> bool:
    """Returns whether a sheet has to be written: not where the same is there, or one that somebody wrote into."""
    return not is_there(path) or not (path.read_bytes() == data or holds_work(path, data))


def _sheets(job: _Job) -> Iterator[_NewFile]:
    """The sheets for whoever comes, numbered where a count was asked for, and ballots always."""
    layout, count = job.request.layout, job.request.count
    if layout == "individual" and count is None:
        for language in job.languages:
            files = job.files_in(language)
            yield _NewFile(files.name(layout, ()), files.individual(Addressee()))
        return
    if layout == "collector":
        papers = _papers(job)
        for language in job.languages:
            files = job.files_in(language)
            yield _NewFile(files.name(layout, papers), files.document(layout, papers))
        return
    each, numbers = count or 1, iter(job.numbers.next_for((count or 1) * len(job.languages)))
    for language in job.languages:
        whose = [Addressee(next(numbers)) for _ in range(each)]
        yield from _numbered(job, language, whose)


def _numbered(job: _Job, language: str, whose: Sequence[Addressee]) -> Iterator[_NewFile]:
    """The sheets of one language, each a file, or the ballots, all in one."""
    files, layout = job.files_in(language), job.request.layout
    for together in [whose] if layout == _PAPER else [[one] for one in whose]:
        name = files.name(layout, together)
        data = files.document(layout, together) if layout == _PAPER else files.individual(together[0])
        yield _NewFile(name, data, _given(layout, together, name))


def _given(layout: SheetLayout, whose: Sequence[Addressee], file: str) -> tuple[GivenNumber, ...]:
    return tuple(GivenNumber(one.number or 1, layout, one.name, one.group, file) for one in whose)


def _papers(job: _Job) -> Sequence[Addressee]:
    """The columns of a collector: the session's ballots, and more of them up to the count; else P01, P02 …"""
    made, count = job.numbers.papers(), job.request.count
    if not made:
        return addressees(count or PAPERS)
    more = (count or 0) - len(made)
    return [*made, *(Addressee(number) for number in job.numbers.next_for(max(0, more)))]


def _sheets_of_people(job: _Job, out: Path) -> Iterator[_NewFile]:
    """The sheets of the people on a list: each has one number, whenever and however often they are made."""
    layout = job.request.layout
    if layout == "collector":
        ballots = job.numbers.of_people(_PAPER, [(line.name, line.group) for line in job.people])
        files, whose = job.files_in(job.languages[0]), _addressed(job.people, ballots, job.numbers)
        yield _NewFile(files.name(layout, whose), files.document(layout, whose))
        return
    had = job.numbers.of_people(layout, [(line.name, line.group) for line in job.people])
    yield from _ballots_of_people(job, had, out) if layout == _PAPER else _sheet_of_each(job, had, out)


def _addressed(
    people: Sequence[RosterLine], had: Sequence[GivenNumber | None], numbers: SheetNumbers
) -> list[Addressee]:
    """The people with the number that each had, or the next one."""
    new = iter(numbers.next_for(len(people)))
    return [
        Addressee(one.number if one else next(new), line.name, line.group)
        for line, one in zip(people, had, strict=True)
    ]


def _sheet_of_each(job: _Job, had: Sequence[GivenNumber | None], out: Path) -> Iterator[_NewFile]:
    names = _names_of_each(job, had, out)
    by_file = {one.file: one for one in job.numbers.given}
    had = [one or by_file.get(name) for one, name in zip(had, names, strict=True)]
    shared = {language: job.files_in(language) for language in dict.fromkeys(map(job.language_of, job.people))}
    whose = _addressed(job.people, had, job.numbers)
    for line, one, name in zip(job.people, whose, names, strict=True):
        yield _NewFile(name, shared[job.language_of(line)].individual(one), _given("individual", [one], name))


def _names_of_each(job: _Job, had: Sequence[GivenNumber | None], out: Path) -> list[str]:
    """The name of each person's file: the one it has, where it is still there; else a new one."""
    standing = [one.file if one and (out / one.file).is_file() else "" for one in had]
    names: list[str] = []
    for line, old in zip(job.people, standing, strict=True):
        taken = [*names, *filter(None, standing)]
        whose = [Addressee(None, line.name)]
        names.append(old or job.files_in(job.language_of(line)).name("individual", whose, taken))
    return names


def _ballots_of_people(job: _Job, had: Sequence[GivenNumber | None], out: Path) -> Iterator[_NewFile]:
    """A document for each language, of all whose ballot is not in one that is there already."""
    whose = _addressed(job.people, had, job.numbers)
    for language in dict.fromkeys(map(job.language_of, job.people)):
        theirs = [
            one
            for line, one, old in zip(job.people, whose, had, strict=True)
            if job.language_of(line) == language and not (old and (out / old.file).is_file())
        ]
        if theirs:
            yield from _numbered(job, language, theirs)


def _people(roster: Path, framework: Framework, about: About) -> tuple[tuple[RosterLine, ...], tuple[Problem, ...]]:
    """The people of a list, and what is wrong with it; raises InputError where nobody is left."""
    people, problems = read_roster(require_file(roster), framework, about.groups)
    if not people:
        raise InputError(problems)
    return people, problems
