"""Merging: what a person wrote into a report goes into the report that is made next; pure, from bytes to bytes.

A part of the report is a zone, known by the bookmark in its heading. Nothing here reads or writes a file.
"""
