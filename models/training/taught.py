"""A taught word beside a network: the twin of src/lib/model/teaching, for measurements and for the stored step that tests repeat."""

import gzip
import json
from dataclasses import dataclass

import numpy as np
import torch
from torch import nn

from folded import factors
from layers import Weight

PREFIX, A, B, EMBEDDING = "base_model.model.", ".lora_A.weight", ".lora_B.weight", "taught.embedding"


@dataclass
class Taught:
    """What src/lib/teaching/taught-file.ts writes. `additions`: name -> (A, B) as PEFT has them, A (rank, in ...), B (out, rank ...)."""

    word: str
    embedding: torch.Tensor
    additions: dict[str, tuple[torch.Tensor, torch.Tensor]]


def read(path):
    """A taught word from its file."""
    data = path.read_bytes()
    if data[:2] == b"\x1f\x8b":
        data = gzip.decompress(data)
    length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + length])
    facts, body = header.pop("__metadata__"), data[8 + length :]

    def tensor(name):
        start, end = header[name]["data_offsets"]
        dtype = {"F16": np.float16, "I8": np.int8}[header[name]["dtype"]]
        return torch.from_numpy(np.frombuffer(body[start:end], dtype).astype(np.float32)).view(header[name]["shape"])

    names = [name[len(PREFIX) : -len(A)] for name in header if name.endswith(A)]
    factor = float(facts["lora_alpha"]) / float(facts["rank"])
    additions = {name: (tensor(PREFIX + name + A), factor * tensor(PREFIX + name + B)) for name in names}
    return Taught(facts["word"], tensor(EMBEDDING), additions)


class _WithWord(nn.Module):
    """A table of embeddings with one row more."""

    def __init__(self, table, row):
        super().__init__()
        self.table, self.row = table, row

    def forward(self, tokens):
        return torch.cat([self.table.weight, self.row[None]])[tokens]


def apply(network, taught, strength=1.0):
    """Adds a word to a network that computes with exported weights (`folded.restored`). Its id is the first after the vocabulary."""
    scales = factors(network)
    for name, module in network.named_modules():
        if isinstance(module, Weight):
            added = _addition(name, taught.additions)
            if added:
                module.effective = _sum(module.effective, added, strength / scales.get(name, 1.0))
    network.text.embedding = _WithWord(network.text.embedding, taught.embedding)
    return network


def _sum(effective, added, factor):
    """What a weight is with `added` = (A, B): computed at every call, so that gradients reach both."""
    base, (a, b) = effective(), added
    return lambda: base + factor * (b.flatten(1) @ a.flatten(1)).view(base.shape)


def _addition(name, additions):
    """(A, B) of a module, where there is one. The browser has query, key and value in one matrix: B's rows are parted."""
    if name in additions:
        return additions[name]
    for part, rows in (("query", slice(0, 1)), ("key_value", slice(1, 3))):
        whole = additions.get(f"{name[: -len(part)]}query_key_value") if name.endswith(f".{part}") else None
        if whole:
            a, b = whole
            return a, b.unflatten(0, (3, -1))[rows].flatten(0, 1)
    return None
