"""Arguments and options that several commands have, each with the words of its help."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Framework = Annotated[
    str | None, typer.Option("--framework", "-f", help="The framework: its id, or the path of its folder.")
]
Module = Annotated[str | None, typer.Option("--module", "-m", help="What is rated, such as essentials or extended.")]
Languages = Annotated[
    list[str] | None, typer.Option("--lang", "-l", help="A language (en, fr, es …); may be given several times.")
]
Spoken = Annotated[list[str] | None, typer.Option("--lang", "-l", help="The language to speak (en, fr, es …).")]
Out = Annotated[
    Path | None, typer.Option("--out", "-o", help="The folder to write into, else the workshop's; made if needed.")
]
SessionFolder = Annotated[Path, typer.Argument(metavar="SESSION", help="The workshop's folder.")]
Sheets = Annotated[list[Path], typer.Argument(metavar="SESSION", help="The workshop's folder, or its filled sheets.")]
