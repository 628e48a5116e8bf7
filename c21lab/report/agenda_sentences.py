"""The words of what is to be discussed first: a sentence for each line of the agenda."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from c21lab.edition import Edition
from c21lab.report.agenda_lines import AgendaLine
from c21lab.report.sentences import Facts, discuss_sentence, rated_level
from c21lab.scoring.finding_kinds import BlindSpot, GroupGap, Reason

Mark = Callable[[str], str]
MOST_IN_A_LINE = 3  # titles that a line names; further ones are counted


def as_it_is(text: str) -> str:
    """Returns the text; the mark of programs that have none."""
    return text


def agenda_sentence(line: AgendaLine, edition: Edition, mark: Mark = as_it_is) -> str:
    """Returns a line of the agenda; titles get the ``mark``."""
    if len(line.fields) == 1:
        said = discuss_sentence(line.findings[0], edition, mark)
    else:
        said = edition.words(f"report-agenda-{line.reason.replace('_', '-')}", **_merged(line, edition, mark))
    also = (edition.words(f"finding-also-{reason.replace('_', '-')}") for reason in line.also)
    return " ".join([said, *also])


def _merged(line: AgendaLine, edition: Edition, mark: Mark) -> Facts:
    names: Facts = {"names": _line_names(line.fields, edition, mark)}
    match line.reason:
        case Reason.SPLIT:
            stages = edition.framework.scale.stages
            ends = {"lowest_stage": stages[0].id, "top_stage": stages[-1].id}
            return names | {name: edition.stage_label(id_) for name, id_ in ends.items()}
        case Reason.GROUP_GAP:
            groups = {gap.group for gap in line.findings if isinstance(gap, GroupGap)}
            return names | {"groups": len(groups), "group": edition.group_label(min(groups))}
        case Reason.BLIND_SPOT:
            shares = [blind.share for blind in line.findings if isinstance(blind, BlindSpot)]
            low, high = (edition.words.percent(end(shares) / 100) for end in (min, max))
            form = "same" if low == high else "range"
            return names | {"level": rated_level(edition), "form": form, "low": low, "high": high}
        case Reason.LOWEST:
            return names | _lowest(line, edition)


def _lowest(line: AgendaLine, edition: Edition) -> Facts:
    every = [field.score for field in edition.results.fields if field.score is not None]
    scores = [edition.results.field_score(id_).score or 0.0 for id_ in line.fields]
    low, high = min(scores), max(scores)
    form = "range" if low < high else "same-first" if low == min(every) else "same"
    return {"form": form, "low": edition.score(low), "high": edition.score(high)}


def _line_names(ids: Sequence[str], edition: Edition, mark: Mark) -> str:
    """The first titles of a line; further ones are counted."""
    titles = [mark(edition.framework_words.title_of(id_)) for id_ in ids]
    if len(titles) <= MOST_IN_A_LINE:
        return edition.words.join(titles)
    shown = ", ".join(titles[:MOST_IN_A_LINE])
    return edition.words("report-and-more", names=shown, count=len(titles) - MOST_IN_A_LINE)
