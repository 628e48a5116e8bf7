"""The workbooks of the Lab's second day: where their cells are, how they are written and how they are read.

What they say never enters a mean: nothing here knows the scores, and scoring knows nothing of this room.
"""
