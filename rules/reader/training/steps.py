"""Training in steps, of any network."""

import time
from collections.abc import Callable

import torch
from torch import Tensor, nn


def train_in_steps(
    model: nn.Module, groups: list[dict], plan: list[list[dict]], loss_of_batch: Callable[[list[dict]], Tensor], rate: float
) -> None:
    """Trains in place; the learning rate rises for a tenth of the steps and falls to nothing."""
    optimizer = torch.optim.AdamW(groups, lr=rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.1 * len(plan)), (len(plan) - step) / (0.9 * len(plan)))
    )
    model.train()
    start, shown = time.time(), 0.0
    for step, batch in enumerate(plan):
        loss = loss_of_batch(batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        shown += loss.item()
        if step % 50 == 49:
            print(f"{step + 1}/{len(plan)} loss {shown / 50:.3f} {time.time() - start:.0f} s", flush=True)
            shown = 0.0
