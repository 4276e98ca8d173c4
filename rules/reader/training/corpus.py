"""Reads labelled replies of every kind into one form, with the sentences that the extension will see."""

import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

HERE = Path(__file__).parent
PROJECT = HERE.parents[2]
CORPUS = PROJECT.parent / "shared" / "corpus"
OWN = PROJECT / "tests" / "rules" / "replies"
WRITTEN = HERE / "written"
READ = HERE / "labels"

LABELS = ["non-apology", "defensive", "excuse", "praise", "blame", "dodge", "vague"]
STEPS = [
    "apology", "ownership", "empathy", "impact", "question",
    "action", "commitment", "gesture", "followup", "prevention",
]
FAMILIES = [["non-apology"], ["defensive", "blame", "dodge"], ["excuse"], ["praise"], ["vague"]]
"""Readers do not tell the labels of a family apart reliably."""
UNKNOWN = -1
MARK = re.compile(r"\[\[([a-z-]+)\|([^\]]*)\]\]")


@dataclass
class Example:
    """A reply to learn from. Offsets are code points of `text`; a target is 1, 0 or UNKNOWN."""

    id: str
    group: str
    context: str
    text: str
    sentences: list[tuple[int, int]] = field(default_factory=list)
    flaws: list[list[int]] = field(default_factory=list)
    spans: list[tuple[int, int, int, bool]] = field(default_factory=list)
    """Label, start, end, and whether the reader was sure."""
    bag: int | None = None
    """A flaw that some sentence has, where it is not known which."""
    asked: int | None = None
    """The only flaw of which it is known whether it is there, with its family."""
    steps: list[int] = field(default_factory=lambda: [UNKNOWN] * len(STEPS))
    recovery: int = UNKNOWN


def lines_of(path: Path) -> list[dict]:
    """The objects of a JSON Lines file; none where the file does not exist."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf8").splitlines() if line.strip()]


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


def rule_examples() -> list[Example]:
    """The examples of all rules of categories that the reader reads, each as a reply of its own."""
    complaints = (HERE / "complaints.txt").read_text("utf8").splitlines()
    rows = map(json.loads, run_node("examples.mjs", "").splitlines())
    return [rule_example(row, complaints) for row in rows if row["label"] in LABELS]


def run_node(command: str, text: str) -> str:
    """What one of the project's commands prints for a text."""
    file = PROJECT / "utils" / "commands" / command
    return subprocess.run(["node", file], input=text, capture_output=True, text=True, check=True, cwd=PROJECT).stdout


def pair(row: dict, group: str) -> list[Example]:
    """A minimal pair of which it is known only that its bad side has a flaw somewhere."""
    bad = Example(f"{group}/{row['id']}/bad", group, row.get("context") or "", row["bad"], recovery=1)
    bad.bag = LABELS.index(row["c"])
    return [bad, Example(f"{group}/{row['id']}/good", group, row.get("context") or "", row["good"], recovery=1)]


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


def load() -> dict[str, list[Example]]:
    """Every labelled set at hand, by name, split into sentences. What does not lie beside the project is left out."""
    unlabelled = {row["id"]: row for row in lines_of(CORPUS / "unlabelled.jsonl")}
    sets = {
        "real": without_templates([labelled(r, f"real {r.get('brand', '')}") for r in lines_of(CORPUS / "train.jsonl")]),
        "read": [e for path in sorted(READ.glob("*.jsonl")) for e in read_by_id(lines_of(path), unlabelled, "read")],
        "mails": [labelled(r, f"mails {r['id'][:2]}") for r in lines_of(CORPUS / "mails.jsonl")],
        "pairs": [e for r in lines_of(CORPUS / "pairs.jsonl") for e in pair(r, "pairs")],
        "own": [labelled(r, f"own {r['id'].split('-')[0]}") for r in lines_of(OWN / "read.jsonl")],
        "rules": rule_examples(),
        "written": [
            e for path in sorted(WRITTEN.glob("*.jsonl")) for r in lines_of(path) for e in written(r, path.stem)
        ],
        "dev": [labelled(r, "dev") for r in lines_of(CORPUS / "dev.jsonl")],
        "kept": [labelled(r, "kept") for r in lines_of(OWN / "kept-apart.jsonl")],
    }
    split([e for examples in sets.values() for e in examples])
    return {name: [e for e in examples if e.sentences] for name, examples in sets.items()}
