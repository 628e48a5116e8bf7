"""Starts c21lab: as a module (python -m c21lab) and as the command. Commands and desk meet here and nowhere else."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable
from pathlib import Path

# a report is made of hundreds of thousands of objects that live to its end: looking through them every 700 took a
# tenth of the time
_COLLECTED_EVERY = (20_000, 50, 100)


def start() -> None:
    """Runs the command line; Ctrl-C while it is still being loaded ends it quietly."""
    gc.set_threshold(*_COLLECTED_EVERY)
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy starts one per core; nothing here is that large
    try:
        from c21lab.cli.main import main

        main(open_desk)
    except (KeyboardInterrupt, RuntimeError) as error:
        from c21lab.problems import is_stop

        if not is_stop(error):
            raise
        sys.exit(130)
    finally:
        gc.freeze()  # nor looked through once more, for another tenth, because Python ends


def open_desk(folder: Path | None, language: str, say: Callable[[str], None], *, browser: bool, shortcut: bool) -> None:
    """Runs the desk, or writes the file that opens it; its libraries are loaded here, and for no other command."""
    if shortcut:
        from c21lab.desk.shortcut import write_shortcut

        say(str(write_shortcut(folder)))
        return
    from c21lab.desk.run import DeskRequest, run_desk

    run_desk(DeskRequest(folder, language, browser), say)


if __name__ == "__main__":
    start()
