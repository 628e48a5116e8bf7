"""The colours that answers take while a sheet is filled in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from xlsxwriter.workbook import Workbook
from xlsxwriter.worksheet import Worksheet

from c21lab.framework.model import Scale
from c21lab.office import palette
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.hidden_tab import TYPED_DASH
from c21lab.sheets.layout import DONT_KNOW, NOT_APPLICABLE


def colour_answers(workbook: Workbook, sheet: Worksheet, scale: Scale, blocks: Sequence[str]) -> None:
    """Tints the answers: yellow, then the stage's tint. What is no answer at all stays as yellow as an empty cell.

    ``blocks`` are the ranges of the answer cells.
    """
    first = blocks[0].split(":")[0]

    def add(rule: Mapping[str, object], colour: str) -> None:
        look = workbook.add_format({"bg_color": colour})
        sheet.conditional_format(blocks[0], {**rule, "format": look, "multi_range": " ".join(blocks)})

    # first and final: an empty cell counts as 0, which may be a score
    add({"type": "blanks", "stop_if_true": True}, palette.ASKED)
    tints = style.stage_tints(scale)
    for stage in scale.stages:
        rule = {"type": "cell", "criteria": "between", "minimum": stage.low, "maximum": stage.high}
        add(rule, tints[stage.id])
    signs = ",".join(f'{first}="{sign}"' for sign in (DONT_KNOW, NOT_APPLICABLE, TYPED_DASH))
    add({"type": "formula", "criteria": f"=OR({signs})"}, palette.SET_APART)
