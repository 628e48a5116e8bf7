"""A language by a translator's workbook: a row per message and case, written, read again, and made Fluent files."""
