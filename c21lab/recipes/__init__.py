"""Recipes: one function per job, from inputs to bytes; one more writes folders.

Nothing here prints, asks or knows the command line.
"""
