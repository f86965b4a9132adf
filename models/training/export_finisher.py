"""Writes everything the site needs of a trained finisher into models/<name>, its weights in 8 bits.

    python3 models/training/export_finisher.py models/training/runs/finisher/checkpoint.pt --out models/finisher-256

Golden are its answers to one stored call, computed with the very weights that are written: `y` (1, 256, 256, 3), and what the words, `stem`,
`mid` and the last block on the way up said, channels last. preflight.json has every 997th value of `y`, for the browser.
"""

import argparse
import hashlib
import json
from pathlib import Path

import numpy as np
import torch

import safetensors_file
from caption import Tokenizer, vocabulary
from export import carry, golden_picture, operations
from finisher import FINISHER, TIMES, Finisher
from folded import folded_weights, restored
from grid import SIZE
from measure_finisher import load
from quantized import dequantized, quantized

#: Words and spelled letters.
PROMPT = 'a sign that says "OPEN" on a wooden table'
#: Every how many-th value of the answer the browser repeats before it draws with these weights.
STRIDE = 997


@torch.no_grad()
def golden(network, tokens):
    """Name -> array: what the network and some of its parts answer to the stored call."""
    found, hooks = {}, []
    for name, part in {"stem": network.stem, "mid": network.mid, f"up.{len(network.up) - 1}": network.up[-1]}.items():
        hooks.append(part.register_forward_hook(lambda _part, _inputs, output, name=name: found.__setitem__(name, output)))
    found["y"] = network(golden_picture(SIZE), tokens)
    for hook in hooks:
        hook.remove()
    answers = {name: value.permute(0, 2, 3, 1) for name, value in found.items()}
    return {name: value.numpy().astype(np.float32) for name, value in {"text": network.text(tokens)[0], **answers}.items()}


def export(checkpoint, folder):
    folder.mkdir(parents=True, exist_ok=True)
    carry(*load(checkpoint), folder / "checkpoint.pt")
    # From what is carried: so the same weights come out of the committed checkpoint at any time.
    network, saved = load(folder / "checkpoint.pt")
    path = folder / "weights.safetensors"
    safetensors_file.write(path, quantized({name: w.numpy() for name, w in folded_weights(network).items()}))
    tokens = torch.tensor([Tokenizer(vocabulary())(PROMPT)])
    as_written = restored(Finisher(FINISHER), dequantized(safetensors_file.read(path)))
    answers = golden(as_written, tokens)
    safetensors_file.write(folder / "golden.safetensors", answers)
    stored = [round(float(value), 5) for value in answers["y"].reshape(-1)[::STRIDE]]
    _write_json(folder / "preflight.json", {"prompt": PROMPT, "tokens": tokens[0].tolist(), "stride": STRIDE, "y": stored})
    data = path.read_bytes()
    facts = {
        **FINISHER, "name": folder.name, "side": SIZE, "times": TIMES, "text_heads": network.text.heads,
        "parameters": sum(p.numel() for p in network.parameters()),
        "operations": operations(lambda: network(golden_picture(SIZE), tokens)),
        "weights": {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()},
        "training": {"pictures": saved["pictures"], "hours": round(saved["seconds"] / 3600, 2)},
    }  # fmt: skip
    _write_json(folder / "config.json", facts)
    return facts


def _write_json(path, value):
    path.write_text(json.dumps(value, indent="\t") + "\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("checkpoint", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    print(json.dumps(export(options.checkpoint, options.out), indent="\t"))


if __name__ == "__main__":
    main()
