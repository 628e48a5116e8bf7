"""Online forms: a module of a framework as a form of other systems, and their exports as a collector.

Nothing here scores: an export becomes a workbook among the sheets, and is read as they are.
"""
