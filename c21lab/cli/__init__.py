"""The commands: each asks, calls a recipe, prints, and exits.

No number is worked out here, and no file is opened or written.
"""
