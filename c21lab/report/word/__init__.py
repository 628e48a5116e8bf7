"""The Word report: its parts (``sections/``), the blocks they are made of, and the markup of these.

Nothing here decides what is found; a section takes what the results say.
"""
