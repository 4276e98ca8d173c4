"""What training leaves out."""

from example import Example


def is_held_out(example: Example) -> bool:
    """Whether an example is kept for choosing thresholds: a tenth, by brand or by pair, so that twins stay together."""
    key = example.group if example.group.startswith("real ") else example.id.removesuffix("/bad").removesuffix("/good")
    return sum(ord(c) * (i + 7) for i, c in enumerate(key)) % 10 == 3
