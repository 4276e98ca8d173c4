"""Finds the sentences that the extension will see, and which of them have which flaw."""

import json
import subprocess
from pathlib import Path

from example import FAMILIES, LABELS, UNKNOWN, Example

PROJECT = Path(__file__).parents[3]


def run_node(command: str, text: str) -> str:
    """What one of the project's commands prints for a text."""
    file = PROJECT / "utils" / "commands" / command
    return subprocess.run(["node", file], input=text, capture_output=True, text=True, check=True, cwd=PROJECT).stdout


def split(examples: list[Example]) -> None:
    """Finds every example's sentences with the extension's own splitter, and says which of them have which flaw."""
    asked = "".join(json.dumps({"key": i, "text": e.text}) + "\n" for i, e in enumerate(examples))
    for line in run_node("sentences.mjs", asked).splitlines():
        found = json.loads(line)
        example = examples[found["key"]]
        example.sentences = [(code_points(example.text, a), code_points(example.text, b)) for a, b in found["sentences"]]
        label_sentences(example)


def code_points(text: str, units: int) -> int:
    """An offset in code points, as Python counts, from one in UTF-16 units, as JavaScript does."""
    if text.isascii():
        return units
    return len(text.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))


def label_sentences(example: Example) -> None:
    example.flaws = [[0] * len(LABELS) for _ in example.sentences]
    for label, start, end, sure in example.spans:
        for number, (first, last) in enumerate(example.sentences):
            covered = min(end, last) - max(start, first)
            if covered > 0 and 2 * covered >= min(end - start, last - first):
                known = example.flaws[number][label] == 1
                example.flaws[number][label] = 1 if sure or known else UNKNOWN
    if example.asked is not None:
        family = next(family for family in FAMILIES if LABELS[example.asked] in family)
        for row in example.flaws:
            row[:] = [flaw if LABELS[label] in family else UNKNOWN for label, flaw in enumerate(row)]
    if example.bag is None:
        return
    # In one sentence it is known where the flaw is; which others stand beside it is not.
    alone = len(example.sentences) == 1
    for row in example.flaws:
        row[:] = [UNKNOWN] * len(LABELS)
        if alone:
            row[example.bag] = 1
