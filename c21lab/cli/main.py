"""The command line from its arguments to its exit code: whatever happens, a person gets a sentence."""

from __future__ import annotations

import sys
from itertools import pairwise

from c21lab.cli.desk import OpensDesk
from c21lab.cli.session import app
from c21lab.cli.shell import mend_streams, mended_arguments

STOPPED = 130  # what shells expect after Ctrl-C
WRONG_USAGE = 2


def main(open_desk: OpensDesk | None = None) -> None:
    """Runs the command line; whatever happens, a person gets a sentence and never a traceback.

    ``open_desk`` is what runs the desk, which the commands themselves know nothing of; without it there is none.
    """
    mend_streams()
    try:
        arguments = mended_arguments(sys.argv[1:])
        code = app(args=arguments, standalone_mode=False, windows_expand_args=False, obj=open_desk)
        if code == STOPPED:  # Typer ends with it on Ctrl-C, without a word
            _explain(KeyboardInterrupt())
    except SystemExit:
        code = 0  # whoever read the help has gone away
    except (Exception, KeyboardInterrupt) as error:
        code = _explain(error)
    sys.exit(code or 0)


def _explain(error: BaseException) -> int:
    """Says what went wrong, and gives the exit code."""
    from c21lab.cli.console import console_words, show_problems, show_unexpected, show_usage, stderr
    from c21lab.cli.usage import ClickUsageError, command_of, usage_problem
    from c21lab.problems import C21LabError, is_stop

    words = console_words(_asked_languages())
    if is_stop(error):
        stderr().print(words("console-stopped"))
        return STOPPED
    if isinstance(error, ClickUsageError):
        show_usage(usage_problem(error), command_of(error), words)
        return WRONG_USAGE
    if isinstance(error, C21LabError):
        show_problems(error.problems, words)
        return error.exit_code
    show_unexpected(error, words)
    return 1


def _asked_languages() -> list[str]:
    """The value of the first ``--lang``, also where the command itself could not go on."""
    spaced = " ".join(sys.argv[1:]).replace("--lang=", "--lang ").split(" ")
    return [value for option, value in pairwise(spaced) if option in ("--lang", "-l")]
