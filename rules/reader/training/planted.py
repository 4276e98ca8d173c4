"""Replies in which a sentence from elsewhere stands: what is around a flaw must not hide it, and must not make one."""

import random
from dataclasses import dataclass, field, replace

from example import LABELS, UNKNOWN, Example

FLAWED = 0.25
"""So often, of replies without a flaw, one is planted, each time another."""
HARMLESS = 0.1
"""So often, of all replies, a sentence without a flaw or a fragment is planted."""
FRAGMENTS = [
    "Hi.", "Hello again,", "Thanks.", "Ok.", "Hm.", "P.S.", "No. 0.", "1.", "2)", "Re: your order", "Ref. 4471-B.",
    "- - -", "*", "Noted.", "Right.", "As follows:", "Dear all,", "(See below.)", "Best,", "Sent from my phone", "Mon.",
]
MOVABLE = {LABELS.index(label) for label in ("non-apology", "defensive", "excuse", "praise", "blame")}
"""What is a flaw wherever it stands. Whether a promise is vague or a failure has an owner, the next sentence may say."""


@dataclass
class Sentence:
    """A sentence that can be planted elsewhere, with its flaws and their words (label, start, end in it)."""

    text: str
    flaws: list[int]
    spans: list[tuple[int, int, int, bool]] = field(default_factory=list)


def is_whole(example: Example) -> bool:
    """Whether all flaws of a reply are known, and where they are."""
    return example.bag is None and example.asked is None and all(UNKNOWN not in row for row in example.flaws)


def sentences_to_plant(examples: list[Example]) -> tuple[list[Sentence], list[Sentence]]:
    """Of recoveries whose flaws are known: the flawed sentences, and those of right replies."""
    flawed, harmless = [], []
    for example in examples:
        if example.recovery != 1 or not is_whole(example):
            continue
        is_right = not any(map(any, example.flaws))
        for (start, end), row in zip(example.sentences, example.flaws):
            text = example.text[start:end]
            if not 3 <= len(text.split()) <= 40:
                continue
            here = {label for label, flaw in enumerate(row) if flaw}
            spans = [(l, a - start, b - start, s) for l, a, b, s in example.spans if start <= a and b <= end]
            if here and here <= MOVABLE and spans:
                flawed.append(Sentence(text, row, spans))
            elif is_right:
                harmless.append(Sentence(text, row))
    return flawed, harmless


def plant(example: Example, sentence: Sentence, at: int) -> Example:
    """The reply with a sentence before its sentence number `at`."""
    place = example.sentences[at][0]
    by = len(sentence.text) + 1
    moved = [(a + by, b + by) if a >= place else (a, b) for a, b in example.sentences]
    spans = [(l, a + by, b + by, s) if a >= place else (l, a, b, s) for l, a, b, s in example.spans]
    return replace(
        example,
        text=f"{example.text[:place]}{sentence.text} {example.text[place:]}",
        sentences=[*moved[:at], (place, place + len(sentence.text)), *moved[at:]],
        flaws=[*example.flaws[:at], sentence.flaws, *example.flaws[at:]],
        spans=[*spans, *[(l, a + place, b + place, s) for l, a, b, s in sentence.spans]],
        # What is planted may show a step that nobody asked about.
        steps=[step or UNKNOWN for step in example.steps],
    )


class Planter:
    """Plants sentences of some examples into others."""

    def __init__(self, examples: list[Example], chance: random.Random):
        self.flawed, self.harmless = sentences_to_plant(examples)
        self.chance = chance

    def planted(self, example: Example) -> Example:
        if len(example.sentences) < 3 or not is_whole(example):
            return example
        at = self.chance.randrange(1, len(example.sentences))
        if self.chance.random() < HARMLESS:
            is_fragment = self.chance.random() < 0.5
            fragment = Sentence(self.chance.choice(FRAGMENTS), [0] * len(LABELS))
            return plant(example, fragment if is_fragment else self.chance.choice(self.harmless), at)
        if example.recovery == 1 and not any(map(any, example.flaws)) and self.chance.random() < FLAWED:
            return plant(example, self.chance.choice(self.flawed), at)
        return example
