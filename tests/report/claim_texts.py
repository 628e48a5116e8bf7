"""Messages that name the room, the rules or the framework, those that are true whenever they stand, and labels."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from fractions import Fraction
from typing import Any

from fluent_forms import Claim, forms, messages
from room_truth import LANGUAGES, TERRITORY, RoomTruth
from second_hand_numbers import half_up, mean
from second_hand_room import is_answer

FAMILIES = ("report-", "finding-", "results-", "chart-", "console-")
# what commands beside ``score`` say, what is said of files, and the folder that is not shared
ELSEWHERE = (
    *(
        "console-inventory",
        "console-framework",
        "console-templates",
        "console-new",
        "console-usage",
        "console-all-fine",
    ),
    *("console-checked", "console-questions", "console-problems-file", "console-unexpected", "console-stopped"),
    *(
        "console-desk",
        "console-language",
        "console-zones",
        "console-merged",
        "console-saved",
        "report-changes",
        "report-unresolved",
    ),
    *("console-strict", "console-written", "console-private", "console-remarks", "console-other", "console-file"),
    *("console-close", "console-form", "console-import", "console-comments", "console-superseded", "console-open"),
    *("console-gives-away", "console-held", "console-plenary", "console-panel", "console-plan", "results-private"),
)
# what is drawn into a chart; its data are those of the tables, its message stands in caption and alternative text
DRAWN = (
    *("chart-measure", "chart-people", "chart-no-result", "chart-not-applicable", "chart-too-few", "chart-head"),
    *("chart-fields-scored", "chart-interval", "chart-everybody", "chart-hidden", "chart-empty", "chart-dont-know"),
    *("chart-key", "chart-flag", "chart-series", "chart-others"),
)
# parts of other sentences, which are checked with them: what they hold is compared word by word
PARTS = frozenset(
    {
        *("finding-points", "finding-tied", "report-people", "report-people-range", "report-field-with-score"),
        *(
            "report-and-more",
            "report-interval",
            "report-all-same",
            "report-of",
            "report-agreement",
            "report-agreement-of",
            "report-agreement-singles",
        ),
        *("chart-count-fields", "chart-count-domains"),
        *("results-no-score", "results-col-group", "console-fields-scored", "console-no-score", "report-hidden"),
        *("report-no-result", "report-caption-table", "report-caption-figure", "report-part", "chart-part"),
        *("report-plan-action", "report-plan-lowest"),
        *("report-differ-gap", "report-differ-level", "report-differ-split", "report-differ-balanced"),
        *("chart-alt-participant", "chart-caption-left-out", "report-quote-in", "report-headline-part"),
        *("chart-caption-beside", "chart-module", "chart-panel", "report-before-group", "report-score-of"),
        *("report-change-interval",),
        *("report-score-range", "report-name-and-score", "report-grounds", "report-standing-tie"),
        *("report-standing-many", "report-ground-first", "report-ground-among", "report-ground-agreed"),
        *("report-ground-relative", "report-ground-unknown"),
    }
)


def every_key() -> frozenset[str]:
    """Every message that a report, a workbook or the console's summary may print."""
    keys = (key for key in messages("en") if key.startswith(FAMILIES))
    return frozenset(key for key in keys if not key.startswith((*ELSEWHERE, *DRAWN)))


def _is_label(key: str) -> bool:
    """A heading, a head of a column, a word of a cell: no variable, and no sentence."""
    (first, *more) = forms("en", key)
    if key.startswith(("report-col-", "results-col-")) and not more:
        return all(kind == "text" for kind, _ in first.parts)
    return not more and all(kind == "text" for kind, _ in first.parts) and first.parts[-1][1][-1:] not in ".:"


# labels that end with a colon
BEFORE_TEXT = ("console-discuss", "report-cite", "report-contact", "report-licence", "report-translation")
LABELS = frozenset(key for key in every_key() if _is_label(key) or key in BEFORE_TEXT)

Fixed = Callable[[RoomTruth], Mapping[str, Any] | None]


def check_fixed(room: RoomTruth, claim: Claim) -> Mapping[str, Any] | None:
    return FIXED[claim.key](room)


def _always(**facts: str) -> Fixed:
    """True whenever it stands: a rule, or what the document is; its numbers are those of the method."""
    return lambda room: {name: room.rule(rule) for name, rule in facts.items()}


def _if(condition: Callable[[RoomTruth], bool], facts: Fixed = lambda _: {}) -> Fixed:
    return lambda room: facts(room) if condition(room) else None


def _unasked(room: RoomTruth) -> list[str]:
    """Domains in which no sheet has any answer."""
    answered = {item for sheet in room.counted for item, answer in sheet.answers.items() if is_answer(answer)}
    items = {
        domain.id: [i for f in domain.fields for i in (f.id, *(a.id for a in f.actions))]
        for domain in room.framework.domains
    }
    return [id_ for id_, own in items.items() if not answered & {*own}]


def _named(room: RoomTruth) -> Mapping[str, Any]:
    texts, frame = room.texts, room.framework
    grid = room.session[1]
    return {
        "territory": TERRITORY,
        "report": room.words("report-title", territory=TERRITORY),
        "framework": texts.title,
        "title": texts.title,
        "version": frame.version,
        "module": texts.modules[room.settings.about.module],
        "id": frame.id,
        "status": frame.status,
        "licence": frame.licence,
        "fingerprint": frame.content_hash,
        "domains": len(grid.domains),
        "fields": len(grid.all_fields),
        "items": sum(len(grid.items(f, actions)) for f, _, actions in grid.all_fields),
        "level": room.level,
        "when": "known",
        "dates": room.date(),
        "people": sum(s.people for s in room.counted),
        "languages": room.words.join(map(room.words.language_name, LANGUAGES)),
        "min_answers": room.rule("min_answers"),
        **room.scale,
    }


def _stages(room: RoomTruth) -> Mapping[str, Any]:
    words, stages = room.words, room.session[1].stages
    points = [
        words("stage-of-points", label=room.stage(s), points=str(low) if low == high else f"{low}–{high}")
        for s, low, high in stages
    ]
    return {"stages": words.join(points), **room.scale}


def _any_score(room: RoomTruth) -> bool:
    return bool(room.scored())


def _reason(reason: str) -> Callable[[RoomTruth], bool]:
    return lambda room: any(reason in f["reasons"][1:] for f in room.found("discuss"))


def _differs_by_rounding(room: RoomTruth) -> bool:
    for domain in room.domains.values():
        printed = [Fraction(str(f["score"])) for f in room.scored(room.fields_of(domain["id"]))]
        if domain["score"] is not None and half_up(mean(printed)) != Fraction(str(domain["score"])):
            return True
    return False


def _missing(room: RoomTruth) -> list[str]:
    """The answers that are no score and that somebody gave in some field."""
    kinds = ("dont_know", "not_applicable", "blank", "not_asked")
    return [kind for kind in kinds if any(field[kind] for field in room.fields.values())]


def _small_tables(room: RoomTruth) -> bool:
    """Whether somebody sat at a small table, and somebody else answered on their own."""
    people = [sheet.people for sheet in room.counted]
    return 1 in people and any(1 < one < room.rules["min_group"] for one in people)


FIXED: dict[str, Fixed] = {
    # the document, the room, the framework
    **dict.fromkeys(
        (
            *("report-title", "report-logo-alt", "report-framework-version", "report-subject", "report-foot"),
            *("report-about", "report-whose-opinion", "report-how", "report-how-means", "report-scale-caption"),
            *("report-framework-facts", "results-title", "results-context", "report-citation", "report-languages"),
            "report-cover-image-alt",
            *("results-method-framework", "report-status-note", "results-radar-series"),
        ),
        _named,
    ),
    "results-method-scale": _stages,
    "report-reading-interval": _if(
        lambda room: any(f["interval"] for f in room.fields.values()),
        lambda room: {"percent": room.words.percent(float(room.rules.confidence), decimals=1)},
    ),
    # nothing of a second day: these rooms had none, and tests/lab reads what is said where there was one
    **dict.fromkeys(
        (
            *(
                "report-plenary-lead",
                "report-plenary-how",
                "report-plenary-people",
                "report-plenary-note",
                "report-first-shown",
            ),
            *("report-plenary-between", "report-plenary-dissent", "report-plenary-dissent-intro"),
            *("report-plenary-prompt", "report-second-vote-lead", "report-second-vote-none"),
            *("report-second-vote-left", "report-fewer-than", "results-plenary-note", "results-second-vote-note"),
            *("chart-alt-plenary", "chart-table-plenary"),
        ),
        lambda _: None,
    ),
    # rules, with their numbers
    **dict.fromkeys(
        (
            *(
                "report-not-official",
                "report-about-prompts",
                "report-analysis-prompt",
                "report-scale-note",
                "report-before-prompt",
            ),
            *("report-reading-bold", "report-neighbours-plain", "results-neighbours", "report-note-dash"),
            *("report-domain-dash", "report-domain-people"),
            *(
                "results-domains-note",
                "results-actions-note",
                "results-method-note",
                "report-method-intro",
                "report-first-steps-prompt",
            ),
            *("chart-alt-dots", "chart-alt-stages", "report-set-aside-note", "results-problems-note"),
            *("results-comments-note", "report-note-interval", "report-note-median", "report-note-spread"),
        ),
        _always(),
    ),
    "report-note-balanced": _if(lambda room: any(f["balanced"] is not None for f in room.fields.values())),
    "report-note-no-score": _if(
        lambda room: any(f["score"] is None for f in room.fields.values()), _always(answers="min_answers")
    ),
    "report-unasked": lambda room: {
        "names": room.words.join(room.words.quoted(room.title(id_)) for id_ in _unasked(room))
    },
    "results-fields-note": _always(shares="min_shares", detail="min_detail"),
    "report-annex-groups-note": _if(
        lambda room: any(room.hidden(f["id"], c["id"]) for f in room.fields.values() for c in room.columns),
        _always(least="min_group"),
    ),
    "report-note-no-group-result": _if(lambda room: bool(room.columns)),
    "results-groups-note": _if(
        lambda room: bool(room.columns),
        lambda room: {"hidden": room.words("report-hidden"), "empty": room.words("report-no-result")},
    ),
    "report-no-group-results": _if(lambda room: not room.columns, _always(least="min_group")),
    "report-note-singles": _if(lambda room: any(f["singles"] < f["people"] for f in room.fields.values())),
    "report-note-stages": _if(lambda room: any(f["stage_shares"] for f in room.fields.values())),
    "report-note-no-result": _always(),  # where a dash stands, the test of tables looks at
    "report-note-small-table": _if(_small_tables, _always(least="min_group")),
    "report-note-missing": _if(lambda room: bool(_missing(room)), lambda room: {"columns": len(_missing(room))}),
    "report-note-dont-know": _if(lambda room: room.level == "action" and "dont_know" in _missing(room)),
    "report-note-not-applicable": _if(lambda room: room.level == "action" and "not_applicable" in _missing(room)),
    "report-note-blank": _if(lambda room: "blank" in _missing(room), lambda room: {"level": room.level}),
    "report-note-not-asked": _if(lambda room: "not_asked" in _missing(room)),
    "report-sides-caption": lambda _: {"most": 4},
    "report-annex-answers-no-action": _if(lambda room: not all(map(room.asked, room.fields))),
    # what stands only where it holds
    "report-before-rounding": _if(_differs_by_rounding),
    "report-no-domain-score": _if(lambda room: all(d["score"] is None for d in room.domains.values())),
    "report-no-extremes": _if(lambda room: len(room.scored()) < 3),
    "report-not-linked": _if(lambda room: not room.results["linked"]),
    "report-discuss-none": _if(lambda room: not room.found("discuss")),
    "report-plan-none": _if(
        lambda room: (
            not room.found("agreed_weakness", "relative_weakness")
            and not any(len([g for g in room.scored() if g["score"] == f["score"]]) < 2 for f in room.found("lowest"))
        )
    ),
    "report-set-aside-none": _always(),  # the rooms have no problem
    "results-findings-none": _if(lambda room: not room.results["findings"]),
    "results-comments-none": _always(),  # the rooms have no comment
    "finding-also-group-gap": _if(_reason("group_gap")),
    "finding-also-blind-spot": _if(_reason("blind_spot")),
    "finding-also-lowest": _if(_reason("lowest")),
    "chart-alt-heatmap": _if(lambda room: bool(room.columns)),
    "chart-alt-hidden": _if(
        lambda room: any(room.hidden(f["id"], c["id"]) for f in room.scored() for c in room.columns)
    ),
    "chart-table-domains": _if(lambda room: any(d["score"] is not None for d in room.domains.values())),
    "chart-table-dots": _if(_any_score),
    "chart-table-groups": _if(lambda room: bool(room.columns)),
    "chart-alt-gaps-groups": _if(lambda room: bool(room.found("group_gap"))),
    "chart-alt-participation": _if(lambda room: bool(room.columns)),
    "chart-table-actions": _if(lambda room: any(a["score"] is not None for a in room.actions.values())),
    "chart-table-stages": _if(lambda room: any(f["stage_shares"] for f in room.fields.values())),
}
