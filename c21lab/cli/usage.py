"""A command line that cannot be understood, as problems in the program's own words."""

from __future__ import annotations

import re

import typer

from c21lab.office.nearest import nearest
from c21lab.problem_codes import ProblemCode
from c21lab.problems import Problem

# Typer brings its own copy of Click and exports only this error of it
ClickUsageError = typer.BadParameter.__mro__[1]
_QUOTED = re.compile(r"'([^']*)'")


def usage_problem(error: BaseException) -> Problem | None:
    """Returns the problem that one of Typer's usage errors stands for; None where the help itself was the answer.

    Typer says some of it in English sentences only, from which the names are taken.
    """
    match type(error).__name__:
        case "NoArgsIsHelpError":
            return None
        case "NoSuchOption":
            return _unknown_option(error)
        case "BadOptionUsage":
            takes = "none" if "does not take" in str(error) else "one"
            return Problem(ProblemCode.OPTION_VALUE, facts={"option": str(vars(error)["option_name"]), "takes": takes})
        case "MissingParameter":
            return Problem(ProblemCode.ARGUMENT_MISSING, facts={"name": _name(error)})
        case "BadParameter":
            return Problem(ProblemCode.OPTION_WRONG, facts={"option": _name(error), "wanted": _wanted(error)})
        case _:
            return _of_sentence(str(error), error)


def command_of(error: BaseException) -> str:
    """Returns the command that was typed, as ``c21lab framework``."""
    context = getattr(error, "ctx", None)
    return context.command_path if context else "c21lab"


def _unknown_option(error: BaseException) -> Problem:
    found, known = str(vars(error)["option_name"]), vars(error)["possibilities"] or ()
    return Problem(ProblemCode.OPTION_UNKNOWN, facts={"found": found, "nearest": nearest(found, known) or "none"})


def _of_sentence(said: str, error: BaseException) -> Problem:
    if said.startswith("No such command"):
        names = getattr(getattr(getattr(error, "ctx", None), "command", None), "commands", {})
        found = _QUOTED.findall(said)[0]
        facts = {"found": found, "known": ", ".join(names)}
        return Problem(ProblemCode.COMMAND_UNKNOWN, facts=facts)
    extra = re.search(r"unexpected extra argument.*\((.*)\)", said, re.DOTALL)
    if extra:
        return Problem(ProblemCode.ARGUMENT_TOO_MANY, facts={"found": extra[1]})
    return Problem(ProblemCode.USAGE_WRONG, facts={"reason": said})


def _name(error: BaseException) -> str:
    """An option or an argument as the help names it: ``--count``, ``SESSION``."""
    parameter = vars(error)["param"]
    if parameter.param_type_name == "option":
        return str(parameter.opts[0])
    return str(parameter.metavar or parameter.name).upper()


def _wanted(error: BaseException) -> str:
    """What an option takes: the ends of a range, or the words to choose from."""
    parameter = vars(error)["param"]
    limits = next(
        (p for p in (parameter, getattr(parameter, "type", None)) if getattr(p, "min", None) is not None), None
    )
    if limits is not None:
        return f"{limits.min} … {limits.max}"
    choices = str(error).partition("is not one of")[2]
    return ", ".join(_QUOTED.findall(choices)) or str(error)
