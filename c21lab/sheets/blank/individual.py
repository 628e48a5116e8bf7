"""Blank sheets as workbooks: one for each participant, or for each table."""

from __future__ import annotations

from io import BytesIO

from c21lab.framework.model import Framework
from c21lab.sheets.blank import styles as style
from c21lab.sheets.blank.content import PLAIN, BlankSheet, TemplateOptions
from c21lab.sheets.blank.first_tab import add_front_tab
from c21lab.sheets.blank.hidden_tab import add_hidden_tab
from c21lab.sheets.blank.scoring_tab import add_scoring_tab
from c21lab.sheets.layout import SheetKind

__all__ = ["TemplateOptions", "template_workbook"]


def template_workbook(framework: Framework, module: str, language: str, options: TemplateOptions = PLAIN) -> bytes:
    """Makes a blank sheet of a module in one language, as the bytes of an .xlsx file; same input, same bytes.

    Raises KeyError where the framework has no such module.
    """
    blank = BlankSheet(framework, module, language, options)
    target = BytesIO()
    with style.new_workbook(target) as workbook:
        style.describe(workbook, blank.words("sheet-title", module=blank.module_title))
        styles = style.make_styles(workbook, right_to_left=blank.right_to_left)
        sheets = [add_front_tab(workbook, blank, styles)]
        sheets += [add_scoring_tab(workbook, blank, tab, styles) for tab in blank.tabs]
        for sheet in sheets:
            style.finish(sheet, blank)
        add_hidden_tab(workbook, blank, SheetKind.INDIVIDUAL)
    return target.getvalue()
