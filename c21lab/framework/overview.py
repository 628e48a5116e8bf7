"""A framework at a glance, as plain text."""

from __future__ import annotations

from collections.abc import Iterator

from c21lab.framework.model import Framework, FrameworkWords
from c21lab.wording import Words


def framework_overview(framework: Framework, words: Words) -> str:
    """Describes a framework: its scale and modules, and its domains and fields with their counts of actions."""
    texts = framework.words_in(words.language)
    head = (texts.title, *_facts(framework, words), texts.source)
    parts = [
        *(line for line in head if line),
        "",
        *_scale(framework, texts, words),
        "",
        *_modules(framework, texts, words),
        "",
        *_groups(framework, texts, words),
    ]
    return "\n".join([*parts, *_domains(framework, texts, words), *_history(framework, texts, words)]) + "\n"


def _facts(framework: Framework, words: Words) -> Iterator[str]:
    status = words("framework-show-status", status=framework.status)
    yield words("framework-show-head", id=framework.id, version=framework.version, status=status)
    yield words("framework-show-languages", languages=words.join(map(words.language_name, framework.languages)))
    if framework.licence:
        yield words("framework-show-licence", licence=framework.licence)
    yield words("framework-show-hash", hash=framework.content_hash)


def _scale(framework: Framework, texts: FrameworkWords, words: Words) -> Iterator[str]:
    yield words("framework-show-scale", low=framework.scale.low, high=framework.scale.high)
    for stage in framework.scale.stages:
        yield "  " + words("stage-of-points", label=texts.stages[stage.id].label, points=stage.points)


def _modules(framework: Framework, texts: FrameworkWords, words: Words) -> Iterator[str]:
    for id_, level in framework.modules.items():
        facts = {"title": texts.modules[id_], "id": id_, "count": len(framework.items(id_))}
        yield words(f"framework-show-module-{level}", **facts)


def _groups(framework: Framework, texts: FrameworkWords, words: Words) -> Iterator[str]:
    """The groups with the ids that session.toml names them by."""
    yield words("framework-show-groups")
    for id_ in framework.groups:
        yield f"  {id_}  {texts.groups[id_]}"


def _domains(framework: Framework, texts: FrameworkWords, words: Words) -> Iterator[str]:
    for domain in framework.domains:
        yield from ("", f"{domain.id}  {texts.domains[domain.id].title}")
        for field in domain.fields:
            actions = words("framework-show-actions", count=len(field.actions))
            yield f"  {field.id}  {texts.fields[field.id].title} ({actions})"


def _history(framework: Framework, texts: FrameworkWords, words: Words) -> Iterator[str]:
    if framework.withdrawn:
        yield from ("", words("framework-show-withdrawn", ids=", ".join(framework.withdrawn)))
        yield from (f"  {id_}  {text}" for id_, text in texts.withdrawn.items())
    if framework.earlier:
        versions = ", ".join(earlier.version for earlier in framework.earlier)
        yield from ("", words("framework-show-earlier", versions=versions))
