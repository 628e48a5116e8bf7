"""What a reader receives: Word report, results workbook and data files, out of one edition of the results.

No threshold and no mean is decided here.
"""
