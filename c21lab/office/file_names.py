"""Names of files and folders that every system accepts."""

from __future__ import annotations

# names that Windows keeps for devices, whatever the ending
_DEVICES = {"con", "prn", "aux", "nul", *(f"{port}{i}" for port in ("com", "lpt") for i in range(1, 10))}


def is_device(name: str) -> bool:
    """Returns whether Windows takes a name for that of a device: ``aux``, ``Con.xlsx``."""
    return name.partition(".")[0].casefold() in _DEVICES
