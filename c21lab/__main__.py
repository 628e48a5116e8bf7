"""Starts c21lab: as a module (python -m c21lab) and as the command."""

import sys


def start() -> None:
    """Runs the command line; Ctrl-C while it is still being loaded ends it quietly."""
    try:
        from c21lab.cli.main import main

        main()
    except KeyboardInterrupt:
        sys.exit(130)


if __name__ == "__main__":
    start()
