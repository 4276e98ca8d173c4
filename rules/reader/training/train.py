"""Trains the network: `python train.py OUT` with the options below."""

import argparse
import json
import random
import time
from dataclasses import replace
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy

from corpus import CORPUS, UNKNOWN, Example, lines_of, load
from encode import Encoder, base_encoder, pruned_vocabulary
from network import Reader

SEED = 13
VOCABULARY = 16_000
TOKENS_A_BATCH = 2_400
WITHOUT_MESSAGE = 0.12
"""So many replies are read without the customer's message, each time others: helpdesks do not always show it."""


def vocabulary_for(sets: dict[str, list[Example]]) -> list[str]:
    texts = [text for examples in sets.values() for e in examples for text in (e.text, e.context)]
    texts += [text for r in lines_of(CORPUS / "unlabelled.jsonl") for text in (r["text"], r["context"] or "")]
    return pruned_vocabulary(texts, VOCABULARY)


def batches_of(twins: list[tuple[dict, dict]], chance: random.Random) -> list[list[dict]]:
    """
    Batches of about the same number of tokens, of replies of about the same length, in any order.

    `twins` holds each reply with the customer's message and without it
    """
    encoded = [without if chance.random() < WITHOUT_MESSAGE else whole for whole, without in twins]
    order = sorted(encoded, key=lambda e: len(e["ids"]) + chance.uniform(-8, 8))
    batches, batch = [], []
    for example in order:
        if batch and (len(batch) + 1) * max(len(e["ids"]) for e in [*batch, example]) > TOKENS_A_BATCH:
            batches.append(batch)
            batch = []
        batch.append(example)
    batches.append(batch)
    chance.shuffle(batches)
    return batches


def without_message(example: Example) -> Example:
    """The same reply where the customer's message is not known; whether it answers a failure is then not asked."""
    return replace(example, context="", recovery=UNKNOWN)


def padded(batch: list[dict]) -> tuple[Tensor, Tensor, Tensor]:
    longest = max(len(e["ids"]) for e in batch)
    ids, mask, types = (torch.zeros(len(batch), longest, dtype=torch.long) for _ in range(3))
    for row, e in enumerate(batch):
        ids[row, : len(e["ids"])] = torch.tensor(e["ids"])
        mask[row, : len(e["ids"])] = 1
        types[row, : len(e["ids"])] = torch.tensor(e["types"])
    return ids, mask, types


def known(logits: Tensor, targets: Tensor) -> Tensor:
    """The loss where the target is known, as a sum."""
    mask = targets >= 0
    return cross_entropy(logits[mask], targets[mask], reduction="sum")


def loss_of(out: tuple[Tensor, ...], batch: list[dict]) -> Tensor:
    flaws, spans, steps, recovery = (o.float() for o in out)
    sentences = sum(len(e["markers"]) for e in batch)
    total = torch.zeros(())
    for row, e in enumerate(batch):
        at = torch.tensor(e["markers"])
        total = total + known(flaws[row, at], torch.tensor(e["flaws"], dtype=torch.float)) / sentences
        if e["bag"] >= 0:
            anywhere = torch.logsumexp(flaws[row, at, e["bag"]], 0)
            total = total + cross_entropy(anywhere, torch.ones(())) / sentences
        places = torch.tensor([place for place, _ in e["spans"]])
        inside = known(spans[row, places], torch.tensor([targets for _, targets in e["spans"]]))
        total = total + 0.02 * inside / sentences
        done = torch.logsumexp(steps[row, at], 0)
        total = total + 0.3 * known(done, torch.tensor(e["steps"], dtype=torch.float)) / len(batch)
    total = total + 0.3 * known(recovery, torch.tensor([float(e["recovery"]) for e in batch])) / len(batch)
    return total


def train(model: Reader, twins: list[tuple[dict, dict]], epochs: int, rate: float, seed: int) -> None:
    """Trains in place; the learning rate rises for a tenth of the steps and falls to nothing."""
    chance = random.Random(seed)
    plan = [b for _ in range(epochs) for b in batches_of(twins, chance)]
    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    optimizer = torch.optim.AdamW(
        [{"params": model.encoder.parameters()}, {"params": heads, "lr": 10 * rate}], lr=rate, weight_decay=0.01
    )
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.1 * len(plan)), (len(plan) - step) / (0.9 * len(plan)))
    )
    model.train()
    start, shown = time.time(), 0.0
    for step, batch in enumerate(plan):
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = model(*padded(batch))
        loss = loss_of(out, batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        shown += loss.item()
        if step % 50 == 49:
            print(f"{step + 1}/{len(plan)} loss {shown / 50:.3f} {time.time() - start:.0f} s", flush=True)
            shown = 0.0


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--without", nargs="*", default=[], help="sets that are left out")
    options = parser.parse_args()
    random.seed(options.seed)
    torch.manual_seed(options.seed)
    sets = load()
    vocabulary = vocabulary_for(sets)
    encoder = base_encoder(vocabulary)
    encoder.encoder.layer = encoder.encoder.layer[: options.layers]
    encoder.config.num_hidden_layers = options.layers
    model = Reader(encoder)
    encode = Encoder(vocabulary)
    names = [n for n in ("real", "read", "mails", "pairs", "own", "rules", "written") if n not in options.without]
    learnt = [e for n in names for e in sets[n] if not is_held_out(e)]
    twins = [(encode.encode(e), encode.encode(without_message(e))) for e in learnt]
    print(len(vocabulary), "tokens,", len(twins), "examples,", sum(len(e["ids"]) for e, _ in twins), "tokens to read")
    train(model, twins, options.epochs, options.rate, options.seed)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "vocab.txt").write_text("\n".join(vocabulary) + "\n", "utf8")
    (options.out / "options.json").write_text(json.dumps(vars(options), default=str))
    torch.save({"layers": options.layers, "state": model.state_dict()}, options.out / "reader.pt")


def is_held_out(example: Example) -> bool:
    """Whether an example is kept for choosing thresholds: a tenth, by brand or by pair, so that twins stay together."""
    key = example.group if example.group.startswith("real ") else example.id.removesuffix("/bad").removesuffix("/good")
    return sum(ord(c) * (i + 7) for i, c in enumerate(key)) % 10 == 3


if __name__ == "__main__":
    main()
