"""Lets the base read support writing before it learns to judge it: `python pretrain.py OUT` guesses words left out."""

import argparse
import random
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn.functional import cross_entropy

from batches import batches_of, padded
from corpus import CORPUS, lines_of, load
from encode import SPECIAL, Encoder, base_encoder, base_row, pruned_vocabulary
from example import Example
from held_out import is_held_out
from sentences import split
from steps import train_in_steps
from train import SEED

VOCABULARY = 16_000
HIDDEN = 0.15
"""So many tokens are to be guessed, each time others."""
UNKNOWN_TOKEN = SPECIAL.index("[UNK]")


class Guesser(nn.Module):
    """The encoder, and a head that guesses a token from what stands around it, by the tokens' own embeddings."""

    def __init__(self, encoder):
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.head = nn.Sequential(nn.Linear(width, width), nn.GELU(), nn.LayerNorm(width))
        self.bias = nn.Parameter(torch.zeros(encoder.config.vocab_size))

    def forward(self, ids: Tensor, mask: Tensor, types: Tensor, places: Tensor) -> Tensor:
        """The logits [hidden tokens, vocabulary] at places that are to be guessed."""
        states = self.encoder(input_ids=ids, attention_mask=mask, token_type_ids=types).last_hidden_state
        return self.head(states[places]) @ self.encoder.embeddings.word_embeddings.weight.T + self.bias


def everything(sets: dict[str, list[Example]]) -> list[Example]:
    """All replies at hand, labelled or not, but those on which anything is measured."""
    rows = lines_of(CORPUS / "unlabelled.jsonl")
    plain = [Example(row["id"], "plain", row.get("context") or "", row["text"]) for row in rows]
    split(plain)
    # Those of "read" are among the plain ones.
    others = [e for name, examples in sets.items() if name not in ("dev", "kept", "read") for e in examples]
    return [e for e in plain if e.sentences] + [e for e in others if not is_held_out(e)]


def guess(model: Guesser, batch: list[dict], chance: torch.Generator) -> Tensor:
    """The loss of a batch. Hidden tokens look unknown, one in ten of them like another token."""
    ids, mask, types = padded(batch)
    hidden = (torch.rand(ids.shape, generator=chance) < HIDDEN) & (ids >= len(SPECIAL))
    shown = ids.masked_fill(hidden, UNKNOWN_TOKEN)
    swapped = hidden & (torch.rand(ids.shape, generator=chance) < 0.1)
    shown[swapped] = torch.randint(len(SPECIAL), model.bias.numel(), (int(swapped.sum()),), generator=chance)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = model(shown, mask, types, hidden)
    return cross_entropy(logits.float(), ids[hidden])


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("out", type=Path)
    parser.add_argument("--epochs", type=int, default=1)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--seed", type=int, default=SEED)
    options = parser.parse_args()
    torch.manual_seed(options.seed)
    examples = everything(load())
    vocabulary = pruned_vocabulary([text for e in examples for text in (e.text, e.context)], VOCABULARY)
    encoder = base_encoder(vocabulary)
    # What the base took for a hidden token.
    encoder.embeddings.word_embeddings.weight.data[UNKNOWN_TOKEN] = base_row("[MASK]")
    model = Guesser(encoder)
    encode = Encoder(vocabulary)
    chance = random.Random(options.seed)
    encoded = [encode.encode(e) for e in examples]
    plan = [b for _ in range(options.epochs) for b in batches_of(encoded, chance)]
    print(len(vocabulary), "tokens,", len(encoded), "replies,", sum(len(e["ids"]) for e in encoded), "tokens to read")
    generator = torch.Generator().manual_seed(options.seed)
    groups = [
        {"params": model.encoder.parameters()},
        {"params": [*model.head.parameters(), model.bias], "lr": 10 * options.rate},
    ]
    train_in_steps(model, groups, plan, lambda batch: guess(model, batch, generator), options.rate)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "vocab.txt").write_text("\n".join(vocabulary) + "\n", "utf8")
    torch.save(model.encoder.state_dict(), options.out / "encoder.pt")


if __name__ == "__main__":
    main()
