"""The authoring workbook: a framework that people edit in a spreadsheet program, written and read again.

What is wrong with its contents is for ``lint`` to say.
"""
