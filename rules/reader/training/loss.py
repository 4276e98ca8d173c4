"""How wrong the network is."""

import torch
from torch import Tensor
from torch.nn.functional import binary_cross_entropy_with_logits as cross_entropy


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
        total = total + 0.04 * inside / sentences
        done = torch.logsumexp(steps[row, at], 0)
        total = total + 0.3 * known(done, torch.tensor(e["steps"], dtype=torch.float)) / len(batch)
    total = total + 0.3 * known(recovery, torch.tensor([float(e["recovery"]) for e in batch])) / len(batch)
    return total
