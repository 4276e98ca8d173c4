"""Calibrates a trained network and chooses its thresholds, on replies that it did not learn from: `python choose.py DIR`."""

import json
import sys
from pathlib import Path

import numpy as np
import torch
from sklearn.linear_model import LogisticRegression

from corpus import LABELS, STEPS, Example, load
from predict import load_reader, read
from train import is_held_out

FAMILIES = {
    "non-apology": ["non-apology"],
    "defensive": ["defensive", "blame", "dodge"],
    "excuse": ["excuse"],
    "praise": ["praise"],
    "vague": ["vague"],
}
PRECISION = {"gentle": 0.95, "normal": 0.88, "strict": 0.75}
"""The share of flags that are to be right, for each setting of the reader."""


def held_out(sets: dict[str, list[Example]]) -> list[Example]:
    """The tenth that training left out, of whole replies, and the real replies that two people read."""
    return [e for n in ("real", "mails", "own", "written") for e in sets[n] if is_held_out(e)] + sets["dev"]


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


def threshold_for(probabilities: np.ndarray, truths: np.ndarray, precision: float) -> float:
    """
    The lowest threshold from which on the flags are right in this share; the one with the best F1 where that is higher.
    """
    order = np.argsort(-probabilities)
    right = np.cumsum(truths[order])
    shares = right / np.arange(1, len(order) + 1)
    f1 = 2 * right / (np.arange(1, len(order) + 1) + truths.sum())
    enough = np.nonzero((shares >= precision) & (right >= 5))[0]
    last = min(enough[-1], f1.argmax()) if len(enough) and precision > 0.75 else (enough[-1] if len(enough) else 0)
    return float(probabilities[order[max(last, 0)]])


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def best_f1(probabilities: np.ndarray, truths: np.ndarray) -> float:
    """The threshold with the best F1."""
    order = np.argsort(-probabilities)
    right = np.cumsum(truths[order])
    return float(probabilities[order[(2 * right / (np.arange(1, len(order) + 1) + truths.sum())).argmax()]])


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
    thresholds = {}
    for family, names in FAMILIES.items():
        logits, truths = sentences_of(examples, readings, [LABELS.index(n) for n in names])
        probabilities = np.minimum(1, sigmoid(logits).sum(1))
        thresholds[family] = {s: round(threshold_for(probabilities, truths, p), 4) for s, p in PRECISION.items()}
        chosen = probabilities >= thresholds[family]["normal"]
        right = (chosen & (truths == 1)).sum()
        print(f"{family}: {truths.sum()} flaws, at {thresholds[family]} right {right / max(1, chosen.sum()):.3f} found {right / truths.sum():.3f}")
    steps = {}
    done = np.array([r["steps"].numpy() for r in readings])
    for number, step in enumerate(STEPS):
        truths = np.array([e.steps[number] for e in examples])
        steps[step] = round(best_f1(sigmoid(done[:, number])[truths >= 0], truths[truths >= 0]), 4)
    asked = np.array([e.recovery for e in examples])
    recovery = sigmoid(np.array([r["recovery"].item() for r in readings]))
    cuts = np.linspace(0.2, 0.8, 61)
    best = max(cuts, key=lambda c: ((recovery >= c) == asked)[asked >= 0].mean())
    chosen = {"families": FAMILIES, "thresholds": thresholds, "steps": steps, "recovery": round(float(best), 2)}
    (folder / "thresholds.json").write_text(json.dumps(chosen, indent=1))
    torch.save({"layers": len(model.encoder.encoder.layer), "state": model.state_dict()}, folder / "reader.pt")


if __name__ == "__main__":
    main()
