"""Every labelled set at hand, as examples with sentences."""

import json
from pathlib import Path

from example import LABELS, Example
from forms import labelled, pair, read_by_id, rule_example, written
from sentences import PROJECT, run_node, split
from templates import without_templates

HERE = Path(__file__).parent
CORPUS = PROJECT.parent / "shared" / "corpus"
OWN = PROJECT / "tests" / "rules" / "replies"
WRITTEN = HERE / "written"
READ = HERE / "labels"


def lines_of(path: Path) -> list[dict]:
    """The objects of a JSON Lines file; none where the file does not exist."""
    if not path.exists():
        return []
    return [json.loads(line) for line in path.read_text("utf8").splitlines() if line.strip()]


def rule_examples() -> list[Example]:
    """The examples of all rules of categories that the reader reads, each as a reply of its own."""
    complaints = (HERE / "complaints.txt").read_text("utf8").splitlines()
    rows = map(json.loads, run_node("examples.mjs", "").splitlines())
    return [rule_example(row, complaints) for row in rows if row["label"] in LABELS]


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
