"""Replies as a helpdesk might show them, in batches for training."""

import random
from dataclasses import replace

import torch
from torch import Tensor

from example import UNKNOWN, Example

TOKENS_A_BATCH = 2_400
WITHOUT_MESSAGE = 0.1
"""So many replies are read without the customer's message, each time others: helpdesks do not always show it."""
WROTE_AGAIN = 0.15
"""Before so many complaints stands a short message that was written after them, such as "Still nothing?"."""


def batches_of(encoded: list[dict], chance: random.Random) -> list[list[dict]]:
    """Batches of about the same number of tokens, of replies of about the same length, in any order."""
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


def as_shown(example: Example, follow_ups: list[str], chance: random.Random) -> Example:
    """
    The reply as a helpdesk might show it: without the customer's message (whether it answers a failure is then not
    asked), or with a short message that the customer wrote after the complaint.
    """
    draw = chance.random()
    if draw < WITHOUT_MESSAGE:
        return replace(example, context="", recovery=UNKNOWN)
    if draw < WITHOUT_MESSAGE + WROTE_AGAIN and example.context and example.recovery != 0:
        return replace(example, context=f"{chance.choice(follow_ups)}\n{example.context}")
    return example


def padded(batch: list[dict]) -> tuple[Tensor, Tensor, Tensor]:
    longest = max(len(e["ids"]) for e in batch)
    ids, mask, types = (torch.zeros(len(batch), longest, dtype=torch.long) for _ in range(3))
    for row, e in enumerate(batch):
        ids[row, : len(e["ids"])] = torch.tensor(e["ids"])
        mask[row, : len(e["ids"])] = 1
        types[row, : len(e["ids"])] = torch.tensor(e["types"])
    return ids, mask, types
