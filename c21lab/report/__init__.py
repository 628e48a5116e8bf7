"""What a reader receives: the Word report, the workbook and the data files."""
