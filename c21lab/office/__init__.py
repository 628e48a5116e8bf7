"""What all writers of Office files share, once: languages of texts, widths, names and reproducible bytes.

Nothing here knows what a score, a sheet or a report is.
"""
