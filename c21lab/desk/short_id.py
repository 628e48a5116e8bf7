"""Names for folders and files in addresses: a browser never sends a path."""

from __future__ import annotations

import hashlib


def short_id(text: str) -> str:
    """Returns the name by which a browser asks for a folder or a file of this name."""
    return hashlib.sha256(text.encode("utf-8", "surrogateescape")).hexdigest()[:16]
