"""Validates a framework: ids, scale, words and earlier versions.

It reads no file; each result names its location.
"""
