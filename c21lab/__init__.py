"""c21lab: score a cultural-rights workshop."""

__version__ = "0.1.0"
