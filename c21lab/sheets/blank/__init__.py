"""Blank scoring sheets: individual sheets, collectors and ballots, written.

Nothing here reads a sheet.
"""
