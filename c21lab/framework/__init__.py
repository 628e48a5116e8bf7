"""Frameworks as data: what is rated, on which scale, in which words."""
