"""Scoring sheets: ``blank`` ones are written, ``filled`` ones are read, and ``layout`` is all that both know."""
