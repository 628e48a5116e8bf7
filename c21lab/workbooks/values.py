"""Values of cells, as they are whatever the format and the language of the program that saved them."""

from __future__ import annotations

import datetime as dt
import re
from dataclasses import dataclass


@dataclass(frozen=True)
class CellError:
    """A cell that shows an error of a formula, or a picture; ``text`` is what programs show instead: ``#REF!``."""

    text: str
    picture: bool = False


@dataclass(frozen=True)
class Uncalculated:
    """A formula whose value no program has computed yet."""


CellValue = float | str | bool | dt.datetime | dt.date | dt.time | dt.timedelta | CellError | Uncalculated

# errors of formulas as texts, in the languages that spreadsheet programs speak: #REF!, #¿NOMBRE?, #NOM ?, #N/D, Err:502
_ERROR = re.compile(r"#[¡¿]?[^\W\d_a-z]+(?:/0)?\s?[!?]|#N/[A-Z]{1,4}|#NV|#GETTING_DATA|Err\s?:\s?[0-9]{3}")
_PICTURE = re.compile(r"=?\s*(?:_xlfn\.)?DISPIMG\(.*\)", re.IGNORECASE)


PICTURE = CellError("=DISPIMG(…)", picture=True)


def from_text(text: str) -> str | CellError:
    """Returns a text as it is, or what a program wrote in the place of a value that it could not write."""
    stripped = text.strip()
    if stripped[:1] not in ("#", "E", "=", "D", "_"):
        return text
    if _ERROR.fullmatch(stripped):
        return CellError(stripped)
    return PICTURE if _PICTURE.fullmatch(stripped) else text
