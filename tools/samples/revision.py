"""The next version of the example module on culture and climate, as a workshop that tried it out might ask for it."""

from __future__ import annotations

from dataclasses import replace

from c21lab.framework.model import Action, Framework
from c21lab.framework.tables import TextKey, text_of, words_from

ADDED = "C1.1e"
_NEW = {
    "en": "A shop window or tram stop shows, on the day, how far this season is from the usual one.",
    "fr": "Une vitrine ou un arrêt de tram montre, au jour le jour, à quel point la saison s’écarte de l’habitude.",
    "es": "Un escaparate o una parada de tranvía muestra, día a día, cuánto se aparta la estación de lo habitual.",
}
_BETTER = {
    "en": ("weather diaries", "weather and harvest diaries"),
    "fr": ("carnets météo", "carnets de météo et de récolte"),
}


def _next(version: str) -> str:
    first, _, last = version.rpartition(".")
    return f"{first}.{int(last) + 1}"


def revised(framework: Framework) -> Framework:
    """Returns the next version, with an added action, a move and two texts put better."""
    first, *others = framework.domains
    fields = list(first.fields)
    fields[0] = replace(fields[0], actions=(*fields[0].actions, Action(ADDED)))
    moved = replace(first, fields=(fields[1], fields[0], fields[2]))
    frame = replace(framework, version=_next(framework.version), domains=(moved, *others), words={})

    def text(language: str, key: TextKey) -> str:
        if key.id == ADDED:
            return _NEW[language]
        found = text_of(framework.words[language], key)
        return found.replace(*_BETTER[language]) if key.id == "C1.1a" and language in _BETTER else found

    words = {lang: words_from(frame, lang, lambda key, lang=lang: text(lang, key)) for lang in framework.languages}
    return replace(frame, words=words)
