"""Trains the network: `python train.py PRETRAINED OUT` with the options below."""

import argparse
import json
import random
from pathlib import Path

import torch
from torch import Tensor

from batches import as_shown, batches_of, padded
from corpus import HERE, load
from encode import Encoder, base_encoder
from held_out import is_held_out
from loss import loss_of
from network import Reader
from planted import Planter
from steps import train_in_steps

SEED = 13


def train(model: Reader, plan: list[list[dict]], rate: float) -> None:
    def loss(batch: list[dict]) -> Tensor:
        with torch.autocast("cpu", dtype=torch.bfloat16):
            out = model(*padded(batch))
        return loss_of(out, batch)

    heads = [p for n, p in model.named_parameters() if not n.startswith("encoder.")]
    groups = [{"params": model.encoder.parameters()}, {"params": heads, "lr": 10 * rate}]
    train_in_steps(model, groups, plan, loss, rate)


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("pretrained", type=Path, help="what pretrain.py left")
    parser.add_argument("out", type=Path)
    parser.add_argument("--reader", type=Path, help="weights of an earlier training that this one goes on from")
    parser.add_argument("--epochs", type=int, default=4)
    parser.add_argument("--rate", type=float, default=1e-4)
    parser.add_argument("--layers", type=int, default=6)
    parser.add_argument("--seed", type=int, default=SEED)
    parser.add_argument("--part", type=float, default=1.0, help="how much of the examples is learnt from, for a curve")
    parser.add_argument("--without", nargs="*", default=[], help="sets that are left out")
    options = parser.parse_args()
    chance = random.Random(options.seed)
    torch.manual_seed(options.seed)
    sets = load()
    vocabulary = (options.pretrained / "vocab.txt").read_text("utf8").splitlines()
    encoder = base_encoder(vocabulary)
    encoder.load_state_dict(torch.load(options.pretrained / "encoder.pt"))
    encoder.encoder.layer = encoder.encoder.layer[: options.layers]
    encoder.config.num_hidden_layers = options.layers
    model = Reader(encoder)
    if options.reader:
        model.load_state_dict(torch.load(options.reader)["state"])
    encode = Encoder(vocabulary)
    names = [n for n in ("real", "read", "mails", "pairs", "own", "rules", "written") if n not in options.without]
    learnt = [e for n in names for e in sets[n] if not is_held_out(e)]
    follow_ups = (HERE / "followUps.txt").read_text("utf8").splitlines()
    learnt = chance.sample(learnt, round(options.part * len(learnt)))
    planter = Planter(learnt, chance)
    plan = []
    for _ in range(options.epochs):
        plan += batches_of([encode.encode(as_shown(planter.planted(e), follow_ups, chance)) for e in learnt], chance)
    print(len(learnt), "examples,", sum(len(e["ids"]) for batch in plan for e in batch), "tokens to read")
    train(model, plan, options.rate)
    options.out.mkdir(parents=True, exist_ok=True)
    (options.out / "vocab.txt").write_text("\n".join(vocabulary) + "\n", "utf8")
    (options.out / "options.json").write_text(json.dumps(vars(options), default=str))
    torch.save({"layers": options.layers, "state": model.state_dict()}, options.out / "reader.pt")


if __name__ == "__main__":
    main()
