"""The network: a small transformer with four heads."""

import torch
from torch import Tensor, nn
from transformers import BertModel

from example import LABELS, STEPS


class Reader(nn.Module):
    """
    Reads token ids, an attention mask and token types, each [batch, tokens], into logits: `flaws` and `spans`
    [batch, tokens, labels], `steps` [batch, tokens, steps] and `recovery` [batch]. Flaws and steps are meant to be read
    at the markers of sentences, spans at their words.
    """

    def __init__(self, encoder: BertModel, dropout: float = 0.1):
        super().__init__()
        self.encoder = encoder
        width = encoder.config.hidden_size
        self.dropout = nn.Dropout(dropout)
        self.flaws = nn.Linear(width, len(LABELS))
        self.spans = nn.Linear(width, len(LABELS))
        self.steps = nn.Linear(width, len(STEPS))
        self.recovery = nn.Linear(width, 1)

    def forward(self, input_ids: Tensor, attention_mask: Tensor, token_type_ids: Tensor):
        hidden = self.encoder(
            input_ids=input_ids, attention_mask=attention_mask, token_type_ids=token_type_ids
        ).last_hidden_state
        hidden = self.dropout(hidden)
        return self.flaws(hidden), self.spans(hidden), self.steps(hidden), self.recovery(hidden[:, 0]).squeeze(-1)
