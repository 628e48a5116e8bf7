"""Reads the value of a cell as an answer. The rules here do not know where the cell is; whoever calls them does."""

from __future__ import annotations

import datetime as dt
import math
import re
import unicodedata
from collections.abc import Collection
from dataclasses import dataclass

from c21lab.framework.model import Scale
from c21lab.message_limits import shortened
from c21lab.office.plain_text import clean, fold, in_one_line, visible
from c21lab.problem_codes import ProblemCode
from c21lab.ratings import Answer
from c21lab.sheets.filled.answer_words import meanings
from c21lab.workbooks import CellError, CellValue, Uncalculated

MOST_PEOPLE = 1_000  # a telephone number in the wrong cell must not outvote the room

_DASH = r"[-\u2010-\u2015\u2212]"
_NUMBER = "[0-9]{1,9}"  # nobody means more digits
_WHOLE = re.compile(rf"([-\u2212]?{_NUMBER})(?:[.,\u066b\uff0c\uff0e]0{{1,2}}|\.)?")  # 7.000 may be seven thousand
_WITH_WORDS = re.compile(rf"({_NUMBER})\s*(?:{_DASH}|:|\()\s*([^0-9]*)")
_WITH_MARKS = re.compile(rf"({_NUMBER})\s*[+!.…]+")  # a little more than 7 is still a 7
_WITH_UNIT = re.compile(rf"({_NUMBER})\s*([^\W\d].*)")
_LAST_NUMBER = re.compile(rf"(.*?)({_NUMBER})")
# whole numbers as which spreadsheets keep the days of this century: what somebody typed as 7/8 comes as one
_DAYS = range(36_526, 73_051)
_FIRST_DAY = dt.date(1899, 12, 30)
_NUMBERS = re.compile(r"[0-9]+(?:[.,\u066b\uff0c\uff0e][0-9]+)?")


@dataclass(frozen=True)
class Reply:
    """An answer that can be used; ``score`` is there if and only if the answer is one."""

    answer: Answer
    score: int | None = None


BLANK = Reply(Answer.BLANK)


@dataclass(frozen=True)
class Unusable:
    """A value that can't be used: why, and how it looked in the cell; a number with decimals is still one."""

    code: ProblemCode
    found: str | float


def to_answer(value: CellValue | None, scale: Scale) -> Reply | Unusable:
    """Returns a score on the scale, don't know, not applicable or blank; or why the value is none of these.

    A number counts however it is typed (7, 7.0, "7", "7,0", digits of other scripts, "7 - well developed"), but nothing
    is rounded or chosen from: 6.5 and "5-6" are no scores.
    """
    if value is None:
        return BLANK
    if not isinstance(value, str):
        return _from_number(value, scale)
    text = _plain_digits(visible(value))
    if not text:
        return BLANK
    answer = _answer_in_words(fold(text))
    if answer is not None:
        return Reply(answer)
    score = _whole(text, scale)
    if score is not None and score in scale.scores:
        return Reply(Answer.SCORE, score)
    if score is not None and score in _DAYS:
        return Unusable(ProblemCode.ANSWER_DATE, _as_day(score))
    several = score is None and len(_NUMBERS.findall(text)) > 1
    return Unusable(ProblemCode.ANSWER_SEVERAL if several else ProblemCode.ANSWER_NOT_A_SCORE, shown(value))


def _from_number(value: CellValue, scale: Scale) -> Reply | Unusable:
    if isinstance(value, float) and value.is_integer() and int(value) in scale.scores:
        return Reply(Answer.SCORE, int(value))
    if isinstance(value, float) and value in _DAYS:
        return Unusable(ProblemCode.ANSWER_DATE, _as_day(int(value)))
    if isinstance(value, CellError) and value.picture:
        return Unusable(ProblemCode.ANSWER_PICTURE, value.text)
    codes: dict[type, ProblemCode] = {
        CellError: ProblemCode.ANSWER_ERROR,
        Uncalculated: ProblemCode.ANSWER_UNCALCULATED,
        dt.date: ProblemCode.ANSWER_DATE,
        dt.datetime: ProblemCode.ANSWER_DATE,
        dt.time: ProblemCode.ANSWER_DATE,
        dt.timedelta: ProblemCode.ANSWER_DATE,
    }
    return Unusable(codes.get(type(value), ProblemCode.ANSWER_NOT_A_SCORE), _found(value))


def _answer_in_words(folded: str) -> Answer | None:
    if folded in meanings("dont-know"):
        return Answer.DONT_KNOW
    return Answer.NOT_APPLICABLE if folded in meanings("not-applicable") else None


def _whole(text: str, scale: Scale) -> int | None:
    """The whole number that a text is, or that stands before marks or words which add no other; None for other texts.

    Words that are themselves an answer ("7 - don't know") make two answers, and that is none.
    """
    match = _WHOLE.fullmatch(text) or _WITH_MARKS.fullmatch(text)
    if match is None:
        match = _WITH_WORDS.fullmatch(text)
        if match is None or not any(c.isalpha() for c in match[2]) or _answer_in_words(fold(match[2])):
            match = _with_unit(text, scale)
    return int(match[1].replace("\u2212", "-")) if match else None


def _with_unit(text: str, scale: Scale) -> re.Match[str] | None:
    """A number of points, perhaps out of the highest of the scale: 7 pts, 7 sur 9, 7 points out of 9."""
    match = _WITH_UNIT.fullmatch(text)
    if match is None:
        return None
    words = match[2]
    last = _LAST_NUMBER.fullmatch(words)
    if last is not None:
        if int(last[2]) != scale.high:
            return None
        words = _without_ending(fold(last[1]), meanings("out-of"))
        if words is None:
            return None
    return match if not words or fold(words) in meanings("points") else None


def _without_ending(folded: str, endings: Collection[str]) -> str | None:
    """Words without the last ones, which have to be one of the endings; None where they are not."""
    found = [ending for ending in endings if folded == ending or folded.endswith(f" {ending}")]
    return folded.removesuffix(max(found, key=len)).strip() if found else None


def _as_day(days: int) -> str:
    return f"{(_FIRST_DAY + dt.timedelta(days)).isoformat()} ({days})"


def _plain_digits(text: str) -> str:
    """The text with the decimal digits of every script as 0 to 9; superscripts and fractions stay what they are."""
    return text if text.isascii() else "".join(str(unicodedata.decimal(c)) if c.isdecimal() else c for c in text)


def to_people(value: CellValue | None) -> int | Unusable:
    """Reads the number of people a sheet speaks for: a whole number from 1 on, 1 where nothing is typed."""
    text = visible(shown(value)) if value is not None else ""
    if not text:
        return 1
    match = _WHOLE.fullmatch(_plain_digits(text))
    if isinstance(value, str | float) and match is not None:
        people = int(match[1].replace("\u2212", "-"))
        if 1 <= people <= MOST_PEOPLE:
            return people
    return Unusable(ProblemCode.FORM_PEOPLE_WRONG, _found(value))


def to_yes(value: CellValue | None) -> bool | Unusable:
    """Returns whether a question was answered with yes; an empty cell is a no."""
    folded = fold(shown(value))
    if folded in meanings("yes"):
        return True
    if not folded or folded in meanings("no"):
        return False
    return Unusable(ProblemCode.FORM_PRINT_NAME_UNCLEAR, shown(value))


def to_text(value: CellValue | None) -> str:
    """Reads the text of a cell, in full and clean; errors and formulas without a value give none."""
    return "" if value is None or isinstance(value, CellError | Uncalculated) else _as_text(value)


def shown(value: CellValue | None) -> str:
    """Returns the value as a person finds it in the cell, shortened where it is long: for quoting in a message."""
    if value is None or isinstance(value, Uncalculated):
        return ""
    return shortened(in_one_line(value.text if isinstance(value, CellError) else _as_text(value)))


def _found(value: CellValue | None) -> str | float:
    # only the words know whether this reader writes 5.5 or 5,5
    return value if isinstance(value, float) and math.isfinite(value) and not value.is_integer() else shown(value)


def _as_text(value: object) -> str:
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    return clean(str(value)).strip()
