"""The second day: plenary.xlsx and plan.xlsx, their layout, writing and reading; kinds of workshop as data.

What people typed is kept and named, never scored: no mean is worked out here, and nothing is drawn.
"""
