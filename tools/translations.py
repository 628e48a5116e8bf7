"""Lists what the languages that ship still lack: run it before a release, and send it to who translates.

    python tools/translations.py

A message that is missing is said in English; one whose English text has changed since goes on being said.
"""

from __future__ import annotations

from c21lab.messages import SOURCES, languages_with, tier_files
from c21lab.translation.stored import unfinished


def lines() -> list[str]:
    """Two lines for each circle of readers that a language has: what is missing, and what has changed."""
    found: list[str] = []
    for language in languages_with("participant"):
        for part, path in tier_files(language).items() if language not in SOURCES else ():
            open_ = unfinished(path.parent, language, part)
            for name, keys in (("missing", open_.missing), ("changed", open_.changed)):
                found.append(f"{language} {part}: {len(keys)} {name} {' '.join(keys)}".strip())
    return found


if __name__ == "__main__":
    print("\n".join(lines()))
