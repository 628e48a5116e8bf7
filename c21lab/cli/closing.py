"""The end of a workshop on the terminal: what would be deleted, the question, and what was."""

from __future__ import annotations

import sys
from contextlib import suppress
from typing import TYPE_CHECKING

from c21lab.cli.console import show_problems, stdout
from c21lab.sheets.filled.answer_words import fold
from c21lab.wording import Words

if TYPE_CHECKING:
    from c21lab.recipes.close import Deleted, PersonalFiles

_YES = {"yes", "y", "oui", "si"}


def show_personal_files(listed: PersonalFiles, words: Words) -> None:
    """Prints every file that would be deleted, and what stays."""
    console = stdout()
    if not listed.files:
        console.print(words("console-close-nothing"))
        return
    console.print(words("console-close-list"))
    for file in listed.files:
        name = file.relative_to(listed.folder).as_posix()
        console.print(f"  {name}", unbroken=[name])
    for link in listed.links:
        name = link.relative_to(listed.folder).as_posix()
        console.print(words("console-close-link", file=name), unbroken=[name])
    console.print(words("console-close-stay"))


def confirmed(listed: PersonalFiles, words: Words) -> bool:
    """Asks, and returns whether the answer on the standard input is a yes in a language of the program."""
    stdout().print(words("console-close-ask", count=len(listed.files)))
    answer = ""
    with suppress(OSError, ValueError):  # nobody to be asked
        answer = sys.stdin.readline() if sys.stdin else ""
    if fold(answer) in _YES:
        return True
    stdout().print(words("console-close-only-listed"))
    return False


def show_deleted(deleted: Deleted, words: Words) -> None:
    """Prints how many files are gone, and each that is not, with its reason."""
    show_problems(deleted.problems, words)
    left = len(deleted.problems)
    key = "console-close-partly" if left else "console-close-done"
    stdout().print(words(key, count=deleted.count, left=left) if left else words(key, count=deleted.count))
