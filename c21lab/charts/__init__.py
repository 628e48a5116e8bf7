"""Charts: scores in, pictures out. ``draw_all.draw_charts`` draws the whole set of one language."""

from c21lab.charts.matplotlib_import import import_quietly

import_quietly()
