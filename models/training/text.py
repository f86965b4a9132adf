"""The text encoder: token ids to one vector a token, each adjusted by its neighbours."""

import math

import torch
from torch import nn
from torch.nn import functional as F


#: Letters that can be spelled, a to z.
LETTERS = 26


def places(letters):
    """How many letters stand directly before each: `letters` (N, L) says where letters are; 0 where there is none."""
    counted = letters.int().cumsum(1)
    before = torch.where(letters, 0, counted).cummax(1).values
    return torch.where(letters, counted - before - 1, 0)


class TextEncoder(nn.Module):
    """Embedding + position, one pre-norm transformer layer (Vaswani et al. 2017). Returns (N, L, width) and the mask.

    A spelled letter, an id from `first_letter` on, also gets its place in the word: without it nothing in the picture tells the
    letters of a sign apart but where they stand among all tokens, which no network of this size learned in a million pictures.
    """

    def __init__(self, vocabulary, length, width, first_letter, heads=4):
        super().__init__()
        self.heads, self.first_letter = heads, first_letter
        self.embedding = nn.Embedding(vocabulary, width)
        self.position = nn.Parameter(torch.zeros(length, width))
        self.place = nn.Parameter(torch.zeros(length, width))
        self.norm1 = nn.LayerNorm(width)
        self.qkv = nn.Linear(width, 3 * width)
        self.proj = nn.Linear(width, width)
        self.norm2 = nn.LayerNorm(width)
        self.up = nn.Linear(width, 2 * width)
        self.down = nn.Linear(2 * width, width)
        self.norm3 = nn.LayerNorm(width)
        nn.init.normal_(self.embedding.weight, std=1.0)
        nn.init.normal_(self.position, std=0.3)
        nn.init.normal_(self.place, std=0.3)

    def forward(self, tokens):
        mask = tokens != 0
        # Ids behind the letters are of taught words.
        letters = (tokens >= self.first_letter) & (tokens < self.first_letter + LETTERS)
        h = self.embedding(tokens) + self.position + self.place[places(letters)] * letters[..., None]
        h = h + self._attention(self.norm1(h), mask)
        h = h + self.down(F.gelu(self.up(self.norm2(h))))
        return self.norm3(h), mask

    def _attention(self, h, mask):
        n, length, width = h.shape
        q, k, v = self.qkv(h).view(n, length, 3, self.heads, width // self.heads).permute(2, 0, 3, 1, 4)
        scores = q @ k.transpose(-1, -2) / math.sqrt(width // self.heads)
        scores = scores.masked_fill(~mask[:, None, None, :], -1e4)
        return self.proj((scores.softmax(-1) @ v).transpose(1, 2).reshape(n, length, width))
