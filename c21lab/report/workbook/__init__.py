"""The results workbook: its tables, tabs and native radar charts.

Values and no formulas; suppression has been decided before.
"""
