"""What a trained network reads in examples."""

from pathlib import Path

import torch
from torch import Tensor

from batches import padded
from encode import Encoder, base_encoder
from example import Example
from network import Reader


def load_reader(folder: Path) -> tuple[Reader, Encoder]:
    """The network and its tokenizer, as `train.py` left them."""
    vocabulary = (folder / "vocab.txt").read_text("utf8").splitlines()
    saved = torch.load(folder / "reader.pt")
    encoder = base_encoder(vocabulary)
    encoder.encoder.layer = encoder.encoder.layer[: saved["layers"]]
    encoder.config.num_hidden_layers = saved["layers"]
    model = Reader(encoder)
    model.load_state_dict(saved["state"])
    return model.eval(), Encoder(vocabulary)


@torch.no_grad()
def read(model: Reader, encode: Encoder, examples: list[Example]) -> list[dict[str, Tensor]]:
    """
    The logits of each example: `flaws` [sentences, labels], `steps` [steps] of the whole reply, `recovery` []. Sentences
    that did not fit have no row.
    """
    encoded = [encode.encode(e) for e in examples]
    readings: list[dict[str, Tensor]] = [{} for _ in encoded]
    order = sorted(range(len(encoded)), key=lambda i: len(encoded[i]["ids"]))
    for at in range(0, len(order), 16):
        numbers = order[at : at + 16]
        flaws, _, steps, recovery = model(*padded([encoded[i] for i in numbers]))
        for row, i in enumerate(numbers):
            markers = torch.tensor(encoded[i]["markers"])
            readings[i] = {
                "flaws": flaws[row, markers].float(),
                "steps": torch.logsumexp(steps[row, markers].float(), 0),
                "recovery": recovery[row].float(),
            }
    return readings
