"""Macros: one brand's would be learnt by heart."""

import re

from example import Example


def template(text: str) -> str:
    """What is left of a reply when names, numbers and addresses are taken away: the same for one macro."""
    return re.sub(r"[^a-z ]", "", re.sub(r"\b[A-Z]\w+|\S*\d\S*|\S*@\S*|\S*xx+\S*", "", text).lower()).strip()


def without_templates(examples: list[Example], most: int = 2) -> list[Example]:
    """At most so many replies of one macro: a brand's macros would be learnt by heart."""
    seen: dict[str, int] = {}
    kept = []
    for example in examples:
        key = " ".join(sorted(set(template(example.text).split())))
        seen[key] = seen.get(key, 0) + 1
        if seen[key] <= most:
            kept.append(example)
    return kept
