"""Charts: scores in, pictures out. ``draw.draw_charts`` draws the whole set of one language."""
