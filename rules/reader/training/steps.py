"""Training in steps, of any network."""

import time
from collections.abc import Callable

import torch
from torch import Tensor, nn

AVERAGED = 0.995
"""How much of the running average of weights each step leaves."""


def train_in_steps(
    model: nn.Module, groups: list[dict], plan: list[list[dict]], loss_of_batch: Callable[[list[dict]], Tensor], rate: float
) -> None:
    """
    Trains in place; the learning rate rises for a tenth of the steps and falls to nothing. What is left in the model is a
    running average of its weights, which judges better than the last ones.
    """
    optimizer = torch.optim.AdamW(groups, lr=rate, weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(
        optimizer, lambda step: min((step + 1) / (0.1 * len(plan)), (len(plan) - step) / (0.9 * len(plan)))
    )
    average = torch.optim.swa_utils.AveragedModel(model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(AVERAGED))
    model.train()
    start, shown = time.time(), 0.0
    for step, batch in enumerate(plan):
        loss = loss_of_batch(batch)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        average.update_parameters(model)
        shown += loss.item()
        if step % 50 == 49:
            print(f"{step + 1}/{len(plan)} loss {shown / 50:.3f} {time.time() - start:.0f} s", flush=True)
            shown = 0.0
    model.load_state_dict(average.module.state_dict())
