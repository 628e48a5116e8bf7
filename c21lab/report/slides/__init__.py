"""Slides for the plenary: what each says, decided once for slides and board, and how PowerPoint has it.

Nothing is scored here, and nothing stands on a slide that ``results/`` may not show.
"""
