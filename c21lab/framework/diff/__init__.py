"""Compares two versions of a framework: added, removed, reworded and moved items, as text and as documents."""
