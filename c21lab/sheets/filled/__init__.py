"""Filled scoring sheets: found, identified and read by meaning, into ratings and problems.

Nothing here writes a sheet.
"""
