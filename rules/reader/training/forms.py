"""The forms in which labelled replies come, each read into examples."""

import re

from example import LABELS, STEPS, UNKNOWN, Example
from sentences import code_points

MARK = re.compile(r"\[\[([a-z-]+)\|([^\]]*)\]\]")


def labelled(row: dict, group: str) -> Example:
    """A reply whose labels name a sentence and the words in it."""
    example = Example(f"{group}/{row['id']}", group, row.get("context") or "", row["text"])
    for label in row["labels"]:
        if label["c"] not in LABELS:
            continue
        start, end = row["sentences"][label["s"]]
        words = label.get("span") or ""
        at = row["text"].find(words, start, end) if words else -1
        place = (at, at + len(words)) if at >= 0 else (start, end)
        example.spans.append((LABELS.index(label["c"]), *place, label.get("sure", True)))
    maybe = row.get("maybeSteps") or []
    example.steps = [UNKNOWN if s in maybe else int(s in row["steps"]) for s in STEPS]
    example.recovery = UNKNOWN if row["recovery"] is None else int(row["recovery"])
    return example


def read_by_id(rows: list[dict], texts: dict[str, dict], group: str) -> list[Example]:
    """Replies of which only what a reader found is ours; those whose text is not at hand are left out."""
    examples = []
    for row in rows:
        if (reply := texts.get(row["id"])) is None:
            continue
        example = Example(f"{group}/{row['id']}", group, reply.get("context") or "", reply["text"])
        example.spans = [(LABELS.index(l["c"]), l["start"], l["end"], l["sure"]) for l in row["labels"]]
        example.steps = [int(s in row["steps"]) for s in STEPS]
        example.recovery = int(row["recovery"])
        examples.append(example)
    return examples


def unmarked(marked: str) -> tuple[str, list[tuple[int, int, int, bool]]]:
    """A text without its marks `[[label|words]]`, and where their words lie in it."""
    text, spans, rest = "", [], 0
    for mark in MARK.finditer(marked):
        text += marked[rest : mark.start()]
        spans.append((LABELS.index(mark[1]), len(text), len(text) + len(mark[2]), True))
        text += mark[2]
        rest = mark.end()
    return text + marked[rest:], spans


def written(row: dict, group: str) -> list[Example]:
    """The examples of a line that was written for this: a whole reply, or a pair that looks alike."""
    if "bad" not in row:
        text, spans = unmarked(row["text"])
        steps = [int(s in row["steps"]) for s in STEPS]
        return [Example(row["id"], group, row.get("context") or "", text, spans=spans, steps=steps, recovery=int(row["recovery"]))]
    text, spans = unmarked(row["bad"])
    return [
        Example(f"{row['id']}/bad", group, row.get("context") or "", text, spans=spans, recovery=1),
        Example(f"{row['id']}/good", group, row.get("context") or "", row["good"], recovery=1),
    ]


def rule_example(row: dict, complaints: list[str]) -> Example:
    """An example of a rule: what it flags, or what it allows. Of other flaws in it nothing is known."""
    number = sum(map(ord, row["id"]))
    context = complaints[number % len(complaints)] if number % 3 else ""
    example = Example(f"rules/{row['id']}", "rules", context, row["text"], asked=LABELS.index(row["label"]))
    if "flagged" in row:
        start, end = (code_points(row["text"], units) for units in row["flagged"])
        example.spans.append((example.asked, start, end, True))
    return example


def pair(row: dict, group: str) -> list[Example]:
    """A minimal pair of which it is known only that its bad side has a flaw somewhere."""
    bad = Example(f"{group}/{row['id']}/bad", group, row.get("context") or "", row["bad"], recovery=1)
    bad.bag = LABELS.index(row["c"])
    return [bad, Example(f"{group}/{row['id']}/good", group, row.get("context") or "", row["good"], recovery=1)]
