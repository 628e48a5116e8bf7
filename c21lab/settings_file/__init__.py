"""Reads ``session.toml`` as people write it: encodings, slips of TOML, values, each with its line and its repair.

What can be understood safely is understood and said; everything else is an error. No sheet and no framework is known.
"""
