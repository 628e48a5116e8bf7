"""Exports come in: tables of answers to one column per respondent of a collector; nothing here writes a form."""
