"""Calibrates a trained network and chooses its thresholds, on replies that it did not learn from: `python choose.py DIR`."""

import json
import sys
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from corpus import load
from example import FAMILIES, LABELS, STEPS, Example
from held_out import is_held_out
from predict import load_reader, read

SPAN = 0.4
"""A word belongs to a flaw from this probability on: rather a word too many than half a phrase."""
THRESHOLDS = {"gentle": 0.7, "normal": 0.5, "strict": 0.3}
"""How likely a flaw must be, for each setting of the reader. Probabilities are calibrated, so this is the same for all."""
STEP_BETA = 0.7
"""How much a step that is missed weighs beside one that is wrong: their thresholds have the best F-beta."""


def held_out(sets: dict[str, list[Example]]) -> list[Example]:
    """The tenth that training left out, of whole replies, and the real replies that two people read."""
    return [e for n in ("real", "read", "mails", "own", "written") for e in sets[n] if is_held_out(e)] + sets["dev"]


def sentences_of(examples, readings, members: list[int]) -> tuple[np.ndarray, np.ndarray]:
    """The logits [sentences, members] of a family, and whether a sentence has a flaw of it, where that is known."""
    logits, truths = [], []
    for example, reading in zip(examples, readings):
        for row, flaws in zip(reading["flaws"].numpy(), example.flaws):
            asked = [flaws[m] for m in members]
            if 1 in asked or -1 not in asked:
                logits.append(row[members])
                truths.append(int(1 in asked))
    return np.array(logits), np.array(truths)


def scale_and_shift(logits: np.ndarray, truths: np.ndarray) -> tuple[float, float]:
    """Platt scaling: a probability is sigmoid(scale * logit + shift)."""
    fit = LogisticRegression(C=100).fit(logits.reshape(-1, 1), truths)
    return float(fit.coef_[0, 0]), float(fit.intercept_[0])


def threshold_for(probabilities: np.ndarray, truths: np.ndarray, beta: float) -> float:
    """The threshold with the best F-beta."""
    order = np.argsort(-probabilities)
    right = np.cumsum(truths[order])
    found = np.arange(1, len(order) + 1)
    return float(probabilities[order[((1 + beta**2) * right / (found + beta**2 * truths.sum())).argmax()]])


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def calibrate(model, examples, readings) -> None:
    """Puts the scales and shifts into the network's own last layers, so that its logits are calibrated."""
    for label in range(len(LABELS)):
        scale, shift = scale_and_shift(*map(np.ravel, sentences_of(examples, readings, [label])))
        model.flaws.weight.data[label] *= scale
        model.flaws.bias.data[label] = scale * model.flaws.bias.data[label] + shift
        for reading in readings:
            reading["flaws"][:, label] = scale * reading["flaws"][:, label] + shift


def main() -> None:
    folder = Path(sys.argv[1])
    model, encode = load_reader(folder)
    sets = load()
    examples = held_out(sets)
    readings = read(model, encode, examples)
    calibrate(model, examples, readings)
    for family in FAMILIES:
        logits, truths = sentences_of(examples, readings, [LABELS.index(label) for label in family])
        chosen = 1 - np.prod(1 - sigmoid(logits), 1) >= THRESHOLDS["normal"]
        right = (chosen & (truths == 1)).sum()
        print(f"{family[0]}: {truths.sum()} flaws, right {right / chosen.sum():.3f}, found {right / truths.sum():.3f}")
    steps = {}
    done = np.array([r["steps"].numpy() for r in readings])
    for number, step in enumerate(STEPS):
        truths = np.array([e.steps[number] for e in examples])
        steps[step] = round(threshold_for(sigmoid(done[:, number])[truths >= 0], truths[truths >= 0], STEP_BETA), 4)
    asked = np.array([e.recovery for e in examples])
    recovery = sigmoid(np.array([r["recovery"].item() for r in readings]))
    cuts = np.linspace(0.2, 0.8, 61)
    best = max(cuts, key=lambda c: ((recovery >= c) == asked)[asked >= 0].mean())
    chosen = {
        # Calibration lies in the weights.
        "temperature": {label: 1 for label in LABELS},
        "thresholds": {label: THRESHOLDS for label in LABELS},
        "spanThreshold": SPAN,
        "stepThresholds": steps,
        "recoveryThreshold": round(float(best), 2),
    }
    (folder / "thresholds.json").write_text(json.dumps(chosen, indent=1))
    torch.save({"layers": len(model.encoder.encoder.layer), "state": model.state_dict()}, folder / "reader.pt")


if __name__ == "__main__":
    main()
