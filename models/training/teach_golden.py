"""Writes how wrong the network is about one example while it is taught, and which way that goes: models/<name>/teach-golden.json.

    python3 models/training/teach_golden.py models/scenes-64/weights.safetensors

Of every gradient its length and every so many of its numbers. All that goes in is a formula, the same in tests/network/model/teaching.test.ts.
"""

import argparse
import json
import math
from pathlib import Path

import torch

from caption import Tokenizer, vocabulary
from config import CONFIG
from export import MODELS, load_average
from exported import golden_picture
from layers import Weight
from taught import Taught, apply

RANK, PHI, STRIDE, WORD = 4, 0.9, 211, "blorp"
CAPTION = f"a {WORD} on the beach"


def pattern(count, offset, size):
    """Numbers between -size and size that look like none in particular."""
    i = torch.arange(count, dtype=torch.int64) + offset
    return ((i * 7919 % 257).float() / 128 - 1) * size


def is_taught(name):
    """src/lib/model/teaching/blank-word.ts has the same rule."""
    last = name.split(".")[-1]
    deep = name.split(".")[0] == "mid" or name.startswith(tuple(f"down.{i}." for i in (2, 3, 4, 5)) + tuple(f"up.{i}." for i in (0, 1, 2, 3)))
    return last in ("gain", "fine_gain", "query", "key_value", "text_key_value", "proj") or (deep and last in ("conv0", "conv1"))


def shapes(network):
    """Name -> (pixels, inputs, outputs) of every weight that is added to, query, key and value as one."""
    found = {}
    for name, module in network.named_modules():
        if isinstance(module, Weight) and is_taught(name) and not name.startswith("text."):
            outputs, inputs, *kernel = module.effective().shape
            if name.endswith(".key_value"):
                continue
            if name.endswith(".query"):
                name, outputs = f"{name}_key_value", 3 * outputs
            found[name] = (math.prod(kernel), inputs, outputs)
    return found


def begun(network):
    """A word whose numbers all are the pattern's. a is (pixels, inputs, rank) and b (rank, outputs) in the browser, and is laid out from there."""
    additions, leaves = {}, {}
    for k, (name, (pixels, inputs, outputs)) in enumerate(sorted(shapes(network).items())):
        a = pattern(pixels * inputs * RANK, k, 1 / math.sqrt(pixels * inputs)).requires_grad_()
        b = pattern(RANK * outputs, k + 100, 0.1).requires_grad_()
        leaves[f"{name}.a"], leaves[f"{name}.b"] = a, b
        additions[name] = (a.view(pixels, inputs, RANK).permute(2, 1, 0), b.view(RANK, outputs).T)
    embedding = pattern(CONFIG["text_width"], 7, 1.0).requires_grad_()
    leaves["embedding"] = embedding
    return Taught(WORD, embedding, additions), leaves


def golden(weights):
    network, _ = load_average(weights)
    taught, leaves = begun(network)
    apply(network, taught)
    x = golden_picture(CONFIG["side"])
    wanted = pattern(x.numel(), 55, 1.0).view(1, CONFIG["side"], CONFIG["side"], 3).permute(0, 3, 1, 2)
    tokens = torch.tensor([Tokenizer([*vocabulary(), WORD])(CAPTION)])
    loss = (network(x, torch.full((1,), PHI), tokens) - wanted).square().mean()
    loss.backward()
    slopes = {
        name: {"norm": float(f"{leaf.grad.norm().item():.6g}"), "some": [float(f"{v:.5g}") for v in leaf.grad[::STRIDE].tolist()]}
        for name, leaf in leaves.items()
    }
    return {"rank": RANK, "phi": PHI, "stride": STRIDE, "caption": CAPTION, "loss": round(loss.item(), 6), "slopes": slopes}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("weights", type=Path)
    options = parser.parse_args()
    (MODELS / CONFIG["name"] / "teach-golden.json").write_text(json.dumps(golden(options.weights), indent="\t") + "\n")


if __name__ == "__main__":
    main()
